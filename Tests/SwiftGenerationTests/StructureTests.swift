import Diagnostics
import Testing

@testable import SwiftGeneration

/// The last line of defence sees what got out, and nothing else.
@Suite struct StructureTests {
  private static let check = StructureCheck(templates: [
    "struct {{name}} {\n  init() {}\n  func fixed() { #expect(x) }\n}"
  ])
  private static let planned = [
    Declaration("import", "Foundation"), Declaration("struct", "A"), Declaration("var", "b", in: "A"),
    Declaration("struct", "C", in: "A"), Declaration("var", "default", in: "A.C"), Declaration("extension", "A"),
  ]
  private static let text = #"""
    // a { comment
    public import Foundation
    /// doc "
    public struct A: Codable {
      @Indirect public var b: [String: Int]
      public struct C { static var `default`: Self { Self(x: "}") } }
      init() { if let y = x { let z = "\(y + "\(1)")" } }
      func fixed() { #expect(x == .init(1)) }
    }
    extension A {}
    """#

  @Test func whatIsPlannedPasses() throws {
    let check = StructureCheck(templates: ["@Indirect struct {{n}} {\n init() {}\n  func fixed() { #expect(x) }\n}"])
    try check.check(Self.text, path: "A.swift", expected: Self.planned)
  }

  @Test func theOrderOfThePlanDoesNotMatter() throws {
    let check = StructureCheck(templates: ["@Indirect struct {{n}} {\n init() {}\n  func fixed() { #expect(x) }\n}"])
    try check.check(Self.text, path: "A.swift", expected: Self.planned.reversed())
  }

  @Test(arguments: ["actor", "enum", "extension", "precedencegroup", "let", "deinit", "subscript"])
  func keywordsBeginDeclarations(word: String) {
    #expect(DeclarationKeyword(Array(word.utf8))?.text == word)
    #expect(DeclarationKeyword(Array(word.utf8.dropLast())) == nil)
    #expect(DeclarationKeyword(Array("\(word)s".utf8)) == nil)
  }

  @Test(arguments: ["", "public", "é", "Struct"])
  func otherWordsDoNot(word: String) {
    #expect(DeclarationKeyword(Array(word.utf8)) == nil)
  }

  @Test(arguments: [
    ("extension A {}", "extension A {}\nimport Glibc", "declares 'import Glibc', which is not planned"),
    ("extension A {}", "extension A { func f() {} }", "declares 'func f in A', which is not planned"),
    ("extension A {}", "enum E { case a }", "declares 'enum E', which is not planned"),
    ("extension A {}", "", "does not declare 'extension A'"),
    ("if let y = x", "exit(1); if let y = x", "declares '; in code', which is not planned"),
    ("init() {", "init() { #if os(Linux)\n", "declares '#if in code', which is not planned"),
    ("struct C", "struct D", "declares 'struct D in A', which is not planned"),
    ("extension A {}", "extension A {}\n}", "has brackets that are not in balance, in line 11"),
    ("extension A {}", "extension A {", "has brackets that are not in balance, in line 10"),
    ("extension A {}", "let x = \"", "has a string literal without an end, in line 10"),
    ("extension A {}", "let x = \"a\nb\"", "has a string literal without an end, in line 10"),
    ("extension A {}", "let x = #\"a\"", "has a string literal without an end, in line 10"),
    ("extension A {}", "let x = \"\"\"\na\"\"", "has a string literal without an end, in line 10"),
    ("extension A {}", "/* /* */", "has a comment without an end, in line 10"),
    ("extension A {}", "let `a b` = 1", "has a name without a closing quote, in line 10"),
    ("extension A {}", "let é = 1", "has a character that is no Swift, in line 10"),
    (
      "extension A {}", "let x = \"\\(\"\\(\"\\(\"\\(\"\\(1)\")\")\")\")\"",
      "interpolates literals too deeply, in line 10"
    ),
  ])
  func whatIsNotPlannedIsRefused(original: String, replacement: String, message: String) throws {
    let check = StructureCheck(templates: ["@Indirect struct {{n}} {\n init() {}\n  func fixed() { #expect(x) }\n}"])
    let text = Self.text.replacing(original, with: replacement)
    let error = #expect(throws: DiagnosticError.self) {
      try check.check(text, path: "A.swift", expected: Self.planned)
    }
    let found = try #require(error?.diagnostics.first)
    #expect(found.id.description == "generate.structure")
    #expect(found.message.hasPrefix("A.swift \(message);"), "\(found.message)")
  }

  @Test func aTemplateThatWritesRawTextIsStopped() throws {
    // The template puts a documentation comment where its last line ends in code.
    let text = BuiltinTemplates.text(of: .client).replacing("{{documentation}}", with: "\"{{documentation}}")
    let templates = try TemplateSet(overriding: [.client: (text, "client.mustache")])
    let generator = SwiftGenerator(settings: GenerationSettings(), templates: templates)
    let service = try loadService([:])
    #expect(throws: DiagnosticError.self) { try generator.generate(service) }
  }

  @Test func aTemplateMayDeclareMore() throws {
    let text = BuiltinTemplates.text(of: .client) + "\nextension Sequence { func more() { let x = 1; print(x) } }\n"
    let templates = try TemplateSet(overriding: [.client: (text, "client.mustache")])
    let tree = try SwiftGenerator(settings: GenerationSettings(), templates: templates).generate(loadService([:]))
    #expect(tree.files.first?.text.contains("func more()") == true)
  }
}
