import Diagnostics
import SchemaFormat
import TestSupport
import Testing

@Suite("Broken schemas")
struct BrokenSchemaTests {
  /// Nearly everything is wrong here, in ways that do not hide each other.
  private static let files = [
    "service.yaml": """
    service: zoo
    credentials: X-Key
    """,
    "ListAnimals.yaml": """
    operation: ListAnimals
    metod: GET
    method: FETCH
    path: /areas/{area}/animals
    parameters:
      - {name: Area, in: path, type: string}
      - {name: limit, in: query, type: integer, range: 1..100, default: ten}
      - {in: query, type: string}
    responses:
      ok: {}
      200: {body: AnimalsList}
    paging: {page: page, items: animals}
    types:
      AnimalList:
        fields:
          animals: [Animal, Animal]
          total: {type: int}
          next: {type: string, values: {a: A, b: [B]}, closed: perhaps}
      animal: {fields: {}}
      Animal:
        fields:
          name: {type: string, lenght: 1...3, pattern: '(', required: no}
          age: {type: integer, range: 9...1, values: [x], constant: 3, format: date}
          mother: {type: Animal, required: true}
          cage: {type: Cage, range: 1...2}
    examples:
      - response: 200
        body: |
          {
            "animals" []
          }
      - request: GET /areas/1/animal?size=1
      - {}
    """,
    "types/listanimals.yaml": "types: {Animal: {type: string, values: [cat, cat]}}",
    "empty.yaml": "",
    "broken.yaml": "types: {A: [}",
    "overlays/ListAnimals.yaml": """
    overlay: Farm
    operations:
      ListAnimals: {doc: Lists animals., parameters: {query.limits: {doc: a}}}
    types:
      Animal: {fields: {age: {doc: a, was: {type: string}}, weight: {doc: a}}}
      Cages: {doc: a}
    """,
  ]

  @Test("are reported in full, in the order of their places")
  func goldenReport() {
    let loaded = load(Self.files)
    #expect(loaded.service == nil)
    #expect(loaded.report == golden)
  }

  @Test("never end in anything but reports", arguments: UInt64(1)...60)
  func fuzz(_ seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    var files = SchemaWriter().files(of: ServiceGenerator.service(seed: seed))
    files["overlay.yaml"] = "overlay: Zoo\noperations: {Operation0: {doc: A}}\ntypes: {Type0: {doc: B}}\n"
    for _ in 0..<3 { mutate(&files, &random) }
    let loaded = load(files)
    let hasErrors = loaded.diagnostics.contains { $0.severity == .error }
    #expect((loaded.service == nil) == hasErrors)
    // What loads must be a service that can be written and loaded again.
    guard let service = loaded.service else { return }
    #expect(load(SchemaWriter().files(of: service)).service == service)
  }

  /// Takes out, doubles or replaces a word or a line of a file.
  private func mutate(_ files: inout [String: String], _ random: inout SeededGenerator) {
    guard let path = files.keys.sorted().randomElement(using: &random), let text = files[path] else { return }
    let separator: Character = Bool.random(using: &random) ? "\n" : " "
    var parts = text.split(separator: separator, omittingEmptySubsequences: false)
    let index = Int.random(in: parts.indices, using: &random)
    switch Int.random(in: 0...3, using: &random) {
    case 0: parts.remove(at: index)
    case 1: parts.insert(parts[index], at: index)
    case 2: parts.swapAt(index, Int.random(in: parts.indices, using: &random))
    default: parts[index] = ["{", "]", "null", "-1", "type:", "[]", "'", "true"].randomElement(using: &random) ?? ""
    }
    files[path] = parts.joined(separator: String(separator))
  }
}

