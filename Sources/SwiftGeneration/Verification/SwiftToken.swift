/// A stretch of Swift source text that belongs together.
struct SwiftToken: Hashable, Sendable {
  /// What a token is.
  enum Kind: Hashable, Sendable {
    /// A name or a keyword, also one in back quotes.
    case identifier
    /// A number.
    case number
    /// A string literal, with all that is interpolated in it.
    case string
    /// A comment.
    case comment
    /// `#` or `@` with the name after it.
    case directive
    /// A single character of an operator, or a bracket, a comma and the like.
    case punctuation
  }

  /// What it is.
  var kind: Kind
  /// Where its bytes are in the text.
  var range: Range<Int>
}

/// Why a text is no sequence of Swift tokens.
enum SwiftTokenProblem: Error, Hashable {
  /// A string literal is not closed on its line, or at all.
  case unterminatedString(offset: Int)
  /// A comment is not closed.
  case unterminatedComment(offset: Int)
  /// A name in back quotes is not closed on its line, or empty.
  case unterminatedName(offset: Int)
  /// A character that has no place outside of literals and comments.
  case strayCharacter(offset: Int)
  /// Literals are interpolated in literals too deeply.
  case deepInterpolation(offset: Int)

  /// The byte at which the problem begins.
  var offset: Int {
    switch self {
    case .unterminatedString(let offset), .unterminatedComment(let offset), .unterminatedName(let offset),
      .strayCharacter(let offset), .deepInterpolation(let offset):
      offset
    }
  }
}
