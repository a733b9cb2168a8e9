import APIModel
import Diagnostics
import YAMLDocument

/// A kind of thing in a schema that overlays name and change attribute by attribute.
enum SchemaPart {
  case service, operation, parameter, request, response, example, type, field, value

  /// The keys an overlay may use for it.
  var level: SchemaLevel {
    switch self {
    case .service: .overlay
    case .operation: .overlayOperation
    case .parameter: .overlayParameter
    case .request: .overlayRequest
    case .response: .overlayResponse
    case .example: .overlayExample
    case .type: .overlayType
    case .field: .overlayField
    case .value: .overlayValue
    }
  }

  /// The parts that stand in it under a key, which an overlay changes one by one; nil for attributes, which it replaces.
  func parts(under key: Keyword) -> SchemaPart? {
    switch (self, key) {
    case (.operation, .parameters): .parameter
    case (.operation, .responses): .response
    case (.operation, .examples): .example
    case (.response, .headers), (.type, .fields): .field
    case (.type, .values), (.field, .values), (.parameter, .values): .value
    default: nil
    }
  }

  /// The part without the parts in it: enough to tell whether its own attributes say the same.
  func shell(of entry: YAMLMapping.Entry) -> YAMLMapping.Entry {
    var shell = entry
    let entries = (entry.value.entries ?? []).map { child in
      guard let key = Keyword(rawValue: child.key.text), parts(under: key) != nil else { return child }
      return YAMLMapping.Entry(child.key, child.value.emptied)
    }
    if entry.value.entries != nil { shell.value = .mapping(entries, at: entry.value.range) }
    return shell
  }

  /// The part in its long form, a mapping with attributes.
  func expanded(_ node: YAMLNode) -> YAMLNode {
    switch self {
    case .field:
      return node.expandingField
    case .value where node.scalar != nil && !node.isNull:
      let key = YAMLScalar(Keyword.meaning.rawValue, range: node.range)
      return YAMLNode.mapping([YAMLMapping.Entry(key, node)], at: node.range)
    case .value, .response:
      return node.isNull ? YAMLNode.mapping([], at: node.range) : node
    case .service, .operation, .parameter, .request, .example, .type:
      return node
    }
  }

  /// What the schema says with a part: two parts say the same when these are equal. Nil where the part has errors.
  func meaning(of entry: YAMLMapping.Entry) -> AnyHashable? {
    var decoder = SchemaDecoder()
    decoder.readsShells = true
    let meaning = meaning(of: entry, with: &decoder)
    return decoder.diagnostics.hasErrors ? nil : meaning
  }

  private func meaning(of entry: YAMLMapping.Entry, with decoder: inout SchemaDecoder) -> AnyHashable? {
    switch self {
    case .service: decoder.keyedNodes(entry.value, .service).flatMap { decoder.service($0) }
    case .operation: decoder.keyedNodes(entry.value, .operation).flatMap { decoder.operation($0) }
    case .parameter: decoder.parameter(entry.value)
    case .request: decoder.requestBody(entry)
    case .response: decoder.response(entry)
    case .example: decoder.example(entry.value, method: nil)
    case .type: decoder.typeDefinition(entry)
    case .field: decoder.field(entry)
    case .value: decoder.enumeratedValue(entry)
    }
  }
}

extension YAMLNode {
  /// The node as a list or a mapping with nothing in it.
  fileprivate var emptied: YAMLNode {
    switch self {
    case .scalar: self
    case .sequence: YAMLNode.sequence([], at: range)
    case .mapping: YAMLNode.mapping([], at: range)
    }
  }
}
