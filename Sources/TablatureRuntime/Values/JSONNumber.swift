public import Foundation

/// A number of JSON that is kept without rounding wherever Swift has a type for it.
///
/// Whole numbers of 64 bits, signed or not, and decimal numbers of up to 38 digits are exact; others are the nearest
/// `Double`, except those too large for it, which keep their text but cannot be written again. Numbers are equal when
/// their values are: `100`, `100.0` and `1e2` are one number.
public struct JSONNumber: Sendable {
  /// One case for each value: a number takes the first that can hold it.
  private enum Storage: Hashable {
    case signed(Int64)
    case unsigned(UInt64)
    /// A number that is what the shortest text of a `Double` says.
    case double(Double)
    case decimal(Decimal)
    /// The text of a number that is too large for any type.
    case oversized(String)
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

  /// Makes the number with the shortest text that `value` has; nil for infinity and for what is not a number.
  public init?(_ value: Double) {
    guard value.isFinite else { return nil }
    storage = Self.short(value) ?? Self.long(value.description, near: value)
  }

  /// Makes a decimal number; nil for `Decimal.nan`.
  public init?(_ value: Decimal) {
    guard value.isFinite else { return nil }
    self.init(text: value.description)
  }

  /// Reads a number in JSON's grammar, which the caller has checked.
  init(text: String) {
    if let whole = Int64(text) {
      storage = .signed(whole)
    } else if let whole = UInt64(text) {
      storage = .unsigned(whole)
    } else if let double = Double(text), double.isFinite {
      // A double keeps at least 15 digits, and a text without a whole number has a character more.
      let isShort = text.utf8.count <= 16
      storage = (isShort ? Self.short(double) : nil) ?? Self.long(text, near: double)
    } else {
      storage = .oversized(text)
    }
  }

  /// How a number is kept that is what the shortest text of a double says, if the double has no gaps there.
  private static func short(_ value: Double) -> Storage? {
    guard value.magnitude < 0x1p53 else { return nil }
    return Int64(exactly: value).map(Storage.signed) ?? .double(value)
  }

  /// How a number with many digits is kept.
  private static func long(_ text: String, near double: Double) -> Storage {
    guard let exact = decimal(text, near: double) else { return .double(double) }
    let plain = exact.description
    if let whole = Int64(plain) { return .signed(whole) }
    if let whole = UInt64(plain) { return .unsigned(whole) }
    return Decimal(string: double.description) == exact ? .double(double) : .decimal(exact)
  }

  /// The number as a `Decimal`, where one is closer to it than `double`.
  private static func decimal(_ text: String, near double: Double) -> Decimal? {
    // Decimals beyond this size lose digits or become zero.
    guard (1e-90...1e90).contains(double.magnitude) || double == 0 else { return nil }
    return Decimal(string: text)
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
    case .double, .decimal, .oversized: nil
    }
  }

  /// The number as a `Decimal`, if one holds it exactly.
  public var decimal: Decimal? {
    switch storage {
    case .signed(let value): Decimal(value)
    case .unsigned(let value): Decimal(value)
    case .double(let value): Self.decimal(value.description, near: value)
    case .decimal(let value): value
    case .oversized: nil
    }
  }

  /// The nearest `Double`; infinite for a number that is too large for it.
  public var double: Double {
    switch storage {
    case .signed(let value): Double(value)
    case .unsigned(let value): Double(value)
    case .double(let value): value
    case .decimal(let value): Double(value.description) ?? .nan
    case .oversized(let text): text.hasPrefix("-") ? -.infinity : .infinity
    }
  }
}

extension JSONNumber: Hashable {}

extension JSONNumber: CustomStringConvertible {
  /// The number in JSON's grammar.
  public var description: String {
    switch storage {
    case .signed(let value): value.description
    case .unsigned(let value): value.description
    case .double(let value): value.description
    case .decimal(let value): value.description
    case .oversized(let text): text
    }
  }
}

extension JSONNumber: Codable {
  /// Reads the value from where a decoder stands.
  public init(from decoder: any Decoder) throws {
    if let tree = decoder as? TreeDecoder {
      self = try tree.number()
      return
    }
    let container = try decoder.singleValueContainer()
    // Decimal comes first because it alone is exact for a number with a fraction: as an integer, Foundation reads
    // 1.00000000000000000001 as 1.
    if let value = try? container.decode(Decimal.self), let number = JSONNumber(value) {
      self = number
    } else if let number = JSONNumber(try container.decode(Double.self)) {
      self = number
    } else {
      throw DecodingFailure(mismatch: "number", at: decoder)
    }
  }

  /// Writes the value.
  ///
  /// - Throws: `EncodingError` for a number that is too large for `Double`.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch storage {
    case .signed(let value): try container.encode(value)
    case .unsigned(let value): try container.encode(value)
    case .double(let value): try container.encode(value)
    case .decimal(let value): try container.encode(value)
    case .oversized(let text):
      let message = "The number \(text) is too large to be written."
      throw EncodingError.invalidValue(self, .init(codingPath: encoder.codingPath, debugDescription: message))
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
