import APIModel

/// What the templates see of a call.
struct CallView {
  let plan: CallPlan
  let names: ServiceNames
  let templates: TemplateSet
  /// The method for the checks.
  let validation: ValidationView

  /// Makes the view of a call.
  init(plan: CallPlan, names: ServiceNames, templates: TemplateSet) {
    self.plan = plan
    self.names = names
    self.templates = templates
    validation = ValidationView("validate", Self.emitter(plan), templates)
  }

  /// The call with its validation, its paging and the client's method.
  func declaration() -> SwiftText { templates.render(.call, context) }

  private var operation: Operation { plan.operation }

  private var context: TemplateContext {
    let paging = plan.paging.map { PagingView(plan: $0).context } ?? TemplateContext([:])
    return callContext + methodContext + InitializerView(members: members()).context + paging
  }

  private static let shortWriteWidth = "  public func encode(into request: inout RequestBuilder) {  }".utf8.count

  private var callContext: TemplateContext {
    let writes = writes
    return TemplateContext([
      "documentation": .text(.documentation(documentation, indentation: 0)),
      "name": .text(.declaration(plan.name)),
      "output": .text(output),
      "operationName": .text(plan.name.text == operation.name ? SwiftText("") : .stringLiteral(operation.name)),
      "route": .text(route),
      "properties": .list(plan.parameters.map { PropertyView($0.property).context }),
      "hasProperties": .flag(!plan.parameters.isEmpty || plan.body != nil),
      "bodyName": .text(plan.body.map { .declaration($0.name) } ?? SwiftText("")),
      "bodyType": .text(plan.body.map { .type($0.declaredType) } ?? SwiftText("")),
      "isShortWrite": .flag(writes.count == 1 && writes[0].width + Self.shortWriteWidth <= ParameterList.width),
      "writes": .list(writes.map { TemplateContext(["write": .text($0)]) }),
      "nested": .list(nested.contexts),
      "validation": .text(validation.declaration()),
    ])
  }

  private var methodContext: TemplateContext {
    let signature = "public func () async throws(ClientError) ->  {".utf8.count + plan.method.text.utf8.count
    return TemplateContext([
      "client": .text(.declaration(names.owner(ofMethodFor: operation))),
      "method": .text(.declaration(plan.method)),
      "methodDocumentation": .text(.documentation(methodDocumentation, indentation: 2)),
      "methodParameters": .text(
        ParameterList.text(methodParameters, indentation: 2, used: signature + output.width)
      ),
      "arguments": .text(
        ParameterList.text(arguments, indentation: 4, used: "try await send()".utf8.count + plan.name.text.utf8.count)
      ),
      "hasOutput": .flag(plan.output.type != nil),
      "isDeprecated": .flag(operation.deprecation != nil),
      "deprecation": .text(operation.deprecation?.message.map { .stringLiteral($0) } ?? SwiftText("")),
    ])
  }

  private var documentation: [DocumentationText] {
    let request = DocumentationText.code("\(operation.method.rawValue) \(operation.path)")
    return [operation.documentation, "\(request)."].compactMap { $0 }.map { DocumentationText($0) }
  }

  /// The arguments of the route's initializer.
  private var route: SwiftText {
    let statuses = SwiftText.joined(operation.responses.map { .integer($0.status) }, separator: ", ")
    let arguments = [
      .method(operation.method), .stringLiteral(operation.path.description),
      SwiftText("statuses: [") + statuses + SwiftText("]"),
    ]
    return ParameterList.text(arguments, indentation: 2, used: "public static let route = APIRoute()".utf8.count)
  }

  /// The method's documentation: what the schema says of the operation, and what is not in the declaration anyway. The
  /// name is, so a sentence about an operation that the schema says nothing of would only repeat it.
  private var methodDocumentation: [DocumentationText] {
    let request = DocumentationText.code("\(operation.method.rawValue) \(operation.path)")
    let division = plan.paging == nil ? "" : ", a page at a time"
    let facts = "\(request)\(division)\(documentedFailures)."
    return [operation.documentation, facts, otherSuccesses].compactMap { $0 }.map { DocumentationText($0) }
  }

  /// The documented statuses of failures, with their meaning.
  private var documentedFailures: String {
    let failures = operation.responses.filter { !(200..<300).contains($0.status) }
    let statuses = failures.map { response in
      let meaning = response.documentation.map { " (\(Self.withoutFullStop($0)))" } ?? ""
      return "\(response.status)\(meaning)"
    }
    return statuses.isEmpty ? "" : "; fails with \(statuses.joined(separator: ", "))"
  }

  /// What else a success may carry, which the method does not return; nil where there is nothing.
  private var otherSuccesses: String? {
    let others = plan.output.others.map { other in
      "\(other.status) with \(DocumentationText.code(SwiftText.type(other.type).description))"
    }
    guard !others.isEmpty else { return nil }
    let read = DocumentationText.code(output.description)
    return "Also documented: \(others.joined(separator: ", ")); what comes back is read as \(read)."
  }

