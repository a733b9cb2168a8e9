/// A value whose examples show other kinds of JSON than its documentation says.
///
/// It is read as the documented type wherever that works, and kept as it came otherwise.
public enum Documented<Value> {
  /// A value of the documented type.
  case value(Value)
  /// Anything else.
  case other(JSONValue)

  /// The value, or nil if it is not of the documented type.
  public var value: Value? {
    switch self {
    case .value(let value): value
    case .other: nil
    }
  }
}

extension Documented: Equatable where Value: Equatable {}
extension Documented: Hashable where Value: Hashable {}
extension Documented: Sendable where Value: Sendable {}

extension Documented: Decodable where Value: Decodable {
  /// Reads the value from where a decoder stands.
  public init(from decoder: any Decoder) throws {
    if let value = try? Value(from: decoder) {
      self = .value(value)
    } else {
      self = .other(try JSONValue(from: decoder))
    }
  }
}

extension Documented: Encodable where Value: Encodable {
  /// Writes the value.
  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .value(let value): try value.encode(to: encoder)
    case .other(let value): try value.encode(to: encoder)
    }
  }
}

extension Documented: NamedOnWire {
  static var wireName: String { WireType.name(of: Value.self) }
}

extension Documented: ExpressibleByUnicodeScalarLiteral where Value: ExpressibleByUnicodeScalarLiteral {
  /// Makes the value that a literal shows.
  public init(unicodeScalarLiteral value: Value.UnicodeScalarLiteralType) {
    self = .value(Value(unicodeScalarLiteral: value))
  }
}

extension Documented: ExpressibleByExtendedGraphemeClusterLiteral
where Value: ExpressibleByExtendedGraphemeClusterLiteral {
  /// Makes the value that a literal shows.
  public init(extendedGraphemeClusterLiteral value: Value.ExtendedGraphemeClusterLiteralType) {
    self = .value(Value(extendedGraphemeClusterLiteral: value))
  }
}

extension Documented: ExpressibleByStringLiteral where Value: ExpressibleByStringLiteral {
  /// Makes the value that a literal shows.
  public init(stringLiteral value: Value.StringLiteralType) {
    self = .value(Value(stringLiteral: value))
  }
}

extension Documented: ExpressibleByIntegerLiteral where Value: ExpressibleByIntegerLiteral {
  /// Makes the value that a literal shows.
  public init(integerLiteral value: Value.IntegerLiteralType) {
    self = .value(Value(integerLiteral: value))
  }
}

extension Documented: ExpressibleByFloatLiteral where Value: ExpressibleByFloatLiteral {
  /// Makes the value that a literal shows.
  public init(floatLiteral value: Value.FloatLiteralType) {
    self = .value(Value(floatLiteral: value))
  }
}

extension Documented: ExpressibleByBooleanLiteral where Value: ExpressibleByBooleanLiteral {
  /// Makes the value that a literal shows.
  public init(booleanLiteral value: Value.BooleanLiteralType) {
    self = .value(Value(booleanLiteral: value))
  }
}
