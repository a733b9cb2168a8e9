import JSONDocument

/// Numbers as descriptions write them: `10`, `-1`, `0.5`, `1,024`.
enum NumberText {
  /// Whether bytes are a number.
  static func isNumber(_ bytes: some BidirectionalCollection<UInt8>) -> Bool {
    var rest = bytes[...]
    if rest.first == UInt8(ascii: "-") { rest = rest.dropFirst() }
    guard rest.first?.isDigit == true, rest.last?.isDigit == true else { return false }
    var hasPoint = false
    var digitsSinceComma: Int?
    for byte in rest {
      if byte.isDigit {
        digitsSinceComma = digitsSinceComma.map { $0 + 1 }
      } else if byte == UInt8(ascii: "."), !hasPoint, digitsSinceComma == nil || digitsSinceComma == 3 {
        hasPoint = true
        digitsSinceComma = nil
      } else if byte == UInt8(ascii: ","), !hasPoint, digitsSinceComma == nil || digitsSinceComma == 3 {
        digitsSinceComma = 0
      } else {
        return false
      }
    }
    return digitsSinceComma == nil || digitsSinceComma == 3
  }

  /// The number that bytes write, or nil if they are anything else.
  static func number(_ bytes: some BidirectionalCollection<UInt8>) -> JSONNumber? {
    guard isNumber(bytes) else { return nil }
    var text = bytes.filter { $0 != UInt8(ascii: ",") }[...]
    let sign = text.first == UInt8(ascii: "-") ? text.removeFirst() : nil
    while text.count > 1, text.first == UInt8(ascii: "0"), text.dropFirst().first?.isDigit == true {
      text.removeFirst()
    }
    return JSONNumber(String(decoding: (sign.map { [$0] } ?? []) + text, as: UTF8.self))
  }
}
