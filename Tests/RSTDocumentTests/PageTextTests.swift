import RSTDocument
import Testing

@Suite("The text of a page")
struct PageTextTests {
  @Test(
    "Whatever ends a line ends it",
    arguments: ["\n", "\r\n", "\r", "\u{85}", "\u{2028}", "\u{2029}", "\u{1C}"]
  )
  func lineEnds(end: String) {
    let page = read(["Title", "=====", "", "a", "b", ""].joined(separator: end))
    #expect(page.document.sections.map(\.title.plainText) == ["Title"])
    #expect(page.document.sections.first.map { outline($0.blocks) } == "p(a/b)")
    #expect(page.findings == [])
  }

  @Test("White space at the ends of lines does not count, and form feeds are blanks")
  func whitespace() {
    #expect(outline(read("a \u{A0}\u{3000}\n\u{C}\u{B}\nb\n").document.blocks) == "p(a) p(b)")
  }

  @Test("Tabs reach to the next multiple of eight; columns are those of an editor")
  func tabs() {
    let page = read("-\ta\n\n\té\tb **c\n")
    #expect(outline(page.document.blocks) == "ul[p(a) p(é       b **c)]")
    #expect(page.findings == ["3:6 rst.unclosed-markup"])
  }

  @Test("A byte order mark is no text")
  func byteOrderMark() {
    #expect(outline(read("\u{FEFF}- a").document.blocks) == "ul[p(a)]")
  }

  @Test("What is no UTF-8 is replaced and reported", arguments: [[0xFF], [0xC3], [0xED, 0xA0, 0x80], [0x00]])
  func invalid(bytes: [UInt8]) {
    let page = read(Array("a ".utf8) + bytes + Array(" b\n".utf8))
    #expect(page.findings == ["1:1 rst.invalid-text"])
    #expect(page.document.blocks.plainText.hasPrefix("a \u{FFFD}"))
    #expect(page.document.blocks.plainText.hasSuffix(" b"))
  }

  @Test("A page that is too long is not read")
  func tooLong() {
    let page = read(Array(repeating: UInt8(ascii: "a"), count: RSTReader.maximumLength + 1))
    #expect(page.findings == ["1:1 rst.too-long"])
    #expect(page.document.blocks.isEmpty)
  }

  @Test("An empty page", arguments: ["", "\n", "  \n\n"])
  func empty(text: String) {
    let page = read(text)
    #expect(page.document.blocks.isEmpty)
    #expect(page.document.sections.isEmpty)
    #expect(page.findings == [])
  }
}
