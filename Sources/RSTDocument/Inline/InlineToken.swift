/// A piece of inline markup as bytes of a text.
struct InlineToken {
  enum Kind {
    case strong, emphasis, literal, substitution, target, footnote
    /// Text in backquotes, with a role unless `role` is empty.
    case interpreted
    /// `name_` or `` `text`_ ``.
    case named
    /// `name__` or `` `text`__ ``.
    case anonymous
    /// A beginning without an end; it is text.
    case unclosed
  }

  var kind: Kind
  /// The markup with its delimiters.
  var whole: Range<Int>
  /// What stands between the delimiters.
  var content: Range<Int>
  /// The name of the role.
  var role = 0..<0
}
