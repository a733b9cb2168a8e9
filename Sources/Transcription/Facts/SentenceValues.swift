extension FactExtraction {
  /// The lists of values inside sentences. What a further sentence of a listed value says is about this value.
  func sentenceLists(outside items: Set<Int>) -> [ValueList] {
    var lists: [ValueList] = []
    for (clause, matches) in zip(clauses.all, matches)
    where !items.contains(clause.block) || clause.tokens.lowerBound == clauses.contents[clause.block].lowerBound {
      if let list = slashedList(clause, matches) {
        lists.append(list)
        continue
      }
      let limit = clause.tokens.upperBound
      for match in matches where !isInExample(match.tokens.lowerBound, of: clause) {
        guard match.meaning.announcesValues else {
          if let list = choice(match, clause) { lists.append(list) }
          continue
        }
        if let items = prose.glossed(match.tokens.upperBound..<clauses.contents[clause.block].upperBound) {
          lists.append(ValueList(items: items, strength: .announced))
          continue
        }
        guard let found = InlineValues(prose, limit: limit).read(from: match.tokens.upperBound) else { continue }
        guard isWhole(found, clause), isConvincing(found, match, clause) else { continue }
        let strength: ValueList.Strength = isLabel(match, clause) ? .announced : .sentence
        var list = ValueList(items: found.items, strength: isConditional(clause) ? .form : strength)
        list.subject = subject(of: match, clause)
        list.isBesidesDefault = clause.tokens.contains {
          $0 + 1 == match.tokens.lowerBound && prose.isWord($0, Word("other"))
        }
        lists.append(list)
      }
      if let list = statedList(clause) ?? bareList(clause) { lists.append(list) }
    }
    return lists
  }

  /// The values of `the value is **a** or **b**`, which begins as if it said the only one.
  private func choice(_ match: PhraseMatch, _ clause: Clause) -> ValueList? {
    guard match.meaning == .constant, let start = match.captures.first, !opensWithCondition(clause),
      let found = InlineValues(prose, limit: clause.tokens.upperBound).read(from: start), found.items.count > 1,
      found.items.allSatisfy({ prose.tokens[$0.token].isDistinct }), isWhole(found, clause)
    else { return nil }
    var list = ValueList(items: found.items, strength: .sentence)
    list.subject = subject(of: match, clause)
    return list
  }

  /// What stands in bold right before a phrase, which is then about it.
  private func subject(of match: PhraseMatch, _ clause: Clause) -> Int? {
    clause.tokens.first { $0 + 1 == match.tokens.lowerBound && prose.tokens[$0].kind == .strong }
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

  /// The values of `The value is Red/Green/Blue`, where nothing sets them off.
  private func slashedList(_ clause: Clause, _ matches: [PhraseMatch]) -> ValueList? {
    let starts = matches.filter(\.meaning.announcesValues).map(\.tokens.upperBound) + constantStarts(clause)
    guard let index = starts.first(where: { isSlashed($0, clause) }), !isConditional(clause),
      !isInExample(index, of: clause)
    else { return nil }
    let bytes = prose.text[prose.tokens[index].bytes]
    let parts = bytes.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    guard parts.count > 1, !FactExtraction.mediaTypes.contains(Word(parts[0])),
      parts.allSatisfy({ $0.first?.isLetter == true && $0.allSatisfy(FactExtraction.isNameByte) })
    else { return nil }
    let items = parts.map { part in
      ValueItem(token: index, wire: String(decoding: part, as: UTF8.self), meaning: index + 1..<index + 1)
    }
    return ValueList(items: items, strength: .sentence)
  }

  /// The places behind `the value is`.
  private func constantStarts(_ clause: Clause) -> [Int] {
    clause.tokens.dropFirst(2).filter { prose.isWord($0 - 1, Word("is")) && prose.isWord($0 - 2, Word("value")) }
  }

  /// Whether a token has a slash in it and ends what its sentence says about values.
  private func isSlashed(_ index: Int, _ clause: Clause) -> Bool {
    guard index < clause.tokens.upperBound, prose.tokens[index].kind == .word else { return false }
    return prose.text[prose.tokens[index].bytes].contains(UInt8(ascii: "/"))
      && (index + 1 >= clause.tokens.upperBound || prose.isMark(index + 1, ","))
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    byte.isLetter || byte.isDigit || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "-")
  }

  private static let mediaTypes: WordSet = Word.set("application text image audio video multipart n")

  /// The values of `Value **a** indicates …, **b** indicates …, and **c** indicates …`, also without the first word, or
  /// without markup where all of them look like values, such as `1h`.
  private func statedList(_ clause: Clause) -> ValueList? {
    let limit = clause.tokens.upperBound
    let stated = clause.tokens.dropLast().filter {
      FactExtraction.statements.contains(prose.tokens[$0 + 1].word) && mayBeStated($0)
    }
    guard stated.count > 1, let first = stated.first, !isInExample(first, of: clause),
      !prose.isWord(clause.tokens.lowerBound, Word("note")),
      first == clause.tokens.lowerBound
        ? areAllSetOff(stated, of: clause) : prose.isWord(first - 1, Word("value"))
    else { return nil }
    let items = zip(stated, stated.dropFirst() + [limit]).map { index, next in
      let end = next == limit ? next : statementEnd(before: next)
      return ValueItem(token: index, wire: prose.string(index), meaning: index + 2..<max(index + 2, end))
    }
    return ValueList(items: items, strength: .sentence)
  }

  /// Whether a token is set off, or looks like a value where nothing is. Numbers do not: what is stated of some, such as
  /// `-1` and `0`, often leaves the others as they are.
  private func mayBeStated(_ index: Int) -> Bool {
    switch prose.tokens[index].kind {
    case .strong: true
    case .word: prose.looksLikeValue(index)
    case .number, .mark, .interval, .emphasis, .literal, .quoted, .reference: false
    }
  }

  /// Where a statement ends before the value of the next: at the comma, the `and`, and `the value` behind them.
  private func statementEnd(before next: Int) -> Int {
    var end = next
    if prose.isWord(end - 1, Word("value")) {
      let start = prose.isWord(end - 2, Word("the")) ? end - 2 : end - 1
      if joinsStatements(start - 1) { end = start }
    }
    while joinsStatements(end - 1) { end -= 1 }
    return end
  }

  private func joinsStatements(_ index: Int) -> Bool {
    prose.isMark(index, ",") || prose.isMark(index, ";") || prose.isWord(index, .and)
  }

  /// Whether some tokens are all that their paragraph sets off, with separators between them: where it sets off more,
  /// they are parts of something or about something else.
  private func areAllSetOff(_ tokens: [Int], of clause: Clause) -> Bool {
    let before = clauses.contents[clause.block].prefix { $0 < clause.tokens.lowerBound }
    return !before.contains { prose.tokens[$0].isDistinct || ValueLeads.refusals.contains(prose.tokens[$0].word) }
      && tokens.dropFirst().allSatisfy { joinsStatements($0 - 1) }
  }

  private static let statements: WordSet = Word.set("indicates means represents denotes")

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
    if let list = supportedList(clause, reader) ?? onlyValue(clause) { return list }
    guard let colon = clause.tokens.first(where: { prose.isMark($0, ":") }), colon > first, colon + 1 < limit else {
      return nil
    }
    guard isSetOff(colon + 1), !isInExample(colon, of: clause), !isAboutExamples(clause, before: colon),
      let found = reader.read(from: colon + 1), found.items.count > 1, found.end >= limit,
      found.items.allSatisfy({ !$0.meaning.isEmpty && isSetOff($0.token) })
    else { return nil }
    return ValueList(items: found.items, strength: .sentence)
  }

  /// The value of `**0**: pay-per-use` where it is a sentence of its own: a number, so that it is no label.
  private func onlyValue(_ clause: Clause) -> ValueList? {
    guard prose.blocks[clause.block].kind == .paragraph, let first = clause.tokens.first, clause.tokens.count > 2,
      prose.isMark(first + 1, ":"),
      prose.tokens[first].kind == .strong, NumberText.isNumber(prose.text[prose.tokens[first].bytes])
    else { return nil }
    let item = ValueItem(token: first, wire: prose.string(first), meaning: first + 2..<clause.tokens.upperBound)
    return ValueList(items: [item], strength: .form)
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

  private static let openings: WordSet = Word.set("only currently now the values value")

  private static let allowances: WordSet = Word.set("supported available allowed valid")
}
