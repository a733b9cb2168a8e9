extension BulletValues {
  /// The values of a bullet: usually one, two where it names alternatives such as `**0/false**` or `**true** or **yes**`.
  func items(_ block: Int, isAnnounced: Bool) -> [ValueItem]? {
    if isAnnounced, let several = prose.glossed(clauses.contents[block]) ?? casewise(clauses.contents[block]) {
      return several
    }
    guard var item = item(block) ?? (isAnnounced ? namedItem(clauses.contents[block]) : nil) else { return nil }
    if !prose.tokens[item.token].isDistinct, !isAnnounced, item.meaning.isEmpty, !prose.looksLikeValue(item.token) {
      return nil
    }
    mark(&item)
    if let halves = alternatives(item) { return halves }
    if let other = alternative(item, block) { return [item, other] }
    return [item]
  }

  /// The value a block starts with, if that is all it is about.
  func item(_ block: Int) -> ValueItem? {
    let tokens = clauses.contents[block]
    guard var index = tokens.first else { return nil }
    if let stated = statedItem(tokens) ?? conditionalItem(tokens) { return stated }
    let token = prose.tokens[index]
    guard token.kind != .mark, token.kind != .reference, token.kind != .emphasis, !prose.isNoValue(index) else {
      return nil
    }
    let value = index
    var wire = prose.string(index)
    index += 1
    if token.isDistinct, let blank = wire.utf8.firstIndex(of: UInt8(ascii: " ")),
      wire.utf8[..<blank].last == UInt8(ascii: ":"), wire.utf8[..<blank].count > 1
    {
      return ValueItem(token: value, wire: String(wire[..<blank].dropLast()), meaning: index..<tokens.upperBound)
    }
    if token.isDistinct, wire.hasSuffix(":") {
      wire.removeLast()
      return ValueItem(token: value, wire: wire, meaning: index..<tokens.upperBound)
    }
    guard index < tokens.upperBound else { return ValueItem(token: value, wire: wire, meaning: index..<index) }
    if prose.isMark(index, ":") {
      return ValueItem(token: value, wire: wire, meaning: index + 1..<tokens.upperBound)
    }
    if prose.isMark(index, ".") || prose.isMark(index, ";") || prose.isMark(index, ","), index + 1 == tokens.upperBound
    {
      return ValueItem(token: value, wire: wire, meaning: index..<index)
    }
    if let close = prose.endOfBrackets(index, limit: tokens.upperBound) {
      let isColon = close < tokens.upperBound && prose.isMark(close, ":")
      guard isColon || close >= tokens.upperBound - 1 || token.isDistinct else { return nil }
      return ValueItem(
        token: value,
        wire: wire,
        meaning: isColon ? close + 1..<tokens.upperBound : index + 1..<close - 1
      )
    }
    return described(value, wire, rest: index..<tokens.upperBound)
  }

  /// A value followed by `indicates …`, `means …`, a hyphen, a comma and a meaning, or another value.
  private func described(_ value: Int, _ wire: String, rest: Range<Int>) -> ValueItem? {
    let index = rest.lowerBound
    let isDistinct = prose.tokens[value].isDistinct
    if BulletValues.verbs.contains(prose.tokens[index].word), prose.tokens[index].kind == .word {
      return ValueItem(token: value, wire: wire, meaning: index + 1..<rest.upperBound)
    }
    if isDistinct, prose.isMark(index, ",") || prose.isMark(index, "-") || prose.isMark(index, "=") {
      return ValueItem(token: value, wire: wire, meaning: index + 1..<rest.upperBound)
    }
    if isDistinct, prose.isWord(index, .or) || prose.isWord(index, .and) {
      return ValueItem(token: value, wire: wire, meaning: rest)
    }
    return nil
  }

  /// The values of `For boxes of **tin**: **a**, **b** and **c**`: those of one case of several.
  private func casewise(_ tokens: Range<Int>) -> [ValueItem]? {
    guard let first = tokens.first, prose.isWord(first, Word("for")),
      let colon = tokens.prefix(12).first(where: { prose.isMark($0, ":") }), colon + 1 < tokens.upperBound,
      let found = InlineValues(prose, limit: tokens.upperBound).read(from: colon + 1),
      found.items.allSatisfy({ prose.tokens[$0.token].isDistinct }),
      found.end >= tokens.upperBound || (found.end + 1 == tokens.upperBound && prose.isMark(found.end, "."))
    else { return nil }
    return found.items
  }

  private static let verbs: WordSet = Word.set(
    """
    indicates indicating means represents indicate refers specifies denotes mean for
    """
  )

  /// The value of `If the value is **x**, …` and `The value **x** indicates …`.
  private func statedItem(_ tokens: Range<Int>) -> ValueItem? {
    let words = BulletValues.statement
    var position = tokens.lowerBound
    var count = 0
    while position < tokens.upperBound, prose.tokens[position].kind == .word,
      words.contains(prose.tokens[position].word)
    {
      position += 1
      count += 1
    }
    guard count >= 2, position < tokens.upperBound, prose.tokens[position].isDistinct else { return nil }
    guard tokens.contains(where: { prose.isWord($0, Word("value")) && $0 < position }) else { return nil }
    let isList = position + 1 < tokens.upperBound && prose.isWord(position + 1, .or)
    guard !isList else { return nil }
    return ValueItem(
      token: position,
      wire: prose.string(position),
      meaning: min(position + 2, tokens.upperBound)..<tokens.upperBound
    )
  }

  /// The value of `If **x** is specified, …`; a name with an underscore is one of a parameter.
  private func conditionalItem(_ tokens: Range<Int>) -> ValueItem? {
    let first = tokens.lowerBound
    guard tokens.count > 4, prose.isWord(first, Word("if")), prose.isWord(first + 2, Word("is")),
      BulletValues.choices.contains(prose.tokens[first + 3].word), prose.isMark(first + 4, ","),
      prose.tokens[first + 1].kind == .strong || prose.tokens[first + 1].kind == .word,
      !prose.text[prose.tokens[first + 1].bytes].contains(UInt8(ascii: "_"))
    else { return nil }
    return ValueItem(token: first + 1, wire: prose.string(first + 1), meaning: first + 5..<tokens.upperBound)
  }

  private static let choices: WordSet = Word.set("specified selected used")

  /// The value of `Kind of box (box_kind). …`: a name in brackets behind a few words.
  private func namedItem(_ tokens: Range<Int>) -> ValueItem? {
    guard let open = tokens.prefix(8).first(where: { prose.tokens[$0].kind != .word }), open > tokens.lowerBound,
      let close = prose.endOfBrackets(open, limit: tokens.upperBound), close == open + 3,
      close == tokens.upperBound || prose.isMark(close, "."),
      prose.text[prose.tokens[open + 1].bytes].contains(UInt8(ascii: "_"))
    else { return nil }
    return ValueItem(token: open + 1, wire: prose.string(open + 1), meaning: tokens.lowerBound..<open)
  }

  private static let whichIsDefault = ["which", "is", "the", "default", "value"].map(Word.init(_:))

  private static let statement: WordSet = Word.set("if the value is when this set to parameter")

  private func mark(_ item: inout ValueItem) {
    let tokens = prose.tokens[item.token + 1..<max(item.meaning.upperBound, item.token + 1)]
    item.isDefault = zip(tokens, tokens.dropFirst()).contains { first, second in
      first.kind == .mark && prose.text[first.bytes.lowerBound] == UInt8(ascii: "(") && second.word == .default
    }
    let last = tokens.filter { $0.kind == .word }.suffix(5).map(\.word)
    if last == BulletValues.whichIsDefault { item.isDefault = true }
    item.isDeprecated = tokens.prefix(8).contains { $0.word == .deprecated || $0.word == .discarded }
  }

  /// The two values of `0/false`: a number and a boolean that mean the same.
  private func alternatives(_ item: ValueItem) -> [ValueItem]? {
    let halves = item.wire.split(separator: "/", omittingEmptySubsequences: false)
    guard halves.count == 2, halves.allSatisfy({ $0 == "true" || $0 == "false" || NumberText.isNumber(Array($0.utf8)) })
    else { return nil }
    return halves.map { half in
      var copy = item
      copy.wire = String(half)
      return copy
    }
  }

  /// The second value of `**true** or **block** (…)`.
  private func alternative(_ item: ValueItem, _ block: Int) -> ValueItem? {
    let next = item.token + 1
    let limit = clauses.contents[block].upperBound
    guard next + 1 < limit, prose.isWord(next, .or) || prose.isWord(next, .and), prose.tokens[next + 1].isDistinct
    else { return nil }
    return ValueItem(token: next + 1, wire: prose.string(next + 1), meaning: next + 2..<limit)
  }
}
