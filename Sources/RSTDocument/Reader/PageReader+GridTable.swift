extension PageReader {
  /// Whether a line is the upper or lower border of a grid table.
  func isGridBorder(_ range: Range<Int>) -> Bool {
    isGridLine(range, drawnWith: UInt8(ascii: "-"))
  }

  /// Whether a line is `+`, a line character, any of both, a line character and `+`.
  func isGridLine(_ range: Range<Int>, drawnWith character: UInt8) -> Bool {
    let plus = UInt8(ascii: "+")
    guard range.count >= 5, bytes[range.lowerBound] == plus, bytes[range.lowerBound + 1] == character,
      bytes[range.upperBound - 2] == character, bytes[range.upperBound - 1] == plus
    else { return false }
    return bytes.withUnsafeBufferPointer { page in
      for index in range where page[index] != character && page[index] != plus { return false }
      return true
    }
  }

  /// Reads a grid table.
  ///
  /// - Returns: The line behind the table and everything that belongs to it.
  mutating func readGridTable(at start: Int, limit: Int, depth: Int) -> Int {
    var end = start
    while end < limit, !isBlank(end), isGridTableLine(end) { end += 1 }
    var bottom = end - 1
    if !isGridBorder(textRange(bottom)) {
      bottom = (start + 2..<max(end - 1, start + 2)).last { isGridBorder(textRange($0)) } ?? bottom
    }
    switch gridTable(start..<bottom + 1) {
    case .table(let shape): addTable(shape, .grid, at: start, depth: depth)
    case .malformed(let problem): reportMalformed(problem)
    }
    if bottom + 1 < end {
      let message =
        "this line follows the lower border of a table; add a blank line before it, or another border behind"
      reportMalformed(TableProblem(line: bottom + 1, message: message))
    } else {
      let endsBlank = end >= limit || isBlank(end)
      requireBlankLine(IndentedExtent(end: end, indent: 0, endsBlank: endsBlank), after: "table", limit: limit)
    }
    return end
  }

  private func isGridTableLine(_ line: Int) -> Bool {
    let first = bytes[Int(lines[line].text)]
    return first == UInt8(ascii: "+") || first == UInt8(ascii: "|")
  }

  private mutating func gridTable(_ range: Range<Int>) -> TableResult {
    let last = range.upperBound - 1
    guard isGridBorder(textRange(last)) else {
      return .malformed(TableProblem(line: range.lowerBound, message: "the table has no lower border; add one"))
    }
    if range.count == 1 {
      // A line on its own is a table without cells to docutils, silently.
      report(.rstMalformedTable, at: last, "this border of a table has no table; remove it")
      return .table(TableShape(columns: 0, headerRows: 0, rows: rows.count..<rows.count))
    }
    var table = TableLines(first: range.lowerBound)
    let width = textRange(range.lowerBound).count
    for line in range {
      guard columnCount(of: line, in: &table) == width else {
        return .malformed(TableProblem(line: line, message: "this line of the table is not as wide as its border"))
      }
      let end = bytes[Int(lines[line].end) - 1]
      guard end == UInt8(ascii: "+") || end == UInt8(ascii: "|") else {
        return .malformed(TableProblem(line: line, message: "this line of the table has no right border; add “|”"))
      }
    }
    return regularGrid(range, table) ?? tracedGrid(range, table, width: width)
  }

  /// How many columns a line has; the map of a line that is not ASCII is kept.
  private func columnCount(of line: Int, in table: inout TableLines) -> Int {
    let range = textRange(line)
    if isASCII { return range.count }
    return bytes.withUnsafeBufferPointer { page in
      guard page.hasNonASCII(range) else { return range.count }
      let map = ColumnMap(page, range)
      table.add(map, for: line)
      return map.count
    }
  }
}
