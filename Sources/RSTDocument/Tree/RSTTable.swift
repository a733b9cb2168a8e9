public import Diagnostics

/// A table.
public struct RSTTable: NodeView {
  /// How a table is drawn.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// With a border around each cell.
    case grid
    /// With lines above and below only.
    case simple
  }

  let storage: Storage
  let index: Int

  private var record: TableRecord { storage.tables[Int(node.payload)] }

  /// How it is drawn.
  public var kind: Kind { record.kind }

  /// The title that a `table` directive gives it, or nil.
  public var title: RSTText? {
    record.title.count > 0 ? RSTText(storage: storage, lines: record.title) : nil
  }

  /// How many columns it has.
  public var columns: Int { Int(record.columns) }

  /// The rows above the line of `=`.
  public var header: [RSTRow] { rows(record.rows.prefix(Int(record.headerRows))) }

  /// The rows below the header, or all rows where it has none.
  public var body: [RSTRow] { rows(record.rows.dropFirst(Int(record.headerRows))) }

  /// The labels directly before it.
  public var labels: [String] { storage.labels(before: index) }

  /// The section it is in, or nil where it stands before the first.
  public var section: RSTSection? {
    storage.ancestor(of: index, .section).map { RSTSection(storage: storage, index: $0) }
  }

  /// The list item it is in, the innermost where there are several, or nil.
  public var listItem: RSTListItem? {
    storage.ancestor(of: index, .listItem).map { RSTListItem(storage: storage, index: $0) }
  }

  /// Whether it stands in a cell of another table.
  public var isNested: Bool { storage.ancestor(of: index, .cell) != nil }

  /// The block before it in the same section, list item or cell, leaving out targets and comments, or nil.
  public var previousBlock: RSTBlock? {
    storage.visiblePrevious(of: index).flatMap { RSTBlock(storage, $0) }
  }

  /// The last paragraph before it: in its section, its list item or its cell, or else in the list items around it.
  public var precedingParagraph: RSTParagraph? {
    record.precedingParagraph < 0 ? nil : RSTParagraph(storage: storage, index: Int(record.precedingParagraph))
  }

  private func rows(_ range: Range<Int32>) -> [RSTRow] {
    range.map { RSTRow(storage: storage, record: storage.rows[Int($0)]) }
  }
}

/// A row of a table.
public struct RSTRow: Sendable {
  let storage: Storage
  let record: RowRecord

  /// The cells that begin in this row, from left to right; those that reach into it from above are not among them.
  public var cells: [RSTCell] {
    record.cells.map { RSTCell(storage: storage, record: storage.cells[Int($0)]) }
  }

  /// The cell that begins in this row and covers a column, counted from 0, or nil where one from above does.
  public func cell(atColumn column: Int) -> RSTCell? {
    cells.first { $0.columns.contains(column) }
  }
}

/// A cell of a table.
public struct RSTCell: RSTElement {
  let storage: Storage
  let record: CellRecord

  /// The first character of its text, or where its text would begin.
  public var position: SourcePosition {
    guard record.lines.count > 0 else { return storage.position(of: record.offset, line: record.number) }
    let line = storage.lines[Int(record.lines.first)]
    return storage.position(of: line.start, line: line.number)
  }

  /// The first character of its text, as diagnostics want it.
  public var range: SourceRange { SourceRange(file: storage.file, start: position) }

  /// The columns it covers, counted from 0.
  public var columns: Range<Int> { Int(record.column)..<Int(record.column + record.columnSpan) }

  /// How many rows it covers.
  public var rowSpan: Int { Int(record.rowSpan) }

  /// How many columns it covers.
  public var columnSpan: Int { Int(record.columnSpan) }

  /// Its text as it is written: without the indent that all lines share, without white space at the ends of lines and
  /// without blank lines at its ends.
  public var lines: [String] { record.lines.range.map { storage.verbatim(storage.lines[$0]) } }

  /// What stands in it.
  public var blocks: RSTBlocks { RSTBlocks(storage, childrenOf: Int(record.node)) }

  /// Whether there is nothing in it.
  public var isEmpty: Bool { record.lines.count == 0 }

  /// The texts of all its blocks without any markup, separated by line feeds.
  public var plainText: String { blocks.plainText }
}
