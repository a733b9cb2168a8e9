/// A decimal number exactly as it was written, compared by value.
///
/// `100`, `100.0` and `1e2` are equal numbers with different texts. Nothing is rounded: a number keeps all its digits,
/// however many there are.
public struct JSONNumber: Sendable, CustomStringConvertible {
  /// The number as it was written, in JSON's grammar.
  public let description: String
  private let isNegative: Bool
  /// The significant digits, without leading or trailing zeros; empty for zero.
  private let digits: [UInt8]
  /// The power of ten of the first digit, so that the value is `0.DIGITS × 10^magnitude`.
  private let magnitude: Int

  /// Reads a number in JSON's grammar, such as `-1.50e3`; nil if the text is anything else.
  public init?(_ text: some StringProtocol) {
    var parser = NumberTextParser(Array(text.utf8))
    guard let parts = parser.parse() else { return nil }
    description = String(text)
    isNegative = parts.isNegative && !parts.digits.isEmpty
    digits = parts.digits
    magnitude = parts.digits.isEmpty ? 0 : parts.magnitude
  }

  /// Makes a whole number.
  public init(_ value: Int) {
    self = JSONNumber(String(value)) ?? .zero
  }

  /// The number 0.
  public static let zero = JSONNumber(zeroText: "0")

  private init(zeroText: String) {
    description = zeroText
    isNegative = false
    digits = []
    magnitude = 0
  }

  /// Whether the value has no fraction, as `100`, `100.0` and `1e2` do.
  public var isWhole: Bool { digits.isEmpty || magnitude >= digits.count }

  /// The value as an `Int`, if it is whole and fits.
  public var int: Int? {
    guard isWhole, magnitude <= 19 else { return nil }
    var text = isNegative ? "-" : ""
    text += String(decoding: digits, as: UTF8.self)
    text += String(repeating: "0", count: magnitude - digits.count)
    return digits.isEmpty ? 0 : Int(text)
  }

  /// The nearest `Double`.
  public var double: Double { Double(description) ?? 0 }
}

extension JSONNumber: Hashable, Comparable {
  public static func == (lhs: JSONNumber, rhs: JSONNumber) -> Bool {
    lhs.isNegative == rhs.isNegative && lhs.magnitude == rhs.magnitude && lhs.digits == rhs.digits
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(isNegative)
    hasher.combine(magnitude)
    hasher.combine(digits)
  }

  public static func < (lhs: JSONNumber, rhs: JSONNumber) -> Bool {
    if lhs.isNegative != rhs.isNegative { return lhs.isNegative }
    let isSmallerInSize = lhs.isSmallerInSize(than: rhs)
    return lhs.isNegative ? rhs.isSmallerInSize(than: lhs) : isSmallerInSize
  }

  private func isSmallerInSize(than other: JSONNumber) -> Bool {
    if digits.isEmpty || other.digits.isEmpty { return digits.isEmpty && !other.digits.isEmpty }
    if magnitude != other.magnitude { return magnitude < other.magnitude }
    return digits.lexicographicallyPrecedes(other.digits)
  }
}

/// Splits the text of a number into sign, significant digits and magnitude.
private struct NumberTextParser {
  struct Parts {
    var isNegative: Bool
    var digits: [UInt8]
    var magnitude: Int
  }

  private let text: [UInt8]
  private var position = 0

  init(_ text: [UInt8]) {
    self.text = text
  }

  mutating func parse() -> Parts? {
    let isNegative = skip("-")
    let whole = takeDigits()
    guard !whole.isEmpty, whole.count == 1 || whole.first != UInt8(ascii: "0") else { return nil }
    var fraction: ArraySlice<UInt8> = []
    if skip(".") {
      fraction = takeDigits()
      guard !fraction.isEmpty else { return nil }
    }
    guard let exponent = parseExponent(), position == text.count else { return nil }
    return normalized(isNegative: isNegative, whole: whole, fraction: fraction, exponent: exponent)
  }

  private mutating func parseExponent() -> Int? {
    guard skip("e") || skip("E") else { return 0 }
    let isNegative = skip("-")
    if !isNegative { _ = skip("+") }
    let digits = takeDigits()
    // Nine digits keep the sum with the digit count far from overflow; no real number needs more.
    guard !digits.isEmpty, let size = Int(String(decoding: digits, as: UTF8.self)), size < 1_000_000_000 else {
      return nil
    }
    return isNegative ? -size : size
  }

  private func normalized(
    isNegative: Bool, whole: ArraySlice<UInt8>, fraction: ArraySlice<UInt8>, exponent: Int
  ) -> Parts {
    let zero = UInt8(ascii: "0")
    let all = Array(whole) + Array(fraction)
    let leading = all.prefix { $0 == zero }.count
    var digits = all.dropFirst(leading)
    while digits.last == zero { digits.removeLast() }
    return Parts(isNegative: isNegative, digits: Array(digits), magnitude: whole.count - leading + exponent)
  }

  private mutating func skip(_ character: Unicode.Scalar) -> Bool {
    guard position < text.count, text[position] == UInt8(ascii: character) else { return false }
    position += 1
    return true
  }

  private mutating func takeDigits() -> ArraySlice<UInt8> {
    let start = position
    while position < text.count, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(text[position]) { position += 1 }
    return text[start..<position]
  }
}
