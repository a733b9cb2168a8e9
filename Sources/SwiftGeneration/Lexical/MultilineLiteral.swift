/// Writes string literals over several lines.
enum MultilineLiteral {
  /// The literal with its quotes.
  ///
  /// - Parameters:
  ///   - value: The string; its lines become lines of source text.
  ///   - indentation: How many spaces stand before each line and before the closing quotes.
  /// - Returns: The source text.
  static func text(_ value: String, indentation: Int) -> String {
    let quotes = "\"\"\"".utf8
    let margin = repeatElement(UInt8(ascii: " "), count: indentation)
    var value = value
    var text = Array(quotes)
    text.reserveCapacity(value.utf8.count * 5 / 4)
    text.append(UInt8(ascii: "\n"))
    value.withUTF8 { bytes in
      for line in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
        if !line.isEmpty { text += margin }
        append(UnsafeBufferPointer(rebasing: line), to: &text)
        text.append(UInt8(ascii: "\n"))
      }
    }
    text += margin
    text += quotes
    return String(decoding: text, as: UTF8.self)
  }

  /// Appends a line, with what would end or change it escaped.
  private static func append(_ line: UnsafeBufferPointer<UInt8>, to text: inout [UInt8]) {
    let isPlain = SpecialBytes(in: line).isSubset(of: [.quotes, .hashes])
    if isPlain, line.last != UInt8(ascii: " "), !hasThreeQuotes(line) {
      text += line
    } else {
      text += escaped(String(decoding: line, as: UTF8.self)).utf8
    }
  }

  private static func hasThreeQuotes(_ line: UnsafeBufferPointer<UInt8>) -> Bool {
    var quotes = 0
    for byte in line {
      quotes = byte == UInt8(ascii: "\"") ? quotes + 1 : 0
      if quotes == 3 { return true }
    }
    return false
  }

  /// A line with escapes, among them the last quote of each run of three.
  private static func escaped(_ line: String) -> String {
    var text = ""
    var quotes = 0
    for scalar in line.unicodeScalars {
      quotes = scalar == "\"" ? quotes + 1 : 0
      if quotes == 3 {
        text += "\\\""
        quotes = 0
      } else {
        text.append(SwiftText.escaped(scalar))
      }
    }
    // A blank at the end of a line would be invisible to a reader and is dropped by many editors.
    guard text.hasSuffix(" ") else { return text }
    return text.dropLast() + "\\u{20}"
  }
}
