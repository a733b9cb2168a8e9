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
    end = try Self.checkCharacters(of: bytes)
  }

  /// Returns the position of the end.
  private static func checkCharacters(of bytes: UnsafeBufferPointer<UInt8>) throws(YAMLProblem) -> SourcePosition {
    var cursor = SourceCursor(bytes)
    var refusal: String?
    do throws(SourceCursor.InvalidByte) {
      cursor.skipPrintableASCII()
      while refusal == nil, let character = try cursor.next() {
        refusal = character.yamlRefusal
        cursor.skipPrintableASCII()
      }
    } catch {
      let byte = "0x" + String(error.byte, radix: 16, uppercase: true)
      let message = "the file is not UTF-8: the byte \(byte) cannot stand here"
      throw YAMLProblem(.yamlEncoding, message, at: YAMLSpan(character: error.position))
    }
    if let refusal {
      throw YAMLProblem(.yamlCharacter, refusal, at: YAMLSpan(character: cursor.lastPosition))
    }
    return cursor.position
  }

  /// The character at a position, nil at the end, and what stands before it in its line.
  func character(at position: SourcePosition) -> (character: Unicode.Scalar?, prefix: String) {
    var prefix = ""
    var cursor = SourceCursor(bytes)
    while let character = try? cursor.next(), cursor.lastPosition <= position {
      if cursor.lastPosition == position { return (character, prefix) }
      if cursor.lastPosition.line == position.line { prefix.unicodeScalars.append(character) }
    }
    return (nil, prefix)
  }
}
