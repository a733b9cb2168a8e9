import Foundation

/// The built command line, run as a process.
struct Tool {
  /// What a run left behind.
  struct Result {
    var status: Int32
    var output: String
    var errors: String
  }

  /// The folder the process works in.
  var folder: TemporaryFolder
  /// Variables added to the environment.
  var environment: [String: String] = [:]

  /// Runs the tool and waits for its end.
  func run(_ arguments: String...) throws -> Result { try run(arguments) }

  /// Runs the tool and waits for its end.
  func run(_ arguments: [String]) throws -> Result {
    let process = Process()
    process.executableURL = try Self.executable()
    process.arguments = arguments
    process.currentDirectoryURL = folder.url
    // What the tool remembers of its runs stays with the test.
    let own = ["XDG_CACHE_HOME": folder.hidden("cache").path].merging(environment) { _, new in new }
    process.environment = ProcessInfo.processInfo.environment.merging(own) { _, new in new }
    let files = (output: folder.hidden("stdout"), errors: folder.hidden("stderr"))
    for file in [files.output, files.errors] { try Data().write(to: file) }
    process.standardOutput = try FileHandle(forWritingTo: files.output)
    process.standardError = try FileHandle(forWritingTo: files.errors)
    try process.run()
    process.waitUntilExit()
    return Result(
      status: process.terminationStatus,
      output: try String(contentsOf: files.output, encoding: .utf8),
      errors: try String(contentsOf: files.errors, encoding: .utf8)
    )
  }

  /// Finds the executable beside the test bundle, where the package manager puts it.
  static func executable() throws -> URL {
    let bundles = Bundle.allBundles.map(\.bundleURL) + [URL(fileURLWithPath: CommandLine.arguments[0])]
    for bundle in bundles {
      var folder = bundle.deletingLastPathComponent()
      for _ in 0..<5 {
        let candidate = folder.appendingPathComponent("tablature")
        if FileManager.default.isExecutableFile(atPath: candidate.path) { return candidate }
        folder.deleteLastPathComponent()
      }
    }
    throw CocoaError(.fileNoSuchFile)
  }
}

/// A folder that is there for one test.
final class TemporaryFolder: Sendable {
  let url: URL
  private let outside: URL

  init() throws {
    outside = FileManager.default.temporaryDirectory.appendingPathComponent("tablature-\(UUID().uuidString)")
    url = outside.appendingPathComponent("work")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(at: outside)
  }

  /// A file beside the folder, out of the way of what is tested.
  func hidden(_ name: String) -> URL { outside.appendingPathComponent(name) }

  /// Writes a file, with the folders above it.
  func write(_ text: String, to path: String) throws {
    let file = url.appendingPathComponent(path)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(),
      withIntermediateDirectories: true
    )
    try Data(text.utf8).write(to: file)
  }

  /// Reads a file.
  func read(_ path: String) throws -> String {
    try String(contentsOf: url.appendingPathComponent(path), encoding: .utf8)
  }

  /// Removes a file.
  func remove(_ path: String) throws {
    try FileManager.default.removeItem(at: url.appendingPathComponent(path))
  }

  /// Whether there is a file.
  func has(_ path: String) -> Bool { FileManager.default.fileExists(atPath: url.appendingPathComponent(path).path) }

  /// Every file below a folder, with its contents and the time it was last changed.
  func snapshot(of path: String) throws -> [String: FileState] {
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
struct FileState: Equatable {
  var contents: Data
  var changed: Date?
}
