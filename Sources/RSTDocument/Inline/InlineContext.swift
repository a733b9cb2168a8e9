/// What may stand before and behind inline markup.
enum InlineContext {
  /// Whether markup may begin behind a character: white space, an opening bracket or quote, or a delimiter.
  static func allowsStart(after scalar: UInt32) -> Bool {
    guard scalar >= 0x80 else { return Characters.isWhitespace(scalar) || "\"'(<[{-/:".utf8.contains(UInt8(scalar)) }
    if Characters.isWhitespace(scalar) { return true }
    switch Unicode.Scalar(scalar)?.properties.generalCategory {
    case .openPunctuation, .initialPunctuation, .finalPunctuation, .dashPunctuation, .otherPunctuation: return true
    default: return false
    }
  }

  /// Whether markup may end before a character: white space, a closing bracket or quote, a delimiter, or a backslash.
  static func allowsEnd(before scalar: UInt32) -> Bool {
    guard scalar >= 0x80 else {
      return Characters.isWhitespace(scalar) || "\"')>]}-/:\\.,;!?".utf8.contains(UInt8(scalar))
    }
    if Characters.isWhitespace(scalar) { return true }
    switch Unicode.Scalar(scalar)?.properties.generalCategory {
    case .closePunctuation, .initialPunctuation, .finalPunctuation, .dashPunctuation, .otherPunctuation: return true
    default: return false
    }
  }

  /// Whether a character closes the bracket or the quote that another opens, so that what stands between them is no
  /// beginning of markup.
  static func isPair(_ opening: UInt32, _ closing: UInt32) -> Bool {
    switch (opening, closing) {
    case (0x22, 0x22), (0x27, 0x27), (0x28, 0x29), (0x3C, 0x3E), (0x5B, 0x5D), (0x7B, 0x7D): true
    case (0xAB, 0xBB), (0xBB, 0xAB), (0x2018, 0x2019), (0x2019, 0x2018), (0x201C, 0x201D), (0x201D, 0x201C): true
    case (0x2039, 0x203A), (0x203A, 0x2039), (0x300C, 0x300D), (0x300E, 0x300F), (0xFF08, 0xFF09): true
    default: false
    }
  }
}
