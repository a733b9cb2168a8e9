import APIModel
import JSONDocument
import Testing

/// A place of a service where a text stands.
struct HostileSlot: Sendable, CustomTestStringConvertible {
  var name: String
  /// A text for the place that no one would worry about.
  var benign = "plain"
  /// Whether the text must come back as a string literal of the sources.
  var isLiteral = false
  /// What stands before the text in the place, where a text that is a Swift name would change what is generated.
  var prefix = ""
  /// Whether the place is in a type or an operation whose name may change.
  var isFree = true
  var number = 0
  var put: @Sendable (String, inout Service) -> Void

  var testDescription: String { name }

  /// A small service with a text in the place.
  func service(with text: String) -> Service {
    var service = Self.base
    put(text, &service)
    return service
  }

  /// The service with nothing to worry about in it.
  static let base = Service(
    name: "Zoo",
    documentation: "A zoo.",
    configured: ["project"],
    units: [
      Unit(
        name: "Op",
        operations: [
          Operation(
            name: "Op",
            documentation: "Does it.",
            method: .post,
            path: path("/v1/{id}/x"),
            parameters: [
              Parameter(location: .path, field: Field(name: "id", value: .scalar(.string), isRequired: true)),
              Parameter(location: .query, field: Field(name: "q", value: scalar { $0.length = Bounds(1...5) })),
              Parameter(location: .header, field: Field(name: "X-H", value: .scalar(.string))),
            ],
            requestBody: Body(value: .reference("Thing")),
            responses: [
              Response(status: 200, body: Body(value: .reference("Thing"))),
              Response(status: 404, documentation: "None."),
            ],
            examples: [Example(message: .request(target: "/v1/1/x"))]
          )
        ],
        types: [
          TypeDefinition(
            name: "Thing",
            documentation: "A thing.",
            kind: .object(
              ObjectType(fields: [
                Field(name: "first", documentation: "The first.", value: .scalar(.string), isRequired: true),
                Field(name: "kind", value: scalar { $0.values = [EnumeratedValue("one", meaning: "the one")] }),
              ])
            )
          )
        ]
      )
    ]
  )

  private static func scalar(_ change: (inout Scalar) -> Void) -> ValueType {
    var scalar = Scalar(.string)
    change(&scalar)
    return ValueType(.scalar(scalar))
  }
}

extension HostileSlot {
  /// A place in the first operation.
  private static func operation(
    _ name: String,
    isLiteral: Bool = false,
    _ put: @escaping @Sendable (String, inout Operation) -> Void
  ) -> HostileSlot {
    HostileSlot(name: name, isLiteral: isLiteral) { put($0, &$1.units[0].operations[0]) }
  }

  /// A place in a field that is added to the first type.
  private static func field(
    _ name: String,
    isLiteral: Bool = false,
    _ put: @escaping @Sendable (String, inout Field) -> Void
  ) -> HostileSlot {
    HostileSlot(name: name, isLiteral: isLiteral) { text, service in
      guard case .object(var object) = service.units[0].types[0].kind else { return }
      var field = Field(name: "added\(object.fields.count)", value: .scalar(.string))
      put(text, &field)
      object.fields.append(field)
      service.units[0].types[0].kind = .object(object)
    }
  }

  /// A place in the scalar of a field that is added to the first type.
  private static func scalar(
    _ name: String,
    isLiteral: Bool = false,
    _ put: @escaping @Sendable (String, inout Scalar) -> Void
  ) -> HostileSlot {
    field(name, isLiteral: isLiteral) { text, field in field.value = scalar { put(text, &$0) } }
  }

