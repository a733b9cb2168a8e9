import Diagnostics
import Testing

@Suite struct TextRenderingTests {
  @Test func rendersPlaceSeverityMessageIdAndNotes() {
    let diagnostics = [
      Diagnostic(
        testID,
        .error,
        "the key 'a' stands twice",
        at: range(2, 1, 2, 2),
        notes: [Diagnostic.Note("it stands here first", at: range(1, 1, 1, 2)), Diagnostic.Note("nowhere")]
      ),
      Diagnostic(testID, .warning, "about no file"),
      Diagnostic(testID, .note, "a point", at: range(7, 5)),
    ]
    #expect(
      DiagnosticRenderer().render(diagnostics) == """
        s.yaml:2:1: error: the key 'a' stands twice [test.kind]
          s.yaml:1:1: note: it stands here first
          note: nowhere
        warning: about no file [test.kind]
        s.yaml:7:5: note: a point [test.kind]

        """
    )
    #expect(DiagnosticRenderer().render([]) == "")
  }

  @Test func showsTheLineAndMarksTheRange() {
    let note = Diagnostic.Note("first", at: range(1, 1, 1, 2))
    let rendered = render(
      Diagnostic(testID, .error, "twice", at: range(2, 5, 2, 10), notes: [note]),
      "a: 1\r\nbb: three # c\r\n"
    )
    #expect(
      rendered == """
        s.yaml:2:5: error: twice [test.kind]
          bb: three # c
              ^~~~~
          s.yaml:1:1: note: first
            a: 1
            ^

        """
    )
  }

  @Test(arguments: [
    ("abc", range(1, 2, 1, 3), "abc", " ^"),
    ("abc", range(1, 1, 3, 1), "abc", "^~~"),
    ("abc", range(1, 4), "abc", "   ^"),
    ("abc", range(1, 9, 1, 12), "abc", "   ^"),
    ("abc", range(1, 2, 1, 99), "abc", " ^~"),
    ("\ta: b", range(1, 2, 1, 3), " a: b", " ^"),
    ("é日本x", range(1, 3, 1, 4), "é日本x", "   ^~"),
    ("e\u{301}x", range(1, 3, 1, 4), "e\u{301}x", " ^"),
    ("🙂x", range(1, 2, 1, 3), "🙂x", "  ^"),
    ("\u{1B}[1mx", range(1, 5, 1, 6), "\\u{1B}[1mx", "         ^"),
    ("\u{FEFF}abc", range(1, 1, 1, 2), "abc", "^"),
    ("a\u{2028}b", range(1, 3, 1, 4), "a\\u{2028}b", "         ^"),
    ("", range(1, 1), "", "^"),
  ])
  func alignsTheMarker(source: String, range: SourceRange, line: String, marker: String) {
    let rendered = render(Diagnostic(testID, .error, "m", at: range), source)
    let lines = rendered.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    #expect(lines == ["\(range): error: m [test.kind]", "  " + line, "  " + marker, ""])
  }

  @Test(arguments: [0, 3, 900])
  func showsNothingOfALineThatIsNotThere(line: Int) {
    let diagnostic = Diagnostic(testID, .error, "m", at: range(line, 1))
    #expect(render(diagnostic, "a\nb") == "s.yaml:\(line):1: error: m [test.kind]\n")
  }

  @Test func showsAWindowOfALongLine() throws {
    let source = String(repeating: "a", count: 5_000) + "X" + String(repeating: "b", count: 5_000)
    let lines = render(Diagnostic(testID, .error, "m", at: range(1, 5_001, 1, 5_002)), source).split(separator: "\n")
    let marker = try #require(lines.last)
    #expect(lines[1].count == 2 + 162)
    #expect(lines[1].hasPrefix("  …a") && lines[1].hasSuffix("b…"))
    #expect(lines[1].dropFirst(marker.count - 1).first == "X")
  }

  @Test func coloursOnlyWhenAsked() {
    let diagnostic = Diagnostic(testID, .error, "m", at: range(1, 1, 1, 3), notes: [Diagnostic.Note("n")])
    let colored = DiagnosticRenderer(.text, isColored: true) { _ in "abc" }.render([diagnostic])
    #expect(colored.contains("\u{1B}[1;31merror:\u{1B}[0m"))
    #expect(colored.contains("\u{1B}[32m^~\u{1B}[0m"))
    #expect(!DiagnosticRenderer { _ in "abc" }.render([diagnostic]).contains("\u{1B}"))
  }

  @Test func textOfTheUserCannotSteerTheTerminal() {
    let hostile = "\u{1B}[2J\r\n\u{7}\u{9B}\u{202E}\u{2066}x"
    let place = SourceRange(file: "a\u{1B}]0;b\nc", start: .start)
    let diagnostic = Diagnostic(testID, .error, hostile, at: place, notes: [Diagnostic.Note(hostile, at: place)])
    let rendered = DiagnosticRenderer { _ in hostile }.render([diagnostic])
    #expect(!rendered.unicodeScalars.contains { $0 != "\n" && ($0.value < 0x20 || (0x7F...0x9F).contains($0.value)) })
    #expect(!rendered.unicodeScalars.contains { [0x202E, 0x2066].contains($0.value) })
    #expect(
      rendered.contains(#"a\u{1B}]0;b\u{A}c:1:1: error: \u{1B}[2J\u{D}\u{A}\u{7}\u{9B}\u{202E}\u{2066}x [test.kind]"#)
    )
  }

  private func render(_ diagnostic: Diagnostic, _ source: String) -> String {
    DiagnosticRenderer { file in file == "s.yaml" ? source : nil }.render([diagnostic])
  }
}

