/// Finds the inline markup of a text, by the rules of docutils.
///
/// One pass: where markup of a kind begins and its end is not found, no later one of that kind has an end either, so that
/// it is not looked for again.
struct InlineScanner {
  private enum Byte {
    static let star = UInt8(ascii: "*")
    static let quote = UInt8(ascii: "`")
    static let underscore = UInt8(ascii: "_")
    static let bar = UInt8(ascii: "|")
    static let bracket = UInt8(ascii: "[")
    static let backslash = UInt8(ascii: "\\")
    static let colon = UInt8(ascii: ":")
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

  private let text: UnsafeBufferPointer<UInt8>
  private let end: Int
  /// Where the text behind the last markup begins; more markup may begin there whatever stands before it.
  private var segment: Int
  private var index: Int
  private var endless: Endless = []
  private(set) var tokens: [InlineToken] = []

  init(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    self.text = text
    segment = range.lowerBound
    index = range.lowerBound
    end = range.upperBound
  }

  /// Finds all markup.
  mutating func scan() {
    while index < end {
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
    if isByte(Byte.star, at: index + 1), allowsStart(index, length: 2) {
      scanSimple(.strong, length: 2, .strong) {
        $0.isByte(Byte.star, at: $1) && $0.isByte(Byte.star, at: $1 + 1) ? 2 : 0
      }
    } else if !isByte(Byte.star, at: index + 1), allowsStart(index, length: 1) {
      scanSimple(.emphasis, length: 1, .emphasis) { $0.isByte(Byte.star, at: $1) ? 1 : 0 }
    } else {
      index += 1
    }
  }

  private mutating func scanBar() {
    guard !isByte(Byte.bar, at: index + 1), allowsStart(index, length: 1) else {
      index += 1
      return
    }
    scanSimple(.substitution, length: 1, .bar) { scanner, place in
      guard scanner.isByte(Byte.bar, at: place) else { return 0 }
      return 1 + scanner.underscores(at: place + 1)
    }
  }

  private mutating func scanQuote() {
    if isByte(Byte.quote, at: index + 1) {
      guard allowsStart(index, length: 2) else {
        index += 1
        return
      }
      scanLiteral()
      return
    }
    if let role = roleBefore(index) {
      scanInterpreted(from: role.lowerBound - 1, role: role)
    } else if allowsStart(index, length: 1) {
      scanInterpreted(from: index, role: 0..<0)
    } else {
      index += 1
    }
  }

  private mutating func scanUnderscore() {
    if isByte(Byte.quote, at: index + 1) {
      guard allowsStart(index, length: 2) else {
        index += 1
        return
      }
      scanSimple(.target, length: 2, .target) { $0.isByte(Byte.quote, at: $1) ? 1 : 0 }
      return
    }
    let count = underscores(at: index)
    guard allowsEnd(index + count), let start = startOfReference(endingAt: index) else {
      index += count
      return
    }
    add(count == 2 ? .anonymous : .named, whole: start..<index + count, content: start..<index)
  }

  /// `[1]_`, `[#]_`, `[#name]_`, `[*]_` or `[name]_`.
  private mutating func scanBracket() {
    let start = index + 1
    var close = start
    while close < end, Characters.isWord(text[close]) || "-._+:#*".utf8.contains(text[close]) { close += 1 }
    guard allowsStart(index, length: 1), close > start, isByte(UInt8(ascii: "]"), at: close),
      isByte(Byte.underscore, at: close + 1), allowsEnd(close + 2)
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
    ending: (InlineScanner, Int) -> Int
  ) {
    guard !isQuoted(index, length: length) else { return skip(length) }
    let content = index + length
    var place = content
    while place < end, !endless.contains(delimiter) {
      if text[place] == Byte.backslash {
        place += 2
        continue
      }
      let count = ending(self, place)
      if count > 0, !isWhitespace(before: place) || place == content, allowsEnd(place + count) {
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
    guard !isQuoted(index, length: 2) else { return skip(2) }
    let content = index + 2
    var place = content
    while place < end, !endless.contains(.literal) {
      if isByte(Byte.quote, at: place), isByte(Byte.quote, at: place + 1),
        !isWhitespace(before: place) || place == content, allowsEnd(place + 2)
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
    if role.isEmpty, isQuoted(index, length: 1) { return skip(1) }
    let content = index + 1
    var place = content
    while place < end, !endless.contains(.quote) {
      if text[place] == Byte.backslash {
        place += 2
        continue
      }
      if text[place] == Byte.quote, !isUnescapedWhitespace(before: place) || place == content,
        let found = endOfInterpreted(at: place)
      {
        guard place > content else { return addUnclosed(1) }
        let kind: InlineToken.Kind = [.interpreted, .named, .anonymous][role.isEmpty ? found.underscores : 0]
        add(kind, whole: start..<found.end, content: content..<place, role: role.isEmpty ? found.role : role)
        return
      }
      place += 1
    }
    endless.insert(.quote)
    addUnclosed(1)
  }

  /// The end of interpreted text behind its backquote: a role, `_`, `__` or nothing.
  private func endOfInterpreted(at quote: Int) -> (end: Int, underscores: Int, role: Range<Int>)? {
    let next = quote + 1
    if isByte(Byte.colon, at: next) {
      let name = endOfRoleName(from: next + 1)
      if name > next + 1, isByte(Byte.colon, at: name), allowsEnd(name + 1) { return (name + 1, 0, next + 1..<name) }
    }
    let count = underscores(at: next)
    if allowsEnd(next + count) { return (next + count, count, 0..<0) }
    return nil
  }
}

// MARK: - Places

extension InlineScanner {
  private mutating func add(
    _ kind: InlineToken.Kind,
    whole: Range<Int>,
    content: Range<Int>,
    role: Range<Int> = 0..<0
  ) {
    tokens.append(InlineToken(kind: kind, whole: whole, content: content, role: role))
    index = whole.upperBound
    segment = index
  }

  private mutating func addUnclosed(_ length: Int) {
    tokens.append(InlineToken(kind: .unclosed, whole: index..<index + length, content: index..<index + length))
    skip(length)
  }

  private mutating func skip(_ length: Int) {
    index += length
    segment = index
  }

  private func isByte(_ byte: UInt8, at place: Int) -> Bool { place < end && text[place] == byte }

  private func underscores(at place: Int) -> Int {
    isByte(Byte.underscore, at: place) ? isByte(Byte.underscore, at: place + 1) ? 2 : 1 : 0
  }

  private func isWhitespace(before place: Int) -> Bool {
    scalar(before: place).map(Characters.isWhitespace) ?? false
  }

  private func isUnescapedWhitespace(before place: Int) -> Bool {
    isWhitespace(before: place) && !(place >= segment + 2 && text[place - 2] == Byte.backslash)
  }

  /// Whether markup with a delimiter of a length may begin at a place.
  private func allowsStart(_ place: Int, length: Int) -> Bool {
    allowsStart(behind: place) && !(place + length < end && isWhitespace(at: place + length))
  }

  private func allowsStart(behind place: Int) -> Bool {
    guard place > segment, let before = scalar(before: place) else { return true }
    return InlineContext.allowsStart(after: before)
  }

  private func allowsEnd(_ place: Int) -> Bool {
    guard place < end else { return true }
    return InlineContext.allowsEnd(before: text.scalar(at: place, end: end)?.value ?? 0)
  }

  private func isWhitespace(at place: Int) -> Bool {
    Characters.isWhitespace(text.scalar(at: place, end: end)?.value ?? 0)
  }

  /// Whether a delimiter stands in brackets or quotes of its own, or at the end of the text.
  private func isQuoted(_ place: Int, length: Int) -> Bool {
    guard place > segment, let before = scalar(before: place) else { return false }
    guard place + length < end else { return true }
    return InlineContext.isPair(before, text.scalar(at: place + length, end: end)?.value ?? 0)
  }

  private func scalar(before place: Int) -> UInt32? {
    guard place > segment else { return nil }
    var start = place - 1
    while start > segment, text[start] & 0xC0 == 0x80 { start -= 1 }
    return text.scalar(at: start, end: end)?.value
  }

  /// The name of the role whose colons stand directly before a backquote.
  private func roleBefore(_ quote: Int) -> Range<Int>? {
    guard quote - 1 > segment, text[quote - 1] == Byte.colon else { return nil }
    var start = quote - 1
    var found: Range<Int>?
    // No role has a name longer than this.
    let limit = max(segment, quote - 64)
    while start > limit, Characters.isWord(text[start - 1]) || "-._+:".utf8.contains(text[start - 1]) {
      start -= 1
      if text[start] == Byte.colon, start + 1 < quote - 1, endOfRoleName(from: start + 1) == quote - 1,
        allowsStart(behind: start)
      {
        found = start + 1..<quote - 1
      }
    }
    return quote + 1 < end && isWhitespace(at: quote + 1) ? nil : found
  }

  private func endOfRoleName(from start: Int) -> Int {
    var place = start
    while place < end {
      if Characters.isWord(text[place]) {
        place += 1
      } else if place > start, place + 1 < end, "-._+:".utf8.contains(text[place]),
        Characters.isWord(text[place + 1])
      {
        place += 2
      } else {
        break
      }
    }
    return place
  }

  /// Where the name of a reference begins that ends before an underscore.
  private func startOfReference(endingAt underscore: Int) -> Int? {
    var start = underscore
    var found: Int?
    while start > segment {
      let length = lengthOfWordCharacter(before: start)
      if length > 0 {
        start -= length
        if allowsStart(behind: start) { found = start }
      } else if start < underscore, "-._+:".utf8.contains(text[start - 1]), start - 1 > segment,
        lengthOfWordCharacter(before: start - 1) > 0
      {
        start -= 1
      } else {
        break
      }
    }
    return found
  }

  /// How many bytes the letter or the digit before a place takes, or 0 where there is none.
  private func lengthOfWordCharacter(before place: Int) -> Int {
    if text[place - 1] < 0x80 { return Characters.isAlphanumeric(text[place - 1]) ? 1 : 0 }
    guard let value = scalar(before: place), let scalar = Unicode.Scalar(value) else { return 0 }
    let isWord = scalar.properties.isAlphabetic || scalar.properties.numericType != nil
    return isWord ? scalar.utf8.count : 0
  }
}
