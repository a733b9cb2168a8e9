import APIModel
import JSONDocument

/// Puts the facts that several pages state about one type together.
enum TypeMerge {
  /// A type with what another page says about it: what both state stays, and where only one states something, it holds.
  static func merge(_ type: inout ObjectType, with other: ObjectType) {
    for field in other.fields {
      if let index = type.fields.firstIndex(where: { $0.name == field.name }) {
        merge(&type.fields[index], with: field)
      } else {
        type.fields.append(field)
      }
    }
    if let additional = other.additional {
      if type.additional == nil {
        type.additional = additional
      } else {
        type.additional = merged(type.additional ?? additional, additional)
      }
    }
  }

  private static func merge(_ field: inout Field, with other: Field) {
    field.value = merged(field.value, other.value)
    field.isRequired = field.isRequired && other.isRequired
    field.requiredWhen = field.requiredWhen ?? other.requiredWhen
    field.documentation = field.documentation ?? other.documentation
    if field.defaultValue == nil {
      field.defaultValue = other.defaultValue
    } else if let value = other.defaultValue, value != field.defaultValue {
      field.defaultValue = nil
    }
    if field.deprecation == nil || other.deprecation == nil { field.deprecation = nil }
    field.isReadOnly = field.isReadOnly && other.isReadOnly
    if other.evidence == .documented { field.evidence = .documented }
  }

  /// A value's type with what another page says about it.
  static func merged(_ value: ValueType, _ other: ValueType) -> ValueType {
    // Most types that pages share are the same on all of them.
    if value == other { return value }
    var result = value
    result.isNullable = value.isNullable || other.isNullable
    for kind in other.accepts { result.add(kind) }
    switch (value.shape, other.shape) {
    case (.scalar(let left), .scalar(let right)) where left.jsonKind == right.jsonKind:
      result.shape = .scalar(merged(left, right))
    case (.array(let left, let count), .array(let right, let otherCount)):
      result.shape = .array(merged(left, right), count: hull(count, otherCount))
    case (.map(let left, let count), .map(let right, let otherCount)):
      result.shape = .map(merged(left, right), count: hull(count, otherCount))
    case (.reference, .reference), (.object, .object), (.any, .any):
      break
    default:
      // Only fields that no table has can differ: what one example shows, the type of the other accepts.
      for kind in JSONValue.Kind.allCases
      where ShapeEvidence.accepts(other, kind) && !ShapeEvidence.accepts(value, kind) {
        result.add(kind)
      }
    }
    return result
  }

  private static func merged(_ left: Scalar, _ right: Scalar) -> Scalar {
    var result = left
    if left.kind != right.kind { result.kind = wider(left.kind, right.kind) }
    result.values = values(left.values, right.values)
    result.range = hull(left.range, right.range)
    result.length = hull(left.length, right.length)
    result.pattern = agreed(left.pattern, right.pattern)
    result.format = agreed(left.format, right.format)
    result.separator = agreed(left.separator, right.separator)
    result.unit = agreed(left.unit, right.unit)
    result.constant = agreed(left.constant, right.constant)
    if let constant = left.constant, let other = right.constant, constant != other {
      result.values = values(result.values, [constant, other].compactMap(\.wireText).map { EnumeratedValue($0) })
    }
    return result
  }

  /// The kind that has the values of two kinds of the same JSON.
  private static func wider(_ left: Scalar.Kind, _ right: Scalar.Kind) -> Scalar.Kind {
    let order: [Scalar.Kind] = [.integer, .long, .float, .double]
    guard let place = order.firstIndex(of: left), let other = order.firstIndex(of: right) else { return left }
    return order[max(place, other)]
  }

  private static func values(_ left: [EnumeratedValue], _ right: [EnumeratedValue]) -> [EnumeratedValue] {
    var result = left
    for value in right {
      if let index = result.firstIndex(where: { $0.wire == value.wire }) {
        result[index].meaning = result[index].meaning ?? value.meaning
        if value.evidence == .documented { result[index].evidence = .documented }
      } else {
        result.append(value)
      }
    }
    return result
  }

  /// What one of two states, or both; nil where they contradict each other.
  private static func agreed<Value: Equatable>(_ left: Value?, _ right: Value?) -> Value? {
    guard let left, let right else { return left ?? right }
    return left == right ? left : nil
  }

  /// The bounds that hold wherever one of two does; where only one is stated, it holds.
  private static func hull<Value>(_ left: Bounds<Value>?, _ right: Bounds<Value>?) -> Bounds<Value>? {
    guard let left, let right else { return left ?? right }
    var result = Bounds<Value>()
    if let low = left.lower, let other = right.lower { result.lower = low.value <= other.value ? low : other }
    if let high = left.upper, let other = right.upper { result.upper = high.value >= other.value ? high : other }
    return result.lower == nil && result.upper == nil ? nil : result
  }
}

extension JSONValue {
  /// The text of a scalar on the wire; nil for lists, objects and `null`.
  var wireText: String? {
    switch self {
    case .string(let text): text
    case .number(let number): number.description
    case .bool(let value): value ? "true" : "false"
    case .null, .array, .object: nil
    }
  }
}
