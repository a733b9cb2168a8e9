import Diagnostics

/// Why a table cannot be read, and where.
struct TableProblem {
  var id = DiagnosticID.rstMalformedTable
  var line: Int
  var message: String
}

/// A table whose cells stand in `PageReader.cells`.
struct TableShape {
  var columns: Int
  var headerRows: Int
  var rows: Range<Int>
}

/// A table that is well-formed, or why it is not.
enum TableResult {
  case table(TableShape)
  case malformed(TableProblem)
}

extension PageReader {
  /// Adds a table to the tree and reads its cells.
  mutating func addTable(_ shape: TableShape, _ kind: RSTTable.Kind, at line: Int, depth: Int) {
    let cells = shape.rows.isEmpty ? 0..<0 : cellRange(of: shape.rows)
    open(.table, at: line, payload: tables.count)
    tables.append(
      TableRecord(
        kind: kind,
        title: .none,
        columns: Int32(truncatingIfNeeded: shape.columns),
        headerRows: Int32(truncatingIfNeeded: shape.headerRows),
        rows: Int32(truncatingIfNeeded: shape.rows.lowerBound)..<Int32(truncatingIfNeeded: shape.rows.upperBound),
        precedingParagraph: lastParagraph
      )
    )
    for cell in cells { readCell(cell, depth: depth) }
    close()
  }

  /// Reports a table that is left out.
  mutating func reportMalformed(_ problem: TableProblem) {
    leftOut += 1
    report(problem.id, at: problem.line, problem.message)
  }

  private func cellRange(of rows: Range<Int>) -> Range<Int> {
    Int(self.rows[rows.lowerBound].cells.lowerBound)..<Int(self.rows[rows.upperBound - 1].cells.upperBound)
  }

  private mutating func readCell(_ index: Int, depth: Int) {
    let cell = cells[index]
    cells[index].node = Int32(truncatingIfNeeded: nodes.count)
    let leftOutBefore = leftOut
    open(.cell, offset: cell.offset, number: cell.number, lines: cell.lines, payload: index)
    readBody(cell.lines.range, depth: depth + 1)
    close()
    leftOut = leftOutBefore
  }

  /// Adds a row of cells that were added before.
  mutating func addRow(from firstCell: Int) {
    rows.append(RowRecord(cells: Int32(truncatingIfNeeded: firstCell)..<Int32(truncatingIfNeeded: cells.count)))
  }

  /// Takes back the rows and cells of a table that turned out to be malformed.
  mutating func removeRows(from firstRow: Int, cellsFrom firstCell: Int) {
    rows.removeSubrange(firstRow...)
    cells.removeSubrange(firstCell...)
  }

  /// The problem that the page has too many cells for one more table, or nil.
  func problemOfSize(adding count: Int, at line: Int) -> TableProblem? {
    guard cells.count + count > Limits.cells else { return nil }
    return TableProblem(
      id: .rstTableTooLarge,
      line: line,
      message: "the tables of the page have more than \(Limits.cells) cells; split the page"
    )
  }

  /// Adds the lines of a cell: the given columns of some lines of a table, without the indent they share and without
  /// blank lines at their ends.
  mutating func addCellLines(_ range: Range<Int>, columns: Range<Int>, of table: TableLines) -> LineSpan {
    let first = lines.count
    var indent = Int.max
    var end = first
    bytes.withUnsafeBufferPointer { page in
      for line in range {
        let cut = table.cut(columns, of: line, at: textRange(line))
        let trimmed = page.trimmedEnd(cut)
        if trimmed == cut.lowerBound, lines.count == first { continue }
        if trimmed > cut.lowerBound {
          indent = min(indent, page.leadingWhitespace(cut.lowerBound..<trimmed))
          end = lines.count + 1
        }
        let start = UInt32(truncatingIfNeeded: cut.lowerBound)
        lines.append(
          Line(start: start, text: start, end: UInt32(truncatingIfNeeded: trimmed), number: lines[line].number)
        )
      }
    }
    lines.removeSubrange(end...)
    removeCellIndent(indent, from: first..<end)
    return LineSpan(first..<end)
  }

  private mutating func removeCellIndent(_ indent: Int, from range: Range<Int>) {
    removeIndent(indent, from: range)
    for line in range { lines[line].start = lines[line].text }
  }
}
