import Foundation
import TestSupport
import Testing

@Suite("tablature transcribe")
struct TranscribeTests {
  private static func page(_ name: String, _ type: String = "String") -> String {
    """
    :original_name: \(name).html

    \(name)
    =======================

    URI
    ---

    GET /v1/things

    Response Parameters
    -------------------

    .. table:: **Table 1** Response body parameters

       ========= ======= ===========
       Parameter Type    Description
       ========= ======= ===========
       name      \(type.padding(toLength: 7, withPad: " ", startingAt: 0)) Name
       ========= ======= ===========

    Status Codes
    ------------

    =========== ===========
    Status Code Description
    =========== ===========
    200         OK
    =========== ===========

    """
  }

  private func folder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write(Self.page("ShowThing"), to: "pages/show.rst")
    try folder.write(Self.page("ListThings"), to: "pages/list.rst")
    return folder
  }

  private func transcribe(_ folder: TemporaryFolder, _ flags: String...) async throws -> Command.Result {
    try await Tool(folder: folder).run(["transcribe", "pages", "--service", "Things", "--output", "schema"] + flags)
  }

  @Test("a service can be generated from its pages without a schema")
  func generateFromPages() async throws {
    let folder = try folder()
    try folder.write(
      "services: [{pages: pages, service: Things, output: out, module: ThingsAPI}]",
      to: "tablature.yaml"
    )
    #expect(try await Tool(folder: folder).run("validate").output == "pages: Things, 2 operations, 2 types\n")
    #expect(try await Tool(folder: folder).run("generate").status == 0)
    #expect(folder.has("out/Sources/ListThings.swift") && folder.has("out/Sources/ThingsAPIClient.swift"))
  }

  @Test("writes a schema, then touches only what a changed fact is about")
  func update() async throws {
    let folder = try folder()
    #expect(try await transcribe(folder).status == 0)
    #expect(try await Tool(folder: folder).run("validate", "schema").status == 0)
    #expect(try await transcribe(folder).output.hasPrefix("schema: up to date\n"))

    try folder.write(Self.page("ShowThing", "Integer"), to: "pages/show.rst")
    #expect(try await transcribe(folder, "--check").status == 1)
    #expect(try await transcribe(folder).output.hasPrefix("changed schema/ShowThing.yaml\nThings: "))
    #expect(try folder.read("schema/ShowThing.yaml").contains("name: integer"))
    #expect(try await transcribe(folder, "--check").status == 0)
  }

  @Test("keeps the operation of a page that is gone until it is pruned")
  func prune() async throws {
    let folder = try folder()
    _ = try await transcribe(folder)
    try folder.remove("pages/show.rst")
    let kept = try await transcribe(folder)
    #expect(kept.output.contains("ShowThing: its page is gone; kept, --prune removes it"))
    #expect(folder.has("schema/ShowThing.yaml"))
    let pruned = try await transcribe(folder, "--prune")
    #expect(pruned.output.contains("removed schema/ShowThing.yaml"))
    #expect(!folder.has("schema/ShowThing.yaml"))
    #expect(try await Tool(folder: folder).run("validate", "schema").status == 0)
  }

  @Test("leaves overlays and the service file alone, and says when an overlay no longer applies")
  func overlays() async throws {
    let folder = try folder()
    _ = try await transcribe(folder)
    let overlay = "overlay: Things\noperations:\n  ShowThing: {doc: Shows a thing.}\n"
    try folder.write(overlay, to: "schema/overlays/docs.yaml")
    try folder.write("service: Things\ndoc: All things.\n", to: "schema/service.yaml")
    #expect(try await transcribe(folder).status == 0)
    #expect(try folder.read("schema/overlays/docs.yaml") == overlay)
    #expect(try folder.read("schema/service.yaml").contains("doc: All things."))

    try folder.remove("pages/show.rst")
    let result = try await transcribe(folder, "--prune")
    #expect(result.status == 1)
    #expect(result.errors.contains("schema/overlays/docs.yaml:3:3: error: "))
  }

  @Test("a schema that cannot be read is not taken for one that is not there")
  func brokenSchema() async throws {
    let folder = try folder()
    _ = try await transcribe(folder)
    try folder.write("service: Things\nconfigured: [project_id]\n", to: "schema/service.yaml")
    try folder.remove("pages/show.rst")
    let broken = try folder.read("schema/ShowThing.yaml").replacing("method:", with: "methd:")
    try folder.write(broken, to: "schema/ShowThing.yaml")
    let before = try folder.snapshot(of: "schema")
    let result = try await transcribe(folder)
    #expect(result.status == 2 && result.output == "")
    #expect(result.errors.contains("schema/ShowThing.yaml:4:1: error: "), "\(result.errors)")
    #expect(try folder.snapshot(of: "schema") == before)
  }

  @Test("unusable input ends with 2 and writes nothing", arguments: ["nowhere", "empty"])
  func unusable(pages: String) async throws {
    let folder = try folder()
    try folder.write("no page", to: "empty/readme.txt")
    let result = try await Tool(folder: folder).run(["transcribe", pages, "--service", "Things", "--output", "schema"])
    #expect(result.status == 2)
    #expect(!folder.has("schema"))
  }

  @Test(
    "pages of which none describes an operation end with 2, say where, and write nothing",
    arguments: [
      ("Notes\n=====\n", "pages/page.rst:1:1: error: the page describes no operation"),
      ("Notes\n=====\n\nURI\n---\n\nsee below\n", "pages/page.rst:7:1: error: no method and path can be read"),
    ]
  )
  func noOperation(page: String, message: String) async throws {
    let folder = try TemporaryFolder()
    try folder.write(page, to: "pages/page.rst")
    let result = try await transcribe(folder)
    #expect(result.status == 2 && result.output == "")
    #expect(result.errors.hasPrefix(message), "\(result.errors)")
    try folder.write("Index\n=====\n", to: "pages/index.rst")
    #expect(try await transcribe(folder).status == 2)
    #expect(!folder.has("schema"))
  }

  @Test("pages without an operation beside others are passed over")
  func chapters() async throws {
    let folder = try folder()
    try folder.write("Index\n=====\n", to: "pages/index.rst")
    let result = try await transcribe(folder)
    #expect(result.status == 0 && result.errors == "")
  }

  @Test(
    "a service that no module can be called after is an error at once",
    arguments: ["my-things", "things", "1st", ""]
  )
  func unusableName(service: String) async throws {
    let folder = try folder()
    let result = try await Tool(folder: folder).run(["transcribe", "pages", "--service", service, "--output", "schema"])
    #expect(result.status != 0)
    #expect(result.errors.contains("--service is a name in upper camel case"))
    #expect(!folder.has("schema"))
  }

  @Test("audit counts what landed, as text and as JSON")
  func audit() async throws {
    let folder = try folder()
    let text = try await Tool(folder: folder).run("audit", "pages")
    #expect(text.status == 0)
    #expect(text.output.contains("rows        2, 2 landed (100.00 %)\n"))
    let json = try await Tool(folder: folder).run("audit", "pages", "--format", "json")
    #expect(json.output.contains("\"landedRows\": 2"))
  }

  @Test("export writes documents of a schema and of pages", arguments: ["openapi", "json-schema"])
  func export(kind: String) async throws {
    let folder = try folder()
    _ = try await transcribe(folder)
    let fromSchema = try await Tool(folder: folder).run("export", kind, "schema")
    #expect(fromSchema.status == 0)
    #expect(fromSchema.output.contains("ShowThingResponse"))
    #expect(try await Tool(folder: folder).run("export", kind, "pages", "--format", "yaml").status == 0)
  }
}
