import Diagnostics
import RSTDocument
import Testing

@Suite("Grid tables")
struct GridTableTests {
  /// Each row as its cells, a cell as its lines and, where it covers more than one row or column, how many.
  private func rows(_ table: RSTTable) -> [[String]] {
    (table.header + table.body).map { row in
      row.cells.map { cell in
        let span = cell.rowSpan * cell.columnSpan > 1 ? " \(cell.rowSpan)x\(cell.columnSpan)" : ""
        return cell.lines.joined(separator: "/") + span
      }
    }
  }

  private func onlyTable(_ text: String) -> RSTTable? {
    let page = read(text)
    #expect(page.findings == [])
    #expect(page.document.tables.count == 1)
    return page.document.tables.first
  }

  @Test("Header, body, blank cells and the lines of a cell")
  func plain() throws {
    let table = try #require(
      onlyTable(
        """
        +------+-----------+
        | Name | Type      |
        +======+===========+
        | a    |   x       |
        |      |           |
        |      |  y        |
        |      |           |
        +------+-----------+
        |      | String    |
        +------+-----------+
        """
      )
    )
    #expect(table.kind == .grid)
    #expect(table.columns == 2)
    #expect(table.header.count == 1)
    #expect(table.body.count == 2)
    #expect(rows(table) == [["Name", "Type"], ["a", " x//y"], ["", "String"]])
    let cell = try #require(table.body.first?.cell(atColumn: 1))
    #expect("\(cell.range)" == "page.rst:4:11")
    #expect(cell.plainText == "x\ny")
    #expect(table.body.last?.cells.first?.isEmpty == true)
    #expect("\(table.body.last?.cells.first?.range.description ?? "")" == "page.rst:9:2")
  }

  @Test("Cells span rows and columns")
  func spans() throws {
    let table = try #require(
      onlyTable(
        """
        +---+---+---+
        | a | b     |
        |   +---+---+
        |   | c | d |
        +===+===+===+
        | e     | f |
        +---+---+   |
        | g | h |   |
        +---+---+---+
        """
      )
    )
    #expect(table.columns == 3)
    #expect(table.header.count == 2)
    #expect(rows(table) == [["a 2x1", "b 1x2"], ["c", "d"], ["e 1x2", "f 2x1"], ["g", "h"]])
    #expect(table.body.last?.cell(atColumn: 2) == nil)
    #expect(table.body.first?.cell(atColumn: 1)?.columns == 0..<2)
  }

  @Test("Blocks, markers and tables in cells")
  func nested() throws {
    let page = read(
      """
      +----------------+--------------------+
      | +---+          | .. note::          |
      | | a |          |                    |
      | +---+          |    -  **b**        |
      |                |                    |
      | == ==          |       c            |
      | d  e           |                    |
      | == ==          |                    |
      +----------------+--------------------+
      """
    )
    #expect(outline(page.document.blocks) == "grid[grid[p(a)] simple[p(d) | p(e)] | note[ul[p(b) p(c)]]]")
    #expect(page.document.tables.map(\.line) == [1, 2, 6])
    #expect(page.document.tables.map(\.isNested) == [false, true, true])
    #expect(
      page.document.tables.first?.body.first?.cells.last?.lines
        == [".. note::", "", "   -  **b**", "", "      c"]
    )
    #expect(page.findings == [])
  }

  @Test("Columns count characters, of which wide ones take two")
  func characters() throws {
    let table = try #require(
      onlyTable(
        """
        +------+------+
        | äö“” | 日本 |
        +------+------+
        | 日   | x    |
        | 本   |  é   |
        +------+------+
        """
      )
    )
    #expect(rows(table) == [["äö“”", "日本"], ["日/本", "x/ é"]])
    #expect(table.body.last?.cells.last?.position.column == 9)
  }

  @Test("Combining characters take no column")
  func combiningCharacters() throws {
    let page = "+---+---+\n| e\u{301} | e |\n+---+---+\n| c\u{327}\u{301}ab   |\n+-------+\n"
    let table = try #require(onlyTable(page))
    #expect(rows(table) == [["e\u{301}", "e"], ["c\u{327}\u{301}ab 1x2"]])
  }

  @Test("A wide character in a cell that spans columns")
  func wideSpan() throws {
    let table = try #require(onlyTable("+---+---+\n| 日本  |\n+---+---+\n| é | x |\n+---+---+\n"))
    #expect(rows(table) == [["日本 1x2"], ["é", "x"]])
  }

  @Test(
    "A malformed table is left out, reported, and what follows is read",
    arguments: [
      ("+---+\n| a |\n", "1:1"),
      ("+---+\n| a  |\n+---+\n", "2:1"),
      ("+---+\n| a  \n+---+\n", "2:1"),
      ("+---+---+\n| a | b |\n+---+   |\n| c     |\n+---+---+\n", "1:1"),
      ("+---+\n| a |\n+===+\n| b |\n+===+\n| c |\n+---+\n", "5:1"),
      ("+---+\n| 日 |\n+---+\n", "2:1"),
    ]
  )
  func malformed(text: String, place: String) {
    let page = read(text + "\ntext\n")
    #expect(page.findings == ["\(place) rst.malformed-table"])
    #expect(outline(page.document.blocks) == "p(text)")
  }

  @Test("Borders that do not line up make cells that span columns")
  func crooked() throws {
    let table = try #require(onlyTable("+---+---+\n| a | b |\n+--+----+\n"))
    #expect(table.columns == 3)
    #expect(rows(table) == [["a | b 1x3"]])
  }

  @Test("A border on its own is a table without rows, and reported")
  func loneBorder() {
    let page = read("+---+---+\n\ntext\n")
    #expect(page.findings == ["1:1 rst.malformed-table"])
    #expect(page.document.tables.map(\.columns) == [0])
    #expect(page.document.tables.first?.body.isEmpty == true)
  }

  @Test("Rows behind the lower border are left out")
  func behind() {
    let page = read("+---+\n| a |\n+---+\n| b |\n\ntext\n")
    #expect(page.findings == ["4:1 rst.malformed-table"])
    #expect(outline(page.document.blocks) == "grid[p(a)] p(text)")
  }

  @Test("Text directly behind a table is read, and the missing line reported")
  func textBehind() {
    let page = read("+---+\n| a |\n+---+\ntext\n")
    #expect(page.findings == ["4:1 rst.missing-blank-line"])
    #expect(outline(page.document.blocks) == "grid[p(a)] p(text)")
  }

  @Test("A table directive gives its table a title")
  func title() throws {
    let page = read(".. table:: **Table 1** The\n   things\n   :widths: auto\n\n   +---+\n   | a |\n   +---+\n")
    let table = try #require(page.document.tables.first)
    #expect(table.title?.source == "**Table 1** The\nthings")
    #expect(table.title?.plainText == "Table 1 The\nthings")
    #expect(table.title?.position.column == 12)
    #expect(table.line == 5)
    #expect(page.findings == [])
  }

  @Test("A table directive without exactly one table is left out")
  func titleOfTwo() {
    let page = read(".. table:: T\n\n   +---+\n   | a |\n   +---+\n\n   +---+\n   | b  |\n   +---+\n\ntext\n")
    #expect(page.findings == ["8:4 rst.malformed-table", "1:1 rst.malformed-directive"])
    #expect(page.document.tables.isEmpty)
    #expect(outline(page.document.blocks) == "p(text)")
  }

  @Test("A malformed table in a cell does not spoil the table around it")
  func malformedInCell() {
    let page = read(".. table:: T\n\n   +-------+\n   | +---+ |\n   | | a   |\n   +-------+\n")
    #expect(page.findings == ["4:6 rst.malformed-table"])
    #expect(page.document.tables.map { $0.title?.plainText } == ["T"])
  }
}
