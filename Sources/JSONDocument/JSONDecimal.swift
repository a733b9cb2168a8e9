/// The value of a number's text: `±0.DIGITS × 10^magnitude`, found without copying the digits.
struct JSONDecimal {
  /// Whether the value is below zero.
  let isNegative: Bool
  /// The power of ten; 0 for zero.
  let magnitude: Int
  /// From the first digit that is not zero to the last one, perhaps with a point between; empty for zero.
  private let significand: Substring.UTF8View

  /// Takes apart a text that follows the grammar of numbers.
  init(_ text: String) {
    let bytes = text.utf8
    let exponentStart = bytes.firstIndex { $0 == UInt8(ascii: "e") || $0 == UInt8(ascii: "E") } ?? bytes.endIndex
    let mantissa = bytes[..<exponentStart]
    guard let first = mantissa.firstIndex(where: \.isNonzeroDigit),
      let last = mantissa.lastIndex(where: \.isNonzeroDigit)
    else {
      isNegative = false
      magnitude = 0
      significand = bytes[..<bytes.startIndex]
      return
    }
    isNegative = bytes.first == UInt8(ascii: "-")
    significand = mantissa[first...last]
    let exponent = Int(Substring(bytes[exponentStart...].dropFirst())) ?? 0
    // The power of the first digit is its distance from the point, which a digit behind the point has passed.
    let point = mantissa.firstIndex(of: UInt8(ascii: ".")) ?? mantissa.endIndex
    let distance = bytes.distance(from: first, to: point)
    magnitude = (distance < 0 ? distance + 1 : distance) + exponent
  }

  /// The significant digits, without leading and trailing zeros.
  var digits: some Collection<UInt8> { significand.lazy.filter { $0 != UInt8(ascii: ".") } }

  /// How many significant digits there are.
  var digitCount: Int { significand.count - (significand.contains(UInt8(ascii: ".")) ? 1 : 0) }

  /// Whether the value is nearer to zero than another.
  func isSmallerInSize(than other: JSONDecimal) -> Bool {
    if significand.isEmpty || other.significand.isEmpty { return significand.isEmpty && !other.significand.isEmpty }
    if magnitude != other.magnitude { return magnitude < other.magnitude }
    return digits.lexicographicallyPrecedes(other.digits)
  }
}

extension UInt8 {
  fileprivate var isNonzeroDigit: Bool { (UInt8(ascii: "1")...UInt8(ascii: "9")).contains(self) }
}
