import RSTDocument
import Testing

@Suite("Labels")
struct LabelTests {
  private let page = read(
    """
    Title
    =====

    .. _Table One:

    .. table:: **Table 1** Things

       ==== ======
       Name Type
       ==== ======
       a    String
       ==== ======

    Before the list

    -  .. _item:

       Parameters in the **a** field

       +---+----------------+
       | b | .. _in_cell:   |
       |   |                |
       |   | text           |
       +---+----------------+

    .. _outside: https://example.org

    .. _last:
    """
  )

  @Test("Case and white space do not count")
  func normalized() {
    for label in ["Table One", "table one", " TABLE\n  one "] {
      #expect(page.document.target(labelled: label)?.name == "Table One")
    }
    #expect(page.document.target(labelled: "table  two") == nil)
  }

  @Test("A label leads to the block, and to the table behind it")
  func leadsTo() throws {
    let first = try #require(page.document.table(labelled: "table one"))
    #expect(first.title?.plainText == "Table 1 Things")
    #expect(first.labels == ["Table One"])
    #expect(page.document.block(labelled: "item")?.plainText == "Parameters in the a field")
    #expect(page.document.table(labelled: "item")?.line == 20)
    #expect(page.document.block(labelled: "in_cell")?.plainText == "text")
    #expect(page.document.table(labelled: "in_cell") == nil)
    #expect(page.document.block(labelled: "outside") == nil)
    #expect(page.document.target(labelled: "outside")?.reference == "https://example.org")
    #expect(page.document.block(labelled: "last") == nil)
    #expect(page.document.table(labelled: "last") == nil)
  }

  @Test("A table knows what is around it")
  func around() throws {
    let second = try #require(page.document.tables.last)
    #expect(second.title == nil)
    #expect(second.labels == [])
    #expect(second.listItem?.labels == ["item"])
    #expect(second.section?.title.plainText == "Title")
    #expect(second.previousBlock?.plainText == "Parameters in the a field")
    #expect(second.precedingParagraph?.plainText == "Parameters in the a field")
    #expect(!second.isNested)
    let first = try #require(page.document.tables.first)
    #expect(first.previousBlock == nil)
    #expect(first.precedingParagraph == nil)
    #expect(first.listItem == nil)
  }

  @Test("The paragraph before a table may stand before its list")
  func precedingParagraph() {
    let page = read("a\n\n- b\n\n- == ==\n  x  y\n  == ==\n\nSub\n---\n\n== ==\nx  y\n== ==\n")
    #expect(page.document.tables.map { $0.precedingParagraph?.plainText } == ["a", nil])
  }

  @Test("A paragraph that was left out is before no table")
  func paragraphLeftOut() {
    let page = read("a\n\n.. table:: T\n\n   no table\n\n== ==\nx  y\n== ==\n")
    #expect(page.document.tables.map { $0.precedingParagraph?.plainText } == ["a"])
  }

  @Test("A label before a section does not lead to a table in it")
  func beforeSection() {
    let page = read("A\n=\n\n.. _label:\n\nB\n-\n\n== ==\nx  y\n== ==\n")
    #expect(page.document.table(labelled: "label") == nil)
    #expect(page.document.section(labelled: "label")?.title.plainText == "B")
  }
}
