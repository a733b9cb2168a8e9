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
    try folder.write(Self.page(":original_name: ListThings.html", "Things"), to: "a/things.rst")
    try folder.write(Self.page(":original_name: ListAllThings.html", "Things"), to: "b/things.rst")
    let result = try await Tool(folder: folder).run("diff", "a", "b")
    #expect(result.output.contains("operation-renamed"))
    #expect(!result.output.contains("operation-group"), "\(result.output)")
  }

  @Test("a schema with names of its own is compared with pages, either way")
  func schemaAndPages() async throws {
    let folder = try TemporaryFolder()
    try folder.write("service: Shop\n", to: "schema/service.yaml")
    try folder.write(
      """
      operation: FetchThings
      group: things
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

  @Test("the only chapter of a service can come and go")
  func chapter() async throws {
    let folder = try folder()
    try folder.write(Zoo.service, to: "chapters/service.yaml")
    let grouped = Zoo.getAnimal.replacing("method: GET", with: "group: animals\nmethod: GET")
    try folder.write(grouped, to: "chapters/GetAnimal.yaml")
    let tool = Tool(folder: folder)
    #expect(try await tool.run("diff", "schema", "chapters").output.contains("operation-group-added"))
    #expect(try await tool.run("diff", "chapters", "schema").output.contains("operation-group-removed"))
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
    try await commit(folder)
    let result = try await Tool(folder: folder).run("diff", "git:HEAD:schema", "git:HEAD:newer", "--format", "json")
    #expect(result.status == 0)
    #expect(result.output.contains("git:HEAD:schema/GetAnimal.yaml"))
    #expect(try await Tool(folder: folder).run("diff", "git:nope:schema", "schema").status == 2)
    #expect(try await Tool(folder: folder).run("diff", "git:--output=x:schema", "schema").status == 2)
    let unknown = try await Tool(folder: folder).run("diff", "git:HEAD:schema", "git:nope:schema")
    let message = "'git:nope:schema': there is no revision 'nope' in the repository"
    #expect(unknown.errors == "error: \(message) [input.missing]\n")
    #expect(!folder.has("x"))
  }

  /// A repository with what a folder has.
  private func commit(_ folder: TemporaryFolder) async throws {
    for arguments in [
      ["init", "-q"], ["add", "-A"], ["-c", "user.name=t", "-c", "user.email=t@example.com", "commit", "-qm", "one"],
    ] {
      try await run("git", arguments, in: folder)
    }
  }

  @Test("paths in a revision begin at the root of the repository, or with a dot where the user is")
  func gitFolders() async throws {
    let folder = try folder()
    for path in ["service.yaml", "GetAnimal.yaml"] {
      try folder.write(try folder.read("newer/\(path)"), to: "sub/schema/\(path)")
    }
    try await commit(folder)
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

  @Test("a path in a revision means the same however it is spelled")
  func gitPaths() async throws {
    let folder = try folder()
    try folder.write(try folder.read("schema/service.yaml"), to: "sub/schema/service.yaml")
    try folder.write(try folder.read("newer/GetAnimal.yaml"), to: "sub/schema/GetAnimal.yaml")
    try await commit(folder)
    for path in ["schema", "schema/", "schema//", "./schema", "sub/../schema", "schema/GetAnimal.yaml"] {
      let result = try await Tool(folder: folder).run("diff", "git:HEAD:\(path)", "schema", "--fail-on", "any")
      #expect(result.status == 0, "\(path): \(result.output)\(result.errors)")
    }
    let sub = Tool(folder: folder, start: "sub")
    for (path, same) in [
      ("./schema//", "schema"), ("../schema", "../schema"), ("schema", "../schema"),
      ("../schema/GetAnimal.yaml", "../schema"),
    ] {
      let result = try await sub.run("diff", "git:HEAD:\(path)", same, "--fail-on", "any")
      #expect(result.status == 0, "\(path): \(result.output)\(result.errors)")
    }
    let inside = Tool(folder: folder, start: "sub/schema")
    #expect(try await inside.run("diff", "git:HEAD:.", ".", "--fail-on", "any").status == 0)
    let places = try await sub.run("diff", "git:HEAD:../schema", "git:HEAD:./schema", "--format", "json")
    #expect(places.output.contains("\"git:HEAD:schema/GetAnimal.yaml\""))
    #expect(places.output.contains("\"git:HEAD:sub/schema/GetAnimal.yaml\""))
    #expect(try await sub.run("diff", "git:HEAD:../../schema", "schema").errors.contains("leads out of the repository"))
  }

  @Test(
    "pages that cannot be read, or describe no operation, end with 2 and say where",
    arguments: [
      ("", ":1:1: error: the page describes no operation"),
      ("\u{0}", ":1:1: warning: the page has bytes that are no UTF-8 text"),
      ("Things\n======\n\nURI\n---\n\nsee below\n", ":7:1: error: no method and path can be read in this section"),
    ]
  )
  func unreadablePages(page: String, message: String) async throws {
    let folder = try folder()
    try folder.write(page, to: "page.rst")
    for (base, revision) in [("page.rst", "schema"), ("schema", "page.rst"), ("page.rst", "page.rst")] {
      let result = try await Tool(folder: folder).run("diff", base, revision)
      #expect(result.status == 2)
      #expect(result.output == "")
      #expect(result.errors.components(separatedBy: "page.rst" + message).count == 2, "\(result.errors)")
    }
    #expect(try await Tool(folder: folder).run("export", "openapi", "page.rst").status == 2)
    try folder.write("services: [{pages: ., service: Things, output: out}]", to: "tablature.yaml")
    #expect(try await Tool(folder: folder).run("generate").status == 2)
    #expect(!folder.has("out"))
  }

  @Test("a folder of pages may have some without an operation, but not only such")
  func chapters() async throws {
    let folder = try folder()
    try folder.write("Overview\n========\n\nWhat there is.\n", to: "pages/index.rst")
    try folder.write(Self.page("", "Things"), to: "pages/things.rst")
    let result = try await Tool(folder: folder).run("diff", "pages", "pages", "--fail-on", "any")
    #expect(result.status == 0)
    #expect(result.errors == "")
    try folder.write("Notes\n=====\n", to: "pages/things.rst")
    let none = try await Tool(folder: folder).run("diff", "pages", "schema")
    #expect(none.status == 2)
    #expect(none.errors.contains("none of the 2 pages in 'pages' describes an operation"))
  }

  @Test("single files of schemas are compared, with the service file beside them if there is one")
  func singleFiles() async throws {
    let folder = try folder()
    try folder.write(try folder.read("schema/GetAnimal.yaml"), to: "alone/Old.yaml")
    try folder.write("# The next version.\n" + (try folder.read("newer/GetAnimal.yaml")), to: "alone/2.new.yaml")
    let tool = Tool(folder: folder)
    let result = try await tool.run("diff", "alone/Old.yaml", "alone/2.new.yaml")
    #expect(result.status == 0)
    #expect(result.output.hasPrefix("Alone: alone/Old.yaml → alone/2.new.yaml\n"), "\(result.output)")
    #expect(result.output.contains("base alone/Old.yaml:14:7"))
    #expect(!result.output.contains("service-renamed"))
    let beside = try await tool.run("diff", "schema/GetAnimal.yaml", "schema", "--fail-on", "any")
    #expect(beside.status == 0, "\(beside.output)\(beside.errors)")
    // Without its service file it is not known what the client is configured with.
    let alone = try await tool.run("diff", "schema/GetAnimal.yaml", "alone/Old.yaml")
    #expect(alone.output.hasPrefix("Zoo: ") && !alone.output.contains("service-renamed"), "\(alone.output)")
    #expect(try await tool.run("export", "openapi", "alone/Old.yaml").status == 0)
  }

  @Test("a folder without what describes a service says what is missing")
  func missing() async throws {
    let folder = try folder()
    try folder.write(Zoo.getAnimal, to: "alone/GetAnimal.yaml")
    try folder.write("hello", to: "notes/notes.txt")
    let tool = Tool(folder: folder)
    #expect(try await tool.run("diff", "alone", "schema").errors.contains("there is no service.yaml in 'alone'"))
    let notes = try await tool.run("diff", "notes", "schema")
    #expect(notes.errors.contains("there is neither a service.yaml nor a page (*.rst) in 'notes'"))
    try await commit(folder)
    let revision = try await tool.run("diff", "git:HEAD:alone", "schema")
    #expect(revision.errors.contains("there is no service.yaml in 'git:HEAD:alone'"))
  }

  @Test("pages are called after their folder, and not after a date or a revision")
  func titles() async throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.page("", "Things"), to: "object-storage/2024-11-28-f3d1df8/things.rst")
    try await commit(folder)
    let dated = "object-storage/2024-11-28-f3d1df8"
    for name in [dated, "git:HEAD:object-storage", "git:HEAD:./\(dated)/"] {
      let result = try await Tool(folder: folder).run("diff", name, name)
      #expect(result.output.hasPrefix("ObjectStorage: "), "\(result.output)")
    }
  }

  @Test("a revision needs a repository")
  func noRepository() async throws {
    let result = try await Tool(folder: try folder()).run("diff", "git:HEAD:schema", "schema")
    #expect(result.status == 2)
    #expect(result.errors == "error: 'git:HEAD:schema': there is no git repository here [input.missing]\n")
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
