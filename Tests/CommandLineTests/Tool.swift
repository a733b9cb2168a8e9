import Foundation
import TestSupport

/// The built command line, run as a process.
struct Tool {
  /// The folder the process works in.
  var folder: TemporaryFolder
  /// The folder below that one which it starts in; that one itself where this is empty.
  var start = ""
  /// Variables added to the environment.
  var environment: [String: String] = [:]

  /// Runs the tool and waits for its end.
  func run(_ arguments: String...) async throws -> Command.Result { try await run(arguments) }

  /// Runs the tool and waits for its end.
  func run(_ arguments: [String]) async throws -> Command.Result {
    // What the tool remembers of its runs stays with the test.
    let own = ["XDG_CACHE_HOME": folder.hidden("cache").path].merging(environment) { _, new in new }
    let directory = folder.url.appendingPathComponent(start)
    return try await Command(Self.executable().path, arguments, in: directory, environment: own).run()
  }

  /// Where the tool was built.
  static func executable() throws -> URL { try BuiltProducts.program("tablature") }
}
