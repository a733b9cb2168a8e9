import Foundation

/// Reads a JSON text, as in RFC 8259, into a ``JSONValue``.
///
/// Foundation's parser hands out values only by type, so that a value whose type is open costs an error for each wrong
/// guess; it also takes `[1,]` for JSON. Of a name that occurs twice the first value counts, as with Foundation.
struct JSONParser {
  /// How many lists and objects may be nested in each other.
  static let maximumDepth = 256

  /// Says where a text is no JSON.
  struct SyntaxError: Error {
    var message: String
    var offset: Int
  }

  private let bytes: UnsafeBufferPointer<UInt8>
  private var position = 0
  private var depth = 0

  /// Reads a whole text.
  static func parse(_ data: Data) throws(SyntaxError) -> JSONValue {
    let result: Result<JSONValue, SyntaxError> = data.withUnsafeBytes { buffer in
      var parser = JSONParser(bytes: buffer.bindMemory(to: UInt8.self))
      return Result { () throws(SyntaxError) in try parser.text() }
    }
    return try result.get()
  }

  private init(bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
  }

  private mutating func text() throws(SyntaxError) -> JSONValue {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
    let value = try value()
    skipSpace()
    guard position == bytes.count else { throw error("something follows the value") }
    return value
  }

  private mutating func value() throws(SyntaxError) -> JSONValue {
    skipSpace()
    switch current {
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "{"): return try nested { parser throws(SyntaxError) in .object(try parser.object()) }
    case UInt8(ascii: "["): return try nested { parser throws(SyntaxError) in .array(try parser.array()) }
    case UInt8(ascii: "t"): return try literal("true", .bool(true))
    case UInt8(ascii: "f"): return try literal("false", .bool(false))
    case UInt8(ascii: "n"): return try literal("null", .null)
    default: return .number(try number())
    }
  }

  // MARK: Lists and objects

  private mutating func nested(
    _ read: (inout JSONParser) throws(SyntaxError) -> JSONValue
  ) throws(SyntaxError) -> JSONValue {
    guard depth < Self.maximumDepth else { throw error("values are nested more than \(Self.maximumDepth) levels deep") }
    depth += 1
    position += 1
    let value = try read(&self)
    depth -= 1
    return value
  }

  private mutating func array() throws(SyntaxError) -> [JSONValue] {
    var elements: [JSONValue] = []
    if skip("]") { return elements }
    repeat { elements.append(try value()) } while skip(",")
    guard skip("]") else { throw error("expected , or ]") }
    return elements
  }

  private mutating func object() throws(SyntaxError) -> [String: JSONValue] {
    if skip("}") { return [:] }
    var values = [String: JSONValue](minimumCapacity: 8)
    repeat {
      skipSpace()
      guard current == UInt8(ascii: "\"") else { throw error("expected a name") }
      let name = try string()
      guard skip(":") else { throw error("expected :") }
      let value = try value()
      if let first = values.updateValue(value, forKey: name) { values[name] = first }
    } while skip(",")
    guard skip("}") else { throw error("expected , or }") }
    return values
  }

  private mutating func literal(_ text: StaticString, _ value: JSONValue) throws(SyntaxError) -> JSONValue {
    let isThere = text.withUTF8Buffer { bytes[position...].starts(with: $0) }
    guard isThere else { throw error("expected \(text)") }
    position += text.utf8CodeUnitCount
    return value
  }

  // MARK: Numbers

  private mutating func number() throws(SyntaxError) -> JSONNumber {
    let start = position
    if current == UInt8(ascii: "-") { position += 1 }
    let firstDigit = current
    let wholeDigits = skipDigits()
    guard wholeDigits == 1 || wholeDigits > 1 && firstDigit != UInt8(ascii: "0") else {
      throw error(wholeDigits == 0 ? "expected a value" : "a number must not begin with 0")
    }
    var isWhole = true
    if current == UInt8(ascii: ".") {
      isWhole = false
      position += 1
      guard skipDigits() > 0 else { throw error("expected a digit") }
    }
    if let byte = current, byte | 0x20 == UInt8(ascii: "e") {
      isWhole = false
      position += 1
      if current == UInt8(ascii: "+") || current == UInt8(ascii: "-") { position += 1 }
      guard skipDigits() > 0 else { throw error("expected a digit") }
    }
    let text = bytes[start..<position]
    if isWhole, wholeDigits <= 18 { return JSONNumber(Self.shortInteger(text)) }
    return JSONNumber(text: String(decoding: text, as: UTF8.self))
  }

  /// The value of up to 18 digits, which fit without a check.
  private static func shortInteger(_ text: Slice<UnsafeBufferPointer<UInt8>>) -> Int64 {
    var value: Int64 = 0
    var isNegative = false
    for byte in text {
      if byte == UInt8(ascii: "-") {
        isNegative = true
      } else {
        value = value * 10 + Int64(byte - UInt8(ascii: "0"))
      }
    }
    return isNegative ? -value : value
  }

  private mutating func skipDigits() -> Int {
    let start = position
    while let byte = current, byte.isDigit { position += 1 }
    return position - start
  }

  // MARK: Strings

  private mutating func string() throws(SyntaxError) -> String {
    position += 1
    let start = position
    var allBits: UInt8 = 0
    while let byte = current {
      switch byte {
      case UInt8(ascii: "\""):
        let text = try decoded(bytes[start..<position], isASCII: allBits < 0x80)
        position += 1
        return text
      case UInt8(ascii: "\\"):
        return try escapedString(from: start)
      case 0..<0x20:
        throw error("a string must not contain a control character")
      default:
        allBits |= byte
        position += 1
      }
    }
    throw error("a string does not end")
  }

  private func decoded(
    _ slice: Slice<UnsafeBufferPointer<UInt8>>,
    isASCII: Bool
  ) throws(SyntaxError) -> String {
    let text = String(decoding: UnsafeBufferPointer(rebasing: slice), as: UTF8.self)
    // Decoding repairs what is not UTF-8, so that it differs from the bytes.
    guard isASCII || text.utf8.elementsEqual(slice) else { throw error("a string is not UTF-8") }
    return text
  }

  private mutating func escapedString(from start: Int) throws(SyntaxError) -> String {
    var buffer = Array(bytes[start..<position])
    while let byte = current {
      position += 1
      switch byte {
      case UInt8(ascii: "\""):
        let text = String(decoding: buffer, as: UTF8.self)
        guard text.utf8.elementsEqual(buffer) else { throw error("a string is not UTF-8") }
        return text
      case UInt8(ascii: "\\"):
        buffer.append(contentsOf: String(try escapedScalar()).utf8)
      case 0..<0x20:
        throw error("a string must not contain a control character")
      default:
        buffer.append(byte)
      }
    }
    throw error("a string does not end")
  }

  private mutating func escapedScalar() throws(SyntaxError) -> Unicode.Scalar {
    guard let byte = current else { throw error("a string does not end") }
    position += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(byte)
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"): return try unicodeScalar()
    default: throw error("unknown escape")
    }
  }

  private mutating func unicodeScalar() throws(SyntaxError) -> Unicode.Scalar {
    let first = try codeUnit()
    if let scalar = Unicode.Scalar(first) { return scalar }
    guard current == UInt8(ascii: "\\"), position + 1 < bytes.count, bytes[position + 1] == UInt8(ascii: "u") else {
      throw error("half of a surrogate pair")
    }
    position += 2
    let second = try codeUnit()
    guard first < 0xDC00, (0xDC00..<0xE000).contains(second),
      let scalar = Unicode.Scalar(0x10000 + (UInt32(first) - 0xD800) << 10 + UInt32(second) - 0xDC00)
    else { throw error("half of a surrogate pair") }
    return scalar
  }

  private mutating func codeUnit() throws(SyntaxError) -> UInt16 {
    var value: UInt16 = 0
    for _ in 0..<4 {
      guard let byte = current, let digit = Character(Unicode.Scalar(byte)).hexDigitValue else {
        throw error("expected four hexadecimal digits")
      }
      value = value << 4 | UInt16(digit)
      position += 1
    }
    return value
  }

  // MARK: Bytes

  private var current: UInt8? { position < bytes.count ? bytes[position] : nil }

  private mutating func skipSpace() {
    while let byte = current, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { position += 1 }
  }

  /// Takes a character, and the space before it, if it comes next.
  private mutating func skip(_ character: Unicode.Scalar) -> Bool {
    skipSpace()
    guard current == UInt8(ascii: character) else { return false }
    position += 1
    return true
  }

  private func error(_ message: String) -> SyntaxError {
    SyntaxError(message: message, offset: position)
  }
}
