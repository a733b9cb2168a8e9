import Foundation
import TestSupport
import Testing

@Suite("tablature generate")
struct GenerateTests {
  private let files = [
    "Sources/GetAnimal.swift", "Sources/ZooClient.swift", "Tests/GetAnimalTests.swift", "manifest.txt",
    "names.txt",
  ]

  @Test("writes the client, and says so")
  func writes() async throws {
    let folder = try Zoo.folder()
    let result = try await Tool(folder: folder).run("generate")
    #expect(result.status == 0)
    #expect(result.errors == "")
    #expect(result.output == files.map { "new     Generated/\($0)\n" }.sortedByWriting())
    #expect(try Set(folder.snapshot(of: "Generated").keys) == Set(files))
  }

  @Test("touches nothing when nothing changed")
  func untouched() async throws {
    let folder = try Zoo.folder()
    _ = try await Tool(folder: folder).run("generate")
    let before = try folder.snapshot(of: "Generated")
    let result = try await Tool(folder: folder).run("generate")
    #expect(result.status == 0)
    #expect(result.output == "Generated: up to date\n")
    #expect(try folder.snapshot(of: "Generated") == before)
  }

  @Test("gives the same bytes in another place, time zone and language")
  func deterministic() async throws {
    let (first, second) = (try Zoo.folder(), try Zoo.folder())
    let other = [
      "TZ": "Asia/Tokyo", "LANG": "tr_TR.UTF-8", "LC_ALL": "tr_TR.UTF-8", "SWIFT_DETERMINISTIC_HASHING": "1",
    ]
    _ = try await Tool(folder: first).run("generate")
    _ = try await Tool(folder: second, environment: other).run("generate")
    let contents = try [first, second].map { try $0.snapshot(of: "Generated").mapValues(\.contents) }
    #expect(contents[0] == contents[1])
  }

