import JSONDocument

extension FactExtraction {
  /// The list of values that the description states most explicitly; nil for none.
  ///
  /// A description often states its values twice, once in a sentence and once with their meanings: the list that is
  /// announced best counts, and a list that holds all its values and more takes its place.
  func valueList() -> ValueList? {
    let leads = uses { $0 == .valuesFollow }.map(\.match)
    let bullets = BulletValues(prose, clauses, leads: leads)
    var lists = bullets.read() + sentenceLists(outside: bullets.announcedItems())
    lists = lists.filter(fits)
    guard var best = lists.first else { return nil }
    for list in lists.dropFirst() where list.strength > best.strength { best = list }
    for list in lists {
      let known = Set(list.items.map { comparable($0.wire) })
      if list.items.count > best.items.count, best.items.allSatisfy({ known.contains(comparable($0.wire)) }) {
        best.items = list.items
      }
    }
    return withMeanings(best, from: lists)
  }

  /// Adds the values of a list to the facts.
  func readValues(_ list: ValueList?, into facts: inout Facts) {
    guard let list, subject.element != .boolean, !isOfKeys(list) else { return }
    facts.valuesSubject = list.subject.map(prose.string)
    var seen: Set<String> = []
    let areNumbers = list.items.allSatisfy { NumberText.isNumber(Array($0.wire.utf8)) }
    for item in list.items {
      // A list of numbers may have marks between thousands even where it is one of texts.
      let wire = areNumbers ? comparable(item.wire).filter { $0 != "," } : comparable(item.wire)
      guard seen.insert(wire).inserted else { continue }
      facts.values.append(
        ValueFact(
          wire: wire,
          meaning: meaning(item),
          pattern: subject.element == .string ? pattern(of: wire) : nil,
          isDeprecated: item.isDeprecated
        )
      )
    }
  }

  /// The pattern of the values that a value stands for; nil where it stands for itself.
  private func pattern(of wire: String) -> String? {
    DateLayout.pattern(of: wire.utf8) ?? Placeholders.pattern(of: wire)
  }

  /// Whether a list is one of the keys of a map: what announces it says so, or its items give their values.
  private func isOfKeys(_ list: ValueList) -> Bool {
    guard case .map = subject, let first = list.items.first else { return false }
    if list.items.contains(where: { $0.meaning.first.map { prose.tokens[$0].kind == .strong } ?? false }) {
      return true
    }
    if list.items.allSatisfy({ FactExtraction.partsOfEntries.contains(prose.tokens[$0.token].word) }) { return true }
    let lead = prose.tokens.prefix(first.token).suffix(8)
    return lead.contains { $0.word == Word("key") || $0.word == Word("keys") }
  }

  private static let partsOfEntries: WordSet = Word.set("key keys value values")

  /// Adds the default to values that are what can be chosen instead.
  func addDefault(_ list: ValueList?, to facts: inout Facts) {
    guard list?.isBesidesDefault ?? false, let text = facts.defaultText else { return }
    if !facts.values.contains(where: { $0.wire == text }) { facts.values.insert(ValueFact(wire: text), at: 0) }
  }

  /// Whether the values of a list are of the type: numbers for a number.
  private func fits(_ list: ValueList) -> Bool {
    switch subject.element {
    case .number: list.items.allSatisfy { NumberText.isNumber(Array($0.wire.utf8)) }
    case .boolean: list.items.allSatisfy { prose.isBoolean($0.token) }
    case .string: list.items.allSatisfy { isPossible($0) }
    case .list, .map, .structure: false
    }
  }

  /// Whether a text can be a value: not a sentence, not a stretch of one, and not all addresses from one to another.
  private func isPossible(_ item: ValueItem) -> Bool {
    if isSpanOfAddresses(item.wire) { return false }
    let words = item.wire.utf8.split(whereSeparator: \.isBlank)
    guard let first = words.first, words.count <= 9, item.wire.utf8.count <= 120 else { return false }
    guard words.count > 1, let last = words.last else { return true }
    return !FactExtraction.articles.contains(Word(first)) && !FactExtraction.descriptions.contains(Word(last))
  }

  private func isSpanOfAddresses(_ wire: String) -> Bool {
    let ends = wire.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    return ends.count == 2
      && ends.allSatisfy { end in
        let parts = end.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        return parts.count == 4
          && parts.allSatisfy { !$0.isEmpty && $0.allSatisfy { $0.isDigit || $0 == UInt8(ascii: "/") } }
      }
  }

  /// The last words of what a value is, where the page does not say the value itself.
  private static let descriptions: WordSet = Word.set("id ids name names")

  private static let articles: WordSet = Word.set("the a an if when only this")

  /// A value as it is written on the wire: numbers without marks between thousands, no marks around it.
  private func comparable(_ wire: String) -> String {
    var text = wire.utf8[...]
    while text.count > 1, let last = text.last, ".,;".utf8.contains(last),
      !(last == UInt8(ascii: ".") && text.dropLast().last == last)
    { text.removeLast() }
    if text.count > 1, let quote = text.first, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'"),
      text.last == quote
    {
      text = text.dropFirst().dropLast()
    }
    if subject.element == .number, let number = NumberText.number(text) { return number.description }
    return text.count == wire.utf8.count ? wire : String(Substring(text))
  }

  private func withMeanings(_ list: ValueList, from others: [ValueList]) -> ValueList {
    guard others.count > 1 else { return list }
    var same: [String: [ValueItem]] = [:]
    for item in others.flatMap(\.items) { same[comparable(item.wire), default: []].append(item) }
    var result = list
    for (index, item) in list.items.enumerated() {
      let twins = same[comparable(item.wire)] ?? []
      if item.meaning.isEmpty, let other = twins.first(where: { !$0.meaning.isEmpty }) {
        result.items[index].meaning = other.meaning
      }
      result.items[index].isDefault = twins.contains(where: \.isDefault)
      result.items[index].isDeprecated = twins.contains(where: \.isDeprecated)
    }
    return result
  }

  private func meaning(_ item: ValueItem) -> String? {
    var tokens = item.meaning
    if let end = tokens.first(where: { isDefaultMark($0) || isExampleMark($0, tokens.upperBound) }) {
      tokens = tokens.lowerBound..<end
    }
    let clause = tokens.prefix {
      !(prose.isMark($0, ".") && ($0 + 1 >= tokens.upperBound || prose.tokens[$0 + 1].followsBlank))
    }
    guard let first = clause.first, let last = clause.last else { return nil }
    var text = prose.string(first..<last + 1)
    while let end = text.last, " .,;:".contains(end) { text.removeLast() }
    if text.hasSuffix(")"), !text.contains("(") { text.removeLast() }
    return text.isEmpty ? nil : text
  }

  private func isDefaultMark(_ index: Int) -> Bool {
    prose.isMark(index, "(") && index + 1 < prose.tokens.count && prose.tokens[index + 1].word == .default
  }

  private func isExampleMark(_ index: Int, _ limit: Int) -> Bool {
    guard prose.isMark(index, ",") || prose.isMark(index, "("), index + 2 < limit else { return false }
    let next = prose.tokens[index + 1].word, second = prose.tokens[index + 2].word
    return (next == Word("for") && second == Word("example")) || (next == Word("such") && second == Word("as"))
  }
}
