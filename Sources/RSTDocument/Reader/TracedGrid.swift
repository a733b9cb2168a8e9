/// A grid table as a matrix of characters, in which cells that span rows or columns are found by walking along their
/// borders, in the order and by the rules of docutils.
struct GridTracer {
  /// A cell, from the junction at its upper left to the one at its lower right.
  struct Cell {
    var top: Int
    var left: Int
    var bottom: Int
    var right: Int
  }

  private static let plus = UInt8(ascii: "+")
  private static let bar = UInt8(ascii: "|")
  private static let dash = UInt8(ascii: "-")

  private let characters: [UInt8]
  private let width: Int
  private let bottom: Int
  private let right: Int
  /// How many steps may still be taken: a table that needs more is not drawn by any author.
  private var budget: Int
  private(set) var cells: [Cell] = []
  /// Whether a line or a column of the matrix is a boundary between rows or columns.
  private(set) var rowBoundaries: [Bool]
  private(set) var columnBoundaries: [Bool]

  init(characters: [UInt8], width: Int) {
    self.characters = characters
    self.width = width
    bottom = characters.count / width - 1
    right = width - 1
    budget = 32 * characters.count + 4096
    rowBoundaries = Array(repeating: false, count: bottom + 1)
    columnBoundaries = Array(repeating: false, count: width)
    rowBoundaries[0] = true
    columnBoundaries[0] = true
  }

  /// Finds all cells, or gives false where they do not fill the table.
  mutating func trace() -> Bool {
    // The corners from which cells may begin, and down to which line each column is covered by cells.
    var corners = Array(repeating: false, count: characters.count)
    var covered = Array(repeating: -1, count: width)
    corners[0] = true
    for top in 0..<bottom {
      for left in 0..<right where corners[top * width + left] && top > covered[left] {
        guard let cell = cell(top: top, left: left) else { continue }
        for column in left..<cell.right {
          guard covered[column] == top - 1 else { return false }
          covered[column] = cell.bottom - 1
        }
        cells.append(cell)
        corners[top * width + cell.right] = true
        corners[cell.bottom * width + left] = true
      }
    }
    return budget > 0 && covered[..<right].allSatisfy { $0 == bottom - 1 }
  }

  private subscript(line: Int, column: Int) -> UInt8 { characters[line * width + column] }

  /// The smallest cell with a corner at its upper left.
  private mutating func cell(top: Int, left: Int) -> Cell? {
    var column = left + 1
    while column <= right, budget > 0 {
      budget -= 1
      if self[top, column] == Self.plus {
        if let bottom = lowerEdge(top: top, left: left, right: column) {
          let cell = Cell(top: top, left: left, bottom: bottom, right: column)
          noteBoundaries(of: cell)
          return cell
        }
      } else if self[top, column] != Self.dash {
        return nil
      }
      column += 1
    }
    return nil
  }

  private mutating func lowerEdge(top: Int, left: Int, right: Int) -> Int? {
    var line = top + 1
    while line <= bottom, budget > 0 {
      budget -= 1
      if self[line, right] == Self.plus {
        if closes(top: top, left: left, bottom: line, right: right) { return line }
      } else if self[line, right] != Self.bar {
        return nil
      }
      line += 1
    }
    return nil
  }

  /// Whether the lower and the left edge lead back to the corner.
  private mutating func closes(top: Int, left: Int, bottom: Int, right: Int) -> Bool {
    for column in stride(from: right - 1, to: left, by: -1) {
      budget -= 1
      if self[bottom, column] != Self.plus, self[bottom, column] != Self.dash { return false }
    }
    guard self[bottom, left] == Self.plus else { return false }
    for line in stride(from: bottom - 1, to: top, by: -1) {
      budget -= 1
      if self[line, left] != Self.plus, self[line, left] != Self.bar { return false }
    }
    return true
  }

  /// Notes the junctions on the edges of a cell: other cells begin there.
  private mutating func noteBoundaries(of cell: Cell) {
    for column in cell.left + 1...cell.right where self[cell.top, column] == Self.plus {
      columnBoundaries[column] = true
    }
    for column in cell.left + 1..<max(cell.right, cell.left + 1) where self[cell.bottom, column] == Self.plus {
      columnBoundaries[column] = true
    }
    for line in cell.top + 1...cell.bottom where self[line, cell.right] == Self.plus { rowBoundaries[line] = true }
    for line in cell.top + 1..<max(cell.bottom, cell.top + 1) where self[line, cell.left] == Self.plus {
      rowBoundaries[line] = true
    }
  }
}
