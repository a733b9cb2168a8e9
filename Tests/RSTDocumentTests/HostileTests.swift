import Diagnostics
import RSTDocument
import Testing

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

@Suite("Hostile pages")
struct HostileTests {
  /// Pages that make careless readers slow, hungry or recursive, for a size.
  static let pages: [(name: String, make: @Sendable (Int) -> String)] = [
    ("deep bullets on a line", { String(repeating: "- ", count: $0 / 2) }),
    ("deep bullets", { size in indented(size) { String(repeating: "  ", count: $0) + "- a\n\n" } }),
    ("deep quotes", { size in indented(size) { String(repeating: " ", count: $0) + "a\n\n" } }),
    ("deep definitions", { size in indented(size) { String(repeating: " ", count: $0) + "a\n" } }),
    (
      "backward quotes",
      { size in
        String(
          indented(size) { String(repeating: " ", count: $0) + "a\n\n" }.split(separator: "\n").reversed().joined(
            separator: "\n\n"
          )
        )
      }
    ),
    ("unclosed strong", { String(repeating: "**a ", count: $0 / 4) }),
    ("unclosed emphasis and strong", { String(repeating: "*a **b ", count: $0 / 7) }),
    ("unclosed literals", { String(repeating: "``a ", count: $0 / 4) }),
    ("unclosed roles", { String(repeating: ":a:`b ", count: $0 / 6) }),
    ("unclosed substitutions", { String(repeating: "|a ", count: $0 / 3) }),
    ("unclosed brackets", { String(repeating: "[a", count: $0 / 2) }),
    ("half of a reference", { String(repeating: "a-", count: $0 / 2) + "_" }),
    ("colons", { String(repeating: ":a", count: $0 / 2) + ":`" }),
    ("backslashes", { String(repeating: "\\", count: $0) }),
    ("underscores", { String(repeating: "_", count: $0) + "a" }),
    ("angle brackets", { "`a " + String(repeating: "<", count: $0) + ">`_" }),
    ("one long border", { "+" + String(repeating: "-+", count: $0 / 2) + "\n" }),
    (
      "a border of junctions",
      { size in
        let border = "+-" + String(repeating: "+", count: size / 8) + "-+\n"
        return border + String(repeating: border, count: 6)
      }
    ),
    ("a square of junctions", { size in square(size) { _, _ in "+" } }),
    (
      "a square of broken cells",
      { size in square(size) { line, column in (line + column) % 7 == 0 ? "+" : line % 2 == 0 ? "-" : "|" } }
    ),
    ("a square of bars", { size in square(size) { _, column in column % 2 == 0 ? "|" : "+" } }),
    ("upper borders", { String(repeating: "+---+\n\n", count: $0 / 7) }),
    ("upper borders without a table", { String(repeating: "+---+\n| a |\n\n", count: $0 / 13) }),
    ("simple borders", { String(repeating: "== ==\n\n", count: $0 / 7) }),
    ("a simple table without an end", { "== ==\n" + String(repeating: "a  b\n", count: $0 / 5) }),
    (
      "a simple table of many columns",
      { size in
        let border = String(repeating: "= ", count: size / 8) + "=\n"
        return border + String(repeating: "a\n", count: size / 4) + border
      }
    ),
    (
      "a hundred columns of little text",
      { size in
        let border = String(repeating: "= ", count: 99) + "=\n"
        return border + String(repeating: "a\n", count: size / 40) + border
      }
    ),
    ("targets", { String(repeating: ".. _a:\n", count: $0 / 7) }),
    ("directives", { String(repeating: ".. a::\n", count: $0 / 7) }),
    (
      "titles of every kind",
      { size in
        String(repeating: "a\n=\n\nb\n-\n\nc\n~\n\nd\n+\n\n", count: size / 20)
      }
    ),
    ("fields", { String(repeating: ":a:\n", count: $0 / 4) }),
    ("options", { String(repeating: "-a\n", count: $0 / 3) }),
    ("numbers", { String(repeating: "1.\n", count: $0 / 3) }),
    ("a large number", { String(repeating: "9", count: $0) + ". a" }),
    ("a large roman number", { String(repeating: "m", count: $0) + ". a" }),
    ("attributions", { "  a\n\n" + String(repeating: "  -- a\n\n", count: $0 / 8) }),
    ("empty lines", { String(repeating: "\n", count: $0) }),
    ("tabs", { String(repeating: "\t", count: $0 / 8) + "a" }),
    ("literal blocks without lines", { String(repeating: "::\n\n", count: $0 / 4) }),
    (
      "combining characters",
      { size in
        "== ==\n" + String(repeating: "a" + String(repeating: "\u{301}", count: 20) + "  b\n", count: size / 44)
          + "== ==\n"
      }
    ),
  ]

