import APIModel
import JSONDocument

/// The small notations that stand inside scalars of the schema: bounds, request lines and paths of field names.
enum Notation {
  /// Reads bounds such as `1...100`, `1...`, `...100` and `>0...<1`; nil for anything else.
  static func bounds<Value>(_ text: String, end value: (Substring) -> Value?) -> Bounds<Value>? {
    guard let dots = text.firstRange(of: "..."), text.count > 3 else { return nil }
    let low = text[..<dots.lowerBound]
    let high = text[dots.upperBound...]
    let lower = end(low, exclusive: ">", value: value)
    let upper = end(high, exclusive: "<", value: value)
    guard low.isEmpty == (lower == nil), high.isEmpty == (upper == nil) else { return nil }
    return Bounds(lower: lower, upper: upper)
  }

  private static func end<Value>(
    _ text: Substring,
    exclusive mark: String,
    value: (Substring) -> Value?
  ) -> Bounds<Value>.End? {
    let isExclusive = text.hasPrefix(mark)
    return value(isExclusive ? text.dropFirst() : text).map { Bounds.End($0, isExclusive: isExclusive) }
  }

  /// Divides a request line into method and target; the method may be left out.
  static func requestLine(_ text: String) -> (method: Operation.Method?, target: String) {
    for method in Operation.Method.allCases where text.hasPrefix(method.rawValue + " ") {
      return (method, String(text.dropFirst(method.rawValue.count + 1)))
    }
    return (nil, text)
  }

  /// Whether a name is an identifier in upper camel case: an ASCII capital, then letters, digits and underscores.
  static func isTypeName(_ text: String) -> Bool {
    guard let first = text.utf8.first, (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(first) else { return false }
    return text.utf8.allSatisfy(\.isIdentifierByte)
  }

  /// How long the name of a unit may be. File systems allow 255 bytes, and names of generated files have more at the end.
  static let longestUnitName = 200

  /// Whether a name can be the name of a unit, and so of a file: letters, digits, hyphens and underscores, first a letter.
  static func isUnitName(_ text: String) -> Bool {
    guard let first = text.utf8.first, first.isLetter else { return false }
    return text.utf8.allSatisfy { $0.isIdentifierByte || $0 == UInt8(ascii: "-") }
  }
}

extension UInt8 {
  fileprivate var isLetter: Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self | 0x20) }

  fileprivate var isIdentifierByte: Bool {
    isLetter || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) || self == UInt8(ascii: "_")
  }
}