private let golden = """
  ListAnimals.yaml:2:1: error: an operation has no key 'metod'; did you mean 'method'? [schema.unknown-key]
  ListAnimals.yaml:3:9: error: 'method' is 'GET', 'POST', 'PUT', 'DELETE', 'PATCH', 'HEAD' or 'OPTIONS', not 'FETCH' [schema.invalid-value]
  ListAnimals.yaml:4:7: error: there is no path parameter 'area'; did you mean 'Area'? [schema.path-parameter]
  ListAnimals.yaml:6:12: error: the path has no place for 'Area' [schema.path-parameter]
  ListAnimals.yaml:7:52: error: 'range' is written with two numbers as '1...100', or with one as '1...' or '...100', not '1..100' [schema.invalid-value]
  ListAnimals.yaml:7:69: error: the default does not fit its type: this is a string, not a whole number [schema.default]
  ListAnimals.yaml:8:5: error: a parameter needs a key 'name' [schema.missing-key]
  ListAnimals.yaml:10:3: error: the key of a response is a status from 100 to 599, not 'ok' [schema.invalid-value]
  ListAnimals.yaml:11:15: error: the service has no type 'AnimalsList'; did you mean 'AnimalList'? [schema.unknown-type]
  ListAnimals.yaml:12:16: error: there is no query or header parameter 'page' [schema.paging]
  ListAnimals.yaml:16:16: error: a list has the type of its elements in brackets, '[string]' [schema.type-expression]
  ListAnimals.yaml:17:21: error: there is no type 'int'; did you mean 'integer'? [schema.type-expression]
  ListAnimals.yaml:18:46: error: a value has its meaning or a mapping beside it, not a list [schema.wrong-kind]
  ListAnimals.yaml:18:60: error: 'closed' is 'true' or 'false' [schema.invalid-value]
  ListAnimals.yaml:19:3: error: the name of a type is an upper-case letter followed by letters, digits and underscores, not 'animal' [schema.name]
  ListAnimals.yaml:22:28: error: a field has no key 'lenght'; did you mean 'length'? [schema.unknown-key]
  ListAnimals.yaml:22:52: error: this is no regular expression: a '(' has no ')' [schema.pattern]
  ListAnimals.yaml:22:67: error: 'required' is 'true' or 'false' [schema.invalid-value]
  ListAnimals.yaml:23:35: error: nothing lies within 9...1 [schema.empty-range]
  ListAnimals.yaml:23:51: error: 'x' is not a whole number [schema.enumerated-value]
  ListAnimals.yaml:23:65: error: 'constant' states the only value, so there are no 'values' [schema.constant]
  ListAnimals.yaml:23:76: error: the format 'date' is not one of integer values [schema.misplaced-constraint]
  ListAnimals.yaml:24:7: error: 'Animal' would contain itself without end: this field cannot be required [schema.infinite-type]
  ListAnimals.yaml:25:20: error: the service has no type 'Cage' [schema.unknown-type]
  ListAnimals.yaml:25:33: error: 'range' constrains a string, a number or a boolean, and there is none here [schema.misplaced-constraint]
  ListAnimals.yaml:30:19: error: the body is no JSON: expected ':', found '[' [schema.json]
  ListAnimals.yaml:32:14: error: the path '/areas/1/animal' does not fit '/areas/{area}/animals' [schema.example]
  ListAnimals.yaml:32:14: error: there is no query parameter 'size' [schema.example]
  ListAnimals.yaml:33:5: error: an example needs a key 'request' or 'response' [schema.missing-key]
  broken.yaml:1:13: error: expected a value [yaml.syntax]
  empty.yaml:1:1: error: the file is empty [schema.file-kind]
  overlays/ListAnimals.yaml:1:10: error: the service is 'zoo', but this overlay is for 'Farm' [overlay.unmatched]
  overlays/ListAnimals.yaml:3:51: error: the schema does not have a parameter 'query.limits'; did you mean 'query.limit'? [overlay.unmatched]
  overlays/ListAnimals.yaml:5:41: error: the schema no longer says this of 'type', so the overlay does not apply [overlay.outdated]
    ListAnimals.yaml:23:19: this is what it says now
  overlays/ListAnimals.yaml:5:57: error: the schema does not have a field 'weight'; to add it, say 'add: true' [overlay.unmatched]
  overlays/ListAnimals.yaml:6:3: error: the schema does not have a type 'Cages'; to add it, say 'add: true' [overlay.unmatched]
  service.yaml:1:10: error: the name of a service is an upper-case letter followed by letters, digits and underscores, not 'zoo' [schema.name]
  service.yaml:2:14: error: 'credentials' is a list, not a single value [schema.wrong-kind]
  types/listanimals.yaml:1:1: error: another file is called 'ListAnimals'; names of units differ in more than their case [schema.duplicate-name]
    ListAnimals.yaml:1:1: it is this one
  types/listanimals.yaml:1:9: error: there is a type 'Animal' already [schema.duplicate-name]
    ListAnimals.yaml:20:3: it stands here
  types/listanimals.yaml:1:46: error: the value 'cat' is listed twice [schema.duplicate-name]
    types/listanimals.yaml:1:41: it stands here first
  """
