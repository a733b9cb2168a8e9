import Diagnostics
import RSTDocument
import Testing

@Suite("Blocks")
struct BlockTests {
  @Test(
    "Well-formed blocks",
    arguments: [
      ("one line", "p(one line)"),
      ("two\nlines", "p(two/lines)"),
      ("a\n\nb", "p(a) p(b)"),
      ("-  a\n-  b", "ul[p(a) | p(b)]"),
      ("- a\n\n  - b\n\n    c\n\n- d", "ul[p(a) ul[p(b) p(c)] | p(d)]"),
      ("- a\n\n* b", "ul[p(a)] ul[p(b)]"),
      ("• a\n• b", "ul[p(a) | p(b)]"),
      ("-\n  a\n- b", "ul[p(a) | p(b)]"),
      ("- a\n- b\n\ntext", "ul[p(a) | p(b)] p(text)"),
      ("1. a\n2. b", "ol[p(a) | p(b)]"),
      ("#. a\n#. b", "ol[p(a) | p(b)]"),
      ("(a) x\n(b) y", "ol[p(x) | p(y)]"),
      ("i) x\nii) y\niii) z\niv) u", "ol[p(x) | p(y) | p(z) | p(u)]"),
      ("XC. x\nXCI. y", "ol[p(x) | p(y)]"),
      ("1. a\n3. b", "p(1. a/3. b)"),
      ("1. a\n\n3. b", "ol[p(a)] ol[p(b)]"),
      ("1. a\ntext", "p(1. a/text)"),
      ("mm. a word, not a number of a list\nat all", "p(mm. a word, not a number of a list/at all)"),
      ("2. a\n\n   b\n3. c", "ol[p(a) p(b) | p(c)]"),
      ("term\n   definition\nother\n   more", "dl[term: p(definition) | other: p(more)]"),
      (":a: b\n:c d: e\n   f", "fl[a: p(b) | c d: p(e/f)]"),
      (":a\\: b: c", "fl[a\\: b: p(c)]"),
      (":a", "p(:a)"),
      (":ref:`a`", "p(a)"),
      ("   quoted\n\nnot", "q[p(quoted)] p(not)"),
      ("  a\n\n    b", "q[p(a) q[p(b)]]"),
      ("  a\n\n  -- someone\n\n  b", "q[p(a) p(someone)] q[p(b)]"),
      ("| a\n| b\n  c", "lines(a/b/c)"),
      ("-a  x\n--all=VALUE  y\n/V  z", "dl[-a: p(x) | --all=VALUE: p(y) | /V: p(z)]"),
      ("-a", "p(-a)"),
      ("/v1/{id}/items", "p(/v1/{id}/items)"),
      ("text::\n\n   a\n     b\n\nend", "p(text:) code(a/  b) p(end)"),
      ("text ::\n\n   a", "p(text) code(a)"),
      ("::\n\n   a", "code(a)"),
      ("abc\n::\n\n   b", "p(abc) code(b)"),
      ("text\\::\n\n   a", "p(text::) q[p(a)]"),
      ("a::\n\n> b\n> c", "p(a:) code(> b/> c)"),
      (">>> a\n1", "code(>>> a/1)"),
      (".. code-block:: json\n\n   {}\n", "code({})"),
      (".. code::\n\n     a\n   b\n\n   c", "code(  a/b//c)"),
      (".. code-block::\n   :linenos:\n\n   a", "code(a)"),
      (".. note::\n\n   a", "note[p(a)]"),
      (".. Note:: a\n   b\n\n   - c", "note[p(a/b) ul[p(c)]]"),
      (".. caution::\n   :class: x\n\n   a", "caution[p(a)]"),
      (".. _a b:\n\ntext", "target(a b) p(text)"),
      (".. _a: https://x/y_z", "target(a -> https://x/y_z)"),
      (".. _`a: b`: c_", "target(a: b -> c_)"),
      (".. _a : b", "target(a -> b)"),
      (".. _a\\:: b", "target(a: -> b)"),
      (".. __: https://x", "target( -> https://x)"),
      ("__ https://x", "target( -> https://x)"),
      (".. a comment\n   of lines\n\ntext", "comment p(text)"),
      ("..\n\n   quoted", "comment q[p(quoted)]"),
      (".. |x| image:: y.png", "|x|"),
      (".. [1] a\n.. [#b] c", "fn 1[p(a)] fn #b[p(c)]"),
      (".. toctree::\n   :maxdepth: 1\n\n   a", "toctree::[]"),
      (".. container:: x\n\n   a", "container::[p(a)]"),
      ("a\n\n----\n\nb", "p(a) hr p(b)"),
      ("==", "p(==)"),
    ]
  )
  func wellFormed(text: String, expected: String) {
    let page = read(text)
    #expect(outline(page.document.blocks) == expected)
    #expect(page.findings == [])
  }

