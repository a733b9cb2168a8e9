import APIModel
import JSONDocument

extension FactExtraction {
  /// Reads what holds only under conditions, and what should no longer be used or cannot be set.
  func readConditions(into facts: inout Facts) {
    for (clause, match) in uses({ _ in true }) {
      switch match.meaning {
      case .deprecated where isAboutTheValue(clause): facts.deprecation = Deprecation()
      case .readOnly where subject != .boolean && isAboutTheValue(clause): facts.isReadOnly = true
      case .countsPages where subject == .number: facts.countsPages = true
      case .nullable where isNullable(match): facts.isNullable = true
      default: break
      }
    }
    facts.requiredWhen = requiredWhen()
  }

  /// The first condition that names another parameter or a value, or else the first of all.
  private func requiredWhen() -> String? {
    var found: [(text: String, isNamed: Bool)] = []
    for (clause, match) in uses({ $0 == .requiredWhen }) {
      guard let text = condition(match, clause) else { continue }
      let rest = match.tokens.upperBound..<clause.tokens.upperBound
      found.append((text, rest.contains { prose.tokens[$0].isDistinct }))
    }
    return (found.first(where: \.isNamed) ?? found.first)?.text
  }

  /// The condition after `mandatory when`, in the words of the page without markup and without articles, which come and
  /// go from version to version.
  private func condition(_ match: PhraseMatch, _ clause: Clause) -> String? {
    if isNegated(match, clause) { return nil }
    let rest = withinBrackets(match.tokens.upperBound..<clause.tokens.upperBound)
    let stretches = rest.split { prose.isWord($0, Word("the")) }.filter { !$0.isEmpty }
    let text = stretches.map { prose.string($0.startIndex..<$0.endIndex) }.joined(separator: " ")
    return text.isEmpty ? nil : text
  }

  /// The tokens up to the closing bracket of one that was opened before them.
  private func withinBrackets(_ tokens: Range<Int>) -> Range<Int> {
    var depth = 0
    for index in tokens {
      if prose.isMark(index, "(") { depth += 1 }
      if prose.isMark(index, ")") { depth -= 1 }
      if depth < 0 { return tokens.lowerBound..<index }
    }
    return tokens
  }

  private func isNegated(_ match: PhraseMatch, _ clause: Clause) -> Bool {
    clause.tokens.prefix { $0 < match.tokens.lowerBound }.suffix(2).contains { prose.tokens[$0].word == Word("not") }
  }

  /// Whether a sentence is about the value itself and not about one of its values or about another parameter.
  private func isAboutTheValue(_ clause: Clause) -> Bool {
    prose.blocks[clause.block].kind != .item && !clause.tokens.contains { prose.tokens[$0].isDistinct }
  }

  /// Whether `null` is said to be a value of its own: of a map, of what it holds.
  private func isNullable(_ match: PhraseMatch) -> Bool {
    let isAboutElements = match.tokens.contains {
      prose.tokens[$0].kind == .strong && prose.tokens[$0].word == Word("value")
    }
    if case .map = subject { return isAboutElements || match.tokens.contains { prose.isWord($0, Word("value")) } }
    return !isAboutElements && subject.isScalar
  }

  /// Reads units, formats, patterns and separators; what the items of a list of values say is about them alone.
  func readFormats(outside list: ValueList?, into facts: inout Facts) {
    let items = (list?.items ?? []).map { $0.token..<max($0.token, $0.meaning.upperBound) }
    for (clause, match) in uses({ _ in true }) where !items.contains(where: { $0.contains(match.tokens.lowerBound) }) {
      switch match.meaning {
      case .unit(let unit) where subject == .number: facts.unit = facts.unit ?? unit
      case .format(let format): readFormat(format, into: &facts)
      case .separator(let mark) where subject == .string: facts.separator = facts.separator ?? mark
      case .pattern where subject.element == .string:
        if let capture = match.captures.first, prose.tokens[capture].isDistinct {
          facts.pattern = prose.string(capture)
        }
      case .defaultValue where subject == .number && facts.unit == nil:
        facts.unit = unit(after: match, clause)
      default: break
      }
    }
    if subject == .number, let format = epochFormat() { facts.format = format }
    if facts.format == .epochSeconds || facts.format == .epochMilliseconds { facts.unit = nil }
    if subject.element == .string, facts.format == nil { facts.format = dateFormat() }
  }

  private func readFormat(_ format: Format, into facts: inout Facts) {
    switch format {
    case .epochSeconds, .epochMilliseconds: if subject.element == .number { facts.format = format }
    default: if subject.element == .string { facts.format = facts.format ?? format }
    }
  }

  /// The unit in `The default value is 15 minutes`.
  private func unit(after match: PhraseMatch, _ clause: Clause) -> String? {
    guard match.tokens.upperBound < clause.tokens.upperBound else { return nil }
    return FormatPhrases.unit(named: prose.tokens[match.tokens.upperBound].word)
  }

  /// The format of a number that is said to be a timestamp in milliseconds or seconds.
  private func epochFormat() -> Format? {
    let words = prose.tokens.lazy.map(\.word)
    guard words.contains(where: { $0 == Word("timestamp") || $0 == Word("unix") || $0 == Word("utc") }) else {
      return nil
    }
    if words.contains(where: { $0 == Word("milliseconds") || $0 == Word("millisecond") || $0 == Word("ms") }) {
      return .epochMilliseconds
    }
    return words.contains { $0 == Word("seconds") } ? .epochSeconds : nil
  }

  /// The format of a layout of dates in a sentence that speaks of a format.
  private func dateFormat() -> Format? {
    for clause in clauses.all where clause.tokens.contains(where: { prose.tokens[$0].word == Word("format") }) {
      for index in clause.tokens where prose.tokens[index].kind != .mark {
        if let format = DateLayout.format(of: prose.text[prose.tokens[index].bytes]) { return format }
      }
    }
    return nil
  }

  /// Reads JSON lists and objects that the description gives as examples.
  func readExamples(into facts: inout Facts) {
    guard !subject.isScalar else { return }
    for token in prose.tokens where token.isDistinct {
      let bytes = prose.text[token.bytes]
      guard bytes.first == UInt8(ascii: "[") || bytes.first == UInt8(ascii: "{") else { continue }
      var parser = ExampleJSONParser(Array(bytes))
      if let value = parser.parseWhole(), parser.repairs.isEmpty { facts.examples.append(value) }
    }
  }
}
