import APIModel

/// Layouts of dates and times, such as `yyyy-MM-ddTHH:mm:ssZ`.
enum DateLayout {
  /// The format of the values with a layout, where it is one that has a name; nil for other texts.
  static func format(of layout: some Collection<UInt8>) -> Format? {
    let text = Array(layout.filter { $0 != UInt8(ascii: "'") }.map { $0.isUpper ? $0 | 0x20 : $0 })
    let names: [(StaticString, Format)] = [
      ("yyyy-mm-ddthh:mm:ssz", .dateTime), ("yyyy-mm-ddthh:mm:ss.sssz", .dateTime),
      ("yyyy-mm-ddthh:mm:ss.ssssssz", .dateTime),
      ("yyyy-mm-dd", .date), ("hh:mm:ss", .time), ("hh:mm:ss.sss", .time),
    ]
    return names.first { name, _ in name.withUTF8Buffer { $0.elementsEqual(text) } }?.1
  }

  /// A regular expression for the values with a layout that consists of nothing but digits and marks; nil for other
  /// texts.
  static func pattern(of layout: some Collection<UInt8>) -> String? {
    var pattern = ""
    var run = 0
    var digits = 0
    func close() {
      if run > 0 { pattern += "[0-9]{\(run)}" }
      run = 0
    }
    for byte in layout {
      if letters.contains(byte) {
        digits += 1
        run += 1
      } else if separators.contains(byte) {
        close()
        pattern += byte == UInt8(ascii: ".") ? "\\." : String(UnicodeScalar(byte))
      } else {
        return nil
      }
    }
    close()
    return digits >= 6 && layout.contains { $0 | 0x20 == UInt8(ascii: "y") } ? pattern : nil
  }

  private static let letters = ByteSet("yYMdDHhmsS")
  private static let separators = ByteSet("-:./ ")
}

extension DateLayout {
  /// Whether a text has the form that a pattern made from a layout asks for.
  static func matches(_ text: String, pattern: String) -> Bool {
    var shape = ""
    var digits = 0
    for character in text.unicodeScalars {
      if ("0"..."9").contains(character) {
        digits += 1
      } else {
        if digits > 0 { shape += "[0-9]{\(digits)}" }
        digits = 0
        shape += character == "." ? "\\." : String(character)
      }
    }
    if digits > 0 { shape += "[0-9]{\(digits)}" }
    return shape == pattern
  }
}
