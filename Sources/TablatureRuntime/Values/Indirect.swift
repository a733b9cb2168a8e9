/// Stores a value outside the struct it is a field of, so that a type can contain itself.
///
///     public struct Event: Codable, Hashable, Sendable {
///       @Indirect public var cause: Event?
///     }
@propertyWrapper
public struct Indirect<Value> {
  private final class Box {
    let value: Value

    init(_ value: Value) {
      self.value = value
    }
  }

  private var box: Box

  /// Stores a value.
  public init(wrappedValue: Value) {
    box = Box(wrappedValue)
  }

  /// The value.
  public var wrappedValue: Value {
    get { box.value }
    set { box = Box(newValue) }
  }
}

extension Indirect: Equatable where Value: Equatable {
  /// Compares what is stored.
  public static func == (lhs: Indirect, rhs: Indirect) -> Bool {
    lhs.box === rhs.box || lhs.wrappedValue == rhs.wrappedValue
  }
}

extension Indirect: Hashable where Value: Hashable {
  /// Hashes what is stored.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(wrappedValue)
  }
}

// The box is immutable, so it can be shared as freely as what it holds.
extension Indirect: @unchecked Sendable where Value: Sendable {}

extension Indirect: Decodable where Value: Decodable {
  /// Reads the value from where a decoder stands.
  public init(from decoder: any Decoder) throws {
    self.init(wrappedValue: try Value(from: decoder))
  }
}

extension Indirect: Encodable where Value: Encodable {
  /// Writes the value.
  public func encode(to encoder: any Encoder) throws {
    try wrappedValue.encode(to: encoder)
  }
}
