import Diagnostics
import Foundation

/// Reads files out of a revision of a git repository, without touching its work tree.
enum GitFiles {
  /// The files under `git:REVISION:PATH`.
  ///
  /// The revision is resolved to a commit before anything else is done with it, and the path is taken literally, so
  /// neither can be an option of git.
  ///
  /// - Throws: `DiagnosticError` if there is no such revision or path, or no git.
  static func read(_ name: String) throws -> [InputTree.File] {
    let parts = name.dropFirst("git:".count).split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty, !parts[0].hasPrefix("-"), !parts[1].isEmpty else {
      throw DiagnosticError(.inputMissing, "'\(name)' should be git:REVISION:PATH")
    }
    let (revision, path) = (String(parts[0]), String(parts[1]))
    let resolved = try git(["rev-parse", "--verify", "--quiet", "--end-of-options", "\(revision)^{commit}"], input: "")
    let commit = String(decoding: resolved, as: UTF8.self).filter(\.isHexDigit)
    let listing = try git(["ls-tree", "-r", "-z", "--name-only", commit, "--", path], input: "")
    let names = listing.split(separator: 0).map { String(decoding: $0, as: UTF8.self) }
    let readable = names.filter { name in
      [".yaml", ".rst", ".json"].contains { name.hasSuffix($0) } && !name.contains("\n")
    }
    guard !readable.isEmpty else {
      throw DiagnosticError(.inputMissing, "'\(path)' has no pages and no schema in revision '\(revision)'")
    }
    let contents = try contents(of: readable, in: commit)
    let root = path.hasSuffix("/") ? path : path + "/"
    return zip(readable, contents).map { name, bytes in
      let below = name.hasPrefix(root) ? String(name.dropFirst(root.count)) : ""
      return InputTree.File(path: below, name: "git:\(revision):\(name)", bytes: bytes)
    }
  }

  private static func contents(of names: [String], in commit: String) throws -> [[UInt8]] {
    let request = names.map { "\(commit):\($0)\n" }.joined()
    var output = try git(["cat-file", "--batch"], input: request)[...]
    var contents: [[UInt8]] = []
    // Each answer is `OBJECT blob SIZE`, the bytes, and a line feed.
    while let end = output.firstIndex(of: UInt8(ascii: "\n")) {
      let header = String(decoding: output[..<end], as: UTF8.self).split(separator: " ")
      guard header.count == 3, let size = Int(header[2]), output.count > end - output.startIndex + size else { break }
      let body = output[(end + 1)..<(end + 1 + size)]
      contents.append(Array(body))
      output = output[(body.endIndex + 1)...]
    }
    guard contents.count == names.count else {
      throw DiagnosticError(.inputMissing, "git did not hand out all files of the revision")
    }
    return contents
  }

  /// Runs git and returns what it prints; files stand between the processes, so that neither waits for the other.
  private static func git(_ arguments: [String], input: String) throws -> [UInt8] {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("tablature-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let (inputFile, outputFile) = (folder.appendingPathComponent("in"), folder.appendingPathComponent("out"))
    try Data(input.utf8).write(to: inputFile)
    try Data().write(to: outputFile)

    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["git"] + arguments
    process.standardInput = try FileHandle(forReadingFrom: inputFile)
    process.standardOutput = try FileHandle(forWritingTo: outputFile)
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      throw DiagnosticError(.inputMissing, "git has no such revision or path, or this is no repository")
    }
    return Array(try Data(contentsOf: outputFile))
  }
}
