/// A list of bullets that was run together into one paragraph: `Options: - **a**: x - **b**: y`.
struct RunTogetherList {
  private let prose: Prose
  private let start: Int
  private let limit: Int
  /// The paragraph, divided into what stands before the list and its items; the paragraph alone where there is no list.
  private(set) var blocks: [Prose.Block]

  /// Divides a paragraph or an item of a list.
  init(_ prose: Prose, _ block: Prose.Block) {
    self.prose = prose
    start = block.tokens.lowerBound
    limit = block.tokens.upperBound
    blocks = block.tokens.isEmpty ? [] : [block]
    guard block.kind == .paragraph || block.kind == .item else { return }
    let dashes = block.tokens.filter { isStart($0, in: block.tokens) }
    guard let first = dashes.first, dashes.count > 1 || continuesList(first, block) else { return }
    let lead = block.tokens.lowerBound..<end(before: first)
    blocks = lead.isEmpty ? [] : [Prose.Block(kind: block.kind, depth: block.depth, tokens: lead)]
    let isResidue = first == block.tokens.lowerBound + 1
    let depth = RunTogetherList.depth(in: block, isResidue: isResidue)
    for (dash, next) in zip(dashes, dashes.dropFirst() + [limit]) {
      let tokens = dash + 1..<endOfCondition(dash) { next == limit ? limit : end(before: next) }
      blocks.append(Prose.Block(kind: .item, depth: depth, tokens: tokens))
    }
  }

  /// How deep the items stand: those of an item beside it, a residue inside an item beside it too, others below.
  private static func depth(in block: Prose.Block, isResidue: Bool) -> Int {
    if block.kind == .item { return block.depth }
    return isResidue && block.depth > 0 ? block.depth - 1 : block.depth + 1
  }

  /// Whether a single hyphen is enough: inside an item of a list, or in a residue such as `[- **x**: y](tags: z)`.
  private func continuesList(_ dash: Int, _ block: Prose.Block) -> Bool {
    let start = block.tokens.lowerBound
    let isValue = isItem(start) || (start + 1 < limit && prose.isMark(start + 1, ":"))
    return (block.kind == .item && isValue) || (dash == start + 1 && prose.isMark(start, "["))
  }

  /// Whether a hyphen stands before an item.
  private func isStart(_ index: Int, in tokens: Range<Int>) -> Bool {
    guard prose.isMark(index, "-") else { return false }
    let isApart = prose.tokens[index].followsBlank || index == tokens.lowerBound
    let sticks = index > tokens.lowerBound && [":", ".", "["].contains { prose.isMark(index - 1, $0) }
    if (isApart || sticks) && isItem(index + 1) { return true }
    let endsSentence = index > tokens.lowerBound && prose.isMark(index - 1, ".")
    return endsSentence && index + 2 == limit && prose.tokens[index + 1].kind == .word
  }

  /// Whether an item begins at a token: a value that is set off and a colon, or `If **x** is`.
  private func isItem(_ index: Int) -> Bool {
    guard index + 1 < limit else { return index < limit && prose.tokens[index].kind == .strong }
    if prose.isWord(index, Word("if")) {
      return prose.tokens[index + 1].kind != .mark && index + 2 < limit && prose.isWord(index + 2, Word("is"))
    }
    let isValue = prose.tokens[index].kind == .strong || prose.tokens[index].kind == .number
    return isValue && prose.isMark(index + 1, ":")
  }

  /// The end of what stands before a hyphen, without the bracket that opens a residue such as `[- **x**: y](tags: z)`.
  private func end(before dash: Int) -> Int {
    dash > start && prose.isMark(dash - 1, "[") ? dash - 1 : dash
  }

  /// The end of an item, without the condition behind a residue such as `[- **x**: y](tags: z)`.
  private func endOfCondition(_ dash: Int, _ end: () -> Int) -> Int {
    let end = end()
    guard dash > start, prose.isMark(dash - 1, "[") else { return end }
    return (dash..<end).first { prose.isMark($0, "]") } ?? end
  }
}
