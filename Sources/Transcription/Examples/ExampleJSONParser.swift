import JSONDocument

/// Reads JSON as reference pages print it, repairing what is known to go wrong in print.
struct ExampleJSONParser {
  /// What had to be repaired.
  enum Repair: String, Sendable, Hashable, CaseIterable {
    /// A comma before a closing bracket.
    case trailingComma = "trailing comma"
    /// No comma between two members or elements.
    case missingComma = "missing comma"
    /// A comment.
    case comment
    /// A name without quotes.
    case unquotedName = "unquoted name"
    /// Apostrophes instead of quotes.
    case singleQuotes = "single quotes"
    /// No value after a colon.
    case missingValue = "missing value"
    /// Brackets still open at the end.
    case unclosed = "missing closing bracket"
    /// More closing brackets than opening ones, or other text after the value.
    case trailingText = "text after the value"
    /// A line break or another control character inside a string.
    case controlCharacter = "control character in a string"
    /// Dots for what was left out.
    case ellipsis
    /// A word that is no value of JSON, taken as a string.
    case bareWord = "word without quotes"
    /// A quote inside a string without a backslash.
    case innerQuote = "quote inside a string"
  }

  /// How deep lists and objects may nest: deeper than any example does.
  private static let deepest = 64

  private let bytes: [UInt8]
  private var position = 0
  private var depth = 0
  /// The repairs that were made, in order, each once.
  private(set) var repairs: [Repair] = []

  /// Makes a parser of a text.
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The value of the whole text, or nil where even repair does not make one of it.
  mutating func parseWhole() -> JSONValue? {
    guard let value = parseValue() else { return nil }
    skipSpace()
    if position < bytes.count { note(.trailingText) }
    return value
  }

  private mutating func note(_ repair: Repair) {
    if !repairs.contains(repair) { repairs.append(repair) }
  }

  private var current: UInt8? { position < bytes.count ? bytes[position] : nil }

  private mutating func skipSpace() {
    while let byte = current {
      if byte.isBlank || byte == 0xC2 && position + 1 < bytes.count && bytes[position + 1] == 0xA0 {
        position += byte == 0xC2 ? 2 : 1
      } else if byte == UInt8(ascii: "/"), position + 1 < bytes.count, bytes[position + 1] == UInt8(ascii: "/") {
        skipLine()
      } else if byte == UInt8(ascii: "#") {
        skipLine()
      } else if byte == UInt8(ascii: "/"), position + 1 < bytes.count, bytes[position + 1] == UInt8(ascii: "*") {
        skipBlockComment()
      } else if byte == UInt8(ascii: "."), bytes[position...].starts(with: Array("...".utf8)) {
        note(.ellipsis)
        while current == UInt8(ascii: ".") { position += 1 }
      } else {
        return
      }
    }
  }

  private mutating func skipLine() {
    note(.comment)
    while let byte = current, byte != 0x0A { _ = byte; position += 1 }
  }

  private mutating func skipBlockComment() {
    note(.comment)
    position += 2
    while position < bytes.count, !(bytes[position - 1] == UInt8(ascii: "*") && bytes[position] == UInt8(ascii: "/")) {
      position += 1
    }
    position = min(position + 1, bytes.count)
  }

  private mutating func parseValue() -> JSONValue? {
    skipSpace()
    guard let byte = current, depth < ExampleJSONParser.deepest else { return nil }
    depth += 1
    defer { depth -= 1 }
    switch byte {
    case UInt8(ascii: "{"): return parseObject()
    case UInt8(ascii: "["): return parseArray()
    case UInt8(ascii: "\""): return parseString(quote: byte).map(JSONValue.string)
    case UInt8(ascii: "'"):
      note(.singleQuotes)
      return parseString(quote: byte).map(JSONValue.string)
    default: return parseWord()
    }
  }

  private mutating func parseObject() -> JSONValue? {
    position += 1
    var members: [JSONValue.Member] = []
    while true {
      skipSpace()
      guard let byte = current else {
        note(.unclosed)
        break
      }
      if byte == UInt8(ascii: "}") {
        position += 1
        break
      }
      if byte == UInt8(ascii: "]") {
        note(.unclosed)
        break
      }
      if byte == UInt8(ascii: ",") {
        note(.trailingComma)
        position += 1
        continue
      }
      guard let member = parseMember() else { return nil }
      members.append(member)
      skipComma(closer: UInt8(ascii: "}"))
    }
    return .object(members)
  }

  private mutating func parseMember() -> JSONValue.Member? {
    guard let name = parseName() else { return nil }
    skipSpace()
    guard current == UInt8(ascii: ":") else { return nil }
    position += 1
    skipSpace()
    if let byte = current, byte == UInt8(ascii: ",") || byte == UInt8(ascii: "}") {
      note(.missingValue)
      return JSONValue.Member(name, .null)
    }
    guard let value = parseValue() else { return nil }
    return JSONValue.Member(name, value)
  }

  private mutating func parseName() -> String? {
    guard let byte = current else { return nil }
    if byte == UInt8(ascii: "\"") { return parseString(quote: byte) }
    if byte == UInt8(ascii: "'") {
      note(.singleQuotes)
      return parseString(quote: byte)
    }
    let start = position
    while let byte = current, byte != UInt8(ascii: ":"), byte != UInt8(ascii: "\""), !byte.isBlank { position += 1 }
    guard position > start, current != nil else { return nil }
    note(.unquotedName)
    if current == UInt8(ascii: "\"") { position += 1 }
    return String(
      decoding: bytes[
        start..<(current == UInt8(ascii: ":") && bytes[position - 1] == UInt8(ascii: "\"") ? position - 1 : position)
      ],
      as: UTF8.self
    )
  }

