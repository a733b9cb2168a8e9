extension PageReader {
  /// Reads a grid table in which cells span rows or columns.
  mutating func tracedGrid(_ range: Range<Int>, _ table: TableLines, width: Int) -> TableResult {
    var characters = gridCharacters(range, table, width: width)
    let headers = range.filter { isGridLine(textRange($0), drawnWith: UInt8(ascii: "=")) }
    if headers.count > 1 {
      return .malformed(TableProblem(line: headers[1], message: "the table has more than one line of “=”; keep one"))
    }
    if let header = headers.first {
      let start = (header - range.lowerBound) * width
      for index in start..<start + width where characters[index] == UInt8(ascii: "=") {
        characters[index] = UInt8(ascii: "-")
      }
    }
    var tracer = GridTracer(characters: characters, width: width)
    guard tracer.trace() else {
      return .malformed(
        TableProblem(line: range.lowerBound, message: "the borders of the table do not enclose cells; redraw them")
      )
    }
    return tracedTable(tracer, range, table, header: headers.first.map { $0 - range.lowerBound })
  }

  /// The table as a matrix with one byte for each column; what is not ASCII is 0.
  private func gridCharacters(_ range: Range<Int>, _ table: TableLines, width: Int) -> [UInt8] {
    var characters: [UInt8] = []
    characters.reserveCapacity(range.count * width)
    for line in range {
      guard let map = table.maps[line] else {
        characters.append(contentsOf: bytes[textRange(line)])
        continue
      }
      for column in 0..<width {
        let byte = map.byte(inColumn: column).map { bytes[$0] } ?? 0
        characters.append(byte < 0x80 ? byte : 0)
      }
    }
    return characters
  }

  private mutating func tracedTable(
    _ tracer: GridTracer,
    _ range: Range<Int>,
    _ table: TableLines,
    header: Int?
  ) -> TableResult {
    let rowNumbers = numbers(of: tracer.rowBoundaries)
    let columnNumbers = numbers(of: tracer.columnBoundaries)
    let headerRows = header.map { rowNumbers[$0] } ?? 0
    if headerRows < 0 {
      return .malformed(
        TableProblem(line: range.lowerBound + (header ?? 0), message: "the line of “=” is no border between rows")
      )
    }
    if let problem = problemOfSize(adding: tracer.cells.count, at: range.lowerBound) { return .malformed(problem) }
    let firstRow = rows.count
    var cells = tracer.cells[...]
    for line in tracer.rowBoundaries.indices.dropLast() where tracer.rowBoundaries[line] {
      let firstCell = self.cells.count
      while let cell = cells.first, cell.top == line {
        addCell(cell, rowNumbers, columnNumbers, table)
        cells.removeFirst()
      }
      addRow(from: firstCell)
    }
    let columns = columnNumbers[tracer.columnBoundaries.count - 1]
    return .table(TableShape(columns: columns, headerRows: headerRows, rows: firstRow..<rows.count))
  }

  private mutating func addCell(_ cell: GridTracer.Cell, _ rows: [Int], _ columns: [Int], _ table: TableLines) {
    let line = table.first + cell.top + 1
    let cut = cell.left + 1..<max(cell.right, cell.left + 1)
    let span = addCellLines(line..<table.first + cell.bottom, columns: cut, of: table)
    let offset = table.maps[line].map { UInt32(truncatingIfNeeded: $0.bytes(cut).lowerBound) }
    cells.append(
      CellRecord(
        lines: span,
        node: -1,
        column: Int32(truncatingIfNeeded: columns[cell.left]),
        rowSpan: Int32(truncatingIfNeeded: rows[cell.bottom] - rows[cell.top]),
        columnSpan: Int32(truncatingIfNeeded: columns[cell.right] - columns[cell.left]),
        offset: offset ?? lines[line].text + UInt32(truncatingIfNeeded: cut.lowerBound),
        number: lines[line].number
      )
    )
  }

  /// The number of each boundary, counted from 0, and -1 for what is no boundary.
  private func numbers(of boundaries: [Bool]) -> [Int] {
    var count = 0
    return boundaries.map { isBoundary in
      guard isBoundary else { return -1 }
      defer { count += 1 }
      return count
    }
  }
}
