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
      } else if hasCharacters(line, at: table.firstGroup, table.lines) {
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
    for line in range where hasCharacters(line, inColumns: last.upperBound..<Int.max, table.lines) {
      end = max(end, width(of: line, table.lines))
    }
    groups.append(last.lowerBound..<end)
    table.groups.append(main.lowerBound..<max(main.upperBound, end))
    return nil
  }

  /// How many columns a line has up to the last one with text.
  private func width(of line: Int, _ table: TableLines) -> Int {
    guard let map = table.maps[line] else { return textRange(line).count }
    var width = map.count
    while width > 0, !isText(map.byte(inColumn: width - 1)) { width -= 1 }
    return width
  }

  private func hasTextBetween(_ groups: [Range<Int>], _ line: Int, _ table: TableLines) -> Bool {
    for (group, next) in zip(groups, groups.dropFirst()) {
      if group.upperBound >= textRange(line).count { return false }
      let gap = group.upperBound..<max(group.upperBound, next.lowerBound)
      if hasCharacters(line, inColumns: gap, table) { return true }
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
  private func hasCharacters(_ line: Int, inColumns columns: Range<Int>, _ table: TableLines) -> Bool {
    guard let map = table.maps[line] else { return hasBytes(line, at: columns) }
    let columns = columns.clamped(to: 0..<map.count)
    return columns.contains { isText(map.byte(inColumn: $0)) }
  }

  /// Whether a line has anything but white space among some characters, where combining characters count: docutils
  /// looks for the beginning of a row this way.
  private func hasCharacters(_ line: Int, at characters: Range<Int>, _ table: TableLines) -> Bool {
    guard let map = table.maps[line] else { return hasBytes(line, at: characters) }
    let characters = characters.clamped(to: 0..<map.characterCount)
    return characters.contains { isText(map.byte(ofCharacter: $0)) }
  }

  private func hasBytes(_ line: Int, at bytes: Range<Int>) -> Bool {
    let text = textRange(line)
    guard bytes.lowerBound < text.count else { return false }
    let range = text.lowerBound + bytes.lowerBound..<text.lowerBound + min(bytes.upperBound, text.count)
    return self.bytes.withUnsafeBufferPointer { $0.trimmedEnd(range) > range.lowerBound }
  }

  /// Whether the character at a byte is no white space; padding is none.
  private func isText(_ byte: Int?) -> Bool {
    guard let byte else { return true }
    let scalar = bytes.withUnsafeBufferPointer { $0.scalar(at: byte, end: $0.count) }
    return !Characters.isWhitespace(scalar?.value ?? 0)
  }
}
