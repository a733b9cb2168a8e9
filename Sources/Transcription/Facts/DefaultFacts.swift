import JSONDocument

extension FactExtraction {
  /// Reads the default: from a sentence, from a labelled part, or from the value of a list that is marked so.
  func readDefault(_ list: ValueList?, into facts: inout Facts) {
    var found: [String] = []
    var isConditionalOnly = true
    for (clause, match) in uses({ $0 == .defaultValue }) where !isValue(match.tokens.lowerBound, of: list) {
      guard let capture = match.captures.first, !isAlternative(capture, clause),
        let text = value(at: capture, in: clause)
      else { continue }
      if isConditional(clause) {
        found.append(text)
      } else {
        if isConditionalOnly { found = [] }
        isConditionalOnly = false
        found.append(text)
      }
    }
    if found.isEmpty || isConditionalOnly, let text = labelledDefault() {
      found = [text]
      isConditionalOnly = false
    }
    if found.isEmpty, let item = list?.items.first(where: \.isDefault) {
      found = [item.wire]
      isConditionalOnly = false
    }
    guard !isConditionalOnly, let first = found.first, found.allSatisfy({ $0 == first }) else { return }
    facts.defaultText = first
  }

  /// Whether a token is a value of a list, such as one with the name `DEFAULT`.
  private func isValue(_ token: Int, of list: ValueList?) -> Bool {
    list?.items.contains { $0.token == token } ?? false
  }

  /// Whether a value is one of several: `The default value is **a** or **b**`.
  private func isAlternative(_ capture: Int, _ clause: Clause) -> Bool {
    capture + 1 < clause.tokens.upperBound && prose.isWord(capture + 1, .or)
  }

  /// Reads the value that is the only one.
  func readConstant(into facts: inout Facts) {
    guard facts.values.count < 2 else { return }
    var found: Set<String> = []
    for (clause, match) in uses({ $0 == .constant }) where !opensWithCondition(clause) {
      guard isSubject(match, of: clause), let capture = match.captures.first, !isInExample(capture, of: clause),
        endsStatement(match, clause),
        let text = value(at: capture, in: clause)
      else { continue }
      found.insert(text)
    }
    guard found.count == 1 else { return }
    facts.constant = found.first
  }

  /// Whether a phrase is what its sentence says and not a part of something else, such as `the minimum value is`.
  private func isSubject(_ match: PhraseMatch, of clause: Clause) -> Bool {
    guard let before = clause.tokens.prefix(while: { $0 < match.tokens.lowerBound }).last else { return true }
    return prose.tokens[before].kind == .mark || FactExtraction.determiners.contains(prose.tokens[before].word)
  }

  private static let determiners: WordSet = Word.set("the its this and currently parameter field can is must only it")

  /// Whether nothing follows a phrase that would take back what it says, such as another value.
  private func endsStatement(_ match: PhraseMatch, _ clause: Clause) -> Bool {
    let next = match.tokens.upperBound
    guard next < clause.tokens.upperBound else { return true }
    if match.captures.first.map({ $0 + 1 }) != next { return true }
    if prose.isMark(next, "(") || prose.isMark(next, ";") { return true }
    if prose.isMark(next, ",") {
      return next + 1 < clause.tokens.upperBound && !prose.tokens[next + 1].isDistinct
        && prose.tokens[next + 1].word != .or
    }
    return prose.isWord(next, .and) && next + 1 < clause.tokens.upperBound && prose.isWord(next + 1, Word("cannot"))
  }

  /// The value that a token spells, if it is one and not the beginning of a phrase.
  private func value(at index: Int, in clause: Clause) -> String? {
    let token = prose.tokens[index]
    guard !prose.isNoValue(index), token.word != .blank else { return nil }
    guard token.isDistinct || !FactExtraction.notValues.contains(token.word) else { return nil }
    let limit = clause.tokens.upperBound
    if !token.isDistinct, !endsValue(index + 1, limit: limit), !prose.looksLikeValue(index) { return nil }
    var text = prose.string(index)
    if token.kind == .number, let number = NumberText.number(prose.text[token.bytes]) { text = number.description }
    while text.hasSuffix(".") || text.hasSuffix(",") || text.hasSuffix(";") { text.removeLast() }
    return text.isEmpty ? nil : text
  }

  private func endsValue(_ next: Int, limit: Int) -> Bool {
    guard next < limit else { return true }
    return prose.isMark(next, ",") || prose.isMark(next, "(") || prose.isMark(next, ";") || prose.isMark(next, ")")
  }

  private static let notValues: WordSet = Word.set(
    """
    the a an empty left not determined all obtained current that unlimited set used related also is
    """
  )

  /// The value in the part of a description that is labelled as the default.
  private func labelledDefault() -> String? {
    guard let clause = clauses.all.first(where: { $0.section == .defaultValue }), let first = clause.tokens.first else {
      return nil
    }
    guard let text = value(at: first, in: clause) else { return nil }
    return prose.tokens[first].isDistinct || clause.tokens.count == 1 || prose.tokens[first].kind == .number
      ? text : nil
  }
}
