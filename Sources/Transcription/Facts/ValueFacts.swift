import JSONDocument

extension FactExtraction {
  /// The list of values that the description states most explicitly; nil for none.
  ///
  /// A description often states its values twice, once in a sentence and once with their meanings: the list that is
  /// announced best counts, and a list that holds all its values and more takes its place.
  func valueList() -> ValueList? {
    let leads = uses { $0 == .valuesFollow }.map(\.match)
    var lists = BulletValues(prose, clauses, leads: leads).read() + sentenceLists()
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
    guard let list, subject.element != .boolean else { return }
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
          pattern: subject.element == .string ? DateLayout.pattern(of: wire.utf8) : nil,
          isDeprecated: item.isDeprecated
        )
      )
    }
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

  /// Whether a text can be a value: not a sentence, and not a stretch of one.
  private func isPossible(_ item: ValueItem) -> Bool {
    let words = item.wire.utf8.split(whereSeparator: \.isBlank)
    guard let first = words.first, words.count <= 9, item.wire.utf8.count <= 120 else { return false }
    guard words.count > 1, let last = words.last else { return true }
    return !FactExtraction.articles.contains(Word(first)) && !FactExtraction.descriptions.contains(Word(last))
  }

  /// The last words of what a value is, where the page does not say the value itself.
  private static let descriptions: Set<Word> = Word.set("id ids name names")

  private static let articles: Set<Word> = Word.set("the a an if when only this")

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

  /// The lists of values inside sentences.
  private func sentenceLists() -> [ValueList] {
    var lists: [ValueList] = []
    for (clause, matches) in zip(clauses.all, matches) {
      let limit = clause.tokens.upperBound
      for match in matches where !isInExample(match.tokens.lowerBound, of: clause) {
        guard match.meaning.announcesValues else {
          if let list = choice(match, clause) { lists.append(list) }
          continue
        }
        if let items = dashedItems(from: match.tokens.upperBound, in: clause.block) {
          lists.append(ValueList(items: items, strength: .announced))
          continue
        }
        guard let found = InlineValues(prose, limit: limit).read(from: match.tokens.upperBound) else { continue }
        guard isWhole(found, clause), isConvincing(found, match, clause) else { continue }
        let strength: ValueList.Strength = isLabel(match, clause) ? .announced : .sentence
        lists.append(ValueList(items: found.items, strength: isConditional(clause) ? .form : strength))
      }
      if let list = bareList(clause) { lists.append(list) }
    }
    return lists
  }

  /// The values of `the value is **a** or **b**`, which begins as if it said the only one.
  private func choice(_ match: PhraseMatch, _ clause: Clause) -> ValueList? {
    guard match.meaning == .constant, let start = match.captures.first, !opensWithCondition(clause),
      let found = InlineValues(prose, limit: clause.tokens.upperBound).read(from: start), found.items.count > 1,
      found.items.allSatisfy({ prose.tokens[$0.token].isDistinct }), isWhole(found, clause)
    else { return nil }
    return ValueList(items: found.items, strength: .sentence)
  }

  /// The values of a list of bullets that was run together into a paragraph: `- **a**: x - **b**: y`.
  private func dashedItems(from start: Int, in block: Int) -> [ValueItem]? {
    let limit = clauses.contents[block].upperBound
    let starts = (start..<max(start, limit)).filter { index in
      index + 1 < limit && prose.isMark(index, "-") && prose.tokens[index + 1].kind == .strong
        && (index + 2 >= limit || prose.isMark(index + 2, ":"))
    }
    guard starts.count > 1, starts.first == start else { return nil }
    return zip(starts, starts.dropFirst() + [limit]).map { index, end in
      ValueItem(token: index + 1, wire: prose.string(index + 1), meaning: min(index + 3, end)..<end)
    }
  }

  /// Whether a list is long enough, and set off enough, for the way it is announced.
  private func isConvincing(_ found: (items: [ValueItem], end: Int), _ match: PhraseMatch, _ clause: Clause) -> Bool {
    if match.meaning == .distinctValuesFollow {
      return found.items.count > 1 && found.items.allSatisfy { prose.tokens[$0.token].isDistinct }
    }
    if found.items.count > 1 || isLabel(match, clause) { return true }
    return !isConditional(clause) && found.end >= clause.tokens.upperBound && match.tokens.count > 2
  }

  /// Whether a list is not the beginning of something else, such as `**0** or a string of 36 characters`.
  private func isWhole(_ found: (items: [ValueItem], end: Int), _ clause: Clause) -> Bool {
    guard found.end < clause.tokens.upperBound else { return true }
    let next = prose.tokens[found.end]
    if next.kind == .mark, prose.isMark(found.end, ",") || prose.isMark(found.end, ";"),
      found.end + 1 < clause.tokens.upperBound
    {
      return prose.tokens[found.end + 1].word != .or
    }
    return !(next.kind == .word && (next.word == .or || next.word == Word("to")))
  }

  private func isLabel(_ match: PhraseMatch, _ clause: Clause) -> Bool {
    match.tokens.lowerBound == clauses.contents[clause.block].lowerBound
      && prose.isMark(match.tokens.upperBound - 1, ":")
  }

  /// A list without an announcement: the whole of a sentence about the range, what is said to be supported, or the
  /// values with their meanings behind the first colon.
  private func bareList(_ clause: Clause) -> ValueList? {
    guard let first = clause.tokens.first else { return nil }
    let limit = clause.tokens.upperBound
    let reader = InlineValues(prose, limit: limit)
    if clause.section == .range, prose.blocks[clause.block].kind != .item, let found = reader.read(from: first),
      found.items.count > 1 || prose.tokens[found.items[0].token].isDistinct, found.end >= limit
    {
      return ValueList(items: found.items, strength: .announced)
    }
    if let list = supportedList(clause, reader) { return list }
    guard let colon = clause.tokens.first(where: { prose.isMark($0, ":") }), colon > first, colon + 1 < limit else {
      return nil
    }
    guard isSetOff(colon + 1), !isInExample(colon, of: clause), !isAboutExamples(clause, before: colon),
      let found = reader.read(from: colon + 1), found.items.count > 1, found.end >= limit,
      found.items.allSatisfy({ !$0.meaning.isEmpty && isSetOff($0.token) })
    else { return nil }
    return ValueList(items: found.items, strength: .sentence)
  }

  /// Whether a token stands out as a value: by its markup, or as a number where a number is wanted.
  private func isSetOff(_ index: Int) -> Bool {
    prose.tokens[index].isDistinct || (subject.element == .number && prose.tokens[index].kind == .number)
  }

  private func isAboutExamples(_ clause: Clause, before index: Int) -> Bool {
    clause.tokens.prefix { $0 < index }.contains { ValueLeads.refusals.contains(prose.tokens[$0].word) }
  }

  /// The values of `**a**, **b** and **c** are supported`.
  private func supportedList(_ clause: Clause, _ reader: InlineValues) -> ValueList? {
    var start = clause.tokens.lowerBound
    while start < clause.tokens.upperBound,
      FactExtraction.openings.contains(prose.tokens[start].word)
        || prose.isMark(start, ",")
    { start += 1 }
    guard start < clause.tokens.upperBound, let found = reader.read(from: start), found.items.count > 1 else {
      return nil
    }
    guard found.end + 1 < clause.tokens.upperBound else { return nil }
    if prose.isWord(found.end, Word("indicate")), found.items.allSatisfy({ prose.tokens[$0.token].isDistinct }) {
      return ValueList(items: found.items, strength: .sentence)
    }
    guard prose.isWord(found.end, Word("are")) else { return nil }
    guard FactExtraction.allowances.contains(prose.tokens[found.end + 1].word),
      found.end + 2 >= clause.tokens.upperBound
    else {
      return nil
    }
    return ValueList(items: found.items, strength: .sentence)
  }

  private static let openings: Set<Word> = Word.set("only currently now the values value")

  private static let allowances: Set<Word> = Word.set("supported available allowed valid")
}
