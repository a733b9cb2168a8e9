/// A decimal number exactly as it was written, compared by value.
///
/// `100`, `100.0` and `1e2` are equal numbers with different texts. Nothing is rounded: a number keeps all its digits,
/// however many there are.
public struct JSONNumber: Sendable, CustomStringConvertible {
  /// The number as it was written, in JSON's grammar.
  public let description: String

  /// Reads a number in JSON's grammar, such as `-1.50e3`; nil if the text is anything else.
  ///
  /// Exponents beyond a thousand million are taken for anything else too.
  public init?(_ text: some StringProtocol) {
    var text = String(text)
    guard text.withUTF8({ JSONNumberGrammar.isNumber($0) }) else { return nil }
    description = text
  }

  /// Makes a whole number.
  public init(_ value: Int) {
    description = String(value)
  }

  /// Makes a number of a text that is known to follow the grammar.
  init(grammatical text: String) {
    description = text
  }

  /// The number 0.
  public static let zero = JSONNumber(0)

  /// Whether the value has no fraction, as `100`, `100.0` and `1e2` do.
  public var isWhole: Bool {
    let decimal = JSONDecimal(description)
    return decimal.digitCount <= max(0, decimal.magnitude)
  }

  /// The value as an `Int`, if it is whole and fits.
  public var int: Int? {
    if let value = Int(description) { return value }
    let decimal = JSONDecimal(description)
    guard decimal.digitCount <= max(0, decimal.magnitude), decimal.magnitude <= 19 else { return nil }
    let digits = String(decoding: decimal.digits, as: UTF8.self)
    let zeros = String(repeating: "0", count: decimal.magnitude - decimal.digitCount)
    return digits.isEmpty ? 0 : Int((decimal.isNegative ? "-" : "") + digits + zeros)
  }

  /// The nearest `Double`; infinite where the value is beyond them all.
  public var double: Double { Double(description) ?? 0 }
}

extension JSONNumber: Hashable, Comparable {
  /// Whether two numbers have the same value.
  public static func == (lhs: JSONNumber, rhs: JSONNumber) -> Bool {
    if lhs.description == rhs.description { return true }
    if let left = Int(lhs.description), let right = Int(rhs.description) { return left == right }
    let (left, right) = (JSONDecimal(lhs.description), JSONDecimal(rhs.description))
    return left.isNegative == right.isNegative && left.magnitude == right.magnitude
      && left.digits.elementsEqual(right.digits)
  }

  /// Hashes the value.
  public func hash(into hasher: inout Hasher) {
    let decimal = JSONDecimal(description)
    hasher.combine(decimal.isNegative)
    hasher.combine(decimal.magnitude)
    for digit in decimal.digits { hasher.combine(digit) }
  }

  /// Compares values exactly.
  public static func < (lhs: JSONNumber, rhs: JSONNumber) -> Bool {
    if let left = Int(lhs.description), let right = Int(rhs.description) { return left < right }
    let (left, right) = (JSONDecimal(lhs.description), JSONDecimal(rhs.description))
    if left.isNegative != right.isNegative { return left.isNegative }
    return left.isNegative ? right.isSmallerInSize(than: left) : left.isSmallerInSize(than: right)
  }
}
