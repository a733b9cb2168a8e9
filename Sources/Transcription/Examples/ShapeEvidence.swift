import APIModel
import JSONDocument

/// What the kinds of JSON in an example say about a type.
enum ShapeEvidence {
  /// The type, which also accepts the kinds of JSON that an example shows for it and for its elements.
  static func widened(_ value: ValueType, by example: JSONValue) -> ValueType {
    var value = value
    switch (value.shape, example) {
    case (.array(let element, let count), .array(let elements)):
      let widened = elements.reduce(element) { ShapeEvidence.widened($0, by: $1) }
      value.shape = .array(widened, count: count)
    default:
      if !accepts(value, example.kind) { value.add(example.kind) }
    }
    return value
  }

  /// Whether a type has values of a kind.
  static func accepts(_ value: ValueType, _ kind: JSONValue.Kind) -> Bool {
    if value.accepts.contains(kind) || (kind == .null && value.isNullable) { return true }
    switch value.shape {
    case .scalar(let scalar): return kind == scalar.kind.jsonKind
    case .array: return kind == .array
    case .map, .reference, .object: return kind == .object
    case .any: return true
    }
  }
}

extension Scalar.Kind {
  /// The kind of JSON that it is.
  var jsonKind: JSONValue.Kind {
    switch self {
    case .string, .binary: .string
    case .integer, .long, .float, .double: .number
    case .boolean: .boolean
    }
  }
}

extension ValueType {
  /// Also accepts a kind of JSON.
  mutating func add(_ kind: JSONValue.Kind) {
    guard !accepts.contains(kind) else { return }
    accepts = (accepts + [kind]).sorted()
  }
}
