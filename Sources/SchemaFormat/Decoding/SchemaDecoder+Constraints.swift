import APIModel
import Diagnostics
import JSONDocument
import YAMLDocument

extension SchemaDecoder {
  /// Adds the constraints of a mapping to the type they stand beside: those of scalars to the innermost scalar.
  mutating func constrain(_ type: inout ValueType, by keyed: KeyedNodes) {
    if keyed.keys.contains(.nullable) { type.isNullable = flag(.nullable, in: keyed) }
    if keyed.keys.contains(.accepts) { type.accepts = acceptedKinds(in: keyed) }
    for key in keyed.keys where Self.constraintKeys.contains(key) {
      guard let node = keyed[key] else { continue }
      if key == .items {
        boundCount(of: &type, node)
      } else if key != .nullable, key != .accepts {
        constrainScalar(of: &type, key, node)
      }
    }
  }

  private static let constraintKeys = SchemaLevel.typeExpression.keywords.filter { $0 != .type }

  private mutating func acceptedKinds(in keyed: KeyedNodes) -> [JSONValue.Kind] {
    guard let node = keyed[.accepts] else { return [] }
    var kinds: Set<JSONValue.Kind> = []
    for element in elements(node, .accepts) {
      // Here a plain `null` is the word, as it is one of the kinds.
      guard let kind = element.isNull ? .null : word(element, .accepts, of: JSONValue.Kind.self) else { continue }
      if !kinds.insert(kind).inserted {
        report(.schemaDuplicateName, "'accepts' names \(kind.rawValue.quoted) twice", at: element.range)
      }
    }
    return kinds.sorted()
  }

  private mutating func boundCount(of type: inout ValueType, _ node: YAMLNode) {
    guard let bounds = countBounds(node, .items) else { return }
    switch type.shape {
    case .array(let element, nil): type.shape = .array(element, count: bounds)
    case .map(let value, nil): type.shape = .map(value, count: bounds)
    case .array, .map: reportRepeated(.items, node)
    case .scalar, .reference, .object, .any:
      report(
        .schemaMisplacedConstraint,
        "'items' counts the elements of a list or a map, and this is neither",
        at: node.range
      )
    }
  }

  private mutating func constrainScalar(
    of type: inout ValueType,
    _ key: Keyword,
    _ node: YAMLNode
  ) {
    guard var scalar = type.innermostScalar else {
      report(
        .schemaMisplacedConstraint,
        "\(key.rawValue.quoted) constrains a string, a number or a boolean, and there is none here",
        at: node.range
      )
      return
    }
    if key == .values, !readsShells, node.isEmptyCollection {
      report(.schemaEnumeratedValue, "'values' has at least one value; leave it out where any will do", at: node.range)
    }
    constrain(&scalar, key, node)
    type.innermostScalar = scalar
  }

  /// Adds one constraint to a scalar.
  mutating func constrain(_ scalar: inout Scalar, _ key: Keyword, _ node: YAMLNode) {
    switch key {
    case .values:
      guard scalar.values.isEmpty else { return reportRepeated(key, node) }
      scalar.values = enumeratedValues(node)
    case .closed:
      guard let isClosed = node.bool else {
        return report(.schemaInvalidValue, "'closed' is 'true' or 'false'", at: node.range)
      }
      scalar.isClosed = isClosed
    case .range: set(\.range, of: &scalar, to: range(node, key), key, node)
    case .length: set(\.length, of: &scalar, to: countBounds(node, key), key, node)
    case .pattern: set(\.pattern, of: &scalar, to: text(node, key), key, node)
    case .format: set(\.format, of: &scalar, to: word(node, key), key, node)
    case .separator: set(\.separator, of: &scalar, to: text(node, key), key, node)
    case .unit: set(\.unit, of: &scalar, to: text(node, key), key, node)
    case .constant:
      let value = jsonValue(node, key, as: .scalar(scalar.kind))
      set(\.constant, of: &scalar, to: value, key, node)
    default: break
    }
  }

  private mutating func set<Value>(
    _ path: WritableKeyPath<Scalar, Value?>,
    of scalar: inout Scalar,
    to value: Value?,
    _ key: Keyword,
    _ node: YAMLNode
  ) {
    guard scalar[keyPath: path] == nil else { return reportRepeated(key, node) }
    scalar[keyPath: path] = value
  }

  private mutating func reportRepeated(_ key: Keyword, _ node: YAMLNode) {
    report(
      .schemaRepeatedConstraint,
      "\(key.rawValue.quoted) is stated inside 'type' already; state it once",
      at: node.range
    )
  }
}
