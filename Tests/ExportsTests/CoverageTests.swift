import Exports
import JSONDocument
import Testing

@Suite("The random services of these tests")
struct CoverageTests {
  @Test("They make exporters use every key", arguments: Self.keys)
  func usesKey(key: String) {
    #expect(Self.names.contains(key))
  }

  /// All names in the documents of the services that the other tests use.
  private static let names = (0..<80 as Range<UInt64>).reduce(into: Set<String>()) { names, seed in
    var random = RandomService(seed: seed)
    gather(OpenAPIExporter().document(for: random.service()), into: &names)
  }

  private static func gather(_ value: JSONValue, into names: inout Set<String>) {
    switch value {
    case .array(let elements):
      for element in elements { gather(element, into: &names) }
    case .object(let members):
      for member in members {
        names.insert(member.name)
        gather(member.value, into: &names)
      }
    case .null, .bool, .number, .string:
      break
    }
  }

  private static let keys =
    [
      "version", "configured", "units", "page", "paging", "examples", "target", "waiver", "alternatives", "documented",
      "formerly", "deprecation", "origin", "required-when", "type", "accepts", "nullable", "values", "closed", "range",
      "length", "items", "format", "unit", "separator", "part",
    ].map { "x-tablature-" + $0 } + [
      "security", "tags", "summary", "description", "operationId", "deprecated", "parameters", "style", "explode",
      "requestBody", "responses", "headers", "default", "required", "readOnly", "example", "$ref", "anyOf", "enum",
      "x-extensible-enum", "x-enum-descriptions", "const", "pattern", "format", "contentEncoding", "contentMediaType",
      "minimum", "exclusiveMinimum", "maximum", "exclusiveMaximum", "minLength", "maxLength", "minItems", "maxItems",
      "minProperties", "maxProperties", "additionalProperties", "marker", "offset", "next", "item", "limit", "total",
    ]
}
