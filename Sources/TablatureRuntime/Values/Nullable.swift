/// A value that can be `null`, where `null` says something else than leaving the field out.
///
/// A field of this type is nil when it is left out, `.null` when it is `null`, and `.value` otherwise.
public enum Nullable<Value> {
  /// `null`.
  case null
  /// Any other value.
  case value(Value)

  /// The value, or nil for `null`.
  public var value: Value? {
    switch self {
    case .null: nil
    case .value(let value): value
    }
  }
}

extension Nullable: Equatable where Value: Equatable {}
extension Nullable: Hashable where Value: Hashable {}
extension Nullable: Sendable where Value: Sendable {}

extension Nullable: Decodable where Value: Decodable {
  /// Reads the value from where a decoder stands.
  public init(from decoder: any Decoder) throws {
    let isNull = try decoder.singleValueContainer().decodeNil()
    self = isNull ? .null : .value(try Value(from: decoder))
  }
}

extension Nullable: Encodable where Value: Encodable {
  /// Writes the value.
  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .value(let value):
      try value.encode(to: encoder)
    case .null:
      var container = encoder.singleValueContainer()
      try container.encodeNil()
    }
  }
}
