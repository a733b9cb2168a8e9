import APIModel
import Diagnostics
import Exports
import JSONDocument
import TestSupport
import Testing

@Suite("The importer refuses what was not exported")
struct ImporterTests {
  @Test("Every fault is reported with its place", arguments: Self.faults)
  func fault(of original: String, replacement: String, id: DiagnosticID, message: String) throws {
    let text = Self.document.replacing(original, with: replacement)
    #expect(text != Self.document)
    var diagnostics = DiagnosticCollector()
    let service = OpenAPIImporter(file: "zoo.json").service(from: try JSONValue(parsing: text), into: &diagnostics)
    #expect(service == nil)
    #expect(diagnostics.diagnostics.map(\.message) == [message])
    #expect(diagnostics.diagnostics.map(\.id) == [id])
    #expect(diagnostics.diagnostics.first?.range?.file == "zoo.json")
  }

  @Test("Keys of other tools are passed over")
  func foreignKeys() throws {
    let text = Self.document.replacing(#""type":"integer""#, with: #""type":"integer","x-other":[1]"#)
    var diagnostics = DiagnosticCollector()
    let imported = OpenAPIImporter().service(from: try JSONValue(parsing: text), into: &diagnostics)
    let original = OpenAPIImporter().service(from: try JSONValue(parsing: Self.document), into: &diagnostics)
    #expect(imported != nil && imported == original)
    #expect(diagnostics.diagnostics.isEmpty)
  }

  private static let document = ##"""
    {"openapi":"3.1.0","info":{"title":"Zoo","version":"1"},"x-tablature-version":1,
    "paths":{"/cats":{"get":{"operationId":"ListCats","parameters":[{"name":"limit","in":"query",
    "schema":{"type":"integer","maximum":9}}],"responses":{"200":{"description":"OK","content":{"application/json":
    {"schema":{"type":"array","items":{"$ref":"#/components/schemas/Cat"}}}}}}}}},
    "components":{"schemas":{"Cat":{"type":"object","properties":{"name":{"type":"string","pattern":"^a$"}},
    "required":["name"]}}},"x-tablature-units":{"ListCats":{"operations":["ListCats"],"types":["Cat"]}}}
    """##

  private static let schema = "#/paths/~1cats/get/parameters/0/schema"
  private static let cat = "#/components/schemas/Cat"

  private static let faults: [(String, String, DiagnosticID, String)] = [
    (
      #""x-tablature-version":1,"#, "", .importNotExported,
      "the document was not exported by Tablature: it has no key 'x-tablature-version' (at #)"
    ),
    (
      #""x-tablature-version":1,"#, #""x-tablature-version":2,"#, .importNotExported,
      "the document was exported in version 2 of the format, and this is version 1 (at #)"
    ),
    (
      #""maximum":9"#, #""multipleOf":2"#, .importUnknownKey,
      "no exported document says 'multipleOf' here, so its meaning would be lost (at \(schema))"
    ),
    (
      #""maximum":9"#, #""maximum":"9""#, .importWrongKind, "this is a number (at \(schema)/maximum)"
    ),
    (
      #""type":"integer""#, #""type":"decimal""#, .importInvalidValue, "there is no type 'decimal' (at \(schema))"
    ),
    (
      #""type":"integer""#, #""anyOf":[{"type":"integer"},{"type":"string"}]"#, .importInvalidValue,
      "this alternative is not listed under 'x-tablature-accepts' (at \(schema)/anyOf/1)"
    ),
    (
      #""in":"query""#, #""in":"cookie""#, .importInvalidValue,
      "this is one of path, query, header, not 'cookie' (at #/paths/~1cats/get/parameters/0/in)"
    ),
    (
      "schemas/Cat\"", "schemas/Dog\"", .importName,
      "there is no type 'Dog' (at #/paths/~1cats/get/responses/200/content/application~1json/schema/items/$ref)"
    ),
    (
      "^a$", "a", .importInvalidValue,
      "an exported pattern is anchored at both ends: '^(?:a)$' (at \(cat)/properties/name/pattern)"
    ),
    (
      #""required":["name"]"#, #""required":["age"]"#, .importName, "there is no property 'age' (at \(cat)/required)"
    ),
    (
      #""types":["Cat"]"#, #""types":[]"#, .importName, "'Cat' is in no unit (at #/x-tablature-units)"
    ),
    (
      #""operationId":"ListCats","#, "", .importMissingKey, "'operationId' is missing (at #/paths/~1cats/get)"
    ),
    (
      #""get":{"#, #""trace":{"#, .importUnknownKey, "'trace' is no method (at #/paths/~1cats/trace)"
    ),
  ]

  // MARK: Hostile input

  @Test("A document with anything in any place is read without a crash", arguments: 0..<30 as Range<UInt64>)
  func mutations(seed: UInt64) {
    var services = RandomService(seed: seed)
    var random = SeededGenerator(seed: seed)
    let document = OpenAPIExporter().document(for: services.service())
    for _ in 0..<10 {
      let mutated = mutate(document, &random)
      var diagnostics = DiagnosticCollector()
      let service = OpenAPIImporter().service(from: mutated, into: &diagnostics)
      #expect((service == nil) == diagnostics.hasErrors)
    }
  }

  /// Replaces one value, somewhere on a random way down.
  private func mutate(_ value: JSONValue, _ random: inout SeededGenerator) -> JSONValue {
    switch value {
    case .object(var members) where !members.isEmpty && !random.once(in: 8):
      let index = Int.random(in: 0..<members.count, using: &random)
      members[index].value = mutate(members[index].value, &random)
      return .object(members)
    case .array(var elements) where !elements.isEmpty && !random.once(in: 8):
      let index = Int.random(in: 0..<elements.count, using: &random)
      elements[index] = mutate(elements[index], &random)
      return .array(elements)
    default:
      return random.pick([
        .null, .bool(true), .number(JSONNumber(-1)), .string("#"), .array([.null]), .object([]),
        .object([.init("type", .string("null"))]), .object([.init("anyOf", .array([]))]), .array([.object([])]),
      ])
    }
  }
}
