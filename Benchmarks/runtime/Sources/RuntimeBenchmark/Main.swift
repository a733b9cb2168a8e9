import Foundation
import TablatureRuntime

/// What a call costs beyond its transport, and how much memory files take that are sent and received.
///
/// Without arguments it measures everything and prints a table. The other forms are what it starts itself: the server and
/// each transfer are processes of their own, so that the memory of a process is that of one thing.
@main enum Main {
  static func main() async throws {
    let arguments = Array(CommandLine.arguments.dropFirst())
    switch arguments.first {
    case nil: try await measure()
    case "serve": try Server().run()
    case "transfer": print(try await Transfer(arguments.dropFirst()).run())
    default: throw Failure(description: "usage: RuntimeBenchmark")
    }
  }

  private static func measure() async throws {
    let server = try Child(["serve"])
    defer { server.end() }
    guard let endpoint = server.line().flatMap(URL.init(string:)) else { throw Failure(description: "no server") }
    try await Overhead(endpoint: endpoint).report()
    try await Streaming(endpoint: endpoint).report()
  }
}

struct Failure: Error, CustomStringConvertible {
  var description: String
}

/// This program again, in a process of its own.
struct Child {
  private let process = Process()
  private let output = Pipe()

  init(_ arguments: [String]) throws {
    process.executableURL = Bundle.main.executableURL
    process.arguments = arguments
    process.standardOutput = output
    try process.run()
  }

  /// The first line that it prints.
  func line() -> String? {
    var bytes: [UInt8] = []
    while let byte = try? output.fileHandleForReading.read(upToCount: 1)?.first, byte != UInt8(ascii: "\n") {
      bytes.append(byte)
    }
    return bytes.isEmpty ? nil : String(decoding: bytes, as: UTF8.self)
  }

  func end() {
    // Other signals may be blocked: a process inherits that from the thread that starts it.
    kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
  }
}
