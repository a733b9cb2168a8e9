import Foundation
import TestSupport
import Testing

@Suite("Unusable input ends with 2, says where and why, and leaves the output alone")
struct UnusableInputTests {
  @Test("a schema with several mistakes")
  func brokenSchema() async throws {
    let folder = try Zoo.folder()
    _ = try await Tool(folder: folder).run("generate")
    let before = try folder.snapshot(of: "Generated")
    try folder.write(
      Zoo.getAnimal.replacing("method: GET", with: "methd: GET").replacing("body: Animal", with: "body: Animals"),
      to: "schema/GetAnimal.yaml"
    )
    let result = try await Tool(folder: folder).run("generate")
    #expect(result.status == 2)
    #expect(result.errors.contains("schema/GetAnimal.yaml:2:1: error: "))
    #expect(result.errors.contains("did you mean 'method'?"))
    #expect(try folder.snapshot(of: "Generated") == before)
  }

  @Test("files that are empty, huge, deep or no text", arguments: HostileFile.all)
  func hostileFiles(file: HostileFile) async throws {
    let folder = try Zoo.folder()
    try folder.write(file.text, to: "schema/GetAnimal.yaml")
    let result = try await Tool(folder: folder).run("generate")
    #expect(result.status == 2)
    #expect(result.errors.contains("schema/GetAnimal.yaml:\(file.place): error: "), "\(result.errors.prefix(500))")
    #expect(!folder.has("Generated"))
  }

  @Test("a second service with a mistake keeps the first from being written")
  func secondService() async throws {
    let folder = try Zoo.folder()
    try folder.write("service: 7 dwarfs", to: "other/service.yaml")
    try folder.write(
      Zoo.configuration + "\n  - schema: other\n    output: Other\n",
      to: "tablature.yaml"
    )
    let result = try await Tool(folder: folder).run("generate")
    #expect(result.status == 2)
    #expect(!folder.has("Generated"))
  }

  @Test("a schema folder that is not there")
  func missingFolder() async throws {
    let folder = try Zoo.folder()
    let result = try await Tool(folder: folder).run("validate", "nowhere")
    #expect(result.status == 2)
    #expect(result.errors.contains("there is no folder 'nowhere'"))
  }

  @Test("a configuration with mistakes")
  func configuration() async throws {
    let folder = try Zoo.folder()
    try folder.write(
      """
      services:
        - schema: schema
          ouput: Generated
        - schema: schema
          output: Generated
        - schema: schema
          output: generated
      """,
      to: "tablature.yaml"
    )
    let result = try await Tool(folder: folder).run("generate")
    #expect(result.status == 2)
    #expect(result.errors.contains("tablature.yaml:3:5: error: a service has no 'ouput'; did you mean 'output'?"))
    #expect(result.errors.contains("tablature.yaml:2:5: error: a service needs 'output'"))
    #expect(result.errors.contains("tablature.yaml:7:13: error: another service is written to 'generated', too"))
  }

  @Test("a configuration that does not tell what describes a service")
  func configuredSources() async throws {
    let folder = try Zoo.folder()
    try folder.write(
      """
      services:
        - output: a
        - {pages: docs, output: b}
        - {pages: docs, service: Zoo, schema: schema, output: c}
        - {schema: schema, service: Zoo, output: d}
      """,
      to: "tablature.yaml"
    )
    let result = try await Tool(folder: folder).run("generate")
    #expect(result.status == 2)
    #expect(result.errors.contains("tablature.yaml:2:5: error: a service needs 'schema' or 'pages'"))
    #expect(result.errors.contains("tablature.yaml:3:5: error: a service that is made of pages needs its name"))
    #expect(result.errors.contains("tablature.yaml:4:13: error: a service has 'schema' or 'pages', not both"))
    #expect(result.errors.contains("tablature.yaml:5:31: error: the schema names the service; 'service' goes with"))
  }

  @Test("a configuration whose clients would get into each other's way")
  func configuredOutputs() async throws {
    let folder = try Zoo.folder()
    try folder.write(
      """
      services:
        - {schema: schema, output: o}
        - {schema: schema, output: ./o/Sources/}
        - {schema: schema, output: other/../o}
        - {schema: schema, output: o/Other}
        - {schema: schema, output: schema/}
      """,
      to: "tablature.yaml"
    )
    let before = try folder.snapshot(of: ".")
    let result = try await Tool(folder: folder).run("generate")
    #expect(result.status == 2)
    #expect(result.errors.contains("tablature.yaml:3:30: error: './o/Sources/' is among the files of the client in"))
    #expect(result.errors.contains("tablature.yaml:4:30: error: another service is written to 'other/../o', too"))
    #expect(!result.errors.contains("tablature.yaml:5"))
    #expect(result.errors.contains("tablature.yaml:6:30: error: 'schema/' is what the client is made from"))
    #expect(try folder.snapshot(of: ".") == before)
    for output in ["schema", "./schema/"] {
      #expect(try await Tool(folder: folder).run("generate", "--schema", "schema", "--output", output).status == 64)
    }
  }

