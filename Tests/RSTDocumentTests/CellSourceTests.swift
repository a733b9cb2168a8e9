import RSTDocument
import Testing

@Suite("Sources of cells")
struct CellSourceTests {
  /// The source of the only cell of a table whose lines have up to 24 characters.
  private func source(_ lines: String...) -> String? {
    let border = "+" + String(repeating: "-", count: 26) + "+\n"
    let rows = lines.map { "| \($0)" + String(repeating: " ", count: 25 - $0.unicodeScalars.count) + "|\n" }
    let table = read(border + rows.joined() + border).document.tables.first
    return table?.body.first?.cells.first?.selfContainedSource.map { String(decoding: $0, as: UTF8.self) }
  }

  @Test("Lines are joined, without the indent they share and blanks at their ends")
  func lines() {
    #expect(source("a", "", "  b") == "a\n\n  b")
    #expect(source("   a") == "a")
    #expect(source("  größe") == "größe")
    #expect(source("") == "")
  }

  @Test(
    "Underscores in words, in roles and at the end of anonymous references need nothing else of the page",
    arguments: ["project_id", "__init__", ":ref:`T <a_b>`", "`T <#t>`__", "_private"]
  )
  func selfContained(text: String) {
    #expect(source(text) == text)
  }

  @Test(
    "What may be a reference to a target on the page is not self-contained",
    arguments: ["things_", "see things_.", "`T <things_>`_", "a things_ b", "[1]_"]
  )
  func dependent(text: String) {
    #expect(source(text) == nil)
  }

  @Test("The same text is read differently where the page has what it names, and has no source on either page")
  func dependence() {
    let table = "+---------+\n| things_ |\n+---------+\n"
    let pages = [table, table + "\n.. _things:\n\ntext\n"]
    let cells = pages.map { read($0).document.tables.first?.body.first?.cells.first }
    #expect(cells.map { $0?.plainText } == ["things_", "things"])
    #expect(cells.allSatisfy { $0?.selfContainedSource == nil })
  }
}
