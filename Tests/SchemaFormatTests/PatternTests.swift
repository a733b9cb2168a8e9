import APIModel
import Diagnostics
import Foundation
import JSONDocument
import SchemaFormat
import TestSupport
import Testing

@Suite("Patterns")
struct PatternTests {
  private func type(_ pattern: String) -> ValueType { ValueType(.scalar(Scalar(.string, pattern: pattern))) }

  /// Whether a text is one that a pattern allows, as far as can be told.
  private func allows(_ pattern: String, _ text: String) -> Bool {
    Conformance(Service(name: "Zoo")).issues(of: .string(text), as: type(pattern), in: .request).isEmpty
  }

  /// What validation says of a pattern.
  private func problems(of pattern: String) -> [String] {
    let object = ObjectType(fields: [Field(name: "name", value: type(pattern))])
    let unit = Unit(name: "Types", types: [TypeDefinition(name: "Animal", kind: .object(object))])
    var diagnostics = DiagnosticCollector()
    SchemaValidator.validate(Service(name: "Zoo", units: [unit]), into: &diagnostics)
    return diagnostics.diagnostics.filter { $0.id == .schemaPattern }.map(\.message)
  }

  @Test(
    "match whole texts as ECMA 262 has it",
    arguments: [
      ("", ["": true, "a": false]),
      ("abc", ["abc": true, "ab": false, "abcd": false]),
      ("^a|b$", ["a": true, "b": true, "ab": false]),
      ("a*", ["": true, "aaa": true, "aab": false]),
      ("(ab)+?c{2}", ["abcc": true, "ababcc": true, "abc": false]),
      ("a{2,}", ["a": false, "aaa": true]),
      ("a{0,2}b{,2}", ["aab{,2}": true, "aaabb": false]),
      ("[a-c-]+", ["a-c": true, "d": false]),
      ("[^a]", ["b": true, "a": false, "": false]),
      ("[]a]", ["a]": false, "a": false]),
      ("[^]", ["\n": true]),
      (".", ["a": true, "\n": false, "🐘": true]),
      ("\\d\\D\\w\\W\\s\\S", ["1a_- x": true]),
      ("[\\d-x]+", ["1-x": true]),
      ("\\x41\\u0042\\u{43}\\cA\\0", ["ABC\u{1}\0": true]),
      ("\\.\\/\\-", ["./-": true]),
      ("(?:a|(?<name>b)|)c", ["ac": true, "bc": true, "c": true]),
      ("(a*)*", ["": true, "aaaa": true]),
      ("]}{", ["]}{": true]),
      ("^$", ["": true, "a": false]),
      ("a^b", ["ab": false]),
    ]
  )
  func match(_ pattern: String, _ texts: [String: Bool]) {
    #expect(problems(of: pattern) == [])
    for (text, matches) in texts { #expect(allows(pattern, text) == matches, "\(text)") }
  }

  @Test(
    "that no matcher decides in linear time are patterns all the same",
    arguments: ["(?=a)b", "(?!a)b", "(?<=a)b", "(?<!a)b", "(a)\\1", "\\bword\\B", "\\p{L}+", "[\\p{Lu}]", "\\k<name>"]
  )
  func areUndecided(_ pattern: String) {
    #expect(problems(of: pattern) == [])
    #expect(allows(pattern, "!"))
  }

  @Test(
    "that are none say why",
    arguments: [
      ("(", "a '(' has no ')'"), ("a)", "a ')' has no '('"), ("[a", "a '[' has no ']'"), ("*a", "nothing to repeat"),
      ("a**", "nothing to repeat"), ("^*", "nothing to repeat"), ("a{2,1}", "out of order"), ("[b-a]", "out of order"),
      ("\\", "stands at the end"), ("(?a)", "no kind of group"), ("(?<a b>c)", "no kind of group"),
    ]
  )
  func areRefused(_ pattern: String, _ reason: String) {
    #expect(problems(of: pattern).first?.contains(reason) == true, "\(problems(of: pattern))")
  }

  @Test("agree with another engine on random texts", arguments: UInt64(1)...100)
  func agreeWithFoundation(_ seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let text = randomPattern(depth: 3, &random)
    let other = try NSRegularExpression(pattern: "\\A(?:\(text))\\z")
    for _ in 0..<20 {
      let subject = String(
        (0..<Int.random(in: 0...6, using: &random)).map { _ in "abc".randomElement(using: &random) ?? "a" }
      )
      let range = NSRange(subject.startIndex..., in: subject)
      #expect(allows(text, subject) == (other.firstMatch(in: subject, range: range) != nil), "\(text) on \(subject)")
    }
  }

  private func randomPattern(depth: Int, _ random: inout SeededGenerator) -> String {
    let choices = depth == 0 ? 2 : 6
    switch Int.random(in: 0...choices, using: &random) {
    case 0: return ["a", "b", "c"].randomElement(using: &random) ?? "a"
    case 1: return ["[ab]", "[^a]", ".", "\\w"].randomElement(using: &random) ?? "."
    case 2: return ["", "^", "$"].randomElement(using: &random) ?? ""
    case 3: return randomPattern(depth: depth - 1, &random) + randomPattern(depth: depth - 1, &random)
    case 4: return "(?:\(randomPattern(depth: depth - 1, &random))|\(randomPattern(depth: depth - 1, &random)))"
    default:
      let repetition = ["*", "+", "?", "{2}", "{1,2}", "{0,}"].randomElement(using: &random) ?? "*"
      return "(?:\(randomPattern(depth: depth - 1, &random)))\(repetition)"
    }
  }

  @Test("of any size take no time to speak of", .timeLimit(.minutes(1)))
  func areFast() {
    let text = String(repeating: "a", count: 5_000)
    #expect(!allows("(a+)+b", text))
    #expect(allows("(a|aa)*", text))
    // What would take too many steps is not decided.
    #expect(allows("((b{1000}){1000}){1000}", text))
    #expect(allows("((){1000000}){1000000}", text))
    #expect(allows("b{99999999999999999999}", text))
    #expect(allows(String(repeating: "b|", count: 100_000), text))
    #expect(!allows("[" + String(repeating: "b", count: 100_000) + "]", text))
    #expect(problems(of: String(repeating: "(", count: 100_000)).count == 1)
  }
}
