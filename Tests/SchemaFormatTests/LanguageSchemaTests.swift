import Foundation
import JSONDocument
import SchemaFormat
import Testing

@Suite("schema/tablature.schema.json")
struct LanguageSchemaTests {
  private let schema: JSONValue

  init() throws {
    let file = repository.appendingPathComponent("schema/tablature.schema.json")
    schema = try JSONValue(parsing: Array(Data(contentsOf: file)))
  }

  @Test("knows the keys that the loader knows, at each level", arguments: SchemaLevel.allCases)
  func hasKeys(_ level: SchemaLevel) throws {
    let definition = try #require(schema["$defs"]?[level.rawValue])
    #expect(names(of: definition["properties"]) == level.keys.sorted())
    #expect(definition["additionalProperties"] == .bool(false))
    #expect(definition["description"] != nil)
  }

  @Test("describes each key")
  func describesKeys() throws {
    for level in SchemaLevel.allCases {
      for key in level.keys {
        let property = schema["$defs"]?[level.rawValue]?["properties"]?[key]
        #expect(property?["description"] != nil, "\(level.rawValue).\(key)")
      }
    }
  }

  @Test("refers only to what it defines")
  func hasNoDanglingReferences() {
    let defined = names(of: schema["$defs"]).map { "#/$defs/\($0)" }
    let used = Set(references(in: schema))
    #expect(used.subtracting(defined).isEmpty)
    #expect(Set(defined).subtracting(used).isEmpty)
  }

  @Test("has the words that the loader takes")
  func hasWords() {
    for key in ["format", "method", "in", "content"] {
      let listed = SchemaLevel.allCases.compactMap { schema["$defs"]?[$0.rawValue]?["properties"]?[key]?["enum"] }.first
      guard case .array(let values) = listed else {
        Issue.record("\(key) has no list of words")
        continue
      }
      let texts = values.compactMap { value -> String? in
        guard case .string(let text) = value else { return nil }
        return text
      }
      #expect(texts == acceptedWords(of: key))
    }
  }

  /// The words that the loader names when it is given another.
  private func acceptedWords(of key: String) -> [String] {
    let text =
      switch key {
      case "format": "types: {A: {fields: {a: {type: string, format: '?'}}}}"
      case "method": "operation: A\nmethod: '?'\npath: /a\nresponses: {}"
      case "in": "operation: A\nmethod: GET\npath: /a\nresponses: {}\nparameters: [{in: '?', name: a, type: string}]"
      default: "operation: A\nmethod: GET\npath: /a\nresponses: {200: {content: '?'}}"
      }
    let report = load(["service.yaml": "service: Zoo", "A.yaml": text]).report
    return report.matches(of: /'(?<word>[A-Za-z0-9-]+)'/).map { String($0.word) }.filter { $0 != key }
  }

  private func names(of object: JSONValue?) -> [String] {
    guard case .object(let members) = object else { return [] }
    return members.map(\.name).sorted()
  }

  private func references(in value: JSONValue) -> [String] {
    switch value {
    case .object(let members):
      members.flatMap { member -> [String] in
        if member.name == "$ref", case .string(let reference) = member.value { return [reference] }
        return references(in: member.value)
      }
    case .array(let elements): elements.flatMap(references)
    case .null, .bool, .number, .string: []
    }
  }
}
