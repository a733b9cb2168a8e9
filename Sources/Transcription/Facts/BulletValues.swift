/// Reads lists of bullets as values: `- **x**: meaning`.
struct BulletValues {
  let prose: Prose
  let clauses: Clauses
  private let leads: [PhraseMatch]

  /// Makes a reader; `leads` are the announcements of values in the description.
  init(_ prose: Prose, _ clauses: Clauses, leads: [PhraseMatch]) {
    self.prose = prose
    self.clauses = clauses
    self.leads = leads
  }

  /// The lists of values among the lists of bullets and the paragraphs that look like one.
  func read() -> [ValueList] {
    var lists: [ValueList] = []
    var index = 0
    while index < prose.blocks.count {
      let run = runOfItems(from: index)
      if let list = list(run) {
        lists.append(list)
        index = max(run.upperBound, index + 1)
      } else {
        // A list inside this one may be one of values.
        let depth = prose.blocks[index].depth
        index += 1
        while index < run.upperBound, prose.blocks[index].depth <= depth { index += 1 }
      }
    }
    return lists
  }

  /// The blocks of lists that are announced as values.
  func announcedItems() -> Set<Int> {
    items { [.announced, .labelled].contains(lead(before: $0)) }
  }

  /// The blocks of lists that describe the parameters a value consists of.
  func parameterItems() -> Set<Int> {
    items { $0 > 0 && describesParameters(clauses.contents[$0 - 1].suffix(12)) }
  }

  /// The blocks of the lists whose first block satisfies a condition.
  private func items(where isWanted: (Int) -> Bool) -> Set<Int> {
    var found: Set<Int> = []
    var index = 0
    while index < prose.blocks.count {
      guard prose.blocks[index].kind == .item else {
        index += 1
        continue
      }
      let run = runOfItems(from: index)
      if isWanted(index) { found.formUnion(run) }
      index = max(run.upperBound, index + 1)
    }
    return found
  }

  /// The blocks from one on that are items of one list, or paragraphs that each start with a value.
  private func runOfItems(from start: Int) -> Range<Int> {
    let first = prose.blocks[start]
    let lead = first.kind == .item ? .none : lead(before: start)
    var end = start
    while end < prose.blocks.count {
      let block = prose.blocks[end]
      if block.kind == first.kind, block.depth == first.depth, clauses.sections[end] == clauses.sections[start] {
        if first.kind != .item, !isGlossed(end, isAnnounced: lead == .announced || lead == .labelled) { break }
        end += 1
      } else if first.kind == .item, block.depth > first.depth || block.kind == .note {
        end += 1
      } else {
        break
      }
    }
    return start..<end
  }

  private func list(_ run: Range<Int>) -> ValueList? {
    guard let first = run.first, prose.blocks[first].kind != .code else { return nil }
    let lead = lead(before: first)
    guard lead != .refused, lead != .none || clauses.sections[first] != .constraints else { return nil }
    var items: [ValueItem] = []
    var total = 0
    var isUnbroken = true
    for index in run
    where prose.blocks[index].kind == prose.blocks[first].kind
      && prose.blocks[index].depth == prose.blocks[first].depth
    {
      total += 1
      guard isUnbroken, let found = self.items(index, isAnnounced: lead != .none) else {
        isUnbroken = false
        continue
      }
      items += found
    }
    total = isUnbroken ? 0 : total
    return accepted(items, of: total, kind: prose.blocks[first].kind, lead: lead)
  }

  private func accepted(_ items: [ValueItem], of total: Int, kind: Prose.Kind, lead: Lead) -> ValueList? {
    let isSetOff = items.allSatisfy { prose.tokens[$0.token].isDistinct }
    switch lead {
    case .refused:
      return nil
    case .labelled, .announced:
      guard !items.isEmpty, items.count >= total || (isSetOff && items.count >= 2) else { return nil }
      return ValueList(items: items, strength: lead == .labelled ? .labelled : .announced)
    case .none:
      if let only = items.first, items.count == 1, total <= 1, kind == .item, isNumbered(only) || isNamed(only) {
        return ValueList(items: items, strength: .form)
      }
      guard items.count >= 2, items.count >= total || (isSetOff && items.count >= 2) else { return nil }
      if !isSetOff, kind != .item || !items.allSatisfy({ isPlausible($0) }) { return nil }
      return ValueList(items: items, strength: .form)
    }
  }

