import Testing
import YAMLDocument

@Suite struct YAMLWriterTests {
  @Test func laysOutASchema() throws {
    let text = """
      operation: ListTasks
      parameters:
        - {name: limit, in: query, range: 1...100}
        - name: type
          in: query
          values:
            auto-label: active learning
            'null': nothing
      responses:
        200: {body: ListTasksResponse}
        404: {}
      matrix:
        - - 1
          - 2
        - []
      body: |
        {
          "a": 1
        }
      note: |-
        no line break at the end
      kept: |+
        two of them

      last: ~

      """
    #expect(YAMLWriter().write(try parse(text)) == text)
  }

  @Test func emptyCollectionsAreBrackets() {
    for layout in [YAMLLayout.block, .flow, .fitting] {
      #expect(YAMLWriter().write(.sequence(YAMLSequence([], layout: layout))) == "[]\n")
      #expect(YAMLWriter(lineWidth: 0).write(.mapping(YAMLMapping([], layout: layout))) == "{}\n")
    }
  }

  @Test(
    arguments: [
      ("no", .plain, "no"),
      ("true", .plain, "true"),
      ("true", .doubleQuoted, "'true'"),
      ("10", .plain, "10"),
      ("10", .singleQuoted, "'10'"),
      ("1.50", .literal, "|-\n  1.50"),
      ("fine", .doubleQuoted, "fine"),
      ("1...100", .doubleQuoted, "1...100"),
      ("a: b", .plain, "'a: b'"),
      ("it's # fine", .plain, "'it''s # fine'"),
      ("it's", .singleQuoted, "it's"),
      ("", .plain, "null"),
      ("", .singleQuoted, "''"),
      ("", .literal, "''"),
      ("~", .plain, "~"),
      ("<<", .plain, "'<<'"),
      ("a\nb", .plain, #""a\nb""#),
      ("a\tb", .plain, #""a\tb""#),
      ("say \"\\\"\n", .plain, #""say \"\\\"\n""#),
      ("\u{0}\u{7}\u{8}\u{B}\u{C}\r\u{1B}\u{7F}", .plain, #""\0\a\b\v\f\r\e\x7F""#),
      ("\u{85}\u{2028}\u{202E}\u{FEFF}", .plain, #""\x85\u2028\u202E\uFEFF""#),
      ("é日本語🙂", .doubleQuoted, "é日本語🙂"),
      ("- a", .plain, "'- a'"),
      ("-a", .doubleQuoted, "-a"),
      ("/v2/{id}", .doubleQuoted, "/v2/{id}"),
      (" a", .literal, "|2-\n   a"),
      ("\n", .literal, "|2+\n"),
      ("a\r\nb", .literal, #""a\r\nb""#),
      ("one\ntwo\n", .folded, "|\n  one\n  two"),
    ] as [(String, YAMLScalar.Style, String)]
  )
  func choosesTheStyle(text: String, style: YAMLScalar.Style, written: String) {
    #expect(YAMLWriter().write(.scalar(YAMLScalar(text, style: style))) == written + "\n")
  }

  @Test func bracketsNeedQuotesInFlowOnly() {
    let path = YAMLNode.scalar(YAMLScalar("/v2/{id}"))
    #expect(YAMLWriter().write(.sequence(YAMLSequence([path], layout: .block))) == "- /v2/{id}\n")
    #expect(YAMLWriter().write(.sequence(YAMLSequence([path], layout: .flow))) == "['/v2/{id}']\n")
  }

  @Test func longTextIsNotFolded() {
    let text = String(repeating: "word ", count: 100) + "end"
    #expect(YAMLWriter(lineWidth: 20).write(.scalar(YAMLScalar(text))) == text + "\n")
  }

  @Test func fittingDependsOnTheWidthOfItsLine() {
    let list = YAMLNode.sequence(YAMLSequence([.scalar(YAMLScalar("é")), .scalar(YAMLScalar("b"))], layout: .fitting))
    let node = YAMLNode.mapping(YAMLMapping([.init(YAMLScalar("key"), list)]))
    #expect(YAMLWriter(lineWidth: 11).write(node) == "key: [é, b]\n")
    #expect(YAMLWriter(lineWidth: 10).write(node) == "key:\n  - é\n  - b\n")
    let nested = YAMLNode.sequence(YAMLSequence([.sequence(YAMLSequence([list]))]))
    #expect(YAMLWriter(lineWidth: 10).write(nested) == "- - [é, b]\n")
    #expect(YAMLWriter(lineWidth: 9).write(nested) == "- - - é\n    - b\n")
  }

  @Test func whatIsInFittingMayFitWhereTheWholeDoesNot() {
    let inner = YAMLNode.mapping(YAMLMapping([.init(YAMLScalar("a"), .scalar(YAMLScalar("1")))], layout: .fitting))
    let outer = YAMLNode.sequence(YAMLSequence([inner, inner], layout: .fitting))
    #expect(YAMLWriter(lineWidth: 16).write(outer) == "[{a: 1}, {a: 1}]\n")
    #expect(YAMLWriter(lineWidth: 15).write(outer) == "- {a: 1}\n- {a: 1}\n")
  }

  @Test func aBlockOrLiteralInsideKeepsFittingFromFlow() {
    let block = YAMLNode.sequence(YAMLSequence([.scalar(YAMLScalar("1"))], layout: .block))
    let literal = YAMLNode.scalar(YAMLScalar("x\n", style: .literal))
    #expect(YAMLWriter().write(.sequence(YAMLSequence([block], layout: .fitting))) == "- - 1\n")
    #expect(YAMLWriter().write(.sequence(YAMLSequence([literal], layout: .fitting))) == "- |\n  x\n")
    #expect(YAMLWriter().write(.sequence(YAMLSequence([block, literal], layout: .flow))) == #"[[1], "x\n"]"# + "\n")
  }

  @Test func aKeyTooFarFromItsColonIsWrittenExplicitly() throws {
    for (length, isExplicit) in [(1024, false), (1025, true)] {
      let key = String(repeating: "k", count: length)
      for layout in [YAMLLayout.block, .flow] {
        let value = YAMLNode.sequence(YAMLSequence([.scalar(YAMLScalar("1"))]))
        let text = YAMLWriter().write(.mapping(YAMLMapping([.init(YAMLScalar(key), value)], layout: layout)))
        #expect(text.contains("? ") == isExplicit)
        guard case .mapping(let mapping) = try parse(text) else { Issue.record("no mapping"); continue }
        #expect(mapping.entries.map(\.key.text) == [key])
      }
    }
  }

  private func parse(_ text: String) throws -> YAMLNode {
    try #require(try YAMLReader.read(text, file: "f"))
  }
}
