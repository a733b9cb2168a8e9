import Diagnostics

/// Parses a string of a JSON text.
struct JSONStringParser {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let opening: Int
  /// Behind the closing quote, once the string is parsed.
  private(set) var offset: Int
  /// The bytes of the string up to its last escape.
  private var decoded: [UInt8] = []
  /// Where the part begins that needs no decoding.
  private var start: Int

  /// Makes a parser for the string whose opening quote stands at an offset.
  init(_ bytes: UnsafeBufferPointer<UInt8>, opening: Int) {
    self.bytes = bytes
    self.opening = opening
    offset = opening + 1
    start = opening + 1
  }

  mutating func parse() throws(JSONViolation) -> String {
    while offset < bytes.count {
      switch bytes[offset] {
      case UInt8(ascii: "\""):
        return finish()
      case UInt8(ascii: "\\"):
        decoded += bytes[start..<offset]
        try decodeEscape()
        start = offset
      case 0..<0x20:
        throw JSONViolation(message: "a control character in a string must be written as an escape", offset: offset)
      case 0x80...:
        guard let scalar = bytes.scalar(at: offset) else {
          throw JSONViolation(message: "the text is not UTF-8", offset: offset)
        }
        offset += UTF8.width(scalar)
      default:
        offset += 1
      }
    }
    throw JSONViolation(message: "the string that starts here is never closed", offset: opening)
  }

  private mutating func finish() -> String {
    let rest = UnsafeBufferPointer(rebasing: bytes[start..<offset])
    offset += 1
    return decoded.isEmpty ? String(decoding: rest, as: UTF8.self) : String(decoding: decoded + rest, as: UTF8.self)
  }

  private mutating func decodeEscape() throws(JSONViolation) {
    let escape = offset
    offset += 2
    switch escape + 1 < bytes.count ? bytes[escape + 1] : 0 {
    case UInt8(ascii: "\""): decoded.append(UInt8(ascii: "\""))
    case UInt8(ascii: "\\"): decoded.append(UInt8(ascii: "\\"))
    case UInt8(ascii: "/"): decoded.append(UInt8(ascii: "/"))
    case UInt8(ascii: "b"): decoded.append(0x08)
    case UInt8(ascii: "f"): decoded.append(0x0C)
    case UInt8(ascii: "n"): decoded.append(0x0A)
    case UInt8(ascii: "r"): decoded.append(0x0D)
    case UInt8(ascii: "t"): decoded.append(0x09)
    case UInt8(ascii: "u"): decoded += String(try decodeScalar(escape: escape)).utf8
    default: throw JSONViolation(message: "unknown escape: write '\\\\' for a backslash", offset: escape)
    }
  }

  /// Decodes the digits of one escape, or of the two of a surrogate pair.
  private mutating func decodeScalar(escape: Int) throws(JSONViolation) -> Unicode.Scalar {
    let first = try decodeUnit()
    if let scalar = Unicode.Scalar(first) { return scalar }
    if first < 0xDC00, bytes.has("\\", at: offset), bytes.has("u", at: offset + 1) {
      offset += 2
      let second = try decodeUnit()
      if (0xDC00...0xDFFF).contains(second),
        let scalar = Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + second - 0xDC00)
      {
        return scalar
      }
    }
    throw JSONViolation(message: "half of a surrogate pair is no character", offset: escape)
  }

  private mutating func decodeUnit() throws(JSONViolation) -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<4 {
      guard offset < bytes.count, let digit = Character(Unicode.Scalar(bytes[offset])).hexDigitValue else {
        throw JSONViolation(message: "expected four hexadecimal digits", offset: offset)
      }
      value = value << 4 | UInt32(digit)
      offset += 1
    }
    return value
  }
}