  private static func withoutFullStop(_ text: String) -> String {
    text.hasSuffix(".") ? String(text.dropLast()) : text
  }

  private var output: SwiftText { plan.output.type.map { .type($0) } ?? SwiftText("Void") }

  /// The parameters of the initializer and of the method, with their types as they are spelled there; those that the
  /// client is configured with come last.
  private func members(_ spelled: (SwiftType) -> SwiftType = { $0 }) -> [InitializerView.Member] {
    func member(_ parameter: ParameterPlan) -> InitializerView.Member {
      var property = parameter.property
      property.type = spelled(property.type)
      return PropertyView(property).member
    }
    var members = plan.ownParameters.map(member)
    if let body = plan.body {
      let typed = SwiftText.declaration(body.name) + SwiftText(": ") + .type(body.declaredType)
      members.append(
        InitializerView.Member(name: body.name, parameter: body.isRequired ? typed : typed + SwiftText(" = nil"))
      )
    }
    return members + plan.configuredParameters.map(member)
  }

  private var methodParameters: [SwiftText] {
    members { qualified($0) }.map(\.parameter)
  }

  /// A type as it is written outside of the call: a nested enumeration with the call's name before it.
  private func qualified(_ type: SwiftType) -> SwiftType {
    switch type {
    case .named(let name, module: nil) where plan.nested.contains { $0.name == name }: .named(name, module: plan.name)
    case .array(let element): .array(qualified(element))
    case .dictionary(let value): .dictionary(qualified(value))
    case .optional(let wrapped): .optional(qualified(wrapped))
    case .documented(let value): .documented(qualified(value))
    case .nullable(let value): .nullable(qualified(value))
    case .named, .string, .int, .int64, .double, .bool, .data, .jsonValue, .multipartForm: type
    }
  }

  private var arguments: [SwiftText] {
    let body = plan.body.map { [SwiftText.label($0.name) + .declaration($0.name)] } ?? []
    return plan.ownParameters.map { PropertyView($0.property).argument } + body
      + plan.configuredParameters.map { PropertyView($0.property).argument }
  }

  /// The enumerations inside.
  var nested: NestedView { NestedView(plans: plan.nested, templates: templates) }

  /// The statements that put the parameters and the body into a request.
  private var writes: [SwiftText] {
    let parameters = [
      writes("request.path", .path), writes("request.query", .query), writes("request.header", .header),
    ]
    return parameters.compactMap { $0 } + (plan.body.map { [$0.write] } ?? [])
  }

  /// The statement for the parameters of one place.
  private func writes(_ method: StaticString, _ location: Parameter.Location) -> SwiftText? {
    let entries = plan.parameters.filter { $0.location == location }.map { parameter in
      .stringLiteral(parameter.property.field.name) + SwiftText(": ") + parameter.property.reference
    }
    guard !entries.isEmpty else { return nil }
    let list = ParameterList.text(entries, indentation: 4, used: method.utf8CodeUnitCount + "([])".utf8.count)
    return SwiftText(method) + SwiftText("([") + list + SwiftText("])")
  }

  /// The checks of the parameters and the body.
  private static func emitter(_ plan: CallPlan) -> CheckEmitter {
    var emitter = CheckEmitter(goesIntoValues: true)
    for parameter in plan.parameters { emitter.add(parameter.property) }
    if let body = plan.body { emitter.add(body) }
    return emitter
  }
}

extension BodyPlan {
  /// The type as it is declared.
  var declaredType: SwiftType { isRequired ? type : type.optionalized }

  /// The statement that puts the body into a request.
  fileprivate var write: SwiftText {
    let value = SwiftText.declaration(name)
    switch content {
    case .json: return SwiftText("request.json(") + value + SwiftText(")")
    case .jsonPatch:
      return SwiftText("request.json(") + value + SwiftText(#", contentType: "application/json-patch+json")"#)
    case .multipart:
      let statement = SwiftText("request.multipart(") + value + SwiftText(")")
      return isRequired ? statement : SwiftText("if let ") + value + SwiftText(" { ") + statement + SwiftText(" }")
    case .binary: return SwiftText("request.bytes(") + value + SwiftText(")")
    case .text: return SwiftText("request.text(") + value + SwiftText(")")
    case .xml: return SwiftText("request.bytes(") + value + SwiftText(#", contentType: "application/xml")"#)
    }
  }
}

extension SwiftText {
  /// An HTTP method as a case of the runtime's `APIRoute.Method`.
  fileprivate static func method(_ method: APIModel.Operation.Method) -> SwiftText {
    switch method {
    case .get: SwiftText(".get")
    case .post: SwiftText(".post")
    case .put: SwiftText(".put")
    case .delete: SwiftText(".delete")
    case .patch: SwiftText(".patch")
    case .head: SwiftText(".head")
    case .options: SwiftText(".options")
    }
  }
}