  /// Whether a value that neither stands in bold nor is announced is one: its meaning says nothing about "the value",
  /// as the meaning of a condition does.
  private func isPlausible(_ item: ValueItem) -> Bool {
    guard !item.meaning.isEmpty else { return prose.looksLikeValue(item.token) }
    return !prose.tokens[item.meaning].prefix(3).contains { $0.word == Word("value") || $0.word == Word("values") }
  }

  /// Whether an item is a number with a colon and a meaning, which is a value even where it is the only one.
  private func isNumbered(_ item: ValueItem) -> Bool {
    NumberText.isNumber(Array(item.wire.utf8)) && !item.meaning.isEmpty && prose.isMark(item.token + 1, ":")
  }

  /// Whether an item is a word in bold with a colon and a meaning, and ends the description: a value even where it is
  /// the only one, unless it is a label of some text.
  private func isNamed(_ item: ValueItem) -> Bool {
    let token = prose.tokens[item.token]
    return token.kind == .strong && !item.meaning.isEmpty && item.meaning.upperBound == prose.tokens.count
      && !item.wire.contains(" ") && prose.isMark(item.token + 1, ":") && !BulletValues.labels.contains(token.word)
  }

  private static let labels: WordSet = Word.set(
    """
    note notes notice caution important tip constraint constraints range definition default format example examples \
    options value values key description restrictions prerequisites length unit type
    """
  )

  private enum Lead {
    case none, announced, labelled, refused
  }

  /// What stands before a list: an announcement, something that says that no values follow, or nothing of the kind.
  private func lead(before first: Int) -> Lead {
    var previous = first - 1
    while previous >= 0, prose.blocks[previous].kind == .note { previous -= 1 }
    guard previous >= 0 else { return .none }
    let tokens = clauses.contents[previous]
    if tokens.isEmpty { return clauses.sections[first] == .range ? .announced : .none }
    if clauses.sections[first] == .range, clauses.sections[previous] != .range { return .announced }
    let tail = tokens.suffix(12)
    let endsWithColon = prose.isMark(tokens.upperBound - 1, ":")
    if endsWithColon, tail.suffix(4).contains(where: { prose.isWord($0, Word("not")) }) { return .refused }
    if let match = leads.last(where: { $0.tokens.upperBound == tokens.upperBound }) {
      let before = match.tokens.lowerBound - 1
      if before >= tokens.lowerBound, ValueLeads.refusals.contains(prose.tokens[before].word) { return .refused }
      let isLabel = match.tokens == tokens
      return isLabel ? .labelled : .announced
    }
    if leads.contains(where: { tail.contains($0.tokens.lowerBound) }), endsWithColon { return .announced }
    let refuses = tail.contains { ValueLeads.refusals.contains(prose.tokens[$0].word) } || describesParameters(tail)
    return endsWithColon && refuses ? .refused : .none
  }

  /// Whether what follows describes parameters: `Parameter description:`, `The parameters are described as follows:`.
  private func describesParameters(_ tokens: Range<Int>) -> Bool {
    let words = tokens.map { prose.tokens[$0].word }
    return words.contains { $0 == Word("parameter") || $0 == Word("parameters") }
      && words.contains { $0 == Word("description") || $0 == Word("described") }
  }

  /// Whether a paragraph is a value with its meaning.
  private func isGlossed(_ block: Int, isAnnounced: Bool) -> Bool {
    guard let item = item(block), !item.meaning.isEmpty else { return false }
    return prose.tokens[item.token].isDistinct || (isAnnounced && prose.looksLikeValue(item.token))
  }
}