@Suite struct MachineRenderingTests {
  @Test func jsonHasStableKeys() {
    let note = Diagnostic.Note("first", at: range(1, 1, 1, 2))
    let diagnostics = [
      Diagnostic(testID, .error, "say \"x\\y\"\n\t", at: range(2, 4, 3, 9), notes: [note, Diagnostic.Note("n")]),
      Diagnostic(testID, .warning, "é\u{1B}\u{202E}🙂"),
    ]
    #expect(
      DiagnosticRenderer(.json).render(diagnostics) == #"""
        [
        {"id":"test.kind","severity":"error","message":"say \"x\\y\"\n\t","file":"s.yaml","line":2,"column":4,"endLine":3,"endColumn":9,"notes":[{"message":"first","file":"s.yaml","line":1,"column":1,"endLine":1,"endColumn":2},{"message":"n"}]},
        {"id":"test.kind","severity":"warning","message":"é\u001b\u202e🙂","notes":[]}
        ]

        """#
    )
    #expect(DiagnosticRenderer(.json).render([]) == "[]\n")
  }

  @Test func gitHubEscapesWhatItsCommandsReserve() {
    let place = SourceRange(file: "a,b:100%\n.yaml", start: SourcePosition(line: 3, column: 4))
    let diagnostics = [
      Diagnostic(
        testID,
        .error,
        "50% of\r\na::b, \u{1B}c",
        at: place,
        notes: [Diagnostic.Note("first: x", at: range(1, 2))]
      ),
      Diagnostic(testID, .warning, "w"),
      Diagnostic(testID, .note, "n", at: range(1, 1)),
    ]
    #expect(
      DiagnosticRenderer(.github).render(diagnostics) == #"""
        ::error file=a%2Cb%3A100%25%0A.yaml,line=3,col=4,title=test.kind::50%25 of%0D%0Aa::b, \u{1B}c%0As.yaml:1:2: note: first: x
        ::warning title=test.kind::w
        ::notice file=s.yaml,line=1,col=1,title=test.kind::n

        """#
    )
    #expect(DiagnosticRenderer(.github).render([]) == "")
  }
}
