import Foundation
import Testing
import YAMLDocument

/// What the quick reader reads at all, it reads as libyaml does: the same texts, styles, layouts and places.
@Suite struct CommonYAMLTests {
  @Test(arguments: [
    "a: 1\n", "a: 1", "# é\n\na:\nb: ~ # c\n  # d\n",
    "a:\n  b:\n    - c\n    - d: e\n      f:\n  g: [h, 'i', {j: \"k\"}]\n",
    "- a\n-   b: c\n    d: e\n- 'it''s': {}\n- []\n", "é: 'naïve 🙂'  # c\nb: [é, é]\n",
    "a: |\n\n  b\n    c\n\n\nd: |-\n  e\n",
    "a:\n  - |\n    b: c\n  - x\n\n\n# end\n", "a: -1\nb: http://c:80/#d\ne: f g  \n", "a: |\n  b\n # c\nd: e\n",
    "a: |\n  b\n \n   \nc: d\n", "  # indented\na: ''\nb: \"\"\n", "a:   b\n\n\n   \nc: {d: e, f: [g, h]} # i\n",
  ])
  func readsAsLibYAMLDoes(text: String) throws {
    let bytes = Array(text.utf8)
    let tree = try #require(YAMLReader.readCommon(bytes, file: "f"))
    #expect(try tree == YAMLReader.readThoroughly(bytes, file: "f"))
  }

  @Test(arguments: [
    "", "# a\n", "a", "[a]", " a: 1\n", "a: b: c\n", "a: 1\n  b: 2\n", "a: 1\nb\n", "a:\n- b\n", "a: - b\n",
    "a: [b,\n c]\n",
    "a: [b, ]\n", "a: {b}\n", "a: {b:c}\n", "a: {\"b\":c}\n", "a: [b: c]\n", "a: b\n  c\n", "a: 'b\n  c'\n",
    "a: \"\\n\"\n",
    "a: >\n  b\n", "a: |2\n  b\n", "a: | # b\n  c\n", "a: |\nb: c\n", "a: |\n    \n  b\n", "a: |\n  b", "a: &b c\n",
    "a: *b\n",
    "a: !b c\n", "? a\n: b\n", "a : b\n", "<<: a\n", "a: 1\na: 2\n", "{a: 1, a: 2}\n", "a: \"b\"c\n", "a: 'b'#c\n",
    "a\tb: c\n",
    "a: b\r\n", "---\na: b\n", "a: b\n...\n", "%YAML 1.2\n", "- - a\n", "-\n  a: b\n", "a: @b\n", "a: %b\n", "a: `b`\n",
    "a:\n    b: 1\n  c: 2\n", "a: [?b]\n", "\u{FEFF}# a", String(repeating: "k", count: 1_001) + ": a\n",
    String(repeating: "[", count: 60) + String(repeating: "]", count: 60),
  ])
  func stepsAside(text: String) {
    #expect(YAMLReader.readCommon(Array(text.utf8), file: "f") == nil)
  }

  @Test func keepsToTheLimits() {
    func read(_ text: String, _ limits: YAMLLimits) -> YAMLNode? {
      YAMLReader.readCommon(Array(text.utf8), file: "f", limits: limits)
    }
    #expect(read("a: [[b]]\n", YAMLLimits(depth: 3)) != nil)
    #expect(read("a: [[b]]\n", YAMLLimits(depth: 2)) == nil)
    #expect(read("a:\n  - b: c\n", YAMLLimits(depth: 2)) == nil)
    #expect(read("a: b\nc:\n", YAMLLimits(nodes: 5)) == nil)
  }

  /// Else it would be of no use.
  @Test func readsAllSchemasOfThisRepository() throws {
    let schemas = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("../../schema")
    let files = FileManager.default.enumerator(at: schemas.standardizedFileURL, includingPropertiesForKeys: nil)
    var count = 0
    for case let file as URL in try #require(files) where file.pathExtension == "yaml" {
      let bytes = Array(try Data(contentsOf: file))
      let tree = YAMLReader.readCommon(bytes, file: file.path)
      #expect(try tree == YAMLReader.readThoroughly(bytes, file: file.path), "\(file.lastPathComponent)")
      count += 1
    }
    #expect(count > 100)
  }

  @Test func agreesOnWhatTheWriterWrites() {
    var random = RandomTree(random: SeededGenerator(seed: 3))
    var common = 0
    for _ in 0..<2_000 {
      let text = YAMLWriter().write(random.tree())
      if agrees(Array(text.utf8)) { common += 1 }
    }
    #expect(common > 20)
  }

  @Test func agreesOnChangedTexts() {
    var random = SeededGenerator(seed: 4)
    let seed = Array(
      """
      operation: ListTasks # é
      parameters:
        - {name: limit, in: query, range: 1...100, values: {a: one, 'b': "two"}}
        - name: "type"
          values: [fast, 'it''s', ~, -1.5e3]

      types:
        Task:
          fields:
            id: string
            é: {type: [X], doc: "é: b"}
      body: |
        {
          "a": 1

        }
      # the end

      """.utf8
    )
    let pieces = Array("ab :-?#,[]{}&*!|>'\"%@`\\\n\t<~.0é🙂\r  \n\n".utf8)
    var common = 0
    for _ in 0..<5_000 {
      var bytes = seed
      for _ in 0..<Int.random(in: 1..<4, using: &random) {
        let place = Int.random(in: 0..<bytes.count, using: &random)
        switch Int.random(in: 0..<4, using: &random) {
        case 0: bytes[place] = pieces[Int.random(in: 0..<pieces.count, using: &random)]
        case 1: bytes.remove(at: place)
        case 2: bytes.insert(pieces[Int.random(in: 0..<pieces.count, using: &random)], at: place)
        default: bytes.insert(contentsOf: bytes[place..<min(bytes.count, place + 20)], at: place)
        }
      }
      if agrees(bytes) { common += 1 }
    }
    #expect(common > 250)
  }

  /// Whether the quick reader reads a text; then libyaml reads the same.
  private func agrees(_ bytes: [UInt8]) -> Bool {
    guard let tree = YAMLReader.readCommon(bytes, file: "f") else { return false }
    #expect((try? YAMLReader.readThoroughly(bytes, file: "f")) == tree, "\(String(decoding: bytes, as: UTF8.self))")
    return true
  }
}
