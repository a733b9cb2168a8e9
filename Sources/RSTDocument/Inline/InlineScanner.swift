/// Finds the inline markup of a text, by the rules of docutils.
///
/// One pass: where markup of a kind begins and its end is not found, no later one of that kind has an end either, so
/// that it is not looked for again.
struct InlineScanner {
  private enum Byte {
    static let star = UInt8(ascii: "*")
    static let quote = UInt8(ascii: "`")
    static let underscore = UInt8(ascii: "_")
    static let bar = UInt8(ascii: "|")
    static let bracket = UInt8(ascii: "[")
    static let backslash = UInt8(ascii: "\\")
  }

  /// Delimiters of which no end is found behind some place.
  private struct Endless: OptionSet {
    let rawValue: UInt8
    static let strong = Endless(rawValue: 1)
    static let emphasis = Endless(rawValue: 2)
    static let literal = Endless(rawValue: 4)
    static let quote = Endless(rawValue: 8)
    static let target = Endless(rawValue: 16)
    static let bar = Endless(rawValue: 32)
  }

  private var text: InlineText
  private var index: Int
  private var endless: Endless = []
  private(set) var tokens: [InlineToken] = []
  /// Whether only beginnings without an end are wanted.
  private let keepsOnlyUnclosed: Bool

  init(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, keepsOnlyUnclosed: Bool = false) {
    self.text = InlineText(text, range)
    self.keepsOnlyUnclosed = keepsOnlyUnclosed
    index = range.lowerBound
  }

  /// Finds all markup.
  mutating func scan() {
    while index < text.end {
      switch text[index] {
      case Byte.backslash: index += 2
      case Byte.star: scanStar()
      case Byte.quote: scanQuote()
      case Byte.underscore: scanUnderscore()
      case Byte.bar: scanBar()
      case Byte.bracket: scanBracket()
      default: index += 1
      }
    }
  }
}

// MARK: - Kinds of markup

extension InlineScanner {
  private mutating func scanStar() {
    if text.isByte(Byte.star, at: index + 1), text.allowsStart(index, length: 2) {
      scanSimple(.strong, length: 2, .strong) {
        $0.isByte(Byte.star, at: $1) && $0.isByte(Byte.star, at: $1 + 1) ? 2 : 0
      }
    } else if !text.isByte(Byte.star, at: index + 1), text.allowsStart(index, length: 1) {
      scanSimple(.emphasis, length: 1, .emphasis) { $0.isByte(Byte.star, at: $1) ? 1 : 0 }
    } else {
      index += 1
    }
  }

  private mutating func scanBar() {
    guard !text.isByte(Byte.bar, at: index + 1), text.allowsStart(index, length: 1) else {
      index += 1
      return
    }
    scanSimple(.substitution, length: 1, .bar) {
      $0.isByte(Byte.bar, at: $1) ? 1 + $0.underscores(at: $1 + 1) : 0
    }
  }

  private mutating func scanQuote() {
    if text.isByte(Byte.quote, at: index + 1) {
      guard text.allowsStart(index, length: 2) else {
        index += 1
        return
      }
      scanLiteral()
      return
    }
    if let role = text.roleBefore(index) {
      scanInterpreted(from: role.lowerBound - 1, role: role)
    } else if text.allowsStart(index, length: 1) {
      scanInterpreted(from: index, role: 0..<0)
    } else {
      index += 1
    }
  }

  private mutating func scanUnderscore() {
    if text.isByte(Byte.quote, at: index + 1) {
      guard text.allowsStart(index, length: 2) else {
        index += 1
        return
      }
      scanSimple(.target, length: 2, .target) { $0.isByte(Byte.quote, at: $1) ? 1 : 0 }
      return
    }
    let count = text.underscores(at: index)
    guard text.allowsEnd(index + count), let start = text.startOfReference(endingAt: index) else {
      index += count
      return
    }
    add(count == 2 ? .anonymous : .named, whole: start..<index + count, content: start..<index)
  }

  /// `[1]_`, `[#]_`, `[#name]_`, `[*]_` or `[name]_`.
  private mutating func scanBracket() {
    let start = index + 1
    var close = start
    while close < text.end, Characters.isWord(text[close]) || "-._+:#*".utf8.contains(text[close]) { close += 1 }
    guard text.allowsStart(index, length: 1), close > start, text.isByte(UInt8(ascii: "]"), at: close),
      text.isByte(Byte.underscore, at: close + 1), text.allowsEnd(close + 2)
    else {
      index += 1
      return
    }
    add(.footnote, whole: index..<close + 2, content: start..<close)
  }

  /// Markup that begins and ends with a delimiter which may be escaped: one of a length at its beginning, and one at
  /// its end whose length at a place, or 0, a function tells.
  private mutating func scanSimple(
    _ kind: InlineToken.Kind,
    length: Int,
    _ delimiter: Endless,
    ending: (InlineText, Int) -> Int
  ) {
    guard !text.isQuoted(index, length: length) else { return skip(length) }
    let content = index + length
    var place = content
    while place < text.end, !endless.contains(delimiter) {
      if text[place] == Byte.backslash {
        place += 2
        continue
      }
      let count = ending(text, place)
      if count > 0, !text.isWhitespace(before: place) || place == content, text.allowsEnd(place + count) {
        guard place > content else { return addUnclosed(length) }
        add(kind, whole: index..<place + count, content: content..<place)
        return
      }
      place += 1
    }
    endless.insert(delimiter)
    addUnclosed(length)
  }

  /// In a literal nothing is escaped.
  private mutating func scanLiteral() {
    guard !text.isQuoted(index, length: 2) else { return skip(2) }
    let content = index + 2
    var place = content
    while place < text.end, !endless.contains(.literal) {
      if text.isByte(Byte.quote, at: place), text.isByte(Byte.quote, at: place + 1),
        !text.isWhitespace(before: place) || place == content, text.allowsEnd(place + 2)
      {
        guard place > content else { return addUnclosed(2) }
        add(.literal, whole: index..<place + 2, content: content..<place)
        return
      }
      place += 1
    }
    endless.insert(.literal)
    addUnclosed(2)
  }

  private mutating func scanInterpreted(from start: Int, role: Range<Int>) {
    if role.isEmpty, text.isQuoted(index, length: 1) { return skip(1) }
    let content = index + 1
    var place = content
    while place < text.end, !endless.contains(.quote) {
      if text[place] == Byte.backslash {
        place += 2
        continue
      }
      if text[place] == Byte.quote, !text.isUnescapedWhitespace(before: place) || place == content,
        let found = text.endOfInterpreted(at: place)
      {
        guard place > content else { return addUnclosed(1) }
        let isReference = role.isEmpty && found.underscores > 0
        let kind: InlineToken.Kind = isReference ? found.underscores == 1 ? .named : .anonymous : .interpreted
        add(kind, whole: start..<found.end, content: content..<place, role: role.isEmpty ? found.role : role)
        return
      }
      place += 1
    }
    endless.insert(.quote)
    addUnclosed(1)
  }

  private mutating func add(
    _ kind: InlineToken.Kind,
    whole: Range<Int>,
    content: Range<Int>,
    role: Range<Int> = 0..<0
  ) {
    if !keepsOnlyUnclosed { tokens.append(InlineToken(kind: kind, whole: whole, content: content, role: role)) }
    index = whole.upperBound
    text.segment = index
  }

  private mutating func addUnclosed(_ length: Int) {
    tokens.append(InlineToken(kind: .unclosed, whole: index..<index + length, content: index..<index + length))
    skip(length)
  }

  private mutating func skip(_ length: Int) {
    index += length
    text.segment = index
  }
}
