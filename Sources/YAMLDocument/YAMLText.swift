import Diagnostics

/// The bytes of a YAML text without a byte order mark; valid as long as the buffer it was made from.
struct YAMLText {
  let bytes: UnsafeBufferPointer<UInt8>
  /// One past the last character.
  let end: SourcePosition

  /// Checks that the text is UTF-8 and has no characters that are invisible or break lines for some readers only.
  ///
  /// libyaml checks much of this too, but cannot say where.
  init(checking buffer: UnsafeBufferPointer<UInt8>) throws(YAMLProblem) {
    if buffer.starts(with: [0xFE, 0xFF]) || buffer.starts(with: [0xFF, 0xFE]) {
      throw YAMLProblem(.yamlEncoding, "the file is UTF-16: save it as UTF-8", at: YAMLSpan(character: .start))
    }
    let hasMark = buffer.starts(with: [0xEF, 0xBB, 0xBF])
    bytes = UnsafeBufferPointer(rebasing: hasMark ? buffer[3...] : buffer[...])
    var cursor = YAMLTextCursor(bytes)
    while true {
      cursor.skipPrintableASCII()
      guard let character = try cursor.next() else { break }
      if let refusal = character.yamlRefusal {
        throw YAMLProblem(.yamlCharacter, refusal, at: YAMLSpan(character: cursor.lastPosition))
      }
    }
    end = cursor.position
  }

  /// The character at a position, nil at the end, and what stands before it in its line.
  func character(at position: SourcePosition) -> (character: Unicode.Scalar?, prefix: String) {
    var prefix = ""
    var cursor = YAMLTextCursor(bytes)
    while let character = try? cursor.next(), cursor.lastPosition <= position {
      if cursor.lastPosition == position { return (character, prefix) }
      if cursor.lastPosition.line == position.line { prefix.unicodeScalars.append(character) }
    }
    return (nil, prefix)
  }
}

/// Walks over a text by Unicode scalars and keeps account of the position.
private struct YAMLTextCursor {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var offset = 0
  /// Where the next scalar stands.
  private(set) var position = SourcePosition.start
  /// Where the scalar stands that `next` returned last.
  private(set) var lastPosition = SourcePosition.start

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
  }

  /// Goes past the characters that need no care, which are nearly all.
  mutating func skipPrintableASCII() {
    let start = offset
    while offset < bytes.count, bytes[offset] &- 0x20 < 0x5F { offset += 1 }
    position.column += offset - start
  }

  /// The next scalar; nil at the end.
  mutating func next() throws(YAMLProblem) -> Unicode.Scalar? {
    guard offset < bytes.count else { return nil }
    lastPosition = position
    guard let scalar = bytes[offset] < 0x80 ? Unicode.Scalar(bytes[offset]) : decode() else {
      let byte = "0x" + String(bytes[offset], radix: 16, uppercase: true)
      let message = "the file is not UTF-8: the byte \(byte) cannot stand here"
      throw YAMLProblem(.yamlEncoding, message, at: YAMLSpan(character: position))
    }
    offset += UTF8.width(scalar)
    if scalar == "\n" || scalar == "\r" && !isFollowedByLineFeed {
      position = SourcePosition(line: position.line + 1, column: 1)
    } else {
      position.column += 1
    }
    return scalar
  }

  private var isFollowedByLineFeed: Bool { offset < bytes.count && bytes[offset] == UInt8(ascii: "\n") }

  /// Decodes the sequence of two to four bytes at the offset; nil if it is none.
  private func decode() -> Unicode.Scalar? {
    let lead = bytes[offset]
    let length = (~lead).leadingZeroBitCount
    guard (2...4).contains(length), offset + length <= bytes.count else { return nil }
    var value = UInt32(lead & (0x7F >> UInt8(length)))
    for byte in bytes[offset + 1..<offset + length] {
      guard byte & 0xC0 == 0x80 else { return nil }
      value = value << 6 | UInt32(byte & 0x3F)
    }
    guard let scalar = Unicode.Scalar(value), UTF8.width(scalar) == length else { return nil }
    return scalar
  }
}
