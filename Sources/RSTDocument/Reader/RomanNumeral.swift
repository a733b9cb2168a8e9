/// Roman numbers from I to MMMMCMXCIX.
enum RomanNumeral {
  private static let parts: [(value: Int, text: String)] = [
    (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"),
    (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
  ]

  /// A number as a Roman one in upper case, or nil where there is none.
  static func text(of number: Int) -> String? {
    guard 1..<5000 ~= number else { return nil }
    var rest = number
    var result = ""
    for part in parts {
      while rest >= part.value {
        result += part.text
        rest -= part.value
      }
    }
    return result
  }

  /// The number a Roman one in either case stands for, or nil where it is not written as it should be.
  static func value(of text: ArraySlice<UInt8>) -> Int? {
    guard text.count <= 19 else { return nil }
    let upper = text.map { $0 & 0xDF }
    var index = 0
    var value = 0
    for part in parts {
      while upper[index...].starts(with: part.text.utf8) {
        value += part.value
        index += part.text.utf8.count
      }
    }
    return index == upper.count && Self.text(of: value).map { Array($0.utf8) } == upper ? value : nil
  }
}
