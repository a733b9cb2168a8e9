import Diagnostics
import RSTDocument
import Testing

@Suite("Inline markup")
struct InlineTests {
  /// The pieces of the first paragraph as short texts.
  private func pieces(_ text: String) -> [String] {
    guard case .paragraph(let paragraph) = read(text).document.blocks.first else { return [] }
    return paragraph.inlines.map { inline in
      switch inline.content {
      case .text(let text): text
      case .strong(let text): "strong(\(text))"
      case .emphasis(let text): "em(\(text))"
      case .literal(let text): "literal(\(text))"
      case .reference(let reference): "\(reference.kind)(\(reference.text) -> \(reference.target))"
      case .role(let name, let text): "\(name):(\(text))"
      case .substitution(let name): "|\(name)|"
      case .target(let name): "target(\(name))"
      case .footnote(let label): "[\(label)]"
      }
    }
  }

  @Test(
    "Markup",
    arguments: [
      ("plain text_with_underscores", ["plain text_with_underscores"]),
      ("a **b** c", ["a ", "strong(b)", " c"]),
      ("*a* b", ["em(a)", " b"]),
      ("**a *b* c**", ["strong(a *b* c)"]),
      ("``a *b* \\c``", ["literal(a *b* \\c)"]),
      ("``a`` and ``b``", ["literal(a)", " and ", "literal(b)"]),
      (":ref:`Table 2 <x__response_y>`", ["label(Table 2 -> x__response_y)"]),
      (":ref:`x_y`", ["label(x_y -> x_y)"]),
      ("Array of :ref:`A <a>` objects", ["Array of ", "label(A -> a)", " objects"]),
      ("Map<String,\\ :ref:`A <a>`\\ >", ["Map<String,", "label(A -> a)", ">"]),
      (":doc:`a/b`", ["document(a/b -> a/b)"]),
      (":guilabel:`OK`", ["guilabel:(OK)"]),
      ("`OK`:guilabel:", ["guilabel:(OK)"]),
      ("`a`", [":(a)"]),
      ("`Name <#anchor>`__", ["link(Name -> #anchor)"]),
      ("`Name <https://a/b c>`_", ["link(Name -> https://a/bc)"]),
      ("`<https://a/b>`__", ["link(https://a/b -> https://a/b)"]),
      ("`Name <other_>`_\n\n.. _other: x", ["named(Name -> other)"]),
      ("`some name`_\n\n.. _Some  Name: x", ["named(some name -> some name)"]),
      ("name_ and other_\n\n.. _name: x", ["named(name -> name)", " and other_"]),
      ("Title_\n\nTitle\n=====", ["named(Title -> Title)"]),
      ("name__", ["anonymous(name -> )"]),
      ("|a| b", ["|a|", " b"]),
      ("_`a b` c", ["target(a b)", " c"]),
      ("a [1]_ b", ["a ", "[1]", " b"]),
      ("\\*a\\* \\_b\\_ \\\\", ["*a* _b_ \\"]),
      ("a\\ b", ["ab"]),
      ("**\\__a**", ["strong(__a)"]),
      ("*\\**", ["em(*)"]),
      ("2 * 3 * 4", ["2 * 3 * 4"]),
      ("a*b*c", ["a*b*c"]),
      ("(*)", ["(*)"]),
      ("\"*\" and '**'", ["\"*\" and '**'"]),
      ("(**a**)", ["(", "strong(a)", ")"]),
      ("“**a**”，**b**", ["“", "strong(a)", "”，", "strong(b)"]),
      ("日**a**", ["日**a**"]),
      ("**a\nb** c", ["strong(a\nb)", " c"]),
      ("a:ref:`x <y>`", ["a:ref:", ":(x <y>)"]),
      ("**a** **b**", ["strong(a)", " ", "strong(b)"]),
    ]
  )
  func markup(text: String, expected: [String]) {
    #expect(pieces(text) == expected)
    #expect(read(text).findings == [])
  }

  @Test(
    "Markup without an end is text",
    arguments: [
      ("a **b", 3), ("*a b", 1), ("``a", 1), ("a `b", 3), ("|a", 1), ("_`a", 1), ("**", 1), ("日 *a", 3),
    ]
  )
  func unclosed(text: String, column: Int) {
    let page = read("x\n\n" + text)
    #expect(page.findings == ["3:\(column) rst.unclosed-markup"])
    guard case .paragraph(let paragraph) = page.document.blocks.dropFirst().first(where: { _ in true }) else {
      Issue.record("no paragraph")
      return
    }
    #expect(paragraph.plainText == text)
  }

  @Test("Markup without an end is found in titles, terms and captions")
  func unclosedElsewhere() {
    let page = read("A *b\n====\n\n*c\n  d\n\n.. table:: *e\n\n   == ==\n   *x y\n   == ==\n")
    let lines = page.findings.filter { $0.hasSuffix("rst.unclosed-markup") }.map { $0.prefix { $0 != " " } }
    #expect(lines.sorted() == ["10:4", "1:3", "4:1", "7:12"])
  }

  @Test("Pieces know where they begin, in every line")
  func positions() {
    guard
      case .paragraph(let paragraph) = read("- é **b**\n  c *d*\n").document.blocks.first.flatMap({ block in
        if case .list(let list) = block { return list.items.first?.blocks.first }
        return nil
      })
    else {
      Issue.record("no paragraph")
      return
    }
    #expect(paragraph.inlines.map { "\($0.position.line):\($0.position.column)" } == ["1:3", "1:5", "1:10", "2:5"])
  }

  @Test("The label of a reference")
  func labels() {
    #expect(RSTReference(.label, text: "a", target: "b").label == "b")
    #expect(RSTReference(.link, text: "a", target: "#b").label == "b")
    #expect(RSTReference(.link, text: "a", target: "https://b").label == nil)
    #expect(RSTReference(.document, text: "a", target: "b").label == nil)
    #expect(RSTReference(.named, text: "a", target: "b").label == "b")
    #expect(RSTReference(.anonymous, text: "a", target: "").label == nil)
  }
}
