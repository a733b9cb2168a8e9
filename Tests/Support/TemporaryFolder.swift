package import Foundation

/// A folder that is there for one test.
package final class TemporaryFolder: Sendable {
  package let url: URL
  private let outside: URL

  package init() throws {
    outside = FileManager.default.temporaryDirectory.appendingPathComponent("tablature-\(UUID().uuidString)")
    url = outside.appendingPathComponent("work")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(at: outside)
  }

  /// A file beside the folder, out of the way of what is tested.
  package func hidden(_ name: String) -> URL { outside.appendingPathComponent(name) }

  /// Writes a file, with the folders above it.
  package func write(_ text: String, to path: String) throws {
    let file = url.appendingPathComponent(path)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(),
      withIntermediateDirectories: true
    )
    try Data(text.utf8).write(to: file)
  }

  /// Reads a file.
  package func read(_ path: String) throws -> String {
    try String(contentsOf: url.appendingPathComponent(path), encoding: .utf8)
  }

  /// Removes a file.
  package func remove(_ path: String) throws {
    try FileManager.default.removeItem(at: url.appendingPathComponent(path))
  }

  /// Whether there is a file.
  package func has(_ path: String) -> Bool {
    FileManager.default.fileExists(atPath: url.appendingPathComponent(path).path)
  }

  /// Every file below a folder, with its contents and the time it was last changed.
  package func snapshot(of path: String) throws -> [String: FileState] {
    let root = url.appendingPathComponent(path)
    var states: [String: FileState] = [:]
    for name in FileManager.default.subpaths(atPath: root.path) ?? [] {
      let file = root.appendingPathComponent(name)
      let attributes = try FileManager.default.attributesOfItem(atPath: file.path)
      guard attributes[.type] as? FileAttributeType == .typeRegular else { continue }
      states[name] = FileState(contents: try Data(contentsOf: file), changed: attributes[.modificationDate] as? Date)
    }
    return states
  }
}

/// A file at one moment.
package struct FileState: Equatable {
  package var contents: Data
  package var changed: Date?
}
