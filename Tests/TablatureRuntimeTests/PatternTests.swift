import TablatureRuntime
import Testing

@Suite struct PatternTests {
  @Test(arguments: [
    ("[a-z]{3}", "abc", true), ("[a-z]{3}", "ABC", false), ("[a-z]{3}", "abcd", false), ("[a-z]{3}", "abc\n", false),
    ("^[a-z]*$", "", true), ("^[a-z]*$", "a\n", false), ("a|bc", "bc", true), ("a|bc", "ac", false),
    (#"\d+"#, "42", true), (#"\d+"#, "٤٢", false), (#"[\d.]+"#, "4.2", true), (#"[\D]+"#, "٤x", true),
    (#"\w+"#, "a_1", true), (#"\w+"#, "é", false), (#"[\w-]+"#, "a-b", true), (#"\W"#, "é", true),
    (#"[[a]+"#, "[a[", true), ("[a&&b]+", "&a", true), (#"[^<>&\\/]{1,3}"#, "é😀x", true), (#"[\]]"#, "]", true),
    ("(?=.*[0-9])[a-z0-9]+", "ab1", true), ("(?=.*[0-9])[a-z0-9]+", "ab", false), (#"(a)\1"#, "aa", true),
    (".", "😀", true), ("", "", true), ("", "x", false), (#"a\/b"#, "a/b", true), (#"\u0041"#, "A", true),
  ])
  func aPatternMatchesTheWholeString(source: String, text: String, matches: Bool) {
    let pattern = Pattern(source)
    #expect(pattern.isValid)
    #expect(pattern.matches(text) == matches)
  }

  @Test(arguments: ["[a-z", "a)|(b", "(", "*", "a{2,1}", #"\"#])
  func aMistakeMatchesEverything(source: String) {
    let pattern = Pattern(source)
    #expect(!pattern.isValid)
    #expect(pattern.matches("anything"))
  }

  @Test func aPatternThatTakesForEverIsGivenUp() {
    let start = ContinuousClock.now
    #expect(Pattern("(a+)+b").matches(String(repeating: "a", count: 60)))
    #expect(ContinuousClock.now - start < .seconds(20))
    #expect(!Pattern("(a+)+b").matches("aaac"))
  }

  @Test func patternsAreEqualWhenTheirSourcesAre() {
    #expect(Pattern("a") == Pattern("a") && Pattern("a") != Pattern("b"))
    #expect(Set([Pattern("a"), Pattern("a")]).count == 1)
  }
}
