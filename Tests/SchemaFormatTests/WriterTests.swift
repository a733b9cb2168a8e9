import APIModel
import Diagnostics
import JSONDocument
import SchemaFormat
import Testing

@Suite("The schema writer")
struct WriterTests {
  @Test("writes what loads as the same service", arguments: UInt64(1)...50)
  func roundTrips(_ seed: UInt64) throws {
    let service = ServiceGenerator.service(seed: seed)
    let files = SchemaWriter().files(of: service)
    let loaded = load(files)
    #expect(loaded.report(of: .error) == "")
    let result = try #require(loaded.service)
    // Two texts that differ only in how they compose characters are equal as strings, but not as files.
    #expect(firstDifference(SchemaWriter().files(of: result), files) == nil)
    let isSame = result == service
    #expect(isSame)
  }

  @Test("has one form for each fact", arguments: canonicalFiles)
  func writesCanonically(_ path: String, _ text: String) throws {
    let loaded = load(["service.yaml": "service: Zoo\n", path: text])
    #expect(loaded.report(of: .error) == "")
    #expect(try SchemaWriter().files(of: #require(loaded.service))[path] == text + "\n")
  }

  @Test("brings other ways to write a fact into its form")
  func normalizes() throws {
    let text = """
      types:
        Animal:
          fields:
            name: {type: string}
            size: {doc: 'How large', type: [{type: string, values: {small: null, "large": {}}}]}
            age: {values: {0x: {meaning: a}, '1': one}, required: false, type: string}
      """
    let loaded = load(["service.yaml": "service: Zoo\n", "a/b/Pets.yaml": text])
    let files = try SchemaWriter().files(of: #require(loaded.service))
    #expect(
      files["types/Pets.yaml"] == """
        types:
          Animal:
            fields:
              name: string
              size: {type: [string], doc: How large, values: [small, large]}
              age: {type: string, values: {0x: a, '1': one}}

        """
    )
  }

  @Test("puts a second operation of a unit into a file of its own")
  func dividesUnits() throws {
    let path = try #require(PathTemplate("/a"))
    let operations = [
      Operation(name: "Get", method: .get, path: path), Operation(name: "Put", method: .put, path: path),
    ]
    let service = Service(name: "Zoo", units: [Unit(name: "service", operations: operations)])
    #expect(
      SchemaWriter().files(of: service).keys.sorted() == [
        "operations/service.yaml", "service-Put.yaml", "service.yaml",
      ]
    )
  }

  @Test("breaks lines at the width it is given")
  func breaksLines() {
    let values = (1...4).map { EnumeratedValue("value \($0)") }
    let field = Field(name: "size", value: ValueType(.scalar(Scalar(.string, values: values))))
    let type = TypeDefinition(name: "Animal", kind: .object(ObjectType(fields: [field])))
    #expect(
      SchemaWriter(lineWidth: 60).text(ofTypes: [type]) == """
        types:
          Animal:
            fields:
              size:
                type: string
                values: [value 1, value 2, value 3, value 4]

        """
    )
    #expect(SchemaWriter(lineWidth: 30).text(ofTypes: [type]).hasSuffix("          - value 4\n"))
  }

  /// The first lines that differ between two sets of files.
  private func firstDifference(_ left: [String: String], _ right: [String: String]) -> String? {
    for path in Set(left.keys).union(right.keys).sorted() {
      guard let left = left[path], let right = right[path] else { return "\(path) is only on one side" }
      if Array(left.utf8) == Array(right.utf8) { continue }
      let lines = zip(left.split(separator: "\n"), right.split(separator: "\n"))
      let first = lines.first { Array($0.utf8) != Array($1.utf8) }
      return "\(path): \(first.map { "\($0)\n\($1)" } ?? "one is longer")"
    }
    return nil
  }
}

/// Files in the one form that the writer gives them; together they have every key of the language.
private let canonicalFiles = [
  (
    "ListAnimals.yaml",
    """
    operation: ListAnimals
    formerly: [GetAnimals]
    page: ListAnimals.html
    group: animals
    doc: |-
      Lists animals.

      It does so page by page.
    deprecated: Use ListBeasts.
    method: POST
    path: /v1/{area}/animals

    parameters:
      - {name: area, in: path, type: string, required: true, length: 1...8}
      - {name: marker, in: query, type: string}
      - {name: limit, in: query, type: integer, range: 1...100, default: 10}
      - {name: species, in: query, type: [Species], items: ...5}
      - {name: X-Trace, in: header, type: string, required-when: something is wrong, format: uuid, doc: A name for the call}

    request: {body: Filter, alternatives: [[string], {map: string}], required: false}

    responses:
      200: {body: AnimalList}
      400: {doc: The filter is wrong}
      404: {}
      410: {content: binary}
      503:
        doc: The zoo is closed
        headers:
          Retry-After: {type: integer, unit: seconds}

    paging: {marker: marker, next: page.next, limit: limit, items: [a.b], total: total}

    types:
      AnimalList:
        formerly: [Animals]
        doc: A page of animals.
        fields:
          a.b: {type: [Animal], required: true, items: 0...100}
          page: {type: Page, nullable: true}
          total: long

      Animal:
        fields:
          name: {type: string, required: true, pattern: '[A-Z][a-z]*', formerly: [title], doc: What it is called}
          born: {type: long, format: epoch-seconds, read-only: true}
          species: Species
          wild: {type: boolean, default: false, deprecated: true}
          colors: {type: string, separator: ',', values: [red, green, '1']}
          weight: {type: double, accepts: [string], range: '>0...<1e4', unit: kilograms, origin: example}
          kind: {type: string, constant: animal}
          scores: {type: [{type: [integer], items: 2...2}], accepts: [null, object]}
          tags: {map: string}
          cubs: [Animal]
          notes:
            type: {map: {type: [string], nullable: true, accepts: [string]}}
            length: ...200
            doc: What keepers have written about it, by the name of the keeper who did, or null where a keeper never did
          extra: any

      Page:
        fields:
          next: string

      Filter:
        additional: {type: [string], items: 1...}

      Species:
        doc: What kind of animal it is.
        type: integer
        closed: true
        values: {1: cat, 2: {meaning: dog, deprecated: Use 3.}, 3: null}

    examples:
      - request: POST /v1/{area}/animals?limit=2
        body: |
          {}

      - request: null
        waiver: It has no filter.
        body: |
          "none"

      - response: 200
        body: |
          {
            "a.b": [],
            "total": 0
          }
    """
  ),
  (
    "types/Sizes.yaml",
    """
    types:
      Size:
        type: string
        values:
          small: null
          large: as large as an elephant or larger
          date: {meaning: a day, pattern: '[0-9]{8}', origin: example}
          huge: {deprecated: true}

      Empty:
        fields: {}

      Open:
        additional: any
    """
  ),
  ("types/None.yaml", "types: {}"),
]
