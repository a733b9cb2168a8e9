import Diagnostics

/// A file to be written, by its path below the output folder.
struct OutputFile: Hashable {
  var path: String
  var text: String
}

/// What an output folder should hold.
struct OutputPlan {
  /// The output folder.
  var root: String
  /// All files of the folder that are the generator's.
  var files: [OutputFile]

  /// The list of the files, which lies beside them.
  var manifest: OutputFile {
    OutputFile(path: Manifest.fileName, text: Manifest(paths: files.map(\.path)).text)
  }

  /// Compares the plan with the folder as it is.
  ///
  /// - Throws: `DiagnosticError` if the folder cannot be read, or if writing would leave it.
  func changes() throws -> OutputChanges {
    let guarded = OutputFolder(root)
    let previous = try Manifest.read(in: guarded)
    var changes = OutputChanges()
    for file in files + [manifest] {
      let current = try guarded.contents(of: file.path)
      if current?.elementsEqual(file.text.utf8) != true {
        changes.written.append(OutputChanges.Write(file: file, previous: current))
      }
    }
    let wanted = Set(files.map(\.path))
    for path in previous.paths where !wanted.contains(path) {
      if try guarded.contents(of: path) != nil { changes.removed.append(path) }
    }
    return changes
  }
}
