import Diagnostics
import Foundation
import SchemaFormat
import Testing

@Suite("Schema folders")
struct FolderTests {
  /// Makes a folder that is there for the length of a test.
  private func withFolder(_ body: (URL) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("schema-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try body(folder)
  }

  private func write(_ text: String, to path: String, in folder: URL) throws {
    let file = folder.appendingPathComponent(path)
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  @Test("are read in the order of their paths, YAML only")
  func read() throws {
    try withFolder { folder in
      for path in ["b.yaml", "a/z.yaml", "a/b/c.yaml", "B.yaml", "a.txt", "c.yml", ".git/d.yaml", ".e.yaml"] {
        try write(path, to: path, in: folder)
      }
      let source = try SchemaFolder.read(at: folder.path + "/")
      #expect(source.files.map(\.path) == ["B.yaml", "a/b/c.yaml", "a/z.yaml", "b.yaml"])
      #expect(source.files.map(\.displayName) == source.files.map { "\(folder.path)/\($0.path)" })
      #expect(source.files.allSatisfy { String(decoding: $0.bytes, as: UTF8.self) == $0.path })
    }
  }

  @Test("may have links to files inside them")
  func followLinks() throws {
    try withFolder { folder in
      try write("types: {}", to: "a/b.yaml", in: folder)
      let link = folder.appendingPathComponent("c.yaml")
      try FileManager.default.createSymbolicLink(atPath: link.path, withDestinationPath: "a/b.yaml")
      #expect(try SchemaFolder.read(at: folder.path).files.map(\.path) == ["a/b.yaml", "c.yaml"])
    }
  }

  @Test("refuse links that leave them, and links to folders", arguments: ["a.yaml", "a"])
  func refuseLinks(_ name: String) throws {
    try withFolder { outside in
      try write("types: {}", to: "x.yaml", in: outside)
      try withFolder { folder in
        let target = name == "a" ? outside.path : outside.appendingPathComponent("x.yaml").path
        let link = folder.appendingPathComponent(name)
        try FileManager.default.createSymbolicLink(atPath: link.path, withDestinationPath: target)
        let error = #expect(throws: DiagnosticError.self) { try SchemaFolder.read(at: folder.path) }
        #expect(error?.diagnostics.map(\.id) == [.schemaLink])
        #expect(error?.diagnostics.first?.range?.description == "\(folder.path)/\(name):1:1")
      }
    }
  }

  @Test("refuse links in a circle")
  func refuseCircles() throws {
    try withFolder { folder in
      let link = folder.appendingPathComponent("a")
      try FileManager.default.createSymbolicLink(atPath: link.path, withDestinationPath: folder.path)
      let error = #expect(throws: DiagnosticError.self) { try SchemaFolder.read(at: folder.path) }
      #expect(error?.diagnostics.map(\.id) == [.schemaLink])
    }
  }

  @Test("that are not there are reported")
  func reportMissing() throws {
    try withFolder { folder in
      try write("types: {}", to: "x.yaml", in: folder)
      for path in [folder.path + "/none", folder.path + "/x.yaml"] {
        let error = #expect(throws: DiagnosticError.self) { try SchemaFolder.read(at: path) }
        #expect(error?.diagnostics.map(\.id) == [.schemaUnreadable])
      }
    }
  }

  @Test("report what is no file")
  func reportPipes() throws {
    try withFolder { folder in
      let pipe = folder.appendingPathComponent("a.yaml").path
      try #require(mkfifo(pipe, 0o600) == 0)
      let error = #expect(throws: DiagnosticError.self) { try SchemaFolder.read(at: folder.path) }
      #expect(error?.diagnostics.map(\.id) == [.schemaUnreadable])
    }
  }
}
