import APIModel
import Diagnostics

extension SchemaDecoder {
  /// Reads a type; nil, with the problem reported, if it is none.
  mutating func valueType(_ node: SchemaNode, of owner: AttributeOwner) -> ValueType? {
    switch node.content {
    case .scalar where node.isNull:
      reportNoType("a type belongs here", node)
      return nil
    case .scalar:
      return namedType(node.text ?? "", node, of: owner)
    case .sequence(let elements):
      guard let element = elements.first, elements.count == 1 else {
        reportNoType("a list has the type of its elements in brackets, '[string]'", node)
        return nil
      }
      return valueType(element, of: owner).map { .array(of: $0) }
    case .mapping where node[.map] != nil:
      return mapType(node, of: owner)
    case .mapping:
      guard let keyed = keyedNodes(node, .typeExpression) else { return nil }
      return constrainedType(keyed, of: owner)
    }
  }

  /// Reads `type` with the constraints beside it.
  mutating func constrainedType(_ keyed: KeyedNodes, of owner: AttributeOwner) -> ValueType? {
    guard let node = require(.type, in: keyed), var type = valueType(node, of: owner) else { return nil }
    constrain(&type, by: keyed, of: owner)
    return type
  }

  private mutating func mapType(_ node: SchemaNode, of owner: AttributeOwner) -> ValueType? {
    guard let keyed = keyedNodes(node, .map), let value = keyed[.map] else { return nil }
    return valueType(value, of: owner).map { .map(of: $0) }
  }

  private mutating func namedType(_ name: String, _ node: SchemaNode, of owner: AttributeOwner) -> ValueType? {
    if let kind = Scalar.Kind(rawValue: name) { return .scalar(kind) }
    switch name {
    case "any": return ValueType(.any)
    case "object": return ValueType(.object)
    default: break
    }
    guard Notation.isTypeName(name) else {
      reportNoType("there is no type \(name.quoted)\(Suggestion.clause(for: name, in: Self.typeWords))", node)
      return nil
    }
    places.record(owner.attribute(.type), of: owner.range, at: node.range)
    return .reference(name)
  }

  /// The types that every schema has.
  static let typeWords = Scalar.Kind.allCases.map(\.rawValue) + ["any", "object"]

  private mutating func reportNoType(_ message: String, _ node: SchemaNode) {
    report(.schemaTypeExpression, message, at: node.range)
  }
}
