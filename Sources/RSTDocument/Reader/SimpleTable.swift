/// What is known of a simple table while its rows are read.
struct SimpleTable {
  let lines: TableLines
  /// The columns of its upper border; the last one grows with the text in it.
  var groups: [Range<Int>]
  /// The line below the header.
  let header: Int?
  /// How many rows stand above it.
  var headerRows = 0
  /// Where the upper border ends.
  let borderEnd: Int
  /// The first column, which is blank in the second and later lines of a row.
  let firstGroup: Range<Int>

  init(lines: TableLines, groups: [Range<Int>], header: Int?) {
    self.lines = lines
    self.groups = groups
    self.header = header
    borderEnd = groups.last?.upperBound ?? 0
    firstGroup = groups.first ?? 0..<0
  }
}

extension PageReader {
  /// Adds the rows of a simple table, up to the first problem.
  mutating func addSimpleRows(_ range: Range<Int>, of table: inout SimpleTable) -> TableProblem? {
    guard table.groups.count <= Limits.columns else {
      let message = "the table has more than \(Limits.columns) columns; make it a grid table"
      return TableProblem(id: .rstTableTooLarge, line: range.lowerBound, message: message)
    }
    var start = range.lowerBound + 1
    var hasText = false
    for line in range.dropFirst() {
      let isBorder = line == range.upperBound - 1 || line == table.header
      if isBorder || isDrawn(textRange(line), with: UInt8(ascii: "-")) {
        if let problem = addSimpleRow(start..<line, border: line, of: &table) { return problem }
        start = line + 1
        hasText = false
      } else if hasColumnText(line, table.firstGroup, table.lines) {
        if hasText, let problem = addSimpleRow(start..<line, border: nil, of: &table) { return problem }
        start = line
        hasText = true
      } else if !hasText {
        start = line + 1
      }
    }
    return nil
  }

  /// Adds a row. The line under the row, where there is one, says which columns its cells span.
  private mutating func addSimpleRow(_ range: Range<Int>, border: Int?, of table: inout SimpleTable) -> TableProblem? {
    var groups = table.groups
    if let border {
      groups = self.groups(in: border)
      guard let last = groups.popLast(), last.upperBound == table.borderEnd,
        let end = table.groups.last?.upperBound
      else { return TableProblem(line: border, message: "this line does not end where the upper border does") }
      groups.append(last.lowerBound..<end)
    }
    if let problem = fitLastColumn(range, &groups, of: &table) { return problem }
    guard let spans = columnSpans(of: groups, in: table.groups) else {
      return TableProblem(
        line: border ?? range.lowerBound,
        message: "this line does not fit the columns of the upper border"
      )
    }
    if let problem = problemOfSize(adding: groups.count, at: table.lines.first) { return problem }
    let firstCell = cells.count
    for (group, columns) in zip(groups, spans) {
      addSimpleCell(range, group, columns: columns, table.lines, border: border)
    }
    addRow(from: firstCell)
    if let header = table.header, range.lowerBound <= header { table.headerRows += 1 }
    return nil
  }

  /// Checks that there is no text between the columns, and widens the last one to the longest line.
  private func fitLastColumn(
    _ range: Range<Int>,
    _ groups: inout [Range<Int>],
    of table: inout SimpleTable
  ) -> TableProblem? {
    for line in range where hasTextBetween(groups, line, table.lines) {
      return TableProblem(line: line, message: "there is text between the columns of the table; move it into one")
    }
    guard let last = groups.popLast(), let main = table.groups.popLast() else { return nil }
    var end = last.upperBound
    for line in range where hasColumnText(line, last.upperBound..<Int.max, table.lines, ignoringCombining: true) {
      let map = table.lines.maps[line]
      end = max(end, map.map { $0.bases?.count ?? $0.count } ?? textRange(line).count)
    }
    groups.append(last.lowerBound..<end)
    table.groups.append(main.lowerBound..<max(main.upperBound, end))
    return nil
  }

  private func hasTextBetween(_ groups: [Range<Int>], _ line: Int, _ table: TableLines) -> Bool {
    for (group, next) in zip(groups, groups.dropFirst()) {
      if group.upperBound >= textRange(line).count { return false }
      let gap = group.upperBound..<max(group.upperBound, next.lowerBound)
      if hasColumnText(line, gap, table, ignoringCombining: true) { return true }
    }
    return false
  }

  /// The columns that each group of a border covers, or nil where the groups do not begin and end as columns do.
  private func columnSpans(of groups: [Range<Int>], in columns: [Range<Int>]) -> [Range<Int>]? {
    var column = 0
    var spans: [Range<Int>] = []
    for group in groups {
      guard column < columns.count, group.lowerBound == columns[column].lowerBound else { return nil }
      let first = column
      while column < columns.count, group.upperBound != columns[column].upperBound { column += 1 }
      guard column < columns.count else { return nil }
      column += 1
      spans.append(first..<column)
    }
    return spans
  }

  private mutating func addSimpleCell(
    _ range: Range<Int>,
    _ group: Range<Int>,
    columns: Range<Int>,
    _ table: TableLines,
    border: Int?
  ) {
    let span = addCellLines(range, columns: group, of: table)
    let line = range.isEmpty ? border ?? range.lowerBound : range.lowerBound
    let text = textRange(line)
    let offset = table.maps[line]?.bytes(group).lowerBound ?? min(text.lowerBound + group.lowerBound, text.upperBound)
    cells.append(
      CellRecord(
        lines: span,
        node: -1,
        column: Int32(truncatingIfNeeded: columns.lowerBound),
        rowSpan: 1,
        columnSpan: Int32(truncatingIfNeeded: columns.count),
        offset: UInt32(truncatingIfNeeded: offset),
        number: lines[line].number
      )
    )
  }

  /// Whether a line has anything but white space in some columns.
  private func hasColumnText(
    _ line: Int,
    _ columns: Range<Int>,
    _ table: TableLines,
    ignoringCombining: Bool = false
  ) -> Bool {
    let text = textRange(line)
    return bytes.withUnsafeBufferPointer { page in
      guard let map = table.maps[line] else {
        guard columns.lowerBound < text.count else { return false }
        let range = text.lowerBound + columns.lowerBound..<text.lowerBound + min(columns.upperBound, text.count)
        return page.trimmedEnd(range) > range.lowerBound
      }
      let bases = ignoringCombining ? map.bases : nil
      let count = bases?.count ?? map.count
      for column in min(columns.lowerBound, count)..<min(columns.upperBound, count) {
        let base = bases?[column] ?? column
        if map.isPadding(base) { return true }
        let scalar = page.scalar(at: Int(map.offsets[base]), end: text.upperBound)
        if !Characters.isWhitespace(scalar?.value ?? 0) { return true }
      }
      return false
    }
  }
}
