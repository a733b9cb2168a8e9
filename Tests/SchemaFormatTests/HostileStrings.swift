/// Texts that break careless readers and writers.
enum HostileStrings {
  static let all: [String] = looksLikeOther + looksLikeSyntax + characters + lines + long

  private static let looksLikeOther = [
    "", "null", "~", "true", "False", "no", "1", "-0", "1.0", "1e5", "0x1F", "0o7", ".inf", ".nan", "1:30",
    "2024-01-01", "1_000", "<<", "=",
  ]

  private static let looksLikeSyntax = [
    "- a", "-", "a: b", "a:", ": a", "? a", "#a", "a # b", "'", "''", "\"", "\\", "\\n", "{", "}", "{a: b}", "[", "[a]",
    ",", "a,b", "*a", "&a", "!a", "!!str a", "|", ">", ">0", "%", "%41", "@modelarts:hard", "`", "---", "...", "--- a",
    "a.b", "values.a", "*/", "\\(exit(1))", "</script>",
  ]

  private static let characters = [
    " ", "a ", " a", "\t", "a\tb", "\0", "\u{1}", "\u{1B}[31m", "\u{7F}", "\u{85}", "\u{A0}", "\u{2028}", "\u{FEFF}",
    "\u{202E}abc", "\u{FFFE}", "\u{E000}", "é", "e\u{301}", "日本", "🐘", "\u{10FFFF}",
  ]

  private static let lines = [
    "\n", "\r", "\r\n", "a\nb", "a\n", "a\n\n", "\na", " a\nb", "a\n b", "a \nb", "a\n\tb", "\n\n", "# a\n# b",
    "a\u{2028}\nb",
  ]

  private static let long = [String(repeating: "long ", count: 40), String(repeating: "k", count: 1_100)]
}
