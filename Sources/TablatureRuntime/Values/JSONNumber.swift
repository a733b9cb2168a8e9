public import Foundation

/// A number of JSON that is kept without rounding wherever Swift has a type for it.
///
/// Whole numbers of 64 bits, signed or not, and decimal numbers of up to 38 digits are exact; others are the nearest
/// `Double`. Numbers are equal when their values are: `100`, `100.0` and `1e2` are one number.
public struct JSONNumber: Sendable {
  /// One case for each value: a number takes the first that can hold it exactly.
  private enum Storage: Hashable {
    case signed(Int64)
    case unsigned(UInt64)
    case decimal(Decimal)
    case double(Double)
  }

  private let storage: Storage

  /// Makes a whole number.
  public init(_ value: Int) {
    storage = .signed(Int64(value))
  }

  /// Makes a whole number of 64 bits.
  public init(_ value: Int64) {
    storage = .signed(value)
  }

  /// Makes a whole number of 64 bits without a sign.
  public init(_ value: UInt64) {
    storage = Int64(exactly: value).map(Storage.signed) ?? .unsigned(value)
  }

  /// Makes a decimal number; nil for `Decimal.nan`.
  public init?(_ value: Decimal) {
    guard value.isFinite else { return nil }
    if value == value.roundedTowardZero, let whole = JSONNumber(wholeText: value.description) {
      self = whole
    } else {
      storage = .decimal(value)
    }
  }

  /// Makes the number with the shortest text that `value` has; nil for infinity and for what is not a number.
  public init?(_ value: Double) {
    guard value.isFinite else { return nil }
    if let whole = Int64(exactly: value) {
      storage = .signed(whole)
    } else if (1e-90...1e90).contains(value.magnitude), let decimal = Decimal(string: value.description) {
      guard let number = JSONNumber(decimal) else { return nil }
      self = number
    } else {
      storage = .double(value)
    }
  }

  private init?(wholeText text: String) {
    if let value = Int64(text) {
      storage = .signed(value)
    } else if let value = UInt64(text) {
      storage = .unsigned(value)
    } else {
      return nil
    }
  }

  /// The number as an `Int`, if it is whole and fits.
  public var int: Int? { int64.flatMap(Int.init(exactly:)) }

  /// The number as an `Int64`, if it is whole and fits.
  public var int64: Int64? {
    if case .signed(let value) = storage { value } else { nil }
  }

  /// The number as a `UInt64`, if it is whole, not negative and fits.
  public var uint64: UInt64? {
    switch storage {
    case .signed(let value): UInt64(exactly: value)
    case .unsigned(let value): value
    case .decimal, .double: nil
    }
  }

  /// The number as a `Decimal`, if it has no more than 38 digits.
  public var decimal: Decimal? {
    switch storage {
    case .signed(let value): Decimal(value)
    case .unsigned(let value): Decimal(value)
    case .decimal(let value): value
    case .double: nil
    }
  }

  /// The nearest `Double`.
  public var double: Double {
    switch storage {
    case .signed(let value): Double(value)
    case .unsigned(let value): Double(value)
    case .decimal(let value): Double(value.description) ?? .nan
    case .double(let value): value
    }
  }
}

extension Decimal {
  fileprivate var roundedTowardZero: Decimal {
    var source = self
    var result = Decimal()
    NSDecimalRound(&result, &source, 0, isSignMinus ? .up : .down)
    return result
  }
}

extension JSONNumber: Hashable {}

extension JSONNumber: CustomStringConvertible {
  /// The number in JSON's grammar.
  public var description: String {
    switch storage {
    case .signed(let value): value.description
    case .unsigned(let value): value.description
    case .decimal(let value): value.description
    case .double(let value): value.description
    }
  }
}

extension JSONNumber: Codable {
  /// Reads the value from where a decoder stands.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if let value = try? container.decode(Int64.self) {
      self.init(value)
    } else if let value = try? container.decode(UInt64.self) {
      self.init(value)
    } else if let value = try? container.decode(Decimal.self), let number = JSONNumber(value) {
      self = number
    } else if let number = JSONNumber(try container.decode(Double.self)) {
      self = number
    } else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "The number is too large.")
    }
  }

  /// Writes the value.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch storage {
    case .signed(let value): try container.encode(value)
    case .unsigned(let value): try container.encode(value)
    case .decimal(let value): try container.encode(value)
    case .double(let value): try container.encode(value)
    }
  }
}

extension JSONNumber: ExpressibleByIntegerLiteral {
  /// Makes the value that a literal shows.
  public init(integerLiteral value: Int64) {
    self.init(value)
  }
}

extension JSONNumber: ExpressibleByFloatLiteral {
  /// Makes the number that a literal such as `0.95` shows.
  public init(floatLiteral value: Double) {
    self = JSONNumber(value) ?? 0
  }
}
