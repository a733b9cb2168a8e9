import APIModel
import JSONDocument
import Testing

import SwiftGeneration

@Suite struct DeterminismTests {
  private static let files = [
    "ListAnimals.yaml": """
    operation: ListAnimals
    doc: Lists the animals.
    method: GET
    path: /v1/animals
    parameters:
      - {name: limit, in: query, type: integer, range: 1...100, default: 10}
      - {name: page, in: query, type: integer}
    responses: {200: {body: ListAnimalsResponse}, 404: {doc: There is none.}}
    paging: {page: page, limit: limit, items: animals}
    types:
      ListAnimalsResponse: {fields: {animals: [Animal], total: integer}}
    """,
    "CreateAnimal.yaml": """
    operation: CreateAnimal
    method: POST
    path: /v1/animals
    request: {body: Animal}
    responses: {201: {body: Animal}}
    """,
    "types/Animal.yaml": """
    types:
      Animal:
        fields:
          name: {type: string, required: true, length: 1...64}
          kind: {type: string, values: [cat, dog]}
          legs: {type: integer, range: 0...100}
    """,
  ]

  @Test func theSameServiceGivesTheSameBytes() throws {
    let service = try loadService(Self.files)
    let first = try makeGenerator().generate(service).files
    for _ in 0..<5 { #expect(try makeGenerator().generate(service).files == first) }
  }

  @Test func theOrderOfTheFilesDoesNotCount() throws {
    let service = try loadService(Self.files)
    let expected = try makeGenerator().generate(service).files
    for order in [[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]] {
      var shuffled = service
      shuffled.units = order.map { service.units[$0] }
      #expect(try makeGenerator().generate(shuffled).files == expected)
    }
  }

  /// A review of generated code sees the fact that changed, and nothing else.
  @Test(arguments: [
    ("range: 1...100", "range: 1...50", ["Sources/ListAnimals.swift": 2, "Tests/ListAnimalsTests.swift": 3]),
    ("doc: Lists the animals.", "doc: Lists animals.", ["Sources/ListAnimals.swift": 2]),
    ("There is none.", "Nothing there.", ["Sources/ListAnimals.swift": 1]),
    ("length: 1...64", "length: 1...32", ["Sources/Types+A.swift": 2, "Tests/Types+ATests.swift": 3]),
    ("[cat, dog]", "[cat, dog, eel]", ["Sources/Types+A.swift": 2, "Tests/Types+ATests.swift": 2]),
  ])
  func oneFactChangesFewLines(old: String, new: String, changed: [String: Int]) throws {
    let before = texts(try makeGenerator().generate(loadService(Self.files)))
    let files = Self.files.mapValues { $0.replacing(old, with: new) }
    #expect(files != Self.files)
    let after = texts(try makeGenerator().generate(loadService(files)))
    #expect(before.keys.sorted() == after.keys.sorted())
    var found: [String: Int] = [:]
    for (path, text) in after {
      let difference = lines(text).difference(from: lines(before[path]))
      if !difference.isEmpty { found[path] = difference.insertions.count }
    }
    #expect(found == changed)
  }

  /// An example that cannot survive is a known issue, with its reason; one that only breaks a rule is a test like others.
  @Test(arguments: [(#"{"legs": 4}"#, true), (#"{"name": ""}"#, false)])
  func anExampleWithAWaiverIsCounted(body: String, isKnownIssue: Bool) throws {
    var files = Self.files
    files["CreateAnimal.yaml"]? +=
      "\n" + """
        examples:
          - request: POST /v1/animals
            waiver: It has no "name".
            body: |
              \(body)
        """
    let tests = texts(try makeGenerator().generate(loadService(files)))["Tests/CreateAnimalTests.swift"]
    #expect(tests?.contains(#"withKnownIssue("It has no \"name\".")"#) == isKnownIssue)
    #expect(tests?.contains("RoundTrip.difference(in: Zoo.Animal.self, json) == nil)") == true)
  }
}
