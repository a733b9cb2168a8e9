import RSTDocument
import Testing

@Suite("Sections")
struct SectionTests {
  @Test("Levels follow the order in which kinds of lines appear")
  func levels() {
    let page = read("A\n=\n\nB\n-\n\nC\n~\n\nD\n-\n\nE\n=\n")
    #expect(page.document.sections.map { "\($0.title.plainText)\($0.level)" } == ["A1", "B2", "C3", "D2", "E1"])
    #expect(page.document.sections(level: 2).map(\.title.plainText) == ["B", "D"])
    #expect(page.document.sections.first?.sections.map(\.title.plainText) == ["B", "D"])
    #expect(page.findings == [])
  }

  @Test("A section has its own blocks and all its tables")
  func content() throws {
    let page = read("Title\n=====\n\na\n\nPart\n----\n\nb\n\n== ==\nx  y\n== ==\n")
    let title = try #require(page.document.sections.first)
    #expect(outline(title.blocks) == "p(a)")
    #expect(title.tables.count == 1)
    #expect(title.sections.first.map { outline($0.blocks) } == "p(b) simple[p(x) | p(y)]")
    #expect(page.document.tables.first?.section?.title.plainText == "Part")
  }

  @Test("Titles with lines above and below, and titles of wide and combining characters")
  func titles() {
    let page = read("====\n Up \n====\n\n日本\n----\n\ne\u{301}e\u{301}e\u{301}e\u{301}e\u{301}\n-----\n")
    #expect(page.document.sections.map(\.level) == [1, 2, 2])
    #expect(page.document.sections.map(\.line) == [2, 5, 8])
    #expect(page.document.sections.first?.title.plainText == "Up")
    #expect(page.findings == [])
  }

  @Test(
    "Malformed titles",
    arguments: [
      ("Longer\n====", ["Longer1"], ["2:1 rst.malformed-title"]),
      ("A\n=\n\nB\n-\n\nC\n~\n\nD\n=\n\nE\n~\n", ["A1", "B2", "C3", "D1"], ["13:1 rst.title-level"]),
      ("A\n=\n\nB\n-\n\nD\n=\n\nE\n~\n", ["A1", "B2", "D1"], ["10:1 rst.title-level"]),
      ("====\nA\n", [], ["1:1 rst.malformed-title"]),
      ("====\nA\n---=\n\nB\n-", ["B1"], ["1:1 rst.malformed-title"]),
      ("====\n----\n\nB\n-", ["B1"], ["1:1 rst.malformed-title"]),
    ]
  )
  func malformed(text: String, sections: [String], findings: [String]) {
    let page = read(text)
    #expect(page.document.sections.map { "\($0.title.plainText)\($0.level)" } == sections)
    #expect(page.findings == findings)
  }

  @Test("A line that is too short for its title is text")
  func tooShort() {
    #expect(outline(read("Title\n==\n").document.blocks) == "p(Title/==)")
  }

  @Test("Labels of sections")
  func labels() {
    let page = read(".. _first:\n.. _second:\n\nTitle\n=====\n")
    #expect(page.document.section(labelled: "First")?.title.plainText == "Title")
    #expect(page.document.sections.first?.labels == ["first", "second"])
    #expect(page.document.block(labelled: "first") == nil)
  }
}