  private static func indented(_ size: Int, _ line: (Int) -> String) -> String {
    (0..<Int(Double(size).squareRoot())).map(line).joined()
  }

  private static func square(_ size: Int, _ character: (Int, Int) -> String) -> String {
    let side = max(Int(Double(size).squareRoot()), 8)
    let border = "+-" + String(repeating: "+-", count: side / 2) + "-+\n"
    let width = border.utf8.count - 3
    let rows = (0..<side).map { line in "|" + (0..<width).map { character(line, $0) }.joined() + "+\n" }
    return border + rows.joined() + border
  }

  @Test("They are read to the end, in a tree of bounded depth", arguments: pages.indices)
  func read(index: Int) {
    let page = RSTDocumentTests.read(Self.pages[index].make(6_000))
    #expect(depth(page.document.blocks) <= 200, "\(Self.pages[index].name)")
    #expect(page.diagnostics.count <= 501, "\(Self.pages[index].name)")
    #expect(!RSTInspection.inspectionJSON(page.document).isEmpty)
    for table in page.document.tables { _ = table.precedingParagraph }
  }

  @Test("Time grows with the length and not faster", arguments: pages.indices)
  func time(index: Int) {
    let make = Self.pages[index].make
    let short = Array(make(1_500).utf8)
    let long = Array(make(12_000).utf8)
    // Eight times the bytes may take eight times as long; a quadratic reader takes 64 times. A run that was disturbed
    // is repeated.
    let isLinear = (0..<4).contains { _ in duration(of: long) < 32 * duration(of: short) }
    #expect(isLinear, "\(Self.pages[index].name)")
  }

  /// The seconds this thread needs to read a page, whatever else the machine does.
  private func duration(of bytes: [UInt8]) -> Double {
    let start = threadTime()
    _ = RSTDocumentTests.read(bytes)
    return threadTime() - start + 1e-4
  }

  private func threadTime() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  @Test("What is nested too deep is kept as text and reported")
  func tooDeep() {
    let page = RSTDocumentTests.read(String(repeating: "- ", count: 100) + "end")
    #expect(page.diagnostics.map { "\($0.id)" } == ["rst.too-deep"])
    #expect(page.document.blocks.plainText.hasSuffix("- end"))
  }

  @Test("A table of too many columns is left out")
  func tooManyColumns() {
    let border = String(repeating: "= ", count: 200) + "=\n"
    let page = RSTDocumentTests.read(border + "a\n" + border)
    #expect(page.diagnostics.map { "\($0.id)" } == ["rst.table-too-large"])
    #expect(page.document.tables.isEmpty)
  }

  @Test("Only so many findings are reported")
  func manyFindings() {
    let page = RSTDocumentTests.read(String(repeating: "**a\n\n", count: 1_000))
    #expect(page.diagnostics.count == 501)
    #expect(page.diagnostics.last.map { "\($0.id)" } == "rst.too-many-findings")
  }

  private func depth(_ blocks: RSTBlocks) -> Int {
    1 + (blocks.map(depth).max() ?? 0)
  }

  private func depth(_ block: RSTBlock) -> Int {
    switch block {
    case .list(let list): list.items.map { depth($0.blocks) }.max() ?? 0
    case .definitionList(let list): list.items.map { depth($0.blocks) }.max() ?? 0
    case .fieldList(let list): list.fields.map { depth($0.blocks) }.max() ?? 0
    case .quote(let quote): depth(quote.blocks)
    case .admonition(let admonition): depth(admonition.blocks)
    case .footnote(let footnote): depth(footnote.blocks)
    case .directive(let directive): depth(directive.blocks)
    case .table(let table): (table.header + table.body).flatMap(\.cells).map { depth($0.blocks) }.max() ?? 0
    case .paragraph, .lineBlock, .code, .target, .comment, .substitution, .transition: 0
    }
  }
}
