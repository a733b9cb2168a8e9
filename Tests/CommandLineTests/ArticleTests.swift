import Foundation
import TestSupport
import Testing

/// Does what an article of the documentation says, as it stands there.
@Suite struct ArticleTests {
  private static let repository = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// The files of the article are saved where it says, its commands run one after the other, and what they print is what it
  /// shows. It compiles a package, which takes its time.
  @Test(.timeLimit(.minutes(15))) func fromPagesToAClient() async throws {
    let path = "Sources/TablatureRuntime/TablatureRuntime.docc/FromPagesToAClient.md"
    let article = try Article(String(contentsOf: Self.repository.appendingPathComponent(path), encoding: .utf8))
    #expect(
      article.files.map(\.path) == [
        "pages/list_books.rst", "tablature.yaml", "Package.swift", "Sources/books/main.swift",
      ]
    )
    #expect(article.commands.count == 5)

    let folder = try TemporaryFolder()
    try FileManager.default.createSymbolicLink(at: folder.hidden("tablature"), withDestinationURL: Self.repository)
    for file in article.files { try folder.write(file.text, to: file.path) }
    // Any port will do that nobody has.
    let port = "\(Int.random(in: 20_000..<30_000))"
    let script = article.script.replacingOccurrences(of: "8080", with: port)
    let output = try await run(script, in: folder)
    for line in article.output {
      #expect(output.contains(line.replacingOccurrences(of: "8080", with: port)), "\(output)")
    }
  }

  /// What a shell prints that runs a script with the built commands in its path.
  private func run(_ script: String, in folder: TemporaryFolder) async throws -> String {
    let tools = try Tool.executable().deletingLastPathComponent().path
    let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
    let shell = Command("/bin/sh", ["-c", script], in: folder.url, environment: ["PATH": "\(tools):\(path)"])
    let result = try await shell.run()
    let output = result.output + result.errors
    try #require(result.status == 0, "\(output.suffix(2000))")
    return output
  }
}

/// The parts of an article that are more than words.
private struct Article {
  /// What is to be saved: blocks of code after "Save this as" or "and this as" and a path.
  var files: [(path: String, text: String)] = []
  /// What is to be typed: lines of a block of the language `console` that begin with a prompt.
  var commands: [String] = []
  /// What is shown to be printed: the other lines.
  var output: [String] = []

  init(_ text: String) throws {
    let parts = text.components(separatedBy: "```")
    for index in stride(from: 1, to: parts.count, by: 2) {
      let lines = parts[index].split(separator: "\n", omittingEmptySubsequences: false)
      let code = lines.dropFirst().joined(separator: "\n")
      if lines.first == "console" {
        for line in lines.dropFirst() where !line.isEmpty {
          if line.hasPrefix("$ ") { commands.append(String(line.dropFirst(2))) } else { output.append(String(line)) }
        }
      } else if let path = parts[index - 1].firstMatch(of: /this\s+as\s+`([^`]+)`:\s*$/) {
        files.append((String(path.1), code))
      }
    }
  }

  /// The commands, of which the first that fails ends all; what runs beside them ends with them.
  var script: String {
    "set -e\ntrap 'kill $!' EXIT\n" + commands.joined(separator: "\n")
  }
}
