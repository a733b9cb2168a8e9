import Foundation
import TestSupport
import Testing

@Suite("tablature diff")
struct DiffTests {
  /// Two versions of the zoo: the second lacks a field and has another.
  private func folder() throws -> TemporaryFolder {
    let folder = try Zoo.folder()
    try folder.write(Zoo.service, to: "newer/service.yaml")
    try folder.write(
      Zoo.getAnimal.replacing("legs: {type: integer, range: 0...8}", with: "wings: integer"),
      to: "newer/GetAnimal.yaml"
    )
    return folder
  }

  @Test("a version compared with itself is silent and opens every gate")
  func same() async throws {
    let result = try await Tool(folder: try folder()).run("diff", "schema", "schema", "--fail-on", "any")
    #expect(result.status == 0)
    #expect(result.errors == "")
  }

  @Test("a removed field is found, and closes the gate for Swift")
  func gate() async throws {
    let tool = Tool(folder: try folder())
    #expect(try await tool.run("diff", "schema", "newer").status == 0)
    let result = try await tool.run(
      "diff",
      "schema",
      "newer",
      "--fail-on",
      "breaking",
      "--gate",
      "source",
      "--format",
      "json"
    )
    #expect(result.status == 1)
    #expect(result.output.contains("legs"))
    #expect(result.output.contains("\"suggestedVersion\": \"major\""))
  }

  @Test("what was accepted does not close the gate")
  func review() async throws {
    let folder = try folder()
    try folder.write(
      """
      accept:
        - {rule: field-removed-optional, reason: Nobody counted them.}
        - {rule: operation-removed, reason: Not needed at all.}
      """,
      to: "review.yaml"
    )
    let result = try await Tool(folder: folder)
      .run("diff", "schema", "newer", "--fail-on", "breaking", "--review", "review.yaml")
    #expect(result.status == 0)
    #expect(result.errors.contains("diff.unused-acceptance"))
  }

  /// A reference page of one operation.
  private static func page(_ head: String, _ title: String, _ description: String = "Its name.") -> String {
    """
    \(head)

    \(title)
    ================================

    URI
    ---

    GET /v1/things

    Response Parameters
    -------------------

    .. table:: **Table 1** Response body parameters

       ========= ====== ======================
       Parameter Type   Description
       ========= ====== ======================
       name      String \(description.padding(toLength: 22, withPad: " ", startingAt: 0))
       ========= ====== ======================

    Status Codes
    ------------

    =========== ===========
    Status Code Description
    =========== ===========
    200         OK
    =========== ===========

    """
  }

