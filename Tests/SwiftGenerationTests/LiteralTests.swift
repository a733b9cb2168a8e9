import JSONDocument
import Testing

@testable import SwiftGeneration

/// Whatever a string says, its literal is one token that stands for the string.
@Suite struct LiteralTests {
  @Test(arguments: HostileText.all)
  func stringLiterals(text: HostileText) throws {
    let literal = SwiftText.stringLiteral(text.value).description
    #expect(try SwiftTokenizer.tokens(of: literal.utf8).map(\.kind) == [.string])
    #expect(decodedLiteral(literal).map { Array($0.utf8) } == Array(text.value.utf8))
  }

  @Test(arguments: HostileText.all, [0, 6])
  func multilineLiterals(text: HostileText, indentation: Int) throws {
    let literal = SwiftText.multilineStringLiteral(text.value, indentation: indentation).description
    #expect(try SwiftTokenizer.tokens(of: literal.utf8).map(\.kind) == [.string])
    #expect(decodedLiteral(literal).map { Array($0.utf8) } == Array(text.value.utf8))
  }

  @Test(arguments: HostileText.all)
  func jsonLiterals(text: HostileText) throws {
    let value = JSONValue.object([.init(text.value, .array([.string(text.value), .string("#" + text.value)]))])
    let literal = SwiftText.jsonLiteral(value).description
    #expect(try SwiftTokenizer.tokens(of: literal.utf8).map(\.kind) == [.string])
    // The parser refuses nothing that the generator was given, so the text is the same JSON.
    if let decoded = decodedLiteral(literal) { #expect(try JSONValue(parsing: decoded) == value) }
  }

  @Test(arguments: HostileText.all)
  func comments(text: HostileText) throws {
    let comment = SwiftText.documentation([DocumentationText(text.value)], indentation: 2).description
    #expect(try SwiftTokenizer.tokens(of: comment.utf8).allSatisfy { $0.kind == .comment })
    #expect(comment.isEmpty || comment.hasSuffix("\n"))
    #expect(comment.utf8.count < 40_000)
    let line = SwiftText.comment(DocumentationText(text.value)).description
    #expect(try SwiftTokenizer.tokens(of: "// \(line)\n".utf8).map(\.kind) == [.comment])
  }

  @Test(arguments: HostileText.all)
  func identifiers(text: HostileText) throws {
    let name = SwiftName(cleaning: text.value, fallback: "value")
    #expect(try SwiftTokenizer.tokens(of: SwiftText.declaration(name).description.utf8).map(\.kind) == [.identifier])
  }

  @Test func aRepeatedCharacterIsSpelledOutByCode() {
    let literal = SwiftText.jsonLiteral(.string(String(repeating: "x", count: 5000))).description
    #expect(literal == ##"#""\#(String(repeating: "x", count: 5000))""#"##)
  }

  @Test func anAccentDoesNotHideADelimiter() {
    // By characters there is no `"#` here, for the accent belongs to the `#`; by scalars, as the compiler reads, there is.
    let literal = SwiftText.jsonLiteral(.string("#\u{301}; exit(1)")).description
    #expect(literal.hasPrefix("\"\\\"#\u{301}"))
  }
}
