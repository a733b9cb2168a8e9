import Diagnostics
import Foundation
import Testing

@testable import SwiftGeneration

@Suite struct TemplateTests {
  private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  @Test(arguments: TemplateName.allCases)
  func theBuiltinTemplatesAreThoseOfTheFolder(name: TemplateName) throws {
    let file = Self.root.appendingPathComponent("Templates/swift/\(name.fileName)")
    #expect(try String(contentsOf: file, encoding: .utf8) == BuiltinTemplates.text(of: name))
  }

  /// The generator trusts its own templates; here they are held against their contracts as a user's are.
  @Test(arguments: TemplateName.allCases)
  func theBuiltinTemplatesKeepTheirContracts(name: TemplateName) {
    let checker = TemplateChecker(BuiltinTemplates.text(of: name), contract: .of(name), file: name.fileName)
    #expect(checker.diagnostics.sorted.isEmpty)
  }

  @Test func theFolderHasNoOtherTemplates() throws {
    let folder = Self.root.appendingPathComponent("Templates/swift").path
    let files = try FileManager.default.contentsOfDirectory(atPath: folder)
    #expect(files.sorted() == TemplateName.allCases.map(\.fileName).sorted())
  }

  @Test(arguments: [
    ("{{nmae}}", "mine/object.mustache:1:1", "template.unknown-name", "unknown name 'nmae'"),
    (
      "\n {{#properties}}{{rawType}}{{/properties}}", "mine/object.mustache:2:17", "template.unknown-name",
      "unknown name 'rawType'"
    ),
    ("{{lowercased(name)}}", "mine/object.mustache:1:1", "template.unknown-name", "unknown name 'lowercased(name)'"),
    ("{{.}}", "mine/object.mustache:1:1", "template.unknown-name", "unknown name '.'"),
    ("{{#properties}}", "mine/object.mustache:1:1", "template.section", "section 'properties' is not closed"),
    (
      "x{{/properties}}", "mine/object.mustache:1:2", "template.section",
      "'properties' closes a section that is not open here"
    ),
    ("{{{name}}}", "mine/object.mustache:1:1", "template.tag", "templates have no partials"),
    ("{{&name}}", "mine/object.mustache:1:1", "template.tag", "templates have no partials"),
    ("{{> header}}", "mine/object.mustache:1:1", "template.tag", "templates have no partials"),
    ("{{=<% %>=}}", "mine/object.mustache:1:1", "template.tag", "templates have no partials"),
    ("a\n {{name", "mine/object.mustache:2:2", "template.syntax", "the tag has no end"),
    ("{{$block}}{{/block}}", "mine/object.mustache:1:1", "template.tag", "templates have no partials"),
  ])
  func aMistakeInATemplateIsFound(text: String, place: String, id: String, message: String) throws {
    let error = #expect(throws: DiagnosticError.self) {
      try TemplateSet(overriding: [.object: (text, "mine/object.mustache")])
    }
    let found = try #require(error?.diagnostics.first)
    #expect(found.range?.description == place)
    #expect(found.id.description == id)
    #expect(found.message.hasPrefix(message))
  }

  @Test func aReplacedTemplateIsUsed() throws {
    let text = BuiltinTemplates.text(of: .client).replacing("Makes a client from its parts.", with: "Makes {{name}}.")
    let templates = try TemplateSet(overriding: [.client: (text, "client.mustache")])
    let tree = try SwiftGenerator(settings: GenerationSettings(), templates: templates).generate(loadService([:]))
    #expect(texts(tree)["Sources/ZooClient.swift"]?.contains("/// Makes ZooClient.") == true)
  }

  /// An empty text of an inner context is empty: the engine must not find another of the same name further out.
  @Test func anEmptyTextIsNotLookedForOutside() throws {
    let inner = TemplateContext(["documentation": .text(SwiftText(""))])
    let outer = TemplateContext(["documentation": .text(SwiftText("outer")), "properties": .list([inner])])
    let text = "{{#properties}}[{{documentation}}{{^documentation}}none{{/documentation}}]{{/properties}}"
    let templates = try TemplateSet(overriding: [.object: (text, "object.mustache")])
    #expect(templates.render(.object, outer).description == "[none]")
  }

  // MARK: Documentation

  /// Each table of the page lists the names of one context.
  @Test(arguments: TemplateName.allCases)
  func thePageDescribesTheContract(name: TemplateName) throws {
    let page = try String(contentsOf: Self.root.appendingPathComponent("docs/Templates.md"), encoding: .utf8)
    let sections = page.components(separatedBy: "\n## ").dropFirst()
    let section = try #require(sections.first { $0.hasPrefix("`\(name.fileName)`") })
    let rows = section.split(separator: "\n").filter { $0.hasPrefix("| `") }
    let described = rows.map { row in
      let cells = row.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
      return "\(cells[0].filter { $0 != "`" }): \(cells[1])"
    }
    #expect(described.sorted() == Self.entries(of: .of(name)).sorted())
  }

  /// The entries of a contract with their kinds; those of a list with its name and a dot before them.
  private static func entries(of contract: TemplateContract, below prefix: String = "") -> [String] {
    contract.entries.flatMap { name, entry -> [String] in
      switch entry {
      case .text: ["\(prefix)\(name): text"]
      case .flag: ["\(prefix)\(name): switch"]
      case .list(let inner): ["\(prefix)\(name): list"] + entries(of: inner, below: "\(prefix)\(name).")
      }
    }
  }
}
