import Diagnostics
import Testing

@Suite struct ClosestMatchTests {
  private static let keys = [
    "type", "doc", "required", "required-when", "default", "read-only", "deprecated", "origin", "formerly", "values",
    "range",
  ]

  @Test(arguments: [
    ("tpye", "type"), ("typ", "type"), ("types", "type"), ("Type", "type"), ("DOC", "doc"), ("requird", "required"),
    ("required_when", "required-when"), ("readonly", "read-only"), ("readOnly", "read-only"),
    ("depreciated", "deprecated"),
    ("value", "values"), ("defualt", "default"), ("type", "type"),
  ])
  func findsWhatWasMeant(written: String, meant: String) {
    #expect(closestMatch(to: written, in: Self.keys) == meant)
  }

  @Test(arguments: ["", "x", "zz", "maximum", "description", "enum", "required-unless-asked", "日本語"])
  func findsNothingFarAway(written: String) {
    #expect(closestMatch(to: written, in: Self.keys) == nil)
  }

  @Test func theOrderOfCandidatesDoesNotMatter() {
    #expect(closestMatch(to: "cat", in: ["bat", "rat", "cut"]) == "bat")
    #expect(closestMatch(to: "cat", in: ["rat", "cut", "bat"]) == "bat")
    #expect(closestMatch(to: "cat", in: ["bat", "Cat"]) == "Cat")
    #expect(closestMatch(to: "cat", in: [] as Set<String>) == nil)
  }

  @Test func aSwapIsOneSlip() {
    #expect(closestMatch(to: "ab", in: ["ba"]) == "ba")
    #expect(closestMatch(to: "abc", in: ["bca"]) == nil)
  }

  @Test func longNamesAreNotCompared() {
    let long = String(repeating: "a", count: 101)
    #expect(closestMatch(to: long, in: [long]) == nil)
    #expect(closestMatch(to: String(long.dropLast()), in: [long]) == long)
  }
}
