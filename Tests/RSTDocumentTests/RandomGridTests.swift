import RSTDocument
import TestSupport
import Testing

/// A grid table that is drawn at random, with cells that span rows and columns.
private struct RandomGrid {
  struct Cell {
    var rows: Range<Int>
    var columns: Range<Int>
    var lines: [String]
  }

  private(set) var cells: [Cell] = []
  private var rowEdges: [Int] = [0]
  private var columnEdges: [Int] = [0]

  init(_ generator: inout SeededGenerator) {
    for _ in 0..<Int.random(in: 1...5, using: &generator) {
      rowEdges.append((rowEdges.last ?? 0) + Int.random(in: 2...4, using: &generator))
    }
    for _ in 0..<Int.random(in: 1...5, using: &generator) {
      columnEdges.append((columnEdges.last ?? 0) + Int.random(in: 4...12, using: &generator))
    }
    divide(0..<rowEdges.count - 1, 0..<columnEdges.count - 1, &generator)
    cells.sort { ($0.rows.lowerBound, $0.columns.lowerBound) < ($1.rows.lowerBound, $1.columns.lowerBound) }
  }

  /// Cuts a rectangle in two until it is a cell.
  private mutating func divide(_ rows: Range<Int>, _ columns: Range<Int>, _ generator: inout SeededGenerator) {
    if rows.count > 1, columns.count == 1 || Bool.random(using: &generator),
      Int.random(in: 0..<5, using: &generator) > 0
    {
      let cut = Int.random(in: rows.lowerBound + 1..<rows.upperBound, using: &generator)
      divide(rows.lowerBound..<cut, columns, &generator)
      divide(cut..<rows.upperBound, columns, &generator)
    } else if columns.count > 1, Int.random(in: 0..<5, using: &generator) > 0 {
      let cut = Int.random(in: columns.lowerBound + 1..<columns.upperBound, using: &generator)
      divide(rows, columns.lowerBound..<cut, &generator)
      divide(rows, cut..<columns.upperBound, &generator)
    } else {
      cells.append(Cell(rows: rows, columns: columns, lines: text(rows, columns, &generator)))
    }
  }

  private func text(_ rows: Range<Int>, _ columns: Range<Int>, _ generator: inout SeededGenerator) -> [String] {
    let height = rowEdges[rows.upperBound] - rowEdges[rows.lowerBound] - 1
    let width = columnEdges[columns.upperBound] - columnEdges[columns.lowerBound] - 3
    let characters = Array("abcxyz_*é-")
    return (0..<Int.random(in: 0...height, using: &generator)).map { _ in
      String(
        (0..<Int.random(in: 1...width, using: &generator)).map { _ in characters.randomElement(using: &generator) ?? "a"
        }
      )
    }
  }

  /// The boundaries that some cell has; others are no rows or columns.
  func number(of edge: Int, isRow: Bool) -> Int {
    let edges = Set(
      cells.flatMap {
        isRow ? [$0.rows.lowerBound, $0.rows.upperBound] : [$0.columns.lowerBound, $0.columns.upperBound]
      }
    )
    return edges.filter { $0 < edge }.count
  }

  var drawn: String {
    let height = (rowEdges.last ?? 0) + 1
    let width = (columnEdges.last ?? 0) + 1
    var matrix = Array(repeating: Array(repeating: Character(" "), count: width), count: height)
    for cell in cells {
      let top = rowEdges[cell.rows.lowerBound]
      let bottom = rowEdges[cell.rows.upperBound]
      let left = columnEdges[cell.columns.lowerBound]
      let right = columnEdges[cell.columns.upperBound]
      for column in left...right {
        for line in [top, bottom] where matrix[line][column] != "+" { matrix[line][column] = "-" }
      }
      for line in top...bottom {
        for column in [left, right] where matrix[line][column] != "+" { matrix[line][column] = "|" }
      }
      for (line, column) in [(top, left), (top, right), (bottom, left), (bottom, right)] { matrix[line][column] = "+" }
      for (offset, text) in cell.lines.enumerated() {
        for (column, character) in text.enumerated() { matrix[top + 1 + offset][left + 2 + column] = character }
      }
    }
    for cell in cells {
      for edge in [cell.rows.lowerBound, cell.rows.upperBound] {
        for column in [cell.columns.lowerBound, cell.columns.upperBound] {
          matrix[rowEdges[edge]][columnEdges[column]] = "+"
        }
      }
    }
    return matrix.map { String($0) }.joined(separator: "\n") + "\n"
  }
}

@Suite("Grid tables at random")
struct RandomGridTests {
  @Test("What is drawn is what is read", arguments: 0..<300)
  func drawnAndRead(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let grid = RandomGrid(&generator)
    let page = read(grid.drawn)
    let found = page.document.tables.first.map { table in
      (table.header + table.body).flatMap(\.cells).map { cell in
        "\(cell.columns) \(cell.rowSpan)x\(cell.columnSpan) \(cell.lines)"
      }
    }
    let drawn = grid.cells.map { cell in
      let columns =
        grid.number(of: cell.columns.lowerBound, isRow: false)..<grid.number(of: cell.columns.upperBound, isRow: false)
      let rows = grid.number(of: cell.rows.upperBound, isRow: true) - grid.number(of: cell.rows.lowerBound, isRow: true)
      return "\(columns) \(rows)x\(columns.count) \(cell.lines)"
    }
    #expect(found == drawn, "\n\(grid.drawn)")
  }
}
