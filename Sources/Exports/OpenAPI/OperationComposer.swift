import APIModel
import JSONDocument

/// Makes the operation objects of OpenAPI.
struct OperationComposer {
  /// Where OpenAPI keeps the types of a service.
  static let referencePrefix = "#/components/schemas/"

  let schemas = SchemaComposer(referencePrefix: OperationComposer.referencePrefix)

  /// The longest text that is a summary and not a description, in characters.
  private static let longestSummary = 120

  /// The object of an operation.
  func object(of operation: Operation) -> JSONValue {
    let examples = ExampleComposer(operation)
    var members = JSONMembers()
    members.add("tags", operation.group.map { .array([.string($0)]) })
    addDocumentation(operation.documentation, to: &members)
    members.add("operationId", .string(operation.name))
    members.add(contentsOf: schemas.deprecation(operation.deprecation))
    if !operation.parameters.isEmpty {
      members.add("parameters", .array(operation.parameters.map { parameter($0, examples) }))
    }
    members.add("requestBody", operation.requestBody.map { requestBody($0, examples) })
    members.add("responses", responses(of: operation, examples))
    members.add(.page, text: operation.page)
    members.add(.formerly, texts: operation.formerly)
    members.add(.paging, operation.paging.map { $0.members.object })
    members.add(.examples, examples.others)
    return members.object
  }

  /// One line is a summary, which viewers show in their lists; more is a description.
  private func addDocumentation(_ text: String?, to members: inout JSONMembers) {
    guard let text else { return }
    let isSummary = text.count <= Self.longestSummary && !text.contains(where: \.isNewline)
    members.add(isSummary ? "summary" : "description", .string(text))
  }

  // MARK: Parameters and headers

  private func parameter(_ parameter: Parameter, _ examples: ExampleComposer) -> JSONValue {
    var members = JSONMembers()
    members.add("name", .string(parameter.field.name))
    members.add("in", .string(parameter.location.rawValue))
    members.add(contentsOf: value(of: parameter.field))
    if case .array = parameter.field.value.shape, parameter.location == .query {
      members.add("style", .string("form"))
      members.add("explode", .bool(true))
    }
    members.add("example", examples.value(of: parameter))
    return members.object
  }

  /// What parameters and headers have in common.
  private func value(of field: Field) -> JSONMembers {
    var schema = schemas.members(of: field.value)
    schema.add("default", field.defaultValue)
    schema.add("readOnly", flag: field.isReadOnly)
    var members = JSONMembers()
    members.add("description", text: field.documentation)
    members.add("required", flag: field.isRequired)
    members.add(contentsOf: schemas.annotations(of: field))
    members.add("schema", schema.object)
    return members
  }

  // MARK: Bodies

  private func requestBody(_ body: Body, _ examples: ExampleComposer) -> JSONValue {
    var members = JSONMembers()
    members.add("content", content(of: body, examples: examples.ofRequest))
    members.add("required", flag: body.isRequired)
    return members.object
  }

  private func content(of body: Body, examples: JSONValue?) -> JSONValue {
    var media = JSONMembers()
    media.add("schema", schema(of: body))
    media.add("examples", examples)
    return .object([.init(body.content.mediaType, media.object)])
  }

  private func schema(of body: Body) -> JSONValue {
    guard !body.alternatives.isEmpty else { return schema(of: body.value, in: body.content) }
    var members = JSONMembers()
    members.add(.alternatives, flag: true)
    // Objects rarely exclude each other, so `oneOf` would refuse bodies that fit several.
    members.add("anyOf", .array(([body.value] + body.alternatives).map { schema(of: $0, in: body.content) }))
    return members.object
  }

  /// The schema of a body. Generators make a file or a text of one without a structure if it is called a string.
  private func schema(of type: ValueType, in content: Body.Content) -> JSONValue {
    guard type == ValueType(.any), let format = content.formatOfUnstructured else { return schemas.schema(of: type) }
    var members = JSONMembers()
    members.add("type", .string("string"))
    members.add("format", text: format.isEmpty ? nil : format)
    members.add(.type, .string("any"))
    return members.object
  }

  // MARK: Responses

  /// OpenAPI Generator wants a response for every operation, so one without has a `default` that says so.
  private func responses(of operation: Operation, _ examples: ExampleComposer) -> JSONValue {
    guard !operation.responses.isEmpty else {
      return .object([.init("default", .object([.init("description", .string("Not documented"))]))])
    }
    return .object(
      operation.responses.map { response in
        JSONValue.Member(String(response.status), self.response(response, examples))
      }
    )
  }

  private func response(_ response: Response, _ examples: ExampleComposer) -> JSONValue {
    let standard = StatusReason.phrase(for: response.status)
    var members = JSONMembers()
    members.add("description", .string(response.documentation ?? standard))
    members.add(.isDocumented, flag: response.documentation == standard)
    if !response.headers.isEmpty {
      members.add("headers", .object(response.headers.map { JSONValue.Member($0.name, value(of: $0).object) }))
    }
    let responseExamples = examples.ofResponse(with: response.status)
    members.add("content", response.body.map { content(of: $0, examples: responseExamples) })
    return members.object
  }
}
