/// Reads a list of values inside a sentence: `**a**, **b** (gloss), or **c**`.
struct InlineValues {
  private let prose: Prose
  private let limit: Int

  /// Makes a reader that stops at a token.
  init(_ prose: Prose, limit: Int) {
    self.prose = prose
    self.limit = limit
  }

  /// The values from a token on, and where they end; nil if there are none.
  ///
  /// Values that are not set off from the text count only where the list ends with the sentence.
  func read(from start: Int) -> (items: [ValueItem], end: Int)? {
    var items: [ValueItem] = []
    var index = start
    var end = start
    while index < limit {
      if prose.isNoValue(index) {
        end = index + 1
      } else if let item = item(at: index) {
        items.append(item)
        end = item.meaning.upperBound
      } else {
        break
      }
      guard let next = endOfSeparator(end) ?? neighbour(end) else { break }
      index = next
    }
    guard !items.isEmpty else { return nil }
    let isPlain = items.contains { !prose.tokens[$0.token].isDistinct }
    if isPlain, !isConvincing(items, end: end) { return nil }
    return (items, end)
  }

  private func item(at index: Int) -> ValueItem? {
    let token = prose.tokens[index]
    guard token.kind != .mark, token.kind != .reference, token.word != .or, token.word != .and else { return nil }
    if token.kind == .emphasis || (token.kind == .word && token.word == Word("the")) { return nil }
    if token.kind == .word, index + 1 < limit, prose.isMark(index + 1, ":"), !prose.tokens[index + 1].followsBlank {
      return glossed(index, colonAt: index + 1)
    }
    var item = ValueItem(token: index, wire: prose.string(index), meaning: index + 1..<index + 1)
    if let close = prose.endOfBrackets(index + 1, limit: limit) {
      item.meaning = index + 2..<close - 1
      item.isDefault = prose.tokens[item.meaning].contains { $0.word == .default }
      item.isDeprecated = prose.tokens[item.meaning].contains { $0.word == .deprecated || $0.word == .discarded }
      item.meaning = item.meaning.lowerBound..<close
      return item
    }
    if index + 1 < limit, prose.isMark(index + 1, ":") { return glossed(index, colonAt: index + 1) }
    return item
  }

  /// A value with its meaning after a colon, which reaches to the next separator before another value.
  private func glossed(_ index: Int, colonAt colon: Int) -> ValueItem {
    var end = colon + 1
    while end < limit {
      if prose.isMark(end, ";") { break }
      if prose.isMark(end, ","), let next = endOfSeparator(end), next < limit, prose.tokens[next].isDistinct { break }
      end += 1
    }
    return ValueItem(token: index, wire: prose.string(index), meaning: colon + 1..<end)
  }

  /// One past the separator at a token: a comma, a semicolon, a slash or a bar, an `or` or an `and`, or both.
  private func endOfSeparator(_ index: Int) -> Int? {
    var end = index
    while end < limit, [",", ";", "|", "/"].contains(where: { prose.isMark(end, $0) }) { end += 1 }
    if end < limit, prose.isWord(end, .or) || prose.isWord(end, .and) { end += 1 }
    return end > index && end < limit ? end : nil
  }

  /// The token itself where it is a value in bold right behind another one.
  private func neighbour(_ index: Int) -> Int? {
    let isAnother = index < limit && prose.tokens[index].kind == .strong && prose.tokens[index - 1].kind == .strong
    return isAnother ? index : nil
  }

  private func isConvincing(_ items: [ValueItem], end: Int) -> Bool {
    if items.count == 1 { return prose.looksLikeValue(items[0].token) && end >= limit }
    if endsSentence(end) { return true }
    return items.allSatisfy { prose.tokens[$0.token].isDistinct || prose.looksLikeValue($0.token) }
  }

  private func endsSentence(_ end: Int) -> Bool {
    end >= limit || prose.isMark(end, ".") || prose.isMark(end, ";") || prose.isMark(end, ")")
  }
}