  @Test("new titles, files and labels of pages are no change")
  func names() async throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.page("", "Querying Things"), to: "a/old.rst")
    try folder.write(Self.page(".. _ListThings:", "Querying a List of Things"), to: "b/new.rst")
    try folder.write(Self.page(":original_name: ListThings.html", "Obtaining Things"), to: "c/newer.rst")
    let tool = Tool(folder: folder)
    for (base, revision) in [("a", "b"), ("b", "c"), ("a/old.rst", "c/newer.rst"), ("c", "a")] {
      let result = try await tool.run("diff", base, revision, "--fail-on", "any")
      #expect(result.status == 0, "\(result.output)")
    }
  }

  @Test("pages of which the identity changed have changed the name of their operation")
  func renamedPage() async throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.page(":original_name: ListThings.html", "Things"), to: "a.rst")
    try folder.write(Self.page(":original_name: ListAllThings.html", "Things"), to: "b.rst")
    let result = try await Tool(folder: folder).run("diff", "a.rst", "b.rst")
    #expect(result.output.contains("operation-renamed"))
  }

  @Test("a schema with names of its own is compared with pages, either way")
  func schemaAndPages() async throws {
    let folder = try TemporaryFolder()
    try folder.write("service: Shop\n", to: "schema/service.yaml")
    try folder.write(
      """
      operation: FetchThings
      method: GET
      path: /v1/things
      responses: {200: {body: FetchThingsResponse}}
      types: {FetchThingsResponse: {fields: {name: string}}}
      """,
      to: "schema/FetchThings.yaml"
    )
    try folder.write(Self.page(":original_name: ListThings.html", "Things"), to: "pages/things.rst")
    let tool = Tool(folder: folder)
    for (base, revision) in [("schema", "pages"), ("pages", "schema")] {
      let result = try await tool.run("diff", base, revision, "--fail-on", "any")
      #expect(result.status == 0, "\(result.output)")
    }
  }

  @Test("descriptions of pages count only where they are asked for")
  func descriptions() async throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.page("", "Things"), to: "a.rst")
    try folder.write(Self.page("", "Things", "What it is called."), to: "b.rst")
    let tool = Tool(folder: folder)
    #expect(try await tool.run("diff", "a.rst", "b.rst", "--fail-on", "any").status == 0)
    let result = try await tool.run("diff", "a.rst", "b.rst", "--include-docs")
    #expect(result.output.contains("description-changed"))
    #expect(result.output.contains("What it is called."))
  }

  @Test("versions can be revisions of a repository")
  func git() async throws {
    let folder = try folder()
    for arguments in [
      ["init", "-q"], ["add", "-A"], ["-c", "user.name=t", "-c", "user.email=t@example.com", "commit", "-qm", "one"],
    ] {
      try await run("git", arguments, in: folder)
    }
    let result = try await Tool(folder: folder).run("diff", "git:HEAD:schema", "git:HEAD:newer", "--format", "json")
    #expect(result.status == 0)
    #expect(result.output.contains("git:HEAD:schema/GetAnimal.yaml"))
    #expect(try await Tool(folder: folder).run("diff", "git:nope:schema", "schema").status == 2)
    #expect(try await Tool(folder: folder).run("diff", "git:--output=x:schema", "schema").status == 2)
    #expect(!folder.has("x"))
  }

  @Test("paths in a revision begin at the root of the repository, or with a dot where the user is")
  func gitFolders() async throws {
    let folder = try folder()
    for path in ["service.yaml", "GetAnimal.yaml"] {
      try folder.write(try folder.read("newer/\(path)"), to: "sub/schema/\(path)")
    }
    for arguments in [
      ["init", "-q"], ["add", "-A"], ["-c", "user.name=t", "-c", "user.email=t@example.com", "commit", "-qm", "one"],
    ] {
      try await run("git", arguments, in: folder)
    }
    let tool = Tool(folder: folder)
    for (base, revision) in [
      ("git:HEAD:./schema", "git:HEAD:schema//"), ("git:HEAD:sub/../schema/.", "schema"),
      ("git:HEAD:sub/schema", "newer"),
    ] {
      #expect(try await tool.run("diff", base, revision, "--fail-on", "any").status == 0, "\(base)")
    }
    let below = Tool(folder: folder, start: "sub")
    for (base, revision) in [("git:HEAD:./schema", "schema"), ("git:HEAD:schema", "../schema")] {
      #expect(try await below.run("diff", base, revision, "--fail-on", "any").status == 0, "\(base)")
    }
    #expect(try await tool.run("diff", "git:HEAD:../schema", "schema").status == 2)
  }

  @Test("pages that cannot be read, or describe nothing, are no input", arguments: [#"see below"#, ""])
  func unusablePages(request: String) async throws {
    let folder = try folder()
    let page = request.isEmpty ? "" : Self.page("", "Things").replacingOccurrences(of: "GET /v1/things", with: request)
    try folder.write(page, to: "pages/things.rst")
    let tool = Tool(folder: folder)
    for (base, revision) in [("schema", "pages"), ("pages", "schema"), ("pages", "pages")] {
      let result = try await tool.run("diff", base, revision)
      #expect(result.status == 2 && result.output.isEmpty && result.errors.contains("pages"))
    }
  }

  @Test("a report that cannot be written ends with 2")
  func unwritable() async throws {
    let result = try await Tool(folder: try folder()).run("diff", "schema", "newer", "--output", "nowhere/x.txt")
    #expect(result.status == 2)
    #expect(result.errors.contains("'nowhere/x.txt' cannot be written") && !result.errors.contains("NSCocoa"))
  }

  @Test("an input that is nothing of the kind ends with 2")
  func unusable() async throws {
    let folder = try folder()
    try folder.write("hello", to: "notes.txt")
    #expect(try await Tool(folder: folder).run("diff", "schema", "nowhere").status == 2)
    #expect(try await Tool(folder: folder).run("diff", "schema", "notes.txt").status == 2)
  }

  @Test("a report goes to a file, or to what else has a name like one")
  func output() async throws {
    let folder = try folder()
    let tool = Tool(folder: folder)
    try folder.write(String(repeating: "A longer report.\n", count: 100), to: "report.txt")
    #expect(try await tool.run("diff", "schema", "newer", "--output", "report.txt").output == "")
    let printed = try await tool.run("diff", "schema", "newer", "--output", "/dev/stdout")
    #expect(printed.status == 0)
    #expect(try folder.read("report.txt") == printed.output)
  }

  @Test(
    "a report that cannot be written ends with 2 and says why",
    arguments: [("nowhere/report.txt", "No such file or directory"), ("schema", "Is a directory")]
  )
  func unwritable(output: String, reason: String) async throws {
    let tool = Tool(folder: try folder())
    let result = try await tool.run("diff", "schema", "newer", "--output", output)
    #expect(result.status == 2)
    #expect(result.errors == "error: '\(output)' cannot be written: \(reason) [output.access]\n")
    #expect(try await tool.run("export", "openapi", "schema", "--output", output).status == 2)
  }

  @Test("without --fail-on, what breaks by the verdict of --gate is a failure in the reports, and for the version")
  func axis() async throws {
    let tool = Tool(folder: try folder())
    for (gate, failures, version) in [("source", 1, "major"), ("wire", 0, "minor")] {
      let report = try await tool.run("diff", "schema", "newer", "--gate", gate, "--format", "junit")
      #expect(report.status == 0)
      #expect(report.output.contains("tests=\"2\" failures=\"\(failures)\""))
      let text = try await tool.run("diff", "schema", "newer", "--gate", gate)
      #expect(text.output.contains("suggested version: \(version)"))
    }
  }

  @Test("rules are listed and explained")
  func rules() async throws {
    let tool = Tool(folder: try TemporaryFolder())
    #expect(try await tool.run("rules").output.split(separator: "\n").count >= 180)
    #expect(try await tool.run("rules", "field-removed-optional").output.hasPrefix("field-removed-optional: "))
    #expect(try await tool.run("rules", "no-such-rule").status == 64)
  }

  private func run(_ command: String, _ arguments: [String], in folder: TemporaryFolder) async throws {
    _ = try await Command(command, arguments, in: folder.url).run()
  }
}
