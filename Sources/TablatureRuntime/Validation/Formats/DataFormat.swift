import Foundation

/// Numbers, identifiers and encoded data.
enum DataFormat {
  /// Whether a text is a whole number.
  static func isWholeNumber(_ text: Bytes) -> Bool {
    var reader = ByteReader(text)
    _ = reader.skip("-")
    return (1...19).contains(reader.skip(while: \.isDigit)) && reader.isAtEnd
  }

  /// Whether a text is a number, with or without a fraction and an exponent.
  static func spellsNumber(_ text: String) -> Bool {
    var text = text
    return text.withUTF8(isNumber)
  }

  private static func isNumber(_ text: Bytes) -> Bool {
    var reader = ByteReader(text)
    _ = reader.skip("-")
    guard reader.skip(while: \.isDigit) > 0 else { return false }
    if reader.skip("."), reader.skip(while: \.isDigit) == 0 { return false }
    if reader.skip("e") || reader.skip("E") {
      _ = reader.skip("+") || reader.skip("-")
      guard reader.skip(while: \.isDigit) > 0 else { return false }
    }
    return reader.isAtEnd
  }

  /// Whether a text is a UUID, with all hyphens or with none.
  static func isUUID(_ text: Bytes) -> Bool {
    var reader = ByteReader(text)
    let hasHyphens = reader.count == 36
    guard hasHyphens || reader.count == 32 else { return false }
    for (group, length) in [8, 4, 4, 4, 12].enumerated() {
      if hasHyphens, group > 0, !reader.skip("-") { return false }
      for _ in 0..<length {
        guard reader.skipOne(where: \.isHexDigit) else { return false }
      }
    }
    return true
  }

  /// Whether a text is base 64 with its padding.
  static func isBase64(_ text: Bytes) -> Bool {
    var reader = ByteReader(text)
    guard reader.count.isMultiple(of: 4) else { return false }
    _ = reader.skip { $0.isLetter || $0.isDigit || $0.isOne(of: "+/") }
    guard reader.count <= 2 else { return false }
    _ = reader.skip { $0 == UInt8(ascii: "=") }
    return reader.isAtEnd
  }

  /// Whether a text is JSON.
  static func isJSON(_ text: Bytes) -> Bool {
    (try? JSONParser.parse(Data(buffer: text))) != nil
  }

  /// Whether a text could be XML: it begins and ends with a tag.
  static func isXML(_ text: Bytes) -> Bool {
    let bytes = text.drop(while: isSpace)
    return bytes.first == UInt8(ascii: "<") && bytes.last(where: { !isSpace($0) }) == UInt8(ascii: ">")
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte.isOne(of: " \t\r\n") }
}
