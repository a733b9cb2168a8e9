import Testing

/// A text that might get out of wherever it is put.
struct HostileText: Sendable, CustomTestStringConvertible {
  var name: String
  var value: String

  var testDescription: String { name }

  /// Texts short enough to be tried in every place.
  static let short: [HostileText] = [
    .init(name: "plain", value: "plain"),
    .init(name: "empty", value: ""),
    .init(name: "blank", value: "  \t "),
    .init(name: "quote", value: "\""),
    .init(name: "quote and statement", value: "\"; exit(1); let x = \""),
    .init(name: "interpolation", value: "\\(exit(1))"),
    .init(name: "raw interpolation", value: "\\#(exit(1))"),
    .init(name: "raw delimiter", value: "\"# + \"\(1)\" + #\""),
    .init(name: "raw delimiter with accent", value: "x\"#\u{301} + exit(1)"),
    .init(name: "raw interpolation with accent", value: "\\#\u{301}(exit(1))"),
    .init(name: "opening raw delimiter", value: "#\""),
    .init(name: "two hashes", value: "\"##"),
    .init(name: "triple quote", value: "\"\"\"\nexit(1)\n\"\"\""),
    .init(name: "many quotes", value: "\"\"\"\"\"\"\""),
    .init(name: "backslash at the end", value: "x\\"),
    .init(name: "comment end", value: "*/ exit(1) /*"),
    .init(name: "comment start", value: "/*"),
    .init(name: "line comment", value: "// x"),
    .init(name: "line feed", value: "a\nexit(1)"),
    .init(name: "carriage return", value: "a\rexit(1)"),
    .init(name: "both", value: "a\r\nexit(1)\r\n"),
    .init(name: "null", value: "a\0b"),
    .init(name: "escape", value: "\u{1B}[31m"),
    .init(name: "vertical tab and form feed", value: "a\u{B}b\u{C}c"),
    .init(name: "line separator", value: "a\u{2028}exit(1)"),
    .init(name: "paragraph separator", value: "a\u{2029}exit(1)"),
    .init(name: "next line", value: "a\u{85}exit(1)"),
    .init(name: "right to left", value: "\u{202E}(1)tixe\u{202C} \u{2066}x\u{2069}\u{200F}"),
    .init(name: "invisible", value: "\u{FEFF}a\u{200B}b\u{AD}"),
    .init(name: "back quote", value: "`"),
    .init(name: "quoted name", value: "` = exit(1); let `x"),
    .init(name: "brace", value: "} }"),
    .init(name: "open brace", value: "{{("),
    .init(name: "import", value: "; import Foundation"),
    .init(name: "condition", value: "#if os(Linux)\n#error(\"x\")\n#endif"),
    .init(name: "attribute", value: "@available(*, unavailable)"),
    .init(name: "documentation", value: "/// \n/// - Parameter x: y\n/// - x"),
    .init(name: "fence", value: "```\n@Metadata { }\n```"),
    .init(name: "directive", value: "@Metadata {\n@DisplayName(\"x\")\n}"),
    .init(name: "tag", value: "{{name}}"),
    .init(name: "triple tag", value: "{{{name}}}{{#properties}}{{/properties}}{{=<% %>=}}"),
    .init(name: "markup", value: "</script><script>x</script>"),
    .init(name: "percent", value: "%00%0A%s"),
    .init(name: "path", value: "../../x"),
    .init(name: "absolute path", value: "/etc/passwd"),
    .init(name: "emoji", value: "👩‍👩‍👧‍👦🇩🇪"),
    .init(name: "combining", value: "e\u{301}\u{301}\u{301}"),
    .init(name: "leading accent", value: "\u{301}\"\u{301}\\\u{301}"),
    .init(name: "other scripts", value: "数据集 données данные"),
    .init(name: "digits", value: "123"),
    .init(name: "leading digit", value: "1st"),
    .init(name: "keyword", value: "default"),
    .init(name: "self", value: "self"),
    .init(name: "init", value: "init"),
    .init(name: "Type", value: "Type"),
    .init(name: "underscore", value: "_"),
    .init(name: "private use", value: "\u{E000}\u{10FFFF}"),
  ]

  /// All texts, also those of a size that is tried in a few places only.
  static let all =
    short + [
      .init(name: "very long", value: String(repeating: "long \"text\" ", count: 10_000)),
      .init(name: "very long character", value: "a" + String(repeating: "\u{301}", count: 100_000)),
    ]
}
