import Diagnostics
import RSTDocument

/// Where in a description its values stand, as far as that is another line than the one where it begins.
///
/// What a description states is read once for all cells that have the same text, so that places are looked for afterwards.
struct ValuePlaces {
  /// A line of the description.
  private struct Line {
    var text: String
    /// Whether an item of a list begins with it.
    var isItem: Bool
    var range: SourceRange
  }

  private var lines: [Line] = []

  /// The places of values by what is on the wire.
  static func find(_ values: [ValueFact], in cell: RSTCell) -> [String: SourceRange] {
    guard !values.isEmpty, cell.lines.count > 1 else { return [:] }
    var places = ValuePlaces()
    places.add(cell.blocks)
    var found: [String: SourceRange] = [:]
    for value in values { found[value.wire] = places.place(of: value.wire) }
    return found
  }

  private mutating func add(_ blocks: RSTBlocks, isItem: Bool = false) {
    for (index, block) in blocks.enumerated() {
      switch block {
      case .paragraph(let paragraph), .lineBlock(let paragraph): add(paragraph.text, isItem: isItem && index == 0)
      case .list(let list): for item in list.items { add(item.blocks, isItem: true) }
      case .quote(let quote): add(quote.blocks)
      case .admonition(let admonition): add(admonition.blocks)
      case .definitionList(let list):
        for definition in list.items {
          add(definition.term, isItem: true)
          add(definition.blocks)
        }
      case .fieldList, .table, .code, .directive, .target, .comment, .substitution, .footnote, .transition: break
      }
    }
  }

  private mutating func add(_ text: RSTText, isItem: Bool) {
    for (number, line) in text.source.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      lines.append(Line(text: String(line), isItem: isItem && number == 0, range: text.range(ofLine: number)))
    }
  }

  /// The item that begins with a value, or else the first line that has it.
  private func place(of wire: String) -> SourceRange? {
    guard !wire.isEmpty else { return nil }
    let item = lines.first { $0.isItem && $0.text.drop { !$0.isLetter && !$0.isNumber }.beginsWithWord(wire) }
    return (item ?? lines.first { $0.text.hasWord(wire) })?.range
  }
}

extension StringProtocol {
  /// Whether the text begins with a word, and no longer one.
  fileprivate func beginsWithWord(_ word: String) -> Bool {
    guard hasPrefix(word) else { return false }
    return dropFirst(word.count).first.map { !$0.isLetter && !$0.isNumber && $0 != "_" } ?? true
  }

  /// Whether a word stands in the text on its own.
  fileprivate func hasWord(_ word: String) -> Bool {
    var rest = self[...]
    var last: Character?
    while let first = rest.first {
      let isInside = last.map { $0.isLetter || $0.isNumber || $0 == "_" } ?? false
      if !isInside, rest.beginsWithWord(word) { return true }
      last = first
      rest = rest.dropFirst()
    }
    return false
  }
}
