/// The lines of a grid table in which all rows have the same columns.
private struct RegularRows {
  /// Where the columns of the upper border meet, counted from the left edge.
  var junctions: [Int]
  /// The lines between rows, with the upper and the lower border.
  var borders: [Int]
  /// The line below the header among them.
  var headerBorder: Int?
}

extension PageReader {
  /// Reads a grid table in which no cell spans rows or columns, as nearly all are, or gives nil where one may.
  mutating func regularGrid(_ range: Range<Int>, _ table: TableLines) -> TableResult? {
    guard let shape = regularRows(range, table) else { return nil }
    let columns = shape.junctions.count - 1
    if let problem = problemOfSize(adding: columns * (shape.borders.count - 1), at: range.lowerBound) {
      return .malformed(problem)
    }
    let firstRow = rows.count
    for (upper, lower) in zip(shape.borders, shape.borders.dropFirst()) {
      let firstCell = cells.count
      for column in 0..<columns {
        let cut = shape.junctions[column] + 1..<max(shape.junctions[column + 1], shape.junctions[column] + 1)
        let span = addCellLines(upper + 1..<lower, columns: cut, of: table)
        addCell(span, row: upper + 1, at: cut.lowerBound, column: column, table)
      }
      addRow(from: firstCell)
    }
    let headerRows = shape.headerBorder.flatMap(shape.borders.firstIndex) ?? 0
    return .table(TableShape(columns: columns, headerRows: headerRows, rows: firstRow..<rows.count))
  }

  /// Adds a cell that covers one row and one column.
  private mutating func addCell(_ span: LineSpan, row: Int, at left: Int, column: Int, _ table: TableLines) {
    let offset = table.maps[row].map { UInt32(truncatingIfNeeded: $0.bytes(left..<left).lowerBound) }
    cells.append(
      CellRecord(
        lines: span,
        node: -1,
        column: Int32(truncatingIfNeeded: column),
        rowSpan: 1,
        columnSpan: 1,
        offset: offset ?? lines[row].text + UInt32(truncatingIfNeeded: left),
        number: lines[row].number
      )
    )
  }

  private func regularRows(_ range: Range<Int>, _ table: TableLines) -> RegularRows? {
    bytes.withUnsafeBufferPointer { page in
      let top = textRange(range.lowerBound)
      let junctions = top.indices.filter { page[$0] == UInt8(ascii: "+") }.map { $0 - top.lowerBound }
      var result = RegularRows(junctions: junctions, borders: [], headerBorder: nil)
      for line in range {
        let text = textRange(line)
        guard page[text.lowerBound] == UInt8(ascii: "+") else {
          if !hasBars(page, text, at: junctions, table.maps[line]) { return nil }
          continue
        }
        guard table.maps[line] == nil else { return nil }
        if !page[text].elementsEqual(page[top]) {
          guard result.headerBorder == nil, isHeaderBorder(page, text, like: top) else { return nil }
          result.headerBorder = line
        }
        result.borders.append(line)
      }
      return result
    }
  }

  private func hasBars(
    _ page: UnsafeBufferPointer<UInt8>,
    _ text: Range<Int>,
    at junctions: [Int],
    _ map: ColumnMap?
  ) -> Bool {
    guard let map else { return junctions.allSatisfy { page[text.lowerBound + $0] == UInt8(ascii: "|") } }
    return junctions.allSatisfy { map.byte(inColumn: $0).map { page[$0] } == UInt8(ascii: "|") }
  }

  /// Whether a line is the upper border with `=` for `-`.
  private func isHeaderBorder(_ page: UnsafeBufferPointer<UInt8>, _ text: Range<Int>, like top: Range<Int>) -> Bool {
    zip(page[text], page[top]).allSatisfy { drawn, above in
      drawn == (above == UInt8(ascii: "-") ? UInt8(ascii: "=") : above)
    }
  }
}
