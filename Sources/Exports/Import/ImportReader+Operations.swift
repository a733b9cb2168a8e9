import APIModel
import Diagnostics
import JSONDocument

extension ImportReader {
  /// Reads an operation; nil without a name.
  mutating func operation(_ node: ImportNode, _ method: Operation.Method, _ path: PathTemplate) -> Operation? {
    guard let object = object(node, .operation), let name = text(require("operationId", in: object)) else { return nil }
    var operation = Operation(name: name, method: method, path: path)
    operation.formerly = texts(object[.formerly])
    operation.page = text(object[.page])
    operation.group = texts(object["tags"]).first
    operation.documentation = text(object["summary"] ?? object["description"])
    operation.deprecation = deprecation(in: object)
    operation.parameters = elements(object["parameters"]).compactMap { parameter($0) }
    operation.requestBody = object["requestBody"].flatMap { requestBody($0) }
    operation.responses = entries(object["responses"]).compactMap { response($0.name, $0.node) }
    operation.paging = object[.paging].flatMap { paging($0) }
    operation.examples = examples(of: object)
    return operation
  }

  // MARK: Parameters and headers

  private mutating func parameter(_ node: ImportNode) -> Parameter? {
    guard let object = object(node, .parameter), let name = text(require("name", in: object)),
      let location = require("in", in: object).flatMap({ word($0, of: Parameter.Location.self) })
    else { return nil }
    return Parameter(location: location, field: field(named: name, object))
  }

  /// Reads what parameters and headers have in common.
  private mutating func field(named name: String, _ object: ImportObject) -> Field {
    var field = Field(name: name, value: ValueType(.any))
    annotate(&field, from: object)
    field.isRequired = flag(object["required"])
    guard let schema = require("schema", in: object).flatMap({ self.object($0, .schema) }) else { return field }
    field.value = valueType(schema)
    field.defaultValue = schema["default"]?.value
    field.isReadOnly = flag(schema["readOnly"])
    return field
  }

  /// Reads what is known of a field beside its value and its default.
  mutating func annotate(_ field: inout Field, from object: ImportObject) {
    field.documentation = text(object["description"])
    field.deprecation = deprecation(in: object)
    field.requiredWhen = text(object[.requiredWhen])
    field.evidence = word(object[.origin]) ?? .documented
    field.formerly = texts(object[.formerly])
  }

  private mutating func deprecation(in object: ImportObject) -> Deprecation? {
    let message = text(object[.deprecation])
    return flag(object["deprecated"]) || message != nil ? Deprecation(message: message) : nil
  }

  // MARK: Bodies

  private mutating func requestBody(_ node: ImportNode) -> Body? {
    guard let object = object(node, .requestBody) else { return nil }
    var body = require("content", in: object).flatMap { self.body($0) }
    body?.isRequired = flag(object["required"])
    return body
  }

  private mutating func body(_ node: ImportNode) -> Body? {
    let media = entries(node)
    guard let (type, node) = media.first, media.count == 1, let content = Body.Content(mediaType: type) else {
      let types = Body.Content.allCases.map(\.mediaType).joined(separator: ", ")
      report(.importInvalidValue, "'content' has one entry, which is one of \(types)", at: node)
      return nil
    }
    guard let object = object(node, .mediaType),
      let schema = require("schema", in: object).flatMap({ self.object($0, .schema) })
    else { return nil }
    guard flag(schema[.alternatives]) else { return Body(content: content, value: valueType(schema)) }
    let types = elements(schema["anyOf"]).compactMap { valueType($0) }
    guard let first = types.first else {
      report(.importMissingKey, "'anyOf' is missing or empty", at: schema.node)
      return nil
    }
    return Body(content: content, value: first, alternatives: Array(types.dropFirst()))
  }

  // MARK: Responses

  /// Reads a response; nil for the `default` that stands where none is documented.
  private mutating func response(_ status: String, _ node: ImportNode) -> Response? {
    guard status != "default", let object = object(node, .response) else { return nil }
    guard let code = (100...599).first(where: { String($0) == status }) else {
      report(.importInvalidValue, "\(quoted(status)) is no status from 100 to 599", at: node)
      return nil
    }
    var response = Response(status: code)
    response.documentation = text(require("description", in: object))
    if response.documentation == StatusReason.phrase(for: code), !flag(object[.isDocumented]) {
      response.documentation = nil
    }
    response.body = object["content"].flatMap { body($0) }
    response.headers = entries(object["headers"]).compactMap { name, node in
      self.object(node, .header).map { field(named: name, $0) }
    }
    return response
  }

  // MARK: Paging

  private mutating func paging(_ node: ImportNode) -> Paging? {
    guard let object = object(node, .paging), let scheme = pagingScheme(object) else { return nil }
    let items = require("items", in: object)
    return Paging(
      scheme: scheme,
      limit: text(object["limit"]),
      items: texts(items),
      total: object["total"].map { texts($0) }
    )
  }

  private mutating func pagingScheme(_ object: ImportObject) -> Paging.Scheme? {
    let page = text(object["page"])
    let offset = text(object["offset"])
    let marker = text(object["marker"])
    switch (page, offset, marker) {
    case (let parameter?, nil, nil): return .page(parameter: parameter)
    case (nil, let parameter?, nil): return .offset(parameter: parameter)
    case (nil, nil, let parameter?):
      return .marker(parameter: parameter, next: object["next"].map { texts($0) }, item: text(object["item"]))
    default:
      report(.importInvalidValue, "paging has one of 'page', 'offset' and 'marker'", at: object.node)
      return nil
    }
  }
}
