import Diagnostics
import Foundation

/// Files in a revision of a git repository, which are read without touching its work tree.
struct GitFiles {
  /// What the user wrote.
  private let name: String
  /// What the user named the revision.
  let revision: String
  /// The path; empty for the folder where it starts.
  let path: PlainPath
  /// Whether the path starts where the user is; else it starts at the root of the repository. As in git, it is one that
  /// begins with `.` or `..`.
  private let startsHere: Bool

  /// Takes `git:REVISION:PATH` apart.
  ///
  /// - Throws: `DiagnosticError` if the text is anything else.
  init(_ name: String) throws {
    let parts = name.split(separator: ":", maxSplits: 2, omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0] == "git", !parts[1].isEmpty, !parts[1].hasPrefix("-"), !parts[2].isEmpty else {
      throw DiagnosticError(.inputMissing, "'\(name)' should be git:REVISION:PATH")
    }
    self.name = name
    revision = String(parts[1])
    path = PlainPath(String(parts[2]))
    startsHere = parts[2].split(separator: "/").first.map { $0 == "." || $0 == ".." } ?? false
  }

  private init(name: String, revision: String, path: PlainPath, startsHere: Bool) {
    (self.name, self.revision, self.path, self.startsHere) = (name, revision, path, startsHere)
  }

  /// A file in the same folder.
  func sibling(_ sibling: String) -> GitFiles {
    let path = PlainPath(parts: path.parts.dropLast() + [sibling])
    return GitFiles(name: name, revision: revision, path: path, startsHere: startsHere)
  }

  /// Reads the files at the path and below it.
  ///
  /// The revision is resolved to a commit before anything else is done with it, and the path is taken literally, so
  /// neither can be an option of git.
  ///
  /// - Throws: `DiagnosticError` if there is no such revision or path, or no git.
  func read() throws -> [InputTree.File] {
    let commit = try self.commit()
    let root = try pathInRepository()
    let listing = try Self.git(
      ["--literal-pathspecs", "ls-tree", "-r", "-z", "--name-only", "--full-tree", commit, "--"]
        + (root.parts.isEmpty ? [] : [root.text])
    )
    let names = listing.split(separator: 0).map { String(decoding: $0, as: UTF8.self) }
    let readable = names.filter { name in
      [".yaml", ".rst", ".json"].contains { name.hasSuffix($0) } && !name.contains("\n")
    }
    guard !readable.isEmpty else {
      throw DiagnosticError(
        .inputMissing,
        "'\(path.parts.isEmpty ? "." : path.text)' has no pages and no schema in revision '\(revision)'"
      )
    }
    return zip(readable, try Self.contents(of: readable, in: commit)).map { name, bytes in
      let below = PlainPath(parts: Array(PlainPath(name).parts.dropFirst(root.parts.count)))
      return InputTree.File(path: below.text, name: "git:\(revision):\(name)", bytes: bytes)
    }
  }

  /// The commit that the revision is.
  private func commit() throws -> String {
    let arguments = ["rev-parse", "--verify", "--quiet", "--end-of-options", "\(revision)^{commit}"]
    guard let resolved = try Self.answer(arguments) else {
      let isRepository = try Self.answer(["rev-parse", "--git-dir"]) != nil
      throw unusable(
        isRepository ? "there is no revision '\(revision)' in the repository" : "there is no git repository here"
      )
    }
    return String(decoding: resolved, as: UTF8.self).filter(\.isHexDigit)
  }

  /// Why the input cannot be used; there may be two, so it says which.
  private func unusable(_ reason: String) -> DiagnosticError { DiagnosticError(.inputMissing, "'\(name)': \(reason)") }

  /// The path from the root of the repository, from which git names the files of a revision.
  private func pathInRepository() throws -> PlainPath {
    let prefix = startsHere ? String(decoding: try Self.git(["rev-parse", "--show-prefix"]), as: UTF8.self) : ""
    let root = PlainPath(parts: PlainPath(String(prefix.dropLast())).parts + path.parts)
    guard root.parts.first != ".." else {
      throw DiagnosticError(.inputMissing, "'\(path.text)' leads out of the repository")
    }
    return root
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

  /// What git prints, where nothing that the user wrote makes it fail.
  private static func git(_ arguments: [String], input: String = "") throws -> [UInt8] {
    guard let answer = try answer(arguments, input: input) else {
      throw DiagnosticError(.inputMissing, "git cannot read the repository")
    }
    return answer
  }

  /// Runs git and returns what it prints, or nil where it fails; files stand between the processes, so that neither waits
  /// for the other.
  private static func answer(_ arguments: [String], input: String = "") throws -> [UInt8]? {
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
    // The status by which env says that there is no such program.
    if process.terminationStatus == 127 { throw DiagnosticError(.inputMissing, "there is no git on this machine") }
    guard process.terminationStatus == 0 else { return nil }
    return Array(try Data(contentsOf: outputFile))
  }
}