  @Test(
    "what a configuration says is wrong where it says it",
    arguments: [
      ("services: []", "1:11: error: 'services' names no service"),
      ("services:\n  - {schema: nowhere, output: o}", "2:14: error: there is no folder 'nowhere'"),
      ("services:\n  - {schema: bare, output: o}", "2:14: error: the schema has no service file 'service.yaml'"),
      (
        "services:\n  - {schema: reserved, output: o}",
        "2:14: error: 'Foundation' is no name for a Swift module; give it another with 'module'"
      ),
      ("services:\n  - {pages: nowhere, service: Zoo, output: o}", "2:13: error: there is no page or folder 'nowhere'"),
      ("services:\n  - {schema: schema, output: o, module: a b}", "2:41: error: 'a b' is no name for a Swift module"),
      (Zoo.configuration + "\ntemplates: nowhere", "4:12: error: there is no template folder 'nowhere'"),
    ]
  )
  func configuredPlaces(text: String, message: String) async throws {
    let folder = try Zoo.folder()
    try folder.write(Zoo.getAnimal, to: "bare/GetAnimal.yaml")
    try folder.write(Zoo.getAnimal, to: "reserved/GetAnimal.yaml")
    try folder.write("service: Foundation\nconfigured: [zoo_id]\n", to: "reserved/service.yaml")
    try folder.write(text, to: "tablature.yaml")
    let result = try await Tool(folder: folder).run("generate")
    #expect(result.status == 2)
    #expect(result.errors.hasPrefix("tablature.yaml:\(message)"), "\(result.errors)")
  }

  @Test("a template that is no text is reported where it is none")
  func templateText() async throws {
    let folder = try Zoo.folder()
    try folder.write("", to: "mine/aliases.mustache")
    let bytes = Array("{{! Fine. }}\n// ".utf8) + [0xE9, 0x0A]
    try Data(bytes).write(to: folder.url.appendingPathComponent("mine/aliases.mustache"))
    let result = try await Tool(folder: folder).run("generate", "--templates", "mine")
    #expect(result.status == 2)
    #expect(result.errors.hasPrefix("mine/aliases.mustache:2:1: error: the template has bytes that are no UTF-8 text"))
  }

  @Test("no configuration")
  func noConfiguration() async throws {
    let result = try await Tool(folder: try TemporaryFolder()).run("generate")
    #expect(result.status == 2)
    #expect(result.errors.contains("there is no file 'tablature.yaml'"))
  }

  @Test("templates that do not keep to their contract")
  func templates() async throws {
    let folder = try Zoo.folder()
    try folder.write("struct {{nam}} {\n{{#properties}}\n", to: "mine/object.mustache")
    let result = try await Tool(folder: folder).run("generate", "--templates", "mine")
    #expect(result.status == 2)
    #expect(result.errors.contains("mine/object.mustache:1:8: error: unknown name 'nam'"))
    #expect(result.errors.contains("section 'properties' is not closed"))
    #expect(!folder.has("Generated"))
  }

  @Test("usage", arguments: [["generate", "--chek"], ["generate", "--check", "--dry-run"], ["nonsense"]])
  func usage(arguments: [String]) async throws {
    let folder = try Zoo.folder()
    let result = try await Tool(folder: folder).run(arguments)
    #expect(result.status == 64)
  }

  /// None of these can write anything, whatever the tool makes of an empty path.
  private static let emptyPaths = [
    ["generate", "--dry-run", "--schema", "schema", "--output", ""],
    ["generate", "--dry-run", "--schema", "", "--output", "out"],
    ["generate", "--dry-run", "--templates", ""], ["generate", "--dry-run", "--config", ""],
    ["transcribe", "pages", "--service", "Zoo", "--dry-run", "--output", ""],
    ["transcribe", "", "--service", "Zoo", "--dry-run", "--output", "out"],
    ["build-step", "sources", "--config", "nowhere.yaml", "--module", "Zoo", "--output", ""],
    ["diff", "schema", ""], ["diff", "", "schema"], ["diff", "schema", "schema", "--review", ""],
    ["diff", "schema", "schema", "--output", ""], ["export", "openapi", "schema", "--output", ""],
    ["export", "json-schema", ""], ["validate", ""], ["validate", "--config", ""], ["dump", ""], ["inspect", ""],
    ["audit", ""],
  ]

  @Test("a path that is empty, as where a variable is not set, is usage", arguments: emptyPaths)
  func emptyPath(arguments: [String]) async throws {
    let result = try await Tool(folder: try Zoo.folder()).run(arguments)
    #expect(result.status == 64)
    #expect(result.errors.contains("A path cannot be empty."))
  }

  @Test("problems can be had as JSON and for GitHub")
  func formats() async throws {
    let folder = try Zoo.folder()
    try folder.write("service: Zoo\ntitle: x\n", to: "schema/service.yaml")
    let json = try await Tool(folder: folder).run("validate", "schema", "--diagnostics", "json")
    #expect(json.status == 2)
    #expect(json.errors.contains(#""file":"schema/service.yaml","line":2,"column":1"#))
    let github = try await Tool(folder: folder).run("validate", "schema", "--diagnostics", "github")
    #expect(github.errors.hasPrefix("::error file=schema/service.yaml,line=2"))
  }
}

/// A file that is no schema; it goes by a name, because the text may be as long as a book.
struct HostileFile: CustomTestStringConvertible {
  let testDescription: String
  let text: String
  /// The line and the column where the problem is.
  let place: String

  static let all = [
    HostileFile(testDescription: "empty", text: "", place: "1:1"),
    HostileFile(testDescription: "huge", text: String(repeating: "# much\n", count: 1_300_000), place: "1:1"),
    HostileFile(testDescription: "deep", text: String(repeating: "[", count: 50_000), place: "1:101"),
    HostileFile(testDescription: "with a NUL", text: "operation: \u{0}", place: "1:12"),
    HostileFile(testDescription: "with an anchor", text: "a: &x [1]\nb: *x\n", place: "1:4"),
    HostileFile(testDescription: "with a key twice", text: "operation: A\noperation: B\n", place: "2:1"),
  ]
}
