import Diagnostics

/// Parses JSON as RFC 8259 defines it, byte by byte.
struct JSONParser {
  /// How deep lists and objects may nest, so that no input can exhaust the stack.
  static let deepest = 512

  private let bytes: UnsafeBufferPointer<UInt8>
  private var offset = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
  }

  /// The value that the whole text is.
  mutating func parse() throws(JSONSyntaxError) -> JSONValue {
    guard !bytes.starts(with: [0xEF, 0xBB, 0xBF]) else {
      throw error("JSON does not start with a byte order mark", at: 0)
    }
    skipSpace()
    let value = try parseValue(depth: 0)
    guard offset == bytes.count else { throw error("expected the end, found \(found)", at: offset) }
    return value
  }

  /// Parses a value and the space behind it.
  private mutating func parseValue(depth: Int) throws(JSONSyntaxError) -> JSONValue {
    guard offset < bytes.count else { throw error("expected a value, found the end", at: offset) }
    let value: JSONValue
    switch bytes[offset] {
    case UInt8(ascii: "\""): value = .string(try parseString())
    case UInt8(ascii: "{"): value = .object(try parseMembers(depth: depth + 1))
    case UInt8(ascii: "["): value = .array(try parseElements(depth: depth + 1))
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): value = .number(try parseNumber())
    case UInt8(ascii: "t"): value = try parseWord("true", .bool(true))
    case UInt8(ascii: "f"): value = try parseWord("false", .bool(false))
    case UInt8(ascii: "n"): value = try parseWord("null", .null)
    default: throw error("expected a value, found \(found)", at: offset)
    }
    skipSpace()
    return value
  }

  private mutating func parseElements(depth: Int) throws(JSONSyntaxError) -> [JSONValue] {
    try open(depth: depth)
    var elements: [JSONValue] = []
    guard !skip("]") else { return elements }
    repeat {
      elements.append(try parseValue(depth: depth))
    } while try skipComma(before: "]")
    return elements
  }

  private mutating func parseMembers(depth: Int) throws(JSONSyntaxError) -> [JSONValue.Member] {
    try open(depth: depth)
    var members: [JSONValue.Member] = []
    guard !skip("}") else { return members }
    repeat {
      guard bytes.has("\"", at: offset) else {
        throw error("expected a name in double quotes, found \(found)", at: offset)
      }
      let name = try parseString()
      skipSpace()
      guard skip(":") else { throw error("expected ':', found \(found)", at: offset) }
      skipSpace()
      members.append(JSONValue.Member(name, try parseValue(depth: depth)))
    } while try skipComma(before: "}")
    return members
  }

  /// Goes past an opening bracket and the space behind it.
  private mutating func open(depth: Int) throws(JSONSyntaxError) {
    guard depth <= Self.deepest else {
      throw error("lists and objects nest deeper than \(Self.deepest) levels", at: offset)
    }
    offset += 1
    skipSpace()
  }

  /// Goes past a comma and the space behind it, or past the end; false at the end.
  private mutating func skipComma(before end: Unicode.Scalar) throws(JSONSyntaxError) -> Bool {
    if skip(end) { return false }
    let comma = offset
    guard skip(",") else { throw error("expected ',' or '\(end)', found \(found)", at: offset) }
    skipSpace()
    guard !bytes.has(end, at: offset) else { throw error("a comma cannot stand before '\(end)'", at: comma) }
    return true
  }

  private mutating func parseString() throws(JSONSyntaxError) -> String {
    var parser = JSONStringParser(bytes, opening: offset)
    do throws(JSONViolation) {
      let text = try parser.parse()
      offset = parser.offset
      return text
    } catch {
      throw self.error(error.message, at: error.offset)
    }
  }

  private mutating func parseNumber() throws(JSONSyntaxError) -> JSONNumber {
    do throws(JSONViolation) {
      let end = try JSONNumberGrammar.end(in: bytes, from: offset)
      let text = String(decoding: UnsafeBufferPointer(rebasing: bytes[offset..<end]), as: UTF8.self)
      offset = end
      return JSONNumber(grammatical: text)
    } catch {
      throw self.error(error.message, at: error.offset)
    }
  }

  private mutating func parseWord(_ word: StaticString, _ value: JSONValue) throws(JSONSyntaxError) -> JSONValue {
    let expected = UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount)
    guard bytes[offset...].starts(with: expected) else { throw error("expected a value, found \(found)", at: offset) }
    offset += expected.count
    return value
  }

  private mutating func skip(_ character: Unicode.Scalar) -> Bool {
    guard bytes.has(character, at: offset) else { return false }
    offset += 1
    return true
  }

  private mutating func skipSpace() {
    while offset < bytes.count {
      switch bytes[offset] {
      case UInt8(ascii: " "), UInt8(ascii: "\n"), UInt8(ascii: "\r"), UInt8(ascii: "\t"): offset += 1
      default: return
      }
    }
  }

  /// What stands at the offset, for messages.
  private var found: String {
    guard offset < bytes.count else { return "the end" }
    guard let character = bytes.scalar(at: offset) else { return "a byte that is not UTF-8" }
    let isVisible = character.value >= 0x20 && character.value != 0x7F
    return isVisible ? "'\(character)'" : "a control character"
  }

  private func error(_ message: String, at offset: Int) -> JSONSyntaxError {
    JSONSyntaxError(message, at: offset, in: bytes)
  }
}