  @Test(
    "Malformed blocks are reported, and the reader goes on",
    arguments: [
      ("- a\n* b", "ul[p(a)] ul[p(b)]", ["2:1 rst.missing-blank-line"]),
      ("- a\ntext", "ul[p(a)] p(text)", ["2:1 rst.missing-blank-line"]),
      ("a\nb\n  c", "p(a/b) q[p(c)]", ["3:3 rst.unexpected-indent"]),
      ("  a\nb", "q[p(a)] p(b)", ["2:1 rst.missing-blank-line"]),
      ("a::\n\nb", "p(a:) p(b)", ["1:1 rst.missing-literal-block"]),
      ("a::\n\n> b\nc", "p(a:) code(> b) p(c)", ["4:1 rst.missing-literal-block"]),
      (".. note::\n\ntext", "note[] p(text)", ["1:1 rst.malformed-directive"]),
      (".. code-block::\n\ntext", "p(text)", ["1:1 rst.malformed-directive"]),
      (".. code-block:: json\n   {}", "", ["1:1 rst.malformed-directive"]),
      (".. table:: T\n\n   text", "", ["1:1 rst.malformed-directive"]),
      (".. surprise:: x\n\n   y", "surprise::[]", ["1:1 rst.unknown-directive"]),
      (".. _name without end\n\ntext", "comment p(text)", ["1:1 rst.malformed-target"]),
      (".. _a:: b\n\ntext", "comment p(text)", ["1:1 rst.malformed-target"]),
      (".. _`a`b: c\n\ntext", "comment p(text)", ["1:1 rst.malformed-target"]),
      (".. |name without end\n\ntext", "comment p(text)", ["1:1 rst.malformed-target"]),
      (".. |a|\n\ntext", "|a| p(text)", ["1:4 rst.malformed-directive"]),
      (".. note:: a\ntext", "note[p(a)] p(text)", ["2:1 rst.missing-blank-line"]),
      ("- a\n\n  b\n  ----\n\nc", "ul[p(a) p(b)] p(c)", ["3:3 rst.malformed-title"]),
      ("- a\n\n  ----\n\nc", "ul[p(a)] p(c)", ["3:3 rst.malformed-title"]),
    ]
  )
  func malformed(text: String, expected: String, findings: [String]) {
    let page = read(text)
    #expect(outline(page.document.blocks) == expected)
    #expect(page.findings == findings)
  }

  @Test("Blocks know where they begin")
  func positions() {
    let page = read("a\n\n-  b\n\n   c ::\n\n       {}\n")
    var places: [String] = []
    func collect(_ blocks: RSTBlocks) {
      for block in blocks {
        places.append("\(block.position.line):\(block.position.column)")
        if case .list(let list) = block { list.items.forEach { collect($0.blocks) } }
      }
    }
    collect(page.document.blocks)
    #expect(places == ["1:1", "3:1", "3:4", "5:4", "7:8"])
    #expect(page.document.codeBlocks.first?.position(ofLine: 0).column == 8)
    #expect(page.document.blocks.first?.range.description == "page.rst:1:1")
  }

  @Test("Fields before the first section are those of the page")
  func fields() {
    let page = read(":original_name: ListThings.html\n:empty:\n\nTitle\n=====\n\n:later: x\n")
    #expect(page.document.field("original_name") == "ListThings.html")
    #expect(page.document.field("empty")?.isEmpty == true)
    #expect(page.document.field("later") == nil)
  }

  @Test("A code block has a language and its section")
  func code() throws {
    let page = read("Title\n=====\n\nExample:\n\n.. code-block:: json\n\n   {\n     \"a\": 1\n   }\n")
    let code = try #require(page.document.codeBlocks.first)
    #expect(code.language == "json")
    #expect(code.lines == ["{", "  \"a\": 1", "}"])
    #expect(code.line == 8)
    #expect(code.section?.title.plainText == "Title")
    #expect(code.previousBlock?.plainText == "Example:")
    #expect(code.position(ofLine: 1).column == 4)
    #expect(code.position(ofLine: 9) == code.position)
  }

  @Test("A table cell keeps `::` although its paragraph loses it")
  func literalInCell() {
    let page = read("+------+\n| a::  |\n|      |\n|   b  |\n+------+\n")
    #expect(page.document.tables.first?.body.first?.cells.first?.lines == ["a::", "", "  b"])
    #expect(outline(page.document.blocks) == "grid[p(a:) code(b)]")
  }
}
