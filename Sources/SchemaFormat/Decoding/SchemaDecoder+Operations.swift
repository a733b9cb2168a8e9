import APIModel
import Diagnostics
import YAMLDocument

extension SchemaDecoder {
  /// Reads an operation file without its types; nil if what a model must have is missing.
  ///
  /// What is there is decoded in any case, for what is wrong with it.
  mutating func operation(_ keyed: KeyedNodes) -> Operation? {
    let name = typeName(.operation, of: "an operation", in: keyed)
    let method = require(.method, in: keyed).flatMap { word($0, .method, of: Operation.Method.self) }
    let path = require(.path, in: keyed).flatMap { pathTemplate($0) }
    let parameters = parameters(in: keyed)
    let requestBody = keyed.entry(.request).flatMap { self.requestBody($0) }
    let responses = require(.responses, in: keyed).map { self.responses($0) } ?? []
    let paging = keyed.entry(.paging).flatMap { self.paging($0) }
    let examples = examples(in: keyed, method: method)
    let formerly = texts(.formerly, in: keyed)
    let page = text(.page, in: keyed)
    let group = text(.group, in: keyed)
    let documentation = text(.doc, in: keyed)
    let deprecation = deprecation(in: keyed)
    let origin = origin(keyed.range, keyed)
    guard let name, let path else { return nil }
    return Operation(
      name: name,
      formerly: formerly,
      page: page,
      group: group,
      documentation: documentation,
      deprecation: deprecation,
      method: method ?? .get,
      path: path,
      parameters: parameters,
      requestBody: requestBody,
      responses: responses,
      paging: paging,
      examples: examples,
      origin: origin
    )
  }

  private mutating func pathTemplate(_ node: YAMLNode) -> PathTemplate? {
    guard let text = text(node, .path) else { return nil }
    if let path = PathTemplate(text) { return path }
    report(
      .schemaInvalidValue,
      "'path' starts with '/', has no '?' or '#', and each '{' in it starts a name that ends with '}'",
      at: node.range
    )
    return nil
  }

  // MARK: Parameters

  private mutating func parameters(in keyed: KeyedNodes) -> [Parameter] {
    guard let node = keyed[.parameters] else { return [] }
    return elements(node, .parameters).compactMap { parameter($0) }
  }

  /// Reads a parameter; nil without a name or a place.
  mutating func parameter(_ node: YAMLNode) -> Parameter? {
    guard var keyed = keyedNodes(node, .parameter) else { return nil }
    let location = require(.in, in: keyed).flatMap { word($0, .in, of: Parameter.Location.self) }
    guard let nameNode = require(.name, in: keyed), let name = text(nameNode, .name), let location else { return nil }
    keyed.range = nameNode.range
    let field = field(named: name, keyed, at: node.range, replacement: .scalar(.string))
    return Parameter(location: location, field: field)
  }

  // MARK: Bodies

  /// Reads what a request carries.
  mutating func requestBody(_ entry: YAMLMapping.Entry) -> Body? {
    guard let keyed = keyedNodes(entry.value, .request) else { return nil }
    guard var body = body(in: keyed, at: entry.range) else {
      _ = require(.body, in: keyed)
      return nil
    }
    body.isRequired = flag(.required, in: keyed, standard: true)
    if let node = keyed[.alternatives] {
      body.alternatives = elements(node, .alternatives).map { valueType($0) ?? ValueType(.any) }
    }
    return body
  }

  /// Reads `body` and `content`; nil where there is neither, or a JSON body of which nothing is said.
  private mutating func body(in keyed: KeyedNodes, at range: SourceRange) -> Body? {
    let content = keyed[.content].flatMap { word($0, .content, of: Body.Content.self) } ?? .json
    if let node = keyed[.body] {
      let (type, origin) = typeAndOrigin(range, keyed) { $0.valueType(node) }
      return Body(content: content, value: type ?? ValueType(.any), origin: origin)
    }
    guard content != .json else { return nil }
    return Body(content: content, value: ValueType(.any), origin: origin(range, keyed))
  }

  private mutating func responses(_ node: YAMLNode) -> [Response] {
    namedEntries(node, .responses).compactMap { response($0) }
  }

  /// Reads a response under its status; nil without a status.
  mutating func response(_ entry: YAMLMapping.Entry) -> Response? {
    let number = Int(entry.key.text)
    // Only one spelling, so that no status stands there twice.
    let status = number.flatMap { (100...599).contains($0) && String($0) == entry.key.text ? $0 : nil }
    if status == nil {
      report(
        .schemaInvalidValue,
        "the key of a response is a status from 100 to 599, not \(entry.key.text.quoted)",
        at: entry.key.range
      )
    }
    var response = Response(status: status ?? 0, origin: Origin(entry.range))
    if !entry.value.isNull, let keyed = keyedNodes(entry.value, .response, at: entry.key.range) {
      response.documentation = text(.doc, in: keyed)
      response.body = body(in: keyed, at: entry.range)
      response.headers = fields(.headers, in: keyed)
      response.origin = origin(entry.range, keyed)
    }
    return status == nil ? nil : response
  }
}
