/// The difference between an output folder as it is and as it should be.
struct OutputChanges {
  /// A file that is missing or has other contents.
  struct Write {
    var file: OutputFile
    var previous: [UInt8]?
  }

  /// The files to be written.
  var written: [Write] = []
  /// The files to be removed, all of them named by the previous manifest.
  var removed: [String] = []

  /// Whether nothing is to be done.
  var isEmpty: Bool { written.isEmpty && removed.isEmpty }

  /// Writes and removes the files: first all new contents go beside the files they replace, then each takes its place.
  func apply(in root: String) throws {
    let folder = OutputFolder(root)
    var staged: [StagedFile] = []
    do {
      for write in written { staged.append(try folder.stage(write.file)) }
    } catch {
      // What was made first is taken away last: folders have to be empty.
      staged.reversed().forEach { $0.discard() }
      throw error
    }
    for file in staged { try file.commit() }
    for path in removed { try folder.remove(path) }
  }

  /// One line for each file.
  func summary(in root: String) -> String {
    guard !isEmpty else { return "\(root): up to date" }
    let lines = written.map { "\($0.previous == nil ? "new    " : "changed") \(root)/\($0.file.path)" }
    return (lines + removed.map { "removed \(root)/\($0)" }).joined(separator: "\n")
  }

  /// One line for each file, with the first line that differs.
  ///
  /// - Parameters:
  ///   - root: The output folder.
  ///   - command: The command that brings the files up to date.
  /// - Returns: The lines, with what to do at the end.
  func report(in root: String, command: String) -> String {
    guard !isEmpty else { return "\(root): up to date" }
    var lines: [String] = []
    for write in written {
      let path = "\(root)/\(write.file.path)"
      guard let previous = write.previous else {
        lines.append("\(path): missing")
        continue
      }
      lines.append(Self.firstDifference(path, String(decoding: previous, as: UTF8.self), write.file.text))
    }
    lines += removed.map { "\(root)/\($0): no longer generated" }
    return (lines + ["Run 'tablature \(command)' to bring them up to date."]).joined(separator: "\n")
  }

  private static func firstDifference(_ path: String, _ old: String, _ new: String) -> String {
    let (oldLines, newLines) = (lines(of: old), lines(of: new))
    let common = zip(oldLines, newLines).prefix { $0 == $1 }.count
    let found = common < oldLines.count ? oldLines[common] : "(end of file)"
    let wanted = common < newLines.count ? newLines[common] : "(end of file)"
    return "\(path):\(common + 1): differs\n  - \(found)\n  + \(wanted)"
  }

  /// The lines as they are shown. CR LF is one character to Swift, and CR nothing to the eye.
  private static func lines(of text: String) -> [String] {
    text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      line.last == "\r" ? "\(Substring(line.dropLast()))\\r" : String(line)
    }
  }
}
