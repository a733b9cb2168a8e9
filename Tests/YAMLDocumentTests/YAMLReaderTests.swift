import Diagnostics
import Testing
import YAMLDocument

@Suite struct YAMLReaderTests {
  @Test func readsMappingsListsAndScalarsInOrder() throws {
    let text = """
      operation: ListTasks
      # a comment
      parameters:
        - {name: limit, in: query}
        - [1, "2", '3']
      body: |
        {"a": 1}
      folded: >
        one
        two
      """
    let root = try #require(try YAMLReader.read(text, file: "f"))
    guard case .mapping(let mapping) = root else { Issue.record("no mapping"); return }
    #expect(mapping.entries.map(\.key.text) == ["operation", "parameters", "body", "folded"])
    #expect(mapping.layout == .block)
    guard case .sequence(let parameters) = mapping["parameters"], case .mapping(let limit) = parameters.elements[0],
      case .sequence(let numbers) = parameters.elements[1]
    else { Issue.record("no list of mapping and list"); return }
    #expect(limit.layout == .flow)
    #expect(limit.entries.map(\.key.text) == ["name", "in"])
    #expect(numbers.elements.compactMap(\.scalar?.style) == [.plain, .doubleQuoted, .singleQuoted])
    #expect(mapping["body"]?.scalar?.text == "{\"a\": 1}\n")
    #expect(mapping["body"]?.scalar?.style == .literal)
    #expect(mapping["folded"]?.scalar?.text == "one two")
    #expect(mapping["folded"]?.scalar?.style == .folded)
    #expect(mapping["missing"] == nil)
  }

  @Test(arguments: ["", "\n\n", "# only a comment\n", "   \n# and another", "\u{FEFF}"])
  func nothingIsNoDocument(text: String) throws {
    #expect(try YAMLReader.read(text, file: "f") == nil)
  }

  @Test func anEmptyDocumentBetweenMarkersIsNull() throws {
    #expect(try YAMLReader.read("---\n...\n", file: "f")?.scalar?.resolved == .null)
  }

  @Test(arguments: [
    ("a: 1", ["1:1-1:5", "1:1-1:2", "1:4-1:5"]),
    ("\u{FEFF}a: 1", ["1:1-1:5", "1:1-1:2", "1:4-1:5"]),
    ("é: 'naïve 🙂'  # c\n", ["1:1-1:13", "1:1-1:2", "1:4-1:13"]),
    ("a:\r\n  - b\r\n\r\n# c\r\nd: e\r\n", ["1:1-5:5", "1:1-1:2", "2:3-2:6", "2:5-2:6", "5:1-5:2", "5:4-5:5"]),
    ("a: b\rc: d\r", ["1:1-2:5", "1:1-1:2", "1:4-1:5", "2:1-2:2", "2:4-2:5"]),
    ("a: [1,\n 2]\n", ["1:1-2:4", "1:1-1:2", "1:4-2:4", "1:5-1:6", "2:2-2:3"]),
    ("a:\nb: ~", ["1:1-2:5", "1:1-1:2", "1:3-1:3", "2:1-2:2", "2:4-2:5"]),
    ("--- ", ["1:5-1:5"]),
  ])
  func spansAreThoseOfAnEditor(text: String, spans: [String]) throws {
    let root = try #require(try YAMLReader.read(text, file: "f"))
    #expect(root.spans.map(\.text) == spans)
  }

  @Test func directivesAndMarkersOfASingleDocumentAreRead() throws {
    let root = try YAMLReader.read("%YAML 1.2\n---\na: 1\n...\n# the end\n", file: "f")
    #expect(root?.spans.count == 3)
  }
}

@Suite struct YAMLRefusalTests {
  @Test(arguments: [
    ("a: &x 1", ["1:4 yaml.anchor"]),
    ("a: *x", ["1:4 yaml.alias"]),
    ("a: !x 1", ["1:4 yaml.tag"]),
    ("a: !!str 1", ["1:4 yaml.tag"]),
    ("! a: 1", ["1:1 yaml.tag"]),
    ("<<: {a: 1}\nb: 2", ["1:1 yaml.merge-key"]),
    ("[a]: 1\n{b: 1}: 2\nc: 3", ["1:1 yaml.key", "2:1 yaml.key"]),
    ("? - a\n: 1", ["1:3 yaml.key"]),
    ("? \n: 1", ["1:2 yaml.key"]),
    ("{? : 1}", ["1:4 yaml.key"]),
    ("a: 1\nb: 2\n'a': 3", ["3:1 yaml.duplicate-key", "  1:1 it stands here first"]),
    (
      "{a: 1, a: {a: 2, a: 3}}",
      [
        "1:8 yaml.duplicate-key", "  1:2 it stands here first",
        "1:18 yaml.duplicate-key", "  1:12 it stands here first",
      ]
    ),
    ("a: 1\n---\na: 2", ["2:1 yaml.second-document"]),
    ("---\n---\n", ["2:1 yaml.second-document"]),
  ])
  func refuses(text: String, expected: [String]) {
    #expect(report(text) == expected)
  }

  @Test func quotedMergeKeyIsAnOrdinaryKey() throws {
    #expect(report("'<<': 1").isEmpty)
  }

