import Diagnostics
import RSTDocument
import Testing

@Suite("Simple tables")
struct SimpleTableTests {
  private func rows(_ rows: [RSTRow]) -> [[String]] {
    rows.map { row in
      row.cells.map { cell in
        cell.lines.joined(separator: "/") + (cell.columnSpan > 1 ? " x\(cell.columnSpan)" : "")
      }
    }
  }

  @Test("Header, rows of several lines and text beyond the last column")
  func plain() throws {
    let page = read(
      """
      ====  ====== =====
      Name  Type   Notes
      ====  ====== =====
      a     String one
                   two and a lot more

                   -  three
      b            -
      ====  ====== =====

      text
      """
    )
    #expect(page.findings == [])
    let table = try #require(page.document.tables.first)
    #expect(table.kind == .simple)
    #expect(table.columns == 3)
    #expect(rows(table.header) == [["Name", "Type", "Notes"]])
    #expect(rows(table.body) == [["a", "String", "one/two and a lot more//-  three"], ["b", "", "-"]])
    #expect("\(table.body.last?.cells.last?.range.description ?? "")" == "page.rst:8:14")
  }

  @Test("Cells span the columns that a line of `-` says")
  func spans() throws {
    let page = read(
      """
      ===  ===  ===
      a         b
      --------  ---
      c    d    e
      ===  ===  ===
      f    g
      ---  --------
      ===  ===  ===
      """
    )
    #expect(page.findings == [])
    let table = try #require(page.document.tables.first)
    #expect(rows(table.header) == [["a x2", "b"], ["c", "d", "e"]])
    #expect(rows(table.body) == [["f", "g x2"], ["", "", ""]])
    #expect(table.header.first?.cell(atColumn: 2)?.columns == 2..<3)
  }

  @Test("Columns count characters, of which wide ones take two and combining ones none")
  func characters() throws {
    let page = read("====  ====\n日本  é x\näö    e\u{301}\n====  ====\n")
    #expect(page.findings == [])
    #expect(page.document.tables.first.map { rows($0.body) } == [["日本", "é x"], ["äö", "e\u{301}"]])
    let shifted = read("== ==\ne\u{301}e b\n== ==\n")
    #expect(shifted.document.tables.first.map { rows($0.body) } == [["e\u{301}e", "b"]])
  }

  @Test("A table ends at the first border with a blank line behind it")
  func headerOnly() {
    let page = read("== ==\na  b\n== ==\n\n== ==\nc  d\n== ==\n")
    #expect(page.document.tables.map { rows($0.body) } == [[["a", "b"]], [["c", "d"]]])
  }

  @Test(
    "A malformed table is left out, reported, and what follows is read",
    arguments: [
      ("== ==\na  b\n== ===\n", "3:1", "p(text)"),
      ("== ==\nabcde\n== ==\n", "2:1", "p(text)"),
      ("== ==\na  b\n--\n== ==\n", "3:1", "p(text)"),
      ("== == ==\na  b\n-- --- --\n== == ==\n", "3:1", "p(text)"),
      ("== == ==\na\n--  - --\n== == ==\n", "3:1", "p(text)"),
      ("== ==\na  b\n", "1:1", ""),
      ("== ==\na  b\n== ==\nc  d\n", "1:1", "p(c  d) p(text)"),
    ]
  )
  func malformed(text: String, place: String, expected: String) {
    let page = read(text + "\ntext\n")
    #expect(page.findings.contains("\(place) rst.malformed-table"))
    #expect(page.document.tables.isEmpty)
    #expect(outline(page.document.blocks) == expected)
  }
}
