import APIModel
import Exports
import JSONDocument
import Testing

@Suite("Types become JSON Schemas")
struct SchemaMappingTests {
  @Test("A type of a field has its schema", arguments: Self.cases)
  func schemaOfType(type: ValueType, schema: String) throws {
    let object = ObjectType(fields: [Field(name: "x", value: type)])
    let unit = Unit(name: "Zoo", types: [TypeDefinition(name: "T", kind: .object(object))])
    let document = JSONSchemaExporter().document(for: Service(name: "Zoo", units: [unit]))
    #expect(document["$defs"]?["T"]?["properties"]?["x"]?.text() == schema)
  }

  private static let cases: [(ValueType, String)] = kinds + bounds + texts + values + unions

  private static let kinds: [(ValueType, String)] = [
    (.scalar(.string), #"{"type":"string"}"#),
    (.scalar(.integer), #"{"type":"integer"}"#),
    (.scalar(.long), #"{"type":"integer","format":"int64"}"#),
    (.scalar(.float), #"{"type":"number"}"#),
    (.scalar(.double), #"{"type":"number","format":"double"}"#),
    (.scalar(.boolean), #"{"type":"boolean"}"#),
    (.scalar(.binary), #"{"type":"string","format":"binary"}"#),
    (ValueType(.any), "{}"),
    (ValueType(.object), #"{"type":"object"}"#),
    (.reference("T"), ##"{"$ref":"#/$defs/T"}"##),
    (.array(of: .scalar(.string)), #"{"type":"array","items":{"type":"string"}}"#),
    (.map(of: ValueType(.any)), #"{"type":"object","additionalProperties":{}}"#),
  ]

  private static let bounds: [(ValueType, String)] = [
    (
      ValueType(.array(.scalar(.boolean), count: Bounds(1...3))),
      #"{"type":"array","items":{"type":"boolean"},"minItems":1,"maxItems":3}"#
    ),
    (
      ValueType(.map(.scalar(.boolean), count: Bounds(upper: .init(5, isExclusive: true)))),
      #"{"type":"object","additionalProperties":{"type":"boolean"},"maxProperties":4,"#
        + #""x-tablature-items":{"exclusiveMaximum":5}}"#
    ),
    (
      ValueType(.scalar(Scalar(.float, range: Bounds(lower: .init(.zero, isExclusive: true), upper: .init(.zero))))),
      #"{"type":"number","exclusiveMinimum":0,"maximum":0}"#
    ),
    (
      ValueType(.scalar(Scalar(.string, range: Bounds(lower: .init(.zero))))),
      #"{"type":"string","x-tablature-range":{"minimum":0}}"#
    ),
    (ValueType(.scalar(Scalar(.string, length: Bounds(1...64)))), #"{"type":"string","minLength":1,"maxLength":64}"#),
  ]

  private static let texts: [(ValueType, String)] = [
    (ValueType(.scalar(Scalar(.string, pattern: "a|b"))), #"{"type":"string","pattern":"^(?:a|b)$"}"#),
    (ValueType(.scalar(Scalar(.string, pattern: "^[a-z]+$"))), #"{"type":"string","pattern":"^[a-z]+$"}"#),
    (ValueType(.scalar(Scalar(.string, format: .dateTime))), #"{"type":"string","format":"date-time"}"#),
    (ValueType(.scalar(Scalar(.string, format: .uuid))), #"{"type":"string","x-tablature-format":"uuid"}"#),
    (ValueType(.scalar(Scalar(.string, format: .base64))), #"{"type":"string","contentEncoding":"base64"}"#),
    (
      ValueType(.scalar(Scalar(.long, format: .epochMilliseconds, unit: "ms"))),
      #"{"type":"integer","format":"int64","x-tablature-format":"epoch-milliseconds","x-tablature-unit":"ms"}"#
    ),
    (
      ValueType(.scalar(Scalar(.string, length: Bounds(upper: .init(9)), separator: ","))),
      #"{"type":"string","x-tablature-separator":",","x-tablature-part":{"type":"string","maxLength":9}}"#
    ),
  ]

  private static let values: [(ValueType, String)] = [
    (
      ValueType(.scalar(Scalar(.string, values: [EnumeratedValue("a"), EnumeratedValue("1")]))),
      #"{"type":"string","x-extensible-enum":["a","1"],"examples":["a","1"]}"#
    ),
    (
      ValueType(.scalar(Scalar(.integer, values: [EnumeratedValue("1", meaning: "cat")], isClosed: true))),
      #"{"type":"integer","enum":[1],"x-enum-descriptions":["cat"],"x-tablature-values":{"1":{"meaning":"cat"}}}"#
    ),
    (
      ValueType(.scalar(Scalar(.string, values: [EnumeratedValue("a"), EnumeratedValue("N", pattern: "[0-9]")]))),
      #"{"type":"string","x-extensible-enum":["a"],"examples":["a"],"x-tablature-values":{"a":{},"#
        + #""N":{"pattern":"[0-9]"}}}"#
    ),
    (
      ValueType(
        .scalar(
          Scalar(.string, values: [EnumeratedValue("a"), EnumeratedValue("N", pattern: "[0-9]")], isClosed: true)
        )
      ),
      #"{"x-tablature-type":"string","anyOf":[{"type":"string","enum":["a"]},"#
        + #"{"type":"string","pattern":"^(?:[0-9])$"}],"x-tablature-closed":true,"#
        + #""x-tablature-values":{"a":{},"N":{"pattern":"[0-9]"}}}"#
    ),
    (ValueType(.scalar(Scalar(.boolean, constant: .bool(true)))), #"{"type":"boolean","const":true}"#),
  ]

  private static let unions: [(ValueType, String)] = [
    (ValueType(.scalar(Scalar(.string)), isNullable: true), #"{"type":["string","null"]}"#),
    (
      ValueType(.reference("T"), isNullable: true),
      ##"{"anyOf":[{"$ref":"#/$defs/T"},{"type":"null"}]}"##
    ),
    (
      ValueType(.scalar(Scalar(.string, constant: .string("a"))), isNullable: true),
      #"{"anyOf":[{"type":"string","const":"a"},{"type":"null"}]}"#
    ),
    (
      ValueType(.scalar(Scalar(.integer)), isNullable: true, accepts: [.array, .string]),
      #"{"anyOf":[{"type":"integer"},{"type":"array","items":{}},{"type":"string"},{"type":"null"}],"#
        + #""x-tablature-accepts":["array","string"]}"#
    ),
    (ValueType(.any, isNullable: true), #"{"x-tablature-nullable":true}"#),
  ]
}
