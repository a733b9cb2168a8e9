import Foundation
import TestSupport
import Testing

@Suite("tablature generate, run again")
struct RunRecordTests {
  /// What is done to a folder after a run, and what the next run says of it.
  struct Change: CustomTestStringConvertible {
    var testDescription: String
    var output: String
    var make: @Sendable (TemporaryFolder) throws -> Void

    init(_ description: String, _ output: String, _ make: @escaping @Sendable (TemporaryFolder) throws -> Void) {
      (testDescription, self.output, self.make) = (description, output, make)
    }
  }

  private static let source = "Generated/Sources/GetAnimal.swift"

  static let changes = [
    Change("nothing", "Generated: up to date\n") { _ in },
    Change("a generated file is edited by hand", "changed \(source)\n") { folder in
      try folder.write(try folder.read(source) + "// mine\n", to: source)
    },
    Change("one byte of a generated file is another", "changed \(source)\n") { folder in
      try folder.write(try folder.read(source).replacing("Made by", with: "Made bx"), to: source)
    },
    Change("a generated file is gone", "new     \(source)\n") { try $0.remove(source) },
    Change("a file that is not the generator's is added", "Generated: up to date\n") { folder in
      try folder.write("mine", to: "Generated/Sources/Mine.swift")
    },
    Change("the manifest is gone", "new     Generated/manifest.txt\n") { try $0.remove("Generated/manifest.txt") },
    Change("the lines of the manifest end with CR LF", "changed Generated/manifest.txt\n") { folder in
      let manifest = try folder.read("Generated/manifest.txt")
      try folder.write(manifest.replacing("\n", with: "\r\n"), to: "Generated/manifest.txt")
    },
    Change("a schema file is written again as it was", "Generated: up to date\n") { folder in
      try folder.write(Zoo.getAnimal, to: "schema/GetAnimal.yaml")
    },
    Change("a template is replaced", "changed \(source)\n") { folder in
      try folder.write(Zoo.configuration + "\ntemplates: Templates", to: "tablature.yaml")
      let aliases = "{{#aliases}}\npublic typealias {{name}} = {{type}}\n{{/aliases}}\n"
      try folder.write(aliases, to: "Templates/aliases.mustache")
      try folder.write(try folder.read(source).replacing("public", with: "internal"), to: source)
    },
    Change("what is remembered is damaged", "Generated: up to date\n") { folder in
      for file in try records(of: folder) { try Data("?".utf8).write(to: file) }
    },
  ]

  @Test("does what has to be done", arguments: changes)
  func runsAgain(_ change: Change) async throws {
    let folder = try Zoo.folder()
    let tool = Tool(folder: folder)
    #expect(try await tool.run("generate").status == 0)
    let first = try folder.snapshot(of: "Generated").mapValues(\.contents)
    try change.make(folder)
    let second = try await tool.run("generate")
    #expect(second.status == 0)
    #expect(second.output == change.output)
    let left = try folder.snapshot(of: "Generated").mapValues(\.contents).filter { first.keys.contains($0.key) }
    #expect(left == first)
  }

  @Test("says again what was wrong with the schema")
  func warnsAgain() async throws {
    let folder = try Zoo.folder()
    try folder.write(
      "overlay: Zoo\ntypes: {Animal: {fields: {legs: {range: 0...8}}}}",
      to: "schema/overlays/Animal.yaml"
    )
    let tool = Tool(folder: folder)
    let first = try await tool.run("generate")
    let second = try await tool.run("generate")
    #expect([first.status, second.status] == [0, 0])
    #expect(first.errors.contains("the schema says the same"))
    #expect(second.errors == first.errors)
  }

  @Test("remembers one line, out of the way of the client")
  func remembers() async throws {
    let folder = try Zoo.folder()
    _ = try await Tool(folder: folder).run("generate")
    let records = try Self.records(of: folder)
    #expect(records.count == 1)
    let text = try records.map { try String(contentsOf: $0, encoding: .utf8) }.joined()
    #expect(text.wholeMatch(of: /[0-9a-f]{16} [0-9a-f]{16}\n/) != nil)
  }

  @Test("does without where nothing can be remembered")
  func forgets() async throws {
    let folder = try Zoo.folder()
    let tool = Tool(folder: folder, environment: ["XDG_CACHE_HOME": "/dev/null/cache"])
    #expect(try await tool.run("generate").errors == "")
    #expect(try await tool.run("generate").output == "Generated: up to date\n")
  }

  private static func records(of folder: TemporaryFolder) throws -> [URL] {
    let runs = folder.hidden("cache").appendingPathComponent("tablature/runs")
    return try FileManager.default.contentsOfDirectory(at: runs, includingPropertiesForKeys: nil)
  }
}
