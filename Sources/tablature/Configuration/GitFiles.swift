import Diagnostics
import Foundation

/// Reads files out of a revision of a git repository, without touching its work tree.
enum GitFiles {
  /// The files under `git:REVISION:PATH`.
  ///
  /// The revision is resolved to a commit before anything else is done with it, and the path is taken literally, so
  /// neither can be an option of git. As in git, a path begins at the root of the repository, or with `./` or `../` where
  /// the user is.
  ///
  /// - Throws: `DiagnosticError` if there is no such revision or path, or no git.
  static func read(_ name: String) throws -> [InputTree.File] {
    let parts = name.dropFirst("git:".count).split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty, !parts[0].hasPrefix("-"), !parts[1].isEmpty else {
      throw DiagnosticError(.inputMissing, "'\(name)' should be git:REVISION:PATH")
    }
    let revision = String(parts[0])
    let resolved = try git(["rev-parse", "--verify", "--quiet", "--end-of-options", "\(revision)^{commit}"], input: "")
    let commit = String(decoding: resolved, as: UTF8.self).filter(\.isHexDigit)
    let path = try fromRoot(String(parts[1]))
    let place = path.isEmpty ? [] : ["--", path]
    let listing = try git(["ls-tree", "--full-tree", "-r", "-z", "--name-only", commit] + place, input: "")
    let names = listing.split(separator: 0).map { String(decoding: $0, as: UTF8.self) }
    let readable = names.filter { name in
      [".yaml", ".rst", ".json"].contains { name.hasSuffix($0) } && !name.contains("\n")
    }
    guard !readable.isEmpty else {
      throw DiagnosticError(.inputMissing, "'\(parts[1])' has no pages and no schema in revision '\(revision)'")
    }
    let contents = try contents(of: readable, in: commit)
    let root = path.isEmpty ? "" : path + "/"
    return zip(readable, contents).map { name, bytes in
      let below = name.hasPrefix(root) ? String(name.dropFirst(root.count)) : ""
      return InputTree.File(path: below, name: "git:\(revision):\(name)", bytes: bytes)
    }
  }

  /// A path as it is from the root of the repository, without a slash at its end.
  private static func fromRoot(_ path: String) throws -> String {
    let first = path.split(separator: "/").first
    let isFromHere = first == "." || first == ".."
    let prefix = isFromHere ? String(decoding: try git(["rev-parse", "--show-prefix"], input: ""), as: UTF8.self) : ""
    var names: [Substring] = []
    for name in (prefix.filter { $0 != "\n" } + "/" + path).split(separator: "/") where name != "." {
      guard name == ".." else {
        names.append(name)
        continue
      }
      guard names.popLast() != nil else {
        throw DiagnosticError(.inputMissing, "'\(path)' leads out of the repository")
      }
    }
    return names.joined(separator: "/")
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