  @Test("changes only the lines that a changed fact is about")
  func smallChange() async throws {
    let folder = try Zoo.folder()
    _ = try await Tool(folder: folder).run("generate")
    let before = try files.map { try folder.read("Generated/\($0)") }
    try folder.write(Zoo.getAnimal.replacing("1...64", with: "1...65"), to: "schema/GetAnimal.yaml")
    let result = try await Tool(folder: folder).run("generate")
    #expect(
      result.output == """
        changed Generated/Sources/GetAnimal.swift
        changed Generated/Tests/GetAnimalTests.swift

        """
    )
    let after = try files.map { try folder.read("Generated/\($0)") }
    let changed = zip(before, after).map { old, new in
      new.split(separator: "\n").difference(from: old.split(separator: "\n")).insertions.count
    }
    // The documentation and the check of one field, and the probes at and beyond the new bound.
    #expect(changed == [2, 0, 2, 0, 0])
  }

  @Test("removes what it wrote before and no longer generates, and nothing else")
  func removes() async throws {
    let folder = try Zoo.folder()
    try folder.write(
      Zoo.getAnimal.replacing("GetAnimal", with: "GetKeeper").replacing("Animal", with: "Keeper")
        .replacing("1...64", with: "1...40"),
      to: "schema/GetKeeper.yaml"
    )
    _ = try await Tool(folder: folder).run("generate")
    try folder.write("// mine", to: "Generated/Sources/Mine.swift")
    try folder.remove("schema/GetKeeper.yaml")
    let result = try await Tool(folder: folder).run("generate")
    #expect(
      result.output == """
        changed Generated/names.txt
        changed Generated/manifest.txt
        removed Generated/Sources/GetKeeper.swift
        removed Generated/Tests/GetKeeperTests.swift

        """
    )
    #expect(try Set(folder.snapshot(of: "Generated").keys) == Set(files + ["Sources/Mine.swift"]))
  }

  @Test("--check exits with 1 and shows what differs")
  func check() async throws {
    let folder = try Zoo.folder()
    _ = try await Tool(folder: folder).run("generate")
    #expect(try await Tool(folder: folder).run("generate", "--check").status == 0)

    let client = try folder.read("Generated/Sources/ZooClient.swift")
    try folder.write(
      client.replacing("public import Foundation", with: "import Foundation"),
      to: "Generated/Sources/ZooClient.swift"
    )
    try folder.remove("Generated/Sources/GetAnimal.swift")
    let before = try folder.snapshot(of: "Generated")
    let result = try await Tool(folder: folder).run("generate", "--check")
    #expect(result.status == 1)
    #expect(
      result.output == """
        Generated/Sources/GetAnimal.swift: missing
        Generated/Sources/ZooClient.swift:3: differs
          - import Foundation
          + public import Foundation
        Run 'tablature generate' to bring them up to date.

        """
    )
    #expect(try folder.snapshot(of: "Generated") == before)
  }

  @Test("--check shows line ends that differ as such")
  func checkLineEnds() async throws {
    let folder = try Zoo.folder()
    _ = try await Tool(folder: folder).run("generate")
    let names = try folder.read("Generated/names.txt")
    try folder.write(names.replacing("\n", with: "\r\n"), to: "Generated/names.txt")
    let result = try await Tool(folder: folder).run("generate", "--check")
    let first = names.prefix { $0 != "\n" }
    #expect(
      result.output == """
        Generated/names.txt:1: differs
          - \(first)\\r
          + \(first)
        Run 'tablature generate' to bring them up to date.

        """
    )
  }

  @Test("--dry-run writes nothing")
  func dryRun() async throws {
    let folder = try Zoo.folder()
    let result = try await Tool(folder: folder).run("generate", "--dry-run")
    #expect(result.status == 0)
    #expect(result.output.contains("new     Generated/Sources/ZooClient.swift\n"))
    #expect(!folder.has("Generated"))
  }

  @Test("works without a configuration file")
  func options() async throws {
    let folder = try Zoo.folder()
    try folder.remove("tablature.yaml")
    let result = try await Tool(folder: folder)
      .run("generate", "--schema", "schema", "--output", "out", "--module", "Menagerie")
    #expect(result.status == 0)
    #expect(folder.has("out/Sources/MenagerieClient.swift"))
  }

  @Test("a page that is added takes no name from what is there")
  func additions() async throws {
    let folder = try Zoo.folder()
    _ = try await Tool(folder: folder).run("generate")
    let before = try folder.snapshot(of: "Generated")
    // The type would have the name of the call, and be declared for both, if nothing was known of yesterday.
    try folder.write("types:\n  GetAnimal: {fields: {name: string}}\n", to: "schema/types/First.yaml")
    let result = try await Tool(folder: folder).run("generate", "--explain-names")
    #expect(
      result.output.hasPrefix("type GetAnimal is ZooGetAnimal in Swift, not GetAnimal: something else has that name\n")
    )
    let after = try folder.snapshot(of: "Generated")
    for file in files where !file.hasSuffix(".txt") { #expect(after[file]?.contents == before[file]?.contents) }
    #expect(try folder.read("Generated/names.txt").hasSuffix("\n\ntype GetAnimal ZooGetAnimal\n"))
    #expect(try await Tool(folder: folder).run("generate", "--check").status == 0)

    try folder.write("<<<<<<< HEAD\n", to: "Generated/names.txt")
    let damaged = try await Tool(folder: folder).run("generate")
    #expect(damaged.status == 2)
    #expect(damaged.errors.contains("Generated/names.txt:1:1: error: "))
  }

  @Test("--explain-names tells which names could not be the expected ones")
  func explainNames() async throws {
    let folder = try Zoo.folder()
    try folder.write(
      Zoo.getAnimal.replacing("Animal:", with: "Result:").replacing("body: Animal", with: "body: Result"),
      to: "schema/GetAnimal.yaml"
    )
    let result = try await Tool(folder: folder).run("generate", "--explain-names")
    #expect(result.output.hasPrefix("type Result is ZooResult in Swift, not Result: that name means something else\n"))
  }

  @Test("says what it leaves out of a client, at its place")
  func leftOut() async throws {
    let folder = try Zoo.folder()
    try folder.write(
      """
      operation: FeedAnimal
      method: POST
      path: /animals/feed
      responses: {200: {body: Animal}, 202: {body: string}}
      """,
      to: "schema/FeedAnimal.yaml"
    )
    let result = try await Tool(folder: folder).run("generate")
    #expect(result.status == 0)
    #expect(result.errors.contains("schema/FeedAnimal.yaml:4:"))
    #expect(result.errors.contains("[generate.further-success]"))
  }
}

extension [String] {
  /// The lines in the order in which files are written: sorted, the manifest at the end.
  fileprivate func sortedByWriting() -> String {
    sorted { ($0.contains("manifest") ? 1 : 0, $0) < ($1.contains("manifest") ? 1 : 0, $1) }.joined()
  }
}