  @Test func reportsAllUpToTheFirstErrorOfSyntax() {
    #expect(
      report("a: *x\nb: 1\nb: 2\nc: !t 3\nd: [\n") == [
        "1:4 yaml.alias", "3:1 yaml.duplicate-key", "  2:1 it stands here first", "4:4 yaml.tag", "6:1 yaml.syntax",
      ]
    )
  }

  @Test func findsADuplicateAmongManyKeys() {
    let keys = (1...5_000).map { "key\($0): 1\n" }.joined()
    #expect(report(keys).isEmpty)
    #expect(report(keys + "key4711: 2\n") == ["5001:1 yaml.duplicate-key", "  4711:1 it stands here first"])
    #expect(report("a: 1\n" + keys + "a: 2\n") == ["5002:1 yaml.duplicate-key", "  1:1 it stands here first"])
  }

  @Test func aLongDuplicateKeyIsCutInTheMessage() throws {
    let key = String(repeating: "k", count: 500)
    let problem = try #require(problems("\(key): 1\n\(key): 2\n").first)
    #expect(problem.message.utf8.count < 120)
  }

  @Test func stopsAfterAHundredProblems() {
    #expect(problems(String(repeating: "- *x\n", count: 1_000)).count == 100)
  }

  @Test(arguments: [
    ("a: \u{0}", "1:4", DiagnosticID.yamlCharacter),
    ("a: 1\r\nb: \u{1B}[1m", "2:4", .yamlCharacter),
    ("a: \u{7F}", "1:4", .yamlCharacter),
    ("é: \u{9F}", "1:4", .yamlCharacter),
    ("a: x\u{85}y", "1:5", .yamlCharacter),
    ("# x\u{2028}", "1:4", .yamlCharacter),
    ("a\rb: \u{2029}", "2:4", .yamlCharacter),
    ("a: \u{FEFF}", "1:4", .yamlCharacter),
    ("a: \u{FFFE}", "1:4", .yamlCharacter),
  ])
  func refusesInvisibleCharacters(text: String, place: String, id: DiagnosticID) throws {
    let problem = try #require(problems(text).first)
    #expect(problem.id == id)
    #expect(problem.range?.description == "f.yaml:\(place)")
  }

  @Test func namesTheEscapeOfARefusedCharacter() {
    #expect(problems("a: \u{2028}").first?.message.contains("U+2028") == true)
    #expect(problems("a: \u{2028}").first?.message.contains(#"\u2028"#) == true)
    #expect(problems("a: \u{1B}").first?.message.contains(#"\e"#) == true)
  }

  @Test(
    arguments: [
      ([0x61, 0x3A, 0x20, 0xFF], "1:4"),
      ([0x0A, 0xC3, 0xA9, 0xC0, 0x80], "2:2"),
      ([0xED, 0xA0, 0x80], "1:1"),
      ([0xF5, 0x80, 0x80, 0x80], "1:1"),
      ([0xE0, 0x80, 0x80], "1:1"),
      ([0xF0, 0x9F, 0x99], "1:1"),
      ([0x80], "1:1"),
      ([0xFE, 0xFF, 0x00, 0x61], "1:1"),
      ([0xFF, 0xFE, 0x61, 0x00], "1:1"),
    ] as [([UInt8], String)]
  )
  func refusesWhatIsNotUTF8(bytes: [UInt8], place: String) throws {
    let problem = try #require(problems(bytes).first)
    #expect(problem.id == .yamlEncoding)
    #expect(problem.range?.description == "f.yaml:\(place)")
  }
}

@Suite struct YAMLLimitTests {
  @Test func limitsBytes() throws {
    let limits = YAMLLimits(bytes: 10)
    #expect(problems("a: 1234567", limits: limits).isEmpty)
    let problem = try #require(problems("a: 12345678", limits: limits).first)
    #expect(problem.id == .yamlSize)
    #expect(problem.range == SourceRange(file: "f.yaml", start: .start))
  }

  /// libyaml takes hours for this, so the reader must stop at the limit and not merely notice it.
  @Test(.timeLimit(.minutes(1)), arguments: ["[", "{a: ", "- ", "? "])
  func limitsDepth(opening: String) {
    let found = problems(String(repeating: opening, count: 1_000_000))
    #expect(found.map(\.id) == [.yamlDepth])
    #expect(found.first?.range?.start == SourcePosition(line: 1, column: 100 * opening.count + 1))
  }

  @Test func theDepthOfTheLimitIsAllowed() {
    let text = String(repeating: "[", count: 100) + String(repeating: "]", count: 100)
    #expect(problems(text).isEmpty)
    #expect(problems("[\(text)]").map(\.id) == [.yamlDepth])
  }

  @Test func limitsNodes() throws {
    let limits = YAMLLimits(nodes: 4)
    #expect(problems("[a, {b: }]", limits: YAMLLimits(nodes: 5)).isEmpty)
    let problem = try #require(problems("[a, {b: }]", limits: limits).first)
    #expect(problem.id == .yamlNodeCount)
    #expect(problem.range?.description == "f.yaml:1:9")
  }

  @Test func aMillionNodesAreTheDefault() {
    #expect(YAMLLimits.default == YAMLLimits(bytes: 8_388_608, depth: 100, nodes: 1_000_000))
  }
}
