package import Foundation

/// A program that is run as a process.
///
/// Waiting for it takes no thread from the tests that run at the same time.
package struct Command: Sendable {
  /// What a run left behind.
  package struct Result: Sendable {
    package var status: Int32
    package var output: String
    package var errors: String
  }

  /// The program, by a path or by a name that is looked up.
  package var program: String
  package var arguments: [String]
  /// The folder it works in.
  package var folder: URL
  /// Variables added to the environment.
  package var environment: [String: String]

  package init(_ program: String, _ arguments: [String], in folder: URL, environment: [String: String] = [:]) {
    (self.program, self.arguments, self.folder, self.environment) = (program, arguments, folder, environment)
  }

  /// Runs the program and waits for its end.
  package func run() async throws -> Result {
    // Files take any amount of text; a pipe that nobody reads would stop the program.
    let outside = try TemporaryFolder()
    let (output, errors) = (outside.hidden("output"), outside.hidden("errors"))
    let status = try await status(writingTo: output, and: errors)
    return Result(
      status: status,
      output: try String(contentsOf: output, encoding: .utf8),
      errors: try String(contentsOf: errors, encoding: .utf8)
    )
  }

  private func status(writingTo output: URL, and errors: URL) async throws -> Int32 {
    let (output, errors) = (try Self.file(output), try Self.file(errors))
    // A process may outlive its end, and its files with it. Where more than a thousand are open, Foundation reads beyond
    // the memory of the list of them when it starts the next process.
    defer {
      try? output.close()
      try? errors.close()
    }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program.contains("/") ? program : "/usr/bin/env")
    process.arguments = (program.contains("/") ? [] : [program]) + arguments
    process.currentDirectoryURL = folder
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { _, new in new }
    process.standardOutput = output
    process.standardError = errors
    return try await withCheckedThrowingContinuation { continuation in
      process.terminationHandler = { continuation.resume(returning: $0.terminationStatus) }
      do {
        try process.run()
      } catch {
        process.terminationHandler = nil
        continuation.resume(throwing: error)
      }
    }
  }

  private static func file(_ url: URL) throws -> FileHandle {
    try Data().write(to: url)
    return try FileHandle(forWritingTo: url)
  }
}
