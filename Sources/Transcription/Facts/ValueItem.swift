import APIModel

/// A value of a list as the page writes it.
struct ValueItem: Sendable {
  /// The token that is the value.
  var token: Int
  /// The value.
  var wire: String
  /// The tokens that say what it means.
  var meaning: Range<Int>
  /// Whether the page calls it the default.
  var isDefault = false
  /// Whether the page says that it should no longer be used.
  var isDeprecated = false
}

/// A list of values and how sure it is one.
struct ValueList: Sendable {
  /// How a list is announced.
  enum Strength: Int, Sendable, Comparable {
    /// By its form alone.
    case form
    /// By a sentence that holds it.
    case sentence
    /// By an announcement before bullets.
    case announced
    /// By a label that stands for nothing else, such as `Enumeration values:`.
    case labelled

    static func < (lhs: Strength, rhs: Strength) -> Bool { lhs.rawValue < rhs.rawValue }
  }

  /// The values, in the order of the page.
  var items: [ValueItem]
  /// How it is announced.
  var strength: Strength
  /// The token of what the sentence says to have these values, where it names it in bold.
  var subject: Int?
  /// Whether it has what can be chosen instead of the default.
  var isBesidesDefault = false
}

extension Word {
  static let or = Word("or")
  static let and = Word("and")
  static let `true` = Word("true")
  static let `false` = Word("false")
  static let null = Word("null")
  static let empty = Word("empty")
  static let none = Word("none")
  static let notApplicable = Word("n/a")
  static let `default` = Word("default")
  static let deprecated = Word("deprecated")
  static let discarded = Word("discarded")
  static let blank = Word("blank")
  static let yes = Word("yes")
}

extension Prose {
  /// Whether a token spells `true` or `false`.
  func isBoolean(_ index: Int) -> Bool { tokens[index].word == .true || tokens[index].word == .false }

  /// Whether a token spells no value: `null`, `empty`, `None`, an interval.
  func isNoValue(_ index: Int) -> Bool {
    if interval(index) != nil { return true }
    let word = tokens[index].word
    return word == .null || word == .empty || word == .notApplicable || (word == .none && tokens[index].kind == .word)
  }

  /// Whether a token of running text looks like a value and not like a word: it has a digit, an underscore, a capital
  /// behind its first letter, or only capitals.
  func looksLikeValue(_ index: Int) -> Bool {
    let bytes = text[tokens[index].bytes]
    if tokens[index].kind == .number || isBoolean(index) { return true }
    return bytes.dropFirst().contains { $0.isUpper || $0 == UInt8(ascii: "_") || $0 == UInt8(ascii: "-") }
      || bytes.contains { $0.isDigit }
  }

  /// The values with their meanings that fill a stretch, with or without hyphens before them: `**a**: x **b**: y`; nil
  /// where it is filled by anything else.
  func glossed(_ range: Range<Int>) -> [ValueItem]? {
    let starts = range.filter { index in
      tokens[index].kind == .strong && index + 1 < range.upperBound && isMark(index + 1, ":")
    }
    guard starts.count > 1, let first = starts.first,
      first == range.lowerBound || (first == range.lowerBound + 1 && isMark(range.lowerBound, "-")),
      starts.dropFirst().allSatisfy({ !separates($0 - 1) })
    else { return nil }
    return zip(starts, starts.dropFirst() + [range.upperBound]).map { index, next in
      let end = next < range.upperBound && isMark(next - 1, "-") ? next - 1 : next
      return ValueItem(token: index, wire: string(index), meaning: min(index + 2, end)..<end)
    }
  }

  private func separates(_ index: Int) -> Bool {
    isMark(index, ",") || isMark(index, ";") || isWord(index, .or) || isWord(index, .and)
  }

  /// The token behind the mark that closes the bracket at a token, or nil if none does.
  func endOfBrackets(_ open: Int, limit: Int) -> Int? {
    guard open < limit, isMark(open, "(") else { return nil }
    var depth = 0
    for index in open..<limit {
      if isMark(index, "(") { depth += 1 }
      if isMark(index, ")") {
        depth -= 1
        if depth == 0 { return index + 1 }
      }
    }
    return nil
  }
}
