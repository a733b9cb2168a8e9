import Diagnostics
import SwiftGeneration
import Testing

/// What comments say of fields, as sentences.
@Suite struct DocumentationTests {
  @Test(arguments: [
    ("{type: [string], default: [a, b]}", "`x`: list of string, default `[\"a\", \"b\"]`."),
    ("{type: integer, range: 1...}", "`x`: integer, at least 1."),
    ("{type: double, range: '>0...'}", "`x`: double, more than 0."),
    ("{type: double, range: '...<2'}", "`x`: double, less than 2."),
    ("{type: string, length: 64...64}", "`x`: string, 64 characters."),
    ("{type: string, length: ...512}", "`x`: string, at most 512 characters."),
    ("{type: string, length: 1...1}", "`x`: string, 1 character."),
    ("{type: [string], items: 1...}", "`x`: list of string, at least 1 element."),
    ("{type: string, constant: all, default: all}", "`x`: string, always `all`."),
    ("{type: string, constant: \"a\\nb\"}", "`x`: string, always `a\\nb`."),
    (
      "{type: string, required: true, default: job}",
      "`x`: string, required, although `job` is documented as its default."
    ),
    ("{type: [Output], items: 1...2}", "`x`: list of ZooOutput, 1...2 elements."),
    (
      "{type: [{type: [string], items: 2...2, nullable: true}], items: ...3}",
      "`x`: list of list of string (2 elements, nullable), at most 3 elements."
    ),
    ("{type: string, required-when: some services}", "`x`: string, required for some services."),
    ("{type: string, required-when: the type is a}", "`x`: string, required when the type is a."),
    ("{type: string, required-when: mode = fast}", "`x`: string, required when mode = fast."),
    ("{type: string, required-when: \"y is\\n\\nset\"}", "`x`: string, required when y is set."),
  ])
  func factsAreASentence(field: String, sentence: String) throws {
    let service = try loadService(types: "Thing: {fields: {x: \(field), y: Output}}\nOutput: {fields: {}}", of: "Thing")
    let source = texts(try makeGenerator().generate(service))["Sources/Call.swift"]
    #expect(lines(source).contains("/// \(sentence)"), "\(source ?? "")")
  }

  @Test func anEmptyMeaningSaysNothing() throws {
    let service = try loadService(types: "Thing: {fields: {x: {type: integer, values: {1: ''}}}}", of: "Thing")
    let source = texts(try makeGenerator().generate(service))["Sources/Call.swift"]
    #expect(!lines(source).contains("/// ."))
  }

  @Test func aFurtherSuccessIsDocumentedAndReported() throws {
    let service = try loadService([
      "Call.yaml": """
      operation: Call
      method: GET
      path: /call
      responses: {200: {body: Now}, 202: {body: Later}, 204: {}, 206: {body: Now}}
      types:
        Now: {fields: {a: string}}
        Later: {fields: {b: string}}
      """
    ])
    let tree = try makeGenerator().generate(service)
    let comment = "/// Also documented: 202 with `Later`; what comes back is read as `Now`."
    #expect(lines(texts(tree)["Sources/Call.swift"]).contains(comment))
    #expect(tree.diagnostics.map(\.id.description) == ["generate.further-success"])
  }

  /// Who reads the list of methods in an editor has the name already.
  @Test(arguments: [
    ("responses: {200: {}}", ["/// `GET /animals`."]),
    (
      "responses: {200: {}, 404: {}, 409: {doc: It is asleep.}}",
      [
        "/// `GET /animals`; fails with 404, 409 (It is asleep)."
      ]
    ),
    (
      "doc: Lists animals.\nresponses: {200: {}, 404: {}}",
      [
        "/// Lists animals.", "///", "/// `GET /animals`; fails with 404.",
      ]
    ),
    (
      """
      responses: {200: {body: Page}, 404: {}}
      parameters: [{name: offset, in: query, type: integer}]
      paging: {offset: offset, items: animals}
      types: {Page: {fields: {animals: [string]}}}
      """, ["/// `GET /animals`, a page at a time; fails with 404."]
    ),
  ])
  func aMethodSaysWhatItsDeclarationDoesNot(rest: String, comment: [String]) throws {
    let call = "operation: ListAnimals\nmethod: GET\npath: /animals\n\(rest)\n"
    let source = lines(
      texts(try makeGenerator().generate(loadService(["ListAnimals.yaml": call])))["Sources/ListAnimals.swift"]
    )
    let method = source.firstIndex { $0.hasPrefix("public func listAnimals(") } ?? 0
    #expect(source[..<method].suffix(comment.count) == comment[...])
  }
}
