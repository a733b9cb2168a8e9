/// A line of text as the innermost block that holds it sees it.
///
/// The lines of the page come first in `Storage.lines`, one entry each, so that line `n` is entry `n - 1`. The lines of
/// table cells, and names that are only a part of a line, are entries behind them.
struct Line {
  /// The first byte as the page or the table cell has it.
  var start: UInt32
  /// The first byte of the text in the innermost block: behind its indent, bullet or other marker.
  var text: UInt32
  /// One past the last byte that is not white space.
  var end: UInt32
  /// The line of the page, from 1.
  var number: UInt32

  /// The bytes of the text in the innermost block.
  var textRange: Range<Int> { Int(text)..<Int(max(text, end)) }
}

/// A stretch of `Storage.lines`.
struct LineSpan {
  var first: Int32
  var count: Int32

  static let none = LineSpan(first: 0, count: 0)

  var range: Range<Int> { Int(first)..<Int(first) + Int(count) }

  init(first: Int32, count: Int32) {
    self.first = first
    self.count = count
  }

  init(_ range: Range<Int>) {
    first = Int32(truncatingIfNeeded: range.lowerBound)
    count = Int32(truncatingIfNeeded: range.count)
  }
}

/// A block, section, list item or table cell in the tree.
///
/// Nodes are stored in document order, a parent directly before its children: the first child of node `i` is `i + 1`
/// where `end` is greater, and its next sibling is the node at `end`.
struct Node {
  enum Kind: UInt8 {
    case document, section, paragraph, bulletList, enumeratedList, listItem
    case definitionList, definition, fieldList, field, quote, lineBlock
    case table, cell, code, admonition, directive, target, comment, substitution, footnote, transition
  }

  var kind: Kind
  /// The lines of its text; what else it has depends on the kind.
  var lines: LineSpan
  /// The byte where it begins.
  var offset: UInt32
  /// The line where it begins, from 1.
  var number: UInt32
  /// The node that holds it; its own index for the document.
  var parent: Int32
  /// The sibling before it, or -1.
  var previous: Int32
  /// One past the last node inside it.
  var end: Int32
  /// An index into the records of its kind, or a number its kind explains.
  var payload: Int32
}

/// What a table has beside its place in the tree.
struct TableRecord {
  var kind: RSTTable.Kind
  var title: LineSpan
  var columns: Int32
  var headerRows: Int32
  /// The rows in `Storage.rows`, header rows first.
  var rows: Range<Int32>
  /// The last paragraph before it, or -1.
  var precedingParagraph: Int32
}

/// The cells of a row in `Storage.cells`.
struct RowRecord {
  var cells: Range<Int32>
}

/// What a cell has beside its place in the tree.
struct CellRecord {
  var lines: LineSpan
  var node: Int32
  var column: Int32
  var rowSpan: Int32
  var columnSpan: Int32
  /// The byte behind the left border and the line of the page, also where the cell is empty.
  var offset: UInt32
  var number: UInt32
}

/// The name, argument and options of a directive; also the name of a substitution and the label of a footnote.
struct DirectiveRecord {
  var name: LineSpan
  var argument: LineSpan
  var options: LineSpan
}

/// A hyperlink target.
struct TargetRecord {
  /// As it is written, without quotes and escapes; empty where the target is anonymous.
  var name: String
  /// The address or the name it stands for; empty where it labels what follows.
  var reference: String
  /// The node it labels: the next one that is neither a target nor a comment, or -1.
  var labelled: Int32 = -1
}

/// The tree of a page in flat arrays; what the public types look into.
final class Storage: Sendable {
  let file: String
  let bytes: [UInt8]
  let tabbed: TabbedPage?
  let lines: [Line]
  let nodes: [Node]
  let tables: [TableRecord]
  let rows: [RowRecord]
  let cells: [CellRecord]
  let directives: [DirectiveRecord]
  let targets: [TargetRecord]
  /// The nodes of all tables in document order.
  let tableNodes: [Int32]
  /// The nodes of all code blocks in document order.
  let codeNodes: [Int32]
  /// The nodes of all sections in document order.
  let sectionNodes: [Int32]
  /// The node of the first target of each normalised name.
  let labels: [String: Int32]
  /// The normalised titles of the sections, which references may name too.
  let titles: Set<String>

  /// Takes over what a reader has read.
  init(_ reader: PageReader) {
    file = reader.file
    bytes = reader.bytes
    tabbed = reader.tabbed
    lines = reader.lines
    nodes = reader.nodes
    tables = reader.tables
    rows = reader.rows
    cells = reader.cells
    directives = reader.directives
    targets = reader.labelledTargets()
    var tableNodes: [Int32] = []
    var codeNodes: [Int32] = []
    var sectionNodes: [Int32] = []
    var labels: [String: Int32] = [:]
    var titles: Set<String> = []
    for (index, node) in nodes.enumerated() {
      switch node.kind {
      case .table: tableNodes.append(Int32(index))
      case .code: codeNodes.append(Int32(index))
      case .section:
        sectionNodes.append(Int32(index))
        let title = reader.lines[Int(node.lines.first)]
        titles.insert(normalizedLabel(reader.bytes[title.textRange]))
      case .target:
        let name = normalizedLabel(targets[Int(node.payload)].name)
        if !name.isEmpty, labels[name] == nil { labels[name] = Int32(index) }
      default: break
      }
    }
    self.tableNodes = tableNodes
    self.codeNodes = codeNodes
    self.sectionNodes = sectionNodes
    self.labels = labels
    self.titles = titles
  }

  /// The text of a line as the innermost block has it.
  func text(of line: Line) -> String {
    String(decoding: bytes[line.textRange], as: UTF8.self)
  }

  /// The text of a line as the page or the table cell has it.
  func verbatim(_ line: Line) -> String {
    String(decoding: bytes[Int(line.start)..<Int(max(line.start, line.end))], as: UTF8.self)
  }
}
