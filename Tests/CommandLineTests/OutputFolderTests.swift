import Foundation
import TestSupport
import Testing

@Suite("The output folder is never left")
struct OutputFolderTests {
  @Test("an empty text is no output folder, not even to look into")
  func unnamedFolder() async throws {
    let arguments = ["generate", "--schema", "schema", "--output", "", "--module", "Zoo", "--dry-run"]
    let result = try await Tool(folder: try Zoo.folder()).run(arguments)
    #expect(result.status == 64)
    #expect(result.errors.contains("A path cannot be empty."))
  }

  @Test("a folder in it that is a symbolic link is refused")
  func linkedFolder() async throws {
    let folder = try Zoo.folder()
    try folder.write("keep", to: "elsewhere/ZooClient.swift")
    try folder.write("", to: "Generated/empty")
    try FileManager.default.createSymbolicLink(
      at: folder.url.appendingPathComponent("Generated/Sources"),
      withDestinationURL: folder.url.appendingPathComponent("elsewhere")
    )
    let result = try await Tool(folder: folder).run("generate")
    #expect(result.status == 2)
    #expect(result.errors.contains("'Generated/Sources' is a symbolic link"))
    #expect(
      try folder.snapshot(of: "elsewhere").mapValues { String(decoding: $0.contents, as: UTF8.self) } == [
        "ZooClient.swift": "keep"
      ]
    )
  }

  @Test("it may be a symbolic link itself, but not one that leads nowhere")
  func linkedOutput() async throws {
    let folder = try Zoo.folder()
    let link = folder.url.appendingPathComponent("Generated").path
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "elsewhere")
    let result = try await Tool(folder: folder).run("generate")
    #expect(result.status == 2)
    #expect(result.errors.contains("'Generated' is a symbolic link that leads nowhere"), "\(result.errors)")
    try FileManager.default.createDirectory(
      atPath: folder.url.appendingPathComponent("elsewhere").path,
      withIntermediateDirectories: false
    )
    #expect(try await Tool(folder: folder).run("generate").status == 0)
    #expect(folder.has("elsewhere/Sources/ZooClient.swift"))
  }

  @Test("a file in it that is a symbolic link is refused")
  func linkedFile() async throws {
    let folder = try Zoo.folder()
    try folder.write("keep", to: "elsewhere.swift")
    try folder.write("", to: "Generated/Sources/empty")
    try FileManager.default.createSymbolicLink(
      at: folder.url.appendingPathComponent("Generated/Sources/ZooClient.swift"),
      withDestinationURL: folder.url.appendingPathComponent("elsewhere.swift")
    )
    #expect(try await Tool(folder: folder).run("generate").status == 2)
    #expect(try folder.read("elsewhere.swift") == "keep")
  }

  @Test(
    "a manifest that names files outside is refused",
    arguments: ["../precious.txt", "/etc/hostname", "Sources/../../precious.txt", "a//b", "./x"]
  )
  func tamperedManifest(path: String) async throws {
    let folder = try Zoo.folder()
    try folder.write("keep", to: "precious.txt")
    try folder.write("# list\n\(path)\n", to: "Generated/manifest.txt")
    let result = try await Tool(folder: folder).run("generate")
    #expect(result.status == 2)
    #expect(result.errors.contains("Generated/manifest.txt:2:1: error: '\(path)' is no path below the output folder"))
    #expect(try folder.read("precious.txt") == "keep")
    #expect(!folder.has("Generated/Sources"))
  }

  @Test("nothing is left behind when a file cannot be written")
  func unwritable() async throws {
    let folder = try Zoo.folder()
    // A file stands where a folder is needed.
    try folder.write("in the way", to: "Generated/Tests")
    let result = try await Tool(folder: folder).run("generate")
    #expect(result.status == 2)
    #expect(try folder.snapshot(of: "Generated").filter { !$0.value.contents.isEmpty }.keys.sorted() == ["Tests"])
    #expect(!folder.has("Generated/Sources"))
    #expect(folder.has("Generated"))
  }

  @Test("what a run that was stopped has left is written over")
  func stopped() async throws {
    let folder = try Zoo.folder()
    try folder.write("half of", to: "Generated/Sources/.GetAnimal.swift.new")
    #expect(try await Tool(folder: folder).run("generate").status == 0)
    #expect(!folder.has("Generated/Sources/.GetAnimal.swift.new"))
    #expect(try await Tool(folder: folder).run("generate", "--check").status == 0)
  }
}