  private mutating func parseArray() -> JSONValue? {
    position += 1
    var elements: [JSONValue] = []
    while true {
      skipSpace()
      guard let byte = current else {
        note(.unclosed)
        break
      }
      if byte == UInt8(ascii: "]") {
        position += 1
        break
      }
      if byte == UInt8(ascii: "}") {
        note(.unclosed)
        break
      }
      if byte == UInt8(ascii: ",") {
        note(.trailingComma)
        position += 1
        continue
      }
      guard let element = parseValue() else { return nil }
      elements.append(element)
      skipComma(closer: UInt8(ascii: "]"))
    }
    return .array(elements)
  }

  /// Goes past the comma after a member or element, and notes one too many or one too few.
  private mutating func skipComma(closer: UInt8) {
    skipSpace()
    guard let byte = current else { return }
    if byte == UInt8(ascii: ",") || byte == UInt8(ascii: ";") {
      position += 1
      skipSpace()
      if current == closer { note(.trailingComma) }
    } else if byte != closer, byte != UInt8(ascii: "}"), byte != UInt8(ascii: "]") {
      note(.missingComma)
    }
  }

  private mutating func parseWord() -> JSONValue? {
    let start = position
    while let byte = current, !ExampleJSONParser.terminators.contains(byte) { position += 1 }
    var end = position
    while end > start, bytes[end - 1].isBlank { end -= 1 }
    let text = String(decoding: bytes[start..<end], as: UTF8.self)
    switch text {
    case "": return nil
    case "true": return .bool(true)
    case "false": return .bool(false)
    case "null": return .null
    default: break
    }
    if let number = JSONNumber(text) { return .number(number) }
    note(.bareWord)
    skipClosingQuote()
    switch text.lowercased() {
    case "true": return .bool(true)
    case "false": return .bool(false)
    case "null", "none": return .null
    default: return text.utf8.count > 200 ? nil : .string(text)
    }
  }

  /// Goes past a quote that ends a word whose first quote is missing: `name",`.
  private mutating func skipClosingQuote() {
    guard current == UInt8(ascii: "\""), endsString(UInt8(ascii: "\"")) else { return }
    position += 1
  }

  private static let terminators = ByteSet(",}]\n\r\"{[")

  private mutating func parseString(quote: UInt8) -> String? {
    position += 1
    var text: [UInt8] = []
    while let byte = current {
      if byte == quote {
        if endsString(quote) {
          position += 1
          return String(decoding: text, as: UTF8.self)
        }
        note(.innerQuote)
        text.append(byte)
        position += 1
      } else if byte == UInt8(ascii: "\\") {
        parseEscape(into: &text)
      } else {
        if byte < 0x20 { note(.controlCharacter) }
        text.append(byte)
        position += 1
      }
    }
    return nil
  }

  /// Whether the quote at the position ends the string: what follows it is what may follow a string, or a new line.
  private func endsString(_ quote: UInt8) -> Bool {
    var next = position + 1
    while next < bytes.count, bytes[next] == 0x20 || bytes[next] == 0x09 { next += 1 }
    guard next < bytes.count else { return true }
    switch bytes[next] {
    case UInt8(ascii: ","), UInt8(ascii: "}"), UInt8(ascii: "]"), UInt8(ascii: ":"), 0x0A, 0x0D: return true
    case UInt8(ascii: "/"), UInt8(ascii: "#"), UInt8(ascii: ";"): return true
    case UInt8(ascii: "\""): return true
    case 0xC2: return true
    default: return false
    }
  }

  private mutating func parseEscape(into text: inout [UInt8]) {
    position += 1
    guard let byte = current else { return }
    position += 1
    switch byte {
    case UInt8(ascii: "n"): text.append(0x0A)
    case UInt8(ascii: "t"): text.append(0x09)
    case UInt8(ascii: "r"): text.append(0x0D)
    case UInt8(ascii: "b"): text.append(0x08)
    case UInt8(ascii: "f"): text.append(0x0C)
    case UInt8(ascii: "u"): parseUnicodeEscape(into: &text)
    default: text.append(byte)
    }
  }

  private mutating func parseUnicodeEscape(into text: inout [UInt8]) {
    guard var unit = parseHexadecimal() else { return }
    if 0xD800..<0xDC00 ~= unit, position + 1 < bytes.count, bytes[position] == UInt8(ascii: "\\"),
      bytes[position + 1] == UInt8(ascii: "u")
    {
      position += 2
      guard let low = parseHexadecimal() else { return }
      unit = 0x10000 + ((unit & 0x3FF) << 10) + (low & 0x3FF)
    }
    if let scalar = UnicodeScalar(unit) { text.append(contentsOf: String(Character(scalar)).utf8) }
  }

  private mutating func parseHexadecimal() -> UInt32? {
    guard position + 4 <= bytes.count else { return nil }
    let value = UInt32(String(decoding: bytes[position..<position + 4], as: UTF8.self), radix: 16)
    position += 4
    return value
  }
}
