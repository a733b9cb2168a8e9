import Diagnostics
import Foundation

/// The list of the files that the generator wrote into a folder, and so may remove.
struct Manifest {
  static let fileName = "manifest.txt"

  private static let heading = "# The files that Tablature wrote here. Only these are ever removed."

  /// The paths below the folder, sorted.
  let paths: [String]

  init(paths: [String]) {
    self.paths = paths.sorted()
  }

  /// The contents of the file.
  var text: String { ([Self.heading] + paths).joined(separator: "\n") + "\n" }

  /// Reads the list of a folder; a folder without one has none of the generator's files.
  ///
  /// - Throws: `DiagnosticError` if a path does not name a file in a generated folder: the list was tampered with.
  static func read(in folder: OutputFolder) throws -> Manifest {
    guard let data = try folder.contents(of: fileName) else { return Manifest(paths: []) }
    var paths: [String] = []
    // Git on some systems ends lines with CR LF.
    let lines = data.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      .map { $0.last == UInt8(ascii: "\r") ? $0.dropLast() : $0 }
    for (index, bytes) in lines.enumerated() where !bytes.isEmpty && bytes.first != UInt8(ascii: "#") {
      let line = String(decoding: bytes, as: UTF8.self)
      guard OutputFolder.isPlainPath(line) else {
        let position = SourcePosition(line: index + 1, column: 1)
        throw DiagnosticError(
          .outputManifest,
          "'\(line)' is no path below the output folder; remove the line",
          at: SourceRange(file: folder.path(of: fileName), start: position)
        )
      }
      paths.append(line)
    }
    return Manifest(paths: paths)
  }
}

extension DiagnosticID {
  /// The manifest of an output folder names a file outside of it.
  static let outputManifest = DiagnosticID("output.manifest")
  /// The output folder cannot be read or written.
  static let outputAccess = DiagnosticID("output.access")
  /// Writing would go through a symbolic link, and so perhaps out of the output folder.
  static let outputLink = DiagnosticID("output.symbolic-link")
}