  static let all =
    ([
      HostileSlot(name: "service name", isFree: false) { $1.name = $0 },
      HostileSlot(name: "service documentation", isFree: false) { $1.documentation = $0 },
      HostileSlot(name: "configured", isLiteral: true, isFree: false) { $1.configured = [$0] },
      HostileSlot(name: "credentials", isFree: false) { $1.credentials = [$0] },
      HostileSlot(name: "unit name", isFree: false) { $1.units[0].name = $0 },
      operation("operation documentation") { $1.documentation = $0 },
      operation("operation page") { $1.page = $0 },
      operation("operation group") { $1.group = $0 },
      operation("operation deprecation") { $1.deprecation = Deprecation(message: $0) },
      operation("operation former name") { $1.formerly = [$0] },
      operation("path", isLiteral: false) { $1.path.parts = [.literal("/" + $0), .parameter("id")] },
      operation("path parameter", isLiteral: true) {
        $1.path.parts = [.literal("/v1/"), .parameter($0)]
        $1.parameters[0].field.name = $0
      },
      operation("query parameter", isLiteral: true) { $1.parameters[1].field.name = $0 },
      operation("header parameter", isLiteral: true) { $1.parameters[2].field.name = $0 },
      operation("parameter documentation") { $1.parameters[1].field.documentation = $0 },
      operation("response documentation") { $1.responses[1].documentation = $0 },
      operation("response header") { $1.responses[0].headers = [Field(name: $0, value: .scalar(.string))] },
      operation("request target") { $1.examples = [Example(message: .request(target: $0))] },
      operation("example body") {
        $1.examples = [Example(message: .response(status: 200), body: .object([.init($0, .string($0))]))]
      },
      operation("waiver") { $1.examples = [Example(message: .response(status: 200), body: .null, waiver: $0)] },
      HostileSlot(name: "operation name", isLiteral: true, prefix: "of ", isFree: false) {
        $1.units[0].operations[0].name = "of \($0)"
      },
      HostileSlot(name: "type name", isFree: false) { text, service in
        service.units[0].types[0].name = text
        service.units[0].operations[0].requestBody?.value = .reference(text)
        service.units[0].operations[0].responses[0].body?.value = .reference(text)
      },
      HostileSlot(name: "type documentation") { $1.units[0].types[0].documentation = $0 },
      field("field name", isLiteral: true) { $1.name = $0 },
      field("field former name") { $1.formerly = [$0] },
      field("field documentation") { $1.documentation = $0 },
      field("field condition") { $1.requiredWhen = $0 },
      field("field deprecation") { $1.deprecation = Deprecation(message: $0) },
      field("default") { $1.defaultValue = .string($0) },
      scalar("value", isLiteral: true) { $1.values = [EnumeratedValue($0)] },
      scalar("meaning") { $1.values = [EnumeratedValue("?", meaning: $0)] },
      scalar("value deprecation") { $1.values = [EnumeratedValue("v", deprecation: Deprecation(message: $0))] },
      scalar("value that stands for many") { $1.values = [EnumeratedValue("v"), EnumeratedValue($0, pattern: "x+")] },
      scalar("pattern of a value", isLiteral: true) {
        $1.values = [EnumeratedValue("v"), EnumeratedValue("w", pattern: $0)]
      },
      scalar("pattern", isLiteral: true) { $1.pattern = $0 },
      scalar("constant", isLiteral: true) { $1.constant = .string($0) },
      scalar("unit") { $1.unit = $0 },
      scalar("separator", isLiteral: true) {
        $1.separator = $0
        $1.length = Bounds(1...5)
      },
      scalar("separated value", isLiteral: true) {
        $1.separator = ","
        $1.values = [EnumeratedValue($0), EnumeratedValue("b")]
      },
    ] as [HostileSlot]).enumerated().map { index, slot in
      var slot = slot
      slot.number = index
      return slot
    }
}

extension Operation {
  /// The operation under another name, which its types follow.
  func renamed(_ name: String) -> Operation {
    var copy = self
    copy.name = name
    let thing = ValueType.reference("T" + name.dropFirst(2))
    copy.requestBody?.value = thing
    copy.responses[0].body?.value = thing
    return copy
  }
}

extension TypeDefinition {
  /// The type under another name.
  func renamed(_ names: [String: String]) -> TypeDefinition {
    var copy = self
    copy.name = names[name] ?? name
    return copy
  }
}
