import Diagnostics
import Testing
import YAMLDocument

/// What people get wrong, with the place and the words that must help them.
@Suite struct YAMLSyntaxTests {
  @Test(arguments: [
    ("a: b: c", "1:5", "needs quotes"),
    ("a: 1\n  b: 2", "2:4", "check the indentation"),
    ("a:\n  - b\n c: 1", "3:2", "expected a key"),
    ("a: 1\nb", "2:1", "expected ': ' after this key"),
    ("a: [1, 2", "1:9", "expected ',' or ']'"),
    ("a: [1 2\nb: 3", "2:2", "expected ',' or ']'"),
    ("a: {x: 1]", "1:9", "expected ',' or '}'"),
    ("a: \"x\nb: 1\n", "1:4", "never closed"),
    ("a: 'x\n---\n", "1:4", "not closed before the end of the document"),
    ("a: ]", "1:4", "expected a value"),
    ("a: [\n", "2:1", "expected a value"),
    ("\ta: 1", "1:1", "a tab cannot indent"),
    ("a:\n\tb: 1", "2:1", "a tab cannot indent"),
    ("x: |\n\ta", "2:1", "a tab cannot indent"),
    ("é: @x", "1:4", "text that starts with '@' needs quotes"),
    ("a: `x`", "1:4", "text that starts with '`' needs quotes"),
    ("a: *", "1:5", "text that starts with '*' or '&' needs quotes"),
    ("a: !<", "1:6", "tags are not supported"),
    ("a: !a!b c", "1:4", "tags are not supported"),
    ("a: > b", "1:6", "text that starts with '|' or '>' needs quotes"),
    ("a: |0\n b", "1:5", "1 to 9"),
    ("a: - b", "1:4", "line of its own"),
    ("a: ? b", "1:4", "text that starts with '? ' needs quotes"),
    ("- a\nb: 1", "2:1", "expected '- ' or the end of the list"),
    ("a: \"\\q\"", "1:5", "unknown escape"),
    ("a: \"\\xZZ\"", "1:7", "hexadecimal digit"),
    ("a: \"\\uD800\"", "1:7", "no Unicode character"),
    ("{a:,b}", "1:3", "put the text in quotes"),
    ("a: 'x' y", "1:8", "expected the end of the line"),
    ("%x\n", "1:3", "cannot start with '%'"),
    ("%YAML 2.0\n---\na", "1:1", "version 1.1 or 1.2"),
    ("a: 1\n...\nb: 2", "3:1", "the document ended before this"),
  ])
  func explains(text: String, place: String, words: String) throws {
    let problem = try #require(problems(text).first)
    #expect(problem.id == .yamlSyntax)
    #expect(problem.severity == .error)
    #expect(problem.range?.description == "f.yaml:\(place)")
    #expect(problem.message.contains(words), "\(problem.message)")
  }

  @Test(arguments: [
    ("x: 1\na: [1,\n2\n", "the list starts here", "2:4"),
    ("a: {x: 1", "the mapping starts here", "1:4"),
    ("a:\n  b: 1\n c: 1", "the mapping starts here", "1:1"),
    ("- - a\n - b", "the list starts here", "1:1"),
  ])
  func pointsAtTheStart(text: String, message: String, place: String) throws {
    let note = try #require(problems(text).first?.notes.first)
    #expect(note.message == message)
    #expect(note.range?.description == "f.yaml:\(place)")
  }
}
