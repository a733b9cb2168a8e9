/// A word, a number, a mark or a marked-up phrase of a description.
struct Token: Sendable {
  /// What a token is.
  enum Kind: UInt8, Sendable {
    /// A word of running text.
    case word
    /// A number of running text, such as `1,024` or `-1`.
    case number
    /// A mark of punctuation: one byte.
    case mark
    /// An interval of running text, such as `[0, 1]` or `(0,1]`.
    case interval
    /// A phrase in bold, which is how the dialect sets values off.
    case strong
    /// A phrase in italics.
    case emphasis
    /// A phrase in a fixed font.
    case literal
    /// A phrase in double quotes.
    case quoted
    /// A link.
    case reference

    /// Whether it stands for markup and not for a piece of running text.
    var isMarkup: Bool {
      switch self {
      case .word, .number, .mark, .interval, .quoted: false
      case .strong, .emphasis, .literal, .reference: true
      }
    }
  }

  /// What it is.
  var kind: Kind
  /// Whether a blank stands before it.
  var followsBlank: Bool
  /// Its bytes in the text of the description, without quotes and markup.
  var bytes: Range<Int>
  /// What it says, for words; of other tokens, of the whole phrase.
  var word: Word
}
