import Diagnostics
import Foundation
import SchemaFormat
import TestSupport
import Testing

@Suite("Schema folders")
struct FolderTests {
  @Test("are read in the order of their paths, YAML only")
  func read() throws {
    let folder = try TemporaryFolder()
    for path in ["b.yaml", "a/z.yaml", "a/b/c.yaml", "B.yaml", "a.txt", "c.yml", ".git/d.yaml", ".e.yaml"] {
      try folder.write(path, to: path)
    }
    let source = try SchemaFolder.read(at: folder.url.path + "/")
    #expect(source.files.map(\.path) == ["B.yaml", "a/b/c.yaml", "a/z.yaml", "b.yaml"])
    #expect(source.files.map(\.displayName) == source.files.map { "\(folder.url.path)/\($0.path)" })
    #expect(source.files.allSatisfy { String(decoding: $0.bytes, as: UTF8.self) == $0.path })
  }

  @Test("may have links to files inside them")
  func followLinks() throws {
    let folder = try TemporaryFolder()
    try folder.write("types: {}", to: "a/b.yaml")
    let link = folder.url.appendingPathComponent("c.yaml")
    try FileManager.default.createSymbolicLink(atPath: link.path, withDestinationPath: "a/b.yaml")
    #expect(try SchemaFolder.read(at: folder.url.path).files.map(\.path) == ["a/b.yaml", "c.yaml"])
  }

  @Test("refuse links that leave them, and links to folders", arguments: ["a.yaml", "a"])
  func refuseLinks(_ name: String) throws {
    let outside = try TemporaryFolder()
    try outside.write("types: {}", to: "x.yaml")
    let folder = try TemporaryFolder()
    let target = name == "a" ? outside.url.path : outside.url.appendingPathComponent("x.yaml").path
    let link = folder.url.appendingPathComponent(name)
    try FileManager.default.createSymbolicLink(atPath: link.path, withDestinationPath: target)
    let error = #expect(throws: DiagnosticError.self) { try SchemaFolder.read(at: folder.url.path) }
    #expect(error?.diagnostics.map(\.id) == [.schemaLink])
    #expect(error?.diagnostics.first?.range?.description == "\(folder.url.path)/\(name):1:1")
  }

  @Test("refuse links in a circle")
  func refuseCircles() throws {
    let folder = try TemporaryFolder()
    let link = folder.url.appendingPathComponent("a")
    try FileManager.default.createSymbolicLink(atPath: link.path, withDestinationPath: folder.url.path)
    let error = #expect(throws: DiagnosticError.self) { try SchemaFolder.read(at: folder.url.path) }
    #expect(error?.diagnostics.map(\.id) == [.schemaLink])
  }

  @Test("that are not there are reported")
  func reportMissing() throws {
    let folder = try TemporaryFolder()
    try folder.write("types: {}", to: "x.yaml")
    for path in [folder.url.path + "/none", folder.url.path + "/x.yaml"] {
      let error = #expect(throws: DiagnosticError.self) { try SchemaFolder.read(at: path) }
      #expect(error?.diagnostics.map(\.id) == [.schemaUnreadable])
    }
  }

  @Test("report what is no file")
  func reportPipes() throws {
    let folder = try TemporaryFolder()
    let pipe = folder.url.appendingPathComponent("a.yaml").path
    try #require(mkfifo(pipe, 0o600) == 0)
    let error = #expect(throws: DiagnosticError.self) { try SchemaFolder.read(at: folder.url.path) }
    #expect(error?.diagnostics.map(\.id) == [.schemaUnreadable])
  }
}
