import APIModel
import Diagnostics
import JSONDocument
import SchemaFormat
import Testing

@Suite("Hostile texts")
struct HostileStringTests {
  @Test("survive in every place a text can stand", arguments: HostileStrings.all)
  func survive(_ text: String) throws {
    let service = try service(with: text)
    let files = SchemaWriter().files(of: service)
    let loaded = load(files)
    #expect(loaded.report(of: .error) == "")
    let isSame = loaded.service == service
    #expect(isSame)
    // Texts that differ only in how they compose characters are equal, but their bytes are not.
    #expect(try SchemaWriter().files(of: #require(loaded.service)) == files)
  }

  @Test("in files that people wrote are reported and break nothing", arguments: HostileStrings.all)
  func areReported(_ text: String) {
    let quoted = "\"" + text.unicodeScalars.map { "\\U" + hexadecimal($0) }.joined() + "\""
    for template in Self.templates {
      let loaded = load(["service.yaml": "service: Zoo\n", "A.yaml": template.replacing("TEXT", with: quoted)])
      #expect(loaded.service == nil)
      #expect(!loaded.report.isEmpty)
      #expect(loaded.diagnostics.allSatisfy { $0.message.unicodeScalars.count < 700 })
      let controls = loaded.diagnostics.flatMap(\.message.unicodeScalars).filter { $0.value < 0x20 }
      #expect(controls.isEmpty)
    }
  }

  /// Files in which no hostile text is right.
  private static let templates = [
    "TEXT: 1\n", "types: {A: {fields: {a: {type: string, TEXT: 1}}}}\n", "types: {A: {fields: {a: [[TEXT, TEXT]]}}}\n",
    "types: {A: {fields: {a: {type: integer, range: TEXT}}}}\n", "types: {A: {TEXT: {}}}\n",
    "types: {A: {fields: {a: {type: string, format: TEXT}}}}\n", "operation: TEXT\nmethod: TEXT\npath: a\n",
    "operation: A\nmethod: GET\npath: /a\nresponses: {TEXT: {}}\n",
    "operation: A\nmethod: GET\npath: /a\nresponses: {}\nexamples: [{request: TEXT, body: 'x'}]\n",
    "overlay: Zoo\ntypes: {A: {TEXT: 1}}\n",
  ]

  private func hexadecimal(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16)
    return String(repeating: "0", count: 8 - digits.count) + digits
  }

  /// A service with a text in every slot.
  private func service(with text: String) throws -> Service {
    let values = [EnumeratedValue(text, meaning: text, deprecation: Deprecation(message: text), evidence: .example)]
    let listed = ValueType(.scalar(Scalar(.string, values: values, unit: text)))
    let separator = text.isEmpty ? "," : text
    let divided = ValueType(.scalar(Scalar(.string, format: .uri, separator: separator, constant: .string(text))))
    let fields = [
      Field(
        name: text,
        formerly: [text],
        documentation: text,
        value: .map(of: .array(of: listed)),
        requiredWhen: text,
        defaultValue: .object([.init(text, .array([.string(text)]))]),
        deprecation: Deprecation(message: text)
      ),
      Field(name: "divided \(text)", value: divided),
    ]
    let object = TypeDefinition(
      name: "Animal",
      formerly: [text],
      documentation: text,
      kind: .object(ObjectType(fields: fields, additional: listed))
    )
    let enumeration = TypeDefinition(
      name: "Size",
      documentation: text,
      kind: .enumeration(Scalar(.string, values: values))
    )
    return Service(
      name: "Zoo",
      documentation: text,
      configured: [text],
      credentials: [text],
      units: [
        Unit(name: "GetAnimal", operations: [try operation(with: text)], types: [object]),
        Unit(name: "Shared", types: [enumeration]),
      ]
    )
  }

  private func operation(with text: String) throws -> Operation {
    var operation = Operation(name: "GetAnimal", method: .get, path: try #require(PathTemplate("/animals")))
    operation.formerly = [text]
    operation.page = text
    operation.group = text
    operation.documentation = text
    operation.deprecation = Deprecation(message: text)
    operation.parameters = [
      Parameter(location: .query, field: Field(name: text, documentation: text, value: .scalar(.string))),
      Parameter(location: .header, field: Field(name: text, value: .array(of: .reference("Size")))),
    ]
    operation.responses = [
      Response(
        status: 200,
        documentation: text,
        body: Body(value: .map(of: .reference("Animal"))),
        headers: [Field(name: text, value: .scalar(.string))]
      )
    ]
    operation.paging = Paging(
      scheme: .marker(parameter: text, next: [text, text], item: nil),
      limit: text,
      items: [text, text],
      total: [text, "a.b"]
    )
    operation.examples = [
      Example(message: .request(target: text), waiver: text),
      Example(
        message: .response(status: 200),
        body: .object([.init(text, .array([.string(text)]))]),
        waiver: text
      ),
    ]
    return operation
  }
}
