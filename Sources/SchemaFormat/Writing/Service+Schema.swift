import APIModel
import JSONDocument
import YAMLDocument

extension Service {
  /// The keys of the service file.
  var schemaEntries: YAMLMapping {
    let values: [Keyword: YAMLNode?] = [
      .service: .text(name),
      .doc: documentation.map { .text($0) },
      .configured: .texts(configured),
      .credentials: .texts(credentials),
    ]
    return YAMLMapping(values, order: .service)
  }
}

extension SchemaSection {
  /// The section with types.
  static func types(_ types: [TypeDefinition]) -> SchemaSection { .divided(.types, types.map(\.schemaNode)) }
}

extension Operation {
  /// The file of the operation, with the types that only it uses.
  func schemaSections(types: [TypeDefinition]) -> [SchemaSection] {
    let head: [Keyword: YAMLNode?] = [
      .operation: .text(name),
      .formerly: .texts(formerly),
      .page: page.map { .text($0) },
      .group: group.map { .text($0) },
      .doc: documentation.map { .text($0) },
      .deprecated: deprecation?.schemaNode,
      .method: .plain(method.rawValue),
      .path: .text(path.description),
    ]
    let parts: [(Keyword, YAMLNode?)] = [
      (.parameters, parameters.isEmpty ? nil : .sequence(YAMLSequence(parameters.map(\.schemaNode)))),
      (.request, requestBody?.requestNode),
      (.responses, responses.schemaNode),
      (.paging, paging?.schemaNode),
    ]
    let middle = parts.map { SchemaSection.together(YAMLMapping([$0.0: $0.1], order: .operation)) }
    let exampleNodes = examples.map { YAMLNode.sequence(YAMLSequence([$0.schemaNode(method: method)])) }
    return [.together(YAMLMapping(head, order: .operation))] + middle + [
      .types(types), .divided(.examples, exampleNodes),
    ]
  }
}

extension Body {
  /// `body` and `content`; neither says what follows from the other.
  fileprivate var attributes: [Keyword: YAMLNode?] {
    let isPlainContent = content != .json && value == ValueType(.any)
    return [
      .body: isPlainContent ? nil : value.schemaNode,
      .content: content == .json ? nil : .plain(content.rawValue),
    ]
  }

  /// What a request carries.
  fileprivate var requestNode: YAMLNode {
    var attributes = attributes
    attributes[.required] = isRequired ? nil : .plain("false")
    if !alternatives.isEmpty {
      attributes[.alternatives] = .sequence(YAMLSequence(alternatives.map(\.schemaNode), layout: .fitting))
    }
    return .fitting(attributes, order: .request)
  }
}

extension [Response] {
  /// The responses under their statuses.
  fileprivate var schemaNode: YAMLNode {
    .mapping(YAMLMapping(map { .init(YAMLScalar(String($0.status)), $0.schemaNode) }))
  }
}

extension Response {
  fileprivate var schemaNode: YAMLNode {
    var attributes = body?.attributes ?? [:]
    attributes[.doc] = documentation.map { .text($0) }
    if !headers.isEmpty { attributes[.headers] = headers.schemaNode }
    return .fitting(attributes, order: .response)
  }
}

extension Paging {
  fileprivate var schemaNode: YAMLNode {
    var attributes: [Keyword: YAMLNode] = [.items: Self.node(of: items)]
    switch scheme {
    case .page(let parameter): attributes[.page] = .text(parameter)
    case .offset(let parameter): attributes[.offset] = .text(parameter)
    case .marker(let parameter, let next, let item):
      attributes[.marker] = .text(parameter)
      attributes[.next] = next.map(Self.node)
      attributes[.item] = item.map { .text($0) }
    }
    attributes[.limit] = limit.map { .text($0) }
    attributes[.total] = total.map(Self.node)
    return .fitting(attributes, order: .paging)
  }

  /// A path of field names: with dots between them, or as a list where a name has a dot of its own.
  private static func node(of path: [String]) -> YAMLNode {
    let needsList = path.contains { $0.isEmpty || $0.contains(".") }
    return needsList
      ? .sequence(YAMLSequence(path.map { .text($0) }, layout: .fitting)) : .text(path.joined(separator: "."))
  }
}

extension Example {
  fileprivate func schemaNode(method: Operation.Method) -> YAMLNode {
    var attributes: [Keyword: YAMLNode] = [:]
    let level: SchemaLevel
    switch message {
    case .request(let target):
      level = .requestExample
      attributes[.request] = target.map { .text("\(method.rawValue) \($0)") } ?? .plain("null")
    case .response(let status):
      level = .responseExample
      attributes[.response] = .plain(String(status))
    }
    attributes[.waiver] = waiver.map { .text($0) }
    attributes[.body] = body.map { .scalar(YAMLScalar($0.text(.pretty) + "\n", style: .literal)) }
    return .mapping(YAMLMapping(attributes, order: level))
  }
}
