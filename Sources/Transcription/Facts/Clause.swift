/// A sentence of a description, with what its place says about it.
struct Clause: Sendable {
  /// The part of a description that is divided into labelled parts.
  enum Section: Sendable, Hashable {
    /// A description that is not divided.
    case running
    /// What the parameter is.
    case definition
    /// What must hold.
    case constraints
    /// Which values there are.
    case range
    /// What holds where none is given.
    case defaultValue
  }

  /// The labelled part it stands in.
  var section: Section
  /// The block it stands in.
  var block: Int
  /// Its tokens, without the full stop.
  var tokens: Range<Int>
}

/// A description, divided into labelled parts and sentences.
struct Clauses: Sendable {
  /// The sentences, in their order.
  private(set) var all: [Clause] = []
  /// The labelled part of each block.
  private(set) var sections: [Clause.Section] = []
  /// The tokens of each block, without its label.
  private(set) var contents: [Range<Int>] = []

  /// Divides a description.
  init(_ prose: Prose) {
    let isLabelled = prose.blocks.contains { SectionLabel(prose, $0)?.section == .definition }
    var section = Clause.Section.running
    for (index, block) in prose.blocks.enumerated() {
      var content = block.tokens
      if isLabelled, let label = SectionLabel(prose, block) {
        section = label.section
        content = label.content
      }
      sections.append(section)
      contents.append(content)
      if block.kind != .code { split(content, of: prose, block: index, section: section) }
    }
  }

  private mutating func split(_ tokens: Range<Int>, of prose: Prose, block: Int, section: Clause.Section) {
    var start = tokens.lowerBound
    for index in tokens where Clauses.endsSentence(index, prose, limit: tokens.upperBound) {
      if start < index { all.append(Clause(section: section, block: block, tokens: start..<index)) }
      start = index + 1
    }
    if start < tokens.upperBound {
      all.append(Clause(section: section, block: block, tokens: start..<tokens.upperBound))
    }
  }

  private static func endsSentence(_ index: Int, _ prose: Prose, limit: Int) -> Bool {
    guard prose.isMark(index, ".") else { return false }
    return index + 1 >= limit || prose.tokens[index + 1].followsBlank
  }
}

/// The label of a part of a description, such as `Constraints` in bold on a line of its own, or `Range:` before text.
private struct SectionLabel {
  var section: Clause.Section
  /// The tokens after the label.
  var content: Range<Int>

  init?(_ prose: Prose, _ block: Prose.Block) {
    guard block.kind != .code, let first = block.tokens.first else { return nil }
    var end = first
    var words: [Word] = []
    if prose.tokens[first].kind == .strong {
      let text = prose.text[prose.tokens[first].bytes]
      let isClosed = text.last == UInt8(ascii: ":")
      words = text.split { $0.isBlank || $0 == UInt8(ascii: ":") }.map { Word($0) }
      end = first + 1
      if end < block.tokens.upperBound, prose.isMark(end, ":") {
        end += 1
      } else if !isClosed, end < block.tokens.upperBound {
        return nil
      }
    } else {
      while end < block.tokens.upperBound, prose.tokens[end].kind == .word, words.count < 3 {
        words.append(prose.tokens[end].word)
        end += 1
      }
      guard end < block.tokens.upperBound, prose.isMark(end, ":") else { return nil }
      end += 1
    }
    guard let section = SectionLabel.sections[words] else { return nil }
    self.section = section
    content = end..<block.tokens.upperBound
  }

  private static let sections: [[Word]: Clause.Section] = {
    let labels: [(String, Clause.Section)] = [
      ("definition", .definition), ("details", .definition), ("parameter description", .definition),
      ("constraints", .constraints), ("constraint", .constraints), ("restrictions", .constraints),
      ("range", .range), ("value range", .range), ("options", .range), ("value", .range), ("values", .range),
      ("default value", .defaultValue), ("default", .defaultValue), ("default values", .defaultValue),
    ]
    let pairs = labels.map { label, section in (label.split(separator: " ").map { Word($0.utf8) }, section) }
    return Dictionary(uniqueKeysWithValues: pairs)
  }()
}
