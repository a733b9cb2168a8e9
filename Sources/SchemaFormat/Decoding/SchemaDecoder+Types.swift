import APIModel
import Diagnostics
import YAMLDocument

extension SchemaDecoder {
  /// Reads a type; nil, with the problem reported, if it is none.
  mutating func valueType(_ node: YAMLNode) -> ValueType? {
    switch node {
    case .scalar(let scalar):
      if !scalar.isNull { return namedType(scalar.text, node) }
      reportNoType("a type belongs here", node)
      return nil
    case .sequence(let sequence):
      guard let element = sequence.elements.first, sequence.elements.count == 1 else {
        reportNoType("a list has the type of its elements in brackets, '[string]'", node)
        return nil
      }
      return valueType(element).map { .array(of: $0) }
    case .mapping where node[.map] != nil:
      return mapType(node)
    case .mapping:
      guard let keyed = keyedNodes(node, .typeExpression) else { return nil }
      noteInnerPlaces(keyed)
      return constrainedType(keyed)
    }
  }

  /// Reads `type` with the constraints beside it.
  mutating func constrainedType(_ keyed: KeyedNodes) -> ValueType? {
    guard let node = require(.type, in: keyed), var type = valueType(node) else { return nil }
    constrain(&type, by: keyed)
    return type
  }

  private mutating func mapType(_ node: YAMLNode) -> ValueType? {
    guard let keyed = keyedNodes(node, .map), let value = keyed[.map] else { return nil }
    return valueType(value).map { .map(of: $0) }
  }

  private mutating func namedType(_ name: String, _ node: YAMLNode) -> ValueType? {
    if let type = Self.builtInTypes[name] { return type }
    guard Notation.isTypeName(name) else {
      reportNoType("there is no type \(name.quoted)\(Suggestion.clause(for: name, in: Self.typeWords))", node)
      return nil
    }
    return .reference(name)
  }

  /// The types that every schema has.
  static let typeWords = Scalar.Kind.allCases.map(\.rawValue) + ["any", "object"]

  /// The types that every schema has, made once for all the fields that have them.
  private static let builtInTypes: [String: ValueType] = {
    let scalars = Scalar.Kind.allCases.map { ($0.rawValue, ValueType.scalar($0)) }
    return Dictionary(uniqueKeysWithValues: scalars + [("any", ValueType(.any)), ("object", ValueType(.object))])
  }()

  private mutating func reportNoType(_ message: String, _ node: YAMLNode) {
    report(.schemaTypeExpression, message, at: node.range)
  }
}
