import Diagnostics
import RSTDocument
import TestSupport
import Testing

@Suite("Broken pages at random")
struct FuzzTests {
  /// A page with everything the dialect has.
  static let page = """
    :original_name: ListThings.html

    .. _list_things:

    Listing Things
    ==============

    Function
    --------

    This API lists **things** of a `project <#project>`__, see :ref:`Table 1 <list__things>` or things_.

    -  First, with ``code`` and *emphasis*

       #. one
       #. two::

             literal

    -  Second |icon|

    Request
    -------

    .. _list__things:

    .. table:: **Table 1** Parameters

       +-----------+---------------+-------------------------------+
       | Parameter | Type          | Description                   |
       +===========+===============+===============================+
       | thing_id  | String        | The id of a \\_thing.          |
       |           |               |                               |
       |           |               | -  **a**: the first           |
       |           |               | -  **b**: the second          |
       +-----------+---------------+-------------------------------+
       | größe     | Array of      | .. note::                     |
       |           | :ref:`T <t>`  |                               |
       |           | objects       |    日本                       |
       +-----------+---------------+-------------------------------+
       | both of them              | +----+----+                   |
       +-----------+---------------+ | a  | b  |                   |
       | c         | d             | +----+----+                   |
       +-----------+---------------+-------------------------------+

    =========== ================
    Status Code Description
    =========== ================
    200         OK
    400         Bad
                request
    ----------------------------
    ...         and others
    =========== ================

    .. code-block:: json

       {
         "things": [1, 2]
       }

    .. note::

       term
          definition

    ..

       | line
       | block

    .. |icon| image:: icon.png
    .. [1] A footnote
    .. _things: https://example.org/

    >>> 1

    ----

    --option=value  What it does
    """

  @Test("A broken page is read without a crash, and what is read makes sense", arguments: 0..<400)
  func brokenPage(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    var bytes = Array(Self.page.utf8)
    for _ in 0..<Int.random(in: 1...6, using: &generator) { bytes = mutate(bytes, &generator) }
    let page = read(bytes)
    let lineCount = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).count * 2
    for diagnostic in page.diagnostics {
      let range = try #require(diagnostic.range)
      #expect(1...lineCount ~= range.start.line)
      #expect(range.start.column >= 1)
    }
    for table in page.document.tables {
      check(table)
      _ = (table.labels, table.section, table.listItem, table.previousBlock, table.precedingParagraph?.inlines)
    }
    #expect(RSTInspection.inspectionJSON(page.document) == RSTInspection.inspectionJSON(read(bytes).document))
  }

  @Test("A page that is cut off is read up to there", arguments: [37, 64, 1_024])
  func cutOff(step: Int) {
    let bytes = Array((Self.page + "\n\n" + Self.page).utf8)
    let whole = read(bytes).document.tables.map(\.line)
    for end in Swift.stride(from: 0, to: bytes.count, by: step) {
      let tables = read(Array(bytes[..<end])).document.tables
      tables.forEach(check)
      // All tables but the one that is cut in two are those of the whole page.
      #expect(whole.starts(with: tables.map(\.line)) || whole.starts(with: tables.dropLast().map(\.line)))
    }
  }

  @Test("The page itself has no findings")
  func wholePage() {
    let page = read(Self.page)
    #expect(page.findings == [])
    #expect(page.document.tables.map(\.line) == [29, 41, 46])
    #expect(page.document.field("original_name") == "ListThings.html")
  }

  /// Each place of a table belongs to exactly one cell.
  private func check(_ table: RSTTable) {
    let rows = table.header + table.body
    var covered = Array(repeating: Array(repeating: 0, count: table.columns), count: rows.count)
    for (number, row) in rows.enumerated() {
      for cell in row.cells {
        #expect(cell.lines.first != "")
        #expect(cell.lines.last != "")
        for line in number..<min(number + cell.rowSpan, rows.count) {
          for column in cell.columns where column < table.columns { covered[line][column] += 1 }
        }
      }
    }
    let expected = table.kind == .grid ? 1...1 : 0...1
    #expect(covered.allSatisfy { $0.allSatisfy(expected.contains) })
  }

  private func mutate(_ bytes: [UInt8], _ generator: inout SeededGenerator) -> [UInt8] {
    var lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map(Array.init)
    let line = Int.random(in: 0..<lines.count, using: &generator)
    let other = Int.random(in: 0..<lines.count, using: &generator)
    switch Int.random(in: 0..<8, using: &generator) {
    case 0: lines.remove(at: line)
    case 1: lines.insert(lines[other], at: line)
    case 2: lines.swapAt(line, other)
    case 3: lines.insert([], at: line)
    case 4: lines.removeSubrange(line...)
    case 5: lines[line].insert(contentsOf: "   ".utf8, at: 0)
    case 6: lines[line] = lines[line].dropLast(Int.random(in: 0...lines[line].count, using: &generator))
    default:
      guard !lines[line].isEmpty else { break }
      let place = Int.random(in: 0..<lines[line].count, using: &generator)
      let special = Array("+-|=*`_:\\.<>[]# \t".utf8) + [0x00, 0xC3, 0xE2, 0xFF]
      lines[line][place] = special.randomElement(using: &generator) ?? 0
    }
    return Array(lines.joined(separator: [UInt8(ascii: "\n")]))
  }
}
