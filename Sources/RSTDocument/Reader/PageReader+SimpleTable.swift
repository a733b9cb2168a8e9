extension PageReader {
  /// Whether a line is the upper border of a simple table: at least two groups of `=`.
  func isSimpleTableTop(_ range: Range<Int>) -> Bool {
    isSimpleTableBorder(range) && bytes[range].contains(Characters.space)
  }

  /// Whether a line can be the lower border of a simple table or that of its header.
  private func isSimpleTableBorder(_ range: Range<Int>) -> Bool {
    isDrawn(range, with: UInt8(ascii: "="))
  }

  /// Whether a line begins with a character and has nothing but that and blanks.
  func isDrawn(_ range: Range<Int>, with character: UInt8) -> Bool {
    guard !range.isEmpty, bytes[range.lowerBound] == character else { return false }
    return bytes[range].allSatisfy { $0 == character || $0 == Characters.space }
  }

  /// Reads a simple table.
  ///
  /// - Returns: The line behind the table, which is the limit where it has no lower border.
  mutating func readSimpleTable(at start: Int, limit: Int, depth: Int) -> Int {
    let width = textRange(start).count
    var header: Int?
    for line in start + 1..<max(limit, start + 1) where isSimpleTableBorder(textRange(line)) {
      guard textRange(line).count == width else {
        let message = "this border is not as wide as the upper border of the table"
        reportMalformed(TableProblem(line: line, message: message))
        return line + 1
      }
      if header != nil || line + 1 == limit || isBlank(line + 1) {
        readSimpleTable(start..<line + 1, header: header, depth: depth)
        let extent = IndentedExtent(end: line + 1, indent: 0, endsBlank: line + 1 == limit || isBlank(line + 1))
        requireBlankLine(extent, after: "table", limit: limit)
        return line + 1
      }
      header = line
    }
    let message = "the table has no lower border followed by a blank line; add both"
    reportMalformed(TableProblem(line: start, message: message))
    return header.map { $0 + 1 } ?? limit
  }

  private mutating func readSimpleTable(_ range: Range<Int>, header: Int?, depth: Int) {
    let firstRow = rows.count
    let firstCell = cells.count
    var table = SimpleTable(lines: simpleTableLines(range), groups: groups(in: range.lowerBound), header: header)
    if let problem = addSimpleRows(range, of: &table) {
      removeRows(from: firstRow, cellsFrom: firstCell)
      reportMalformed(problem)
      return
    }
    let shape = TableShape(columns: table.groups.count, headerRows: table.headerRows, rows: firstRow..<rows.count)
    addTable(shape, .simple, at: range.lowerBound, depth: depth)
  }

  /// The columns of the groups of `=` or `-` in a line.
  func groups(in line: Int) -> [Range<Int>] {
    let range = textRange(line)
    var groups: [Range<Int>] = []
    var index = range.lowerBound
    while index < range.upperBound {
      let start = skipSpaces(from: index, to: range.upperBound)
      index = start
      while index < range.upperBound, bytes[index] != Characters.space { index += 1 }
      if index > start { groups.append(start - range.lowerBound..<index - range.lowerBound) }
    }
    return groups
  }

  private func simpleTableLines(_ range: Range<Int>) -> TableLines {
    var table = TableLines(first: range.lowerBound)
    guard !isASCII else { return table }
    bytes.withUnsafeBufferPointer { page in
      for line in range where page.hasNonASCII(textRange(line)) {
        table.add(ColumnMap(page, textRange(line)), for: line)
      }
    }
    return table
  }
}
