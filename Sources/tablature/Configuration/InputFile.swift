import Diagnostics
import Foundation

/// Reads the files that a user names.
enum InputFile {
  /// The bytes of a file.
  ///
  /// - Throws: `DiagnosticError` if there is no such file or it cannot be read.
  static func read(_ path: String) throws -> [UInt8] {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      throw DiagnosticError(.inputMissing, "there is no file '\(path)'")
    }
    guard !isFolder.boolValue, let data = FileManager.default.contents(atPath: path) else {
      throw DiagnosticError(.inputMissing, "'\(path)' cannot be read as a file")
    }
    return Array(data)
  }

  /// The folder of a file, with a slash at its end; empty for the working folder.
  static func folder(of path: String) -> String {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "" }
    return String(path[...slash])
  }
}

extension DiagnosticID {
  /// A file that was named does not exist, or cannot be read.
  static let inputMissing = DiagnosticID("input.missing")
}
