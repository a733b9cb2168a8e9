import TestSupport
import YAMLDocument

/// Makes random trees out of texts that are hard to write.
struct RandomTree {
  var random: SeededGenerator

  private static let texts = [
    "", " ", "a", "ab", "null", "~", "true", "no", "10", "-1", "1.5", ".inf", "0x1F", "1e3", "1:30", "1_000", "<<", "=",
    "-", "--", "---", "--- a", "...", "... a", "...100", "1...100", "- a", "-a", "-[a", "-\ta", "?", "? a", "?a", ":",
    ": a",
    ":a", "a:", "a: b", "a:b", "a:?b", "a:,b", "a :b", "#", "# a", "#a", "a #b", "a# b", "a#b", "[", "]", "{", "}",
    "[]",
    "{}", "[a, b]", "{a: b}", "a,b", "a, b", ",", "a{b}", "a]", "&a", "*", "*a", "!", "!a", "!!str a", "|", "|-", ">",
    "> a", "%", "%a", "%YAML 1.2", "@a", "`a`", "'", "''", "'a'", "it's", "\"", "\"a\"", "\\", "\\n", "\\x", "a\"b'c",
    " a",
    "a ", "  a  ", "a  b", "\t", "\ta", "a\t", "a\tb", "\n", "\n\n", "\n\n\n", "a\n", "a\n\n", "\na", "\n\na\n", "a\nb",
    "a\n\nb\n", " a\nb", "a\n b\n", "  a\n b", "\n a", "a\n ", "a\n  \n", " \n", " \na", "\t\n a", "a\n\tb\n", "\n\ta",
    "a\n---\nb", "---\n", "a\n# b\n", "# a\nb", "- a\n- b\n", "a: b\nc: d\n", "a\r", "a\r\nb", "\ra", "\u{0}",
    "a\u{7}b",
    "\u{1B}[1m", "\u{7F}", "\u{80}", "a\u{85}b", "\u{A0}", "a\u{2028}b", "a\u{2029}", "\u{FEFF}", "\u{FEFF}a",
    "\u{FFFE}",
    "\u{FFFF}", "\u{FFFD}", "\u{10FFFF}", "\u{202E}a\n", "\u{200F}", "é", "e\u{301}", "日本語", "🙂", "👩‍👩‍👧", "a\u{301}",
    "- \u{301}a", "-\u{301} a", "--- \u{301}", "a: \u{301}", "a #\u{301}", " \u{301}a", "a \u{301}",
    "a\n \u{301}b", "a\n\u{301}b\n", "\n\u{301}",
    "{\n  \"a\": 1\n}\n", "/v2/{project_id}/datasets?offset=0&limit=10", "^[a-z]+(-[a-z0-9]+)*$", "http://a.b:80/#c",
  ]

  private static let pieces = Array("ab  \n\t:-?#,[]{}&*!|>'\"%@`\\.0~<=é🙂\u{85}\u{2028}\u{0}\r").map(String.init)

  mutating func tree(depth: Int = 4) -> YAMLNode {
    switch depth > 0 ? Int.random(in: 0..<7, using: &random) : 0 {
    case 0..<3: .scalar(scalar())
    case 3..<5: .sequence(YAMLSequence((0..<count()).map { _ in tree(depth: depth - 1) }, layout: layout()))
    default: .mapping(mapping(depth: depth - 1))
    }
  }

  private mutating func mapping(depth: Int) -> YAMLMapping {
    var entries: [YAMLMapping.Entry] = []
    for _ in 0..<count() {
      let key = scalar()
      guard !entries.contains(where: { $0.key.text == key.text }), key.style != .plain || !key.text.isEmpty else {
        continue
      }
      entries.append(YAMLMapping.Entry(key, tree(depth: depth)))
    }
    return YAMLMapping(entries, layout: layout())
  }

  private mutating func scalar() -> YAMLScalar {
    let styles: [YAMLScalar.Style] = [.plain, .plain, .singleQuoted, .doubleQuoted, .literal, .folded]
    return YAMLScalar(text(), style: styles[Int.random(in: 0..<styles.count, using: &random)])
  }

  mutating func text() -> String {
    switch Int.random(in: 0..<60, using: &random) {
    case 0: String(repeating: "long ", count: Int.random(in: 200..<210, using: &random)) + "key"
    case 1: String(repeating: "é", count: Int.random(in: 1020..<1028, using: &random))
    case 2..<20: (0..<Int.random(in: 1..<8, using: &random)).map { _ in pick(Self.pieces) }.joined()
    default: pick(Self.texts)
    }
  }

  private mutating func count() -> Int { Int.random(in: 0..<5, using: &random) }

  private mutating func layout() -> YAMLLayout {
    pick([.block, .block, .flow, .fitting, .fitting])
  }

  private mutating func pick<Element>(_ elements: [Element]) -> Element {
    elements[Int.random(in: 0..<elements.count, using: &random)]
  }
}

/// What a tree says, whatever its spans, styles and layouts.
indirect enum Meaning: Equatable {
  case scalar(YAMLResolvedScalar)
  case sequence([Meaning])
  case mapping([[Meaning]])

  init(_ node: YAMLNode) {
    switch node {
    case .scalar(let scalar): self = .scalar(scalar.resolved)
    case .sequence(let sequence): self = .sequence(sequence.elements.map(Meaning.init))
    case .mapping(let mapping):
      self = .mapping(mapping.entries.map { [.scalar($0.key.resolved), Meaning($0.value)] })
    }
  }
}
