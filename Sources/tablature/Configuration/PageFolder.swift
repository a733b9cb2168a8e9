import Diagnostics
import Foundation
import Transcription

/// Reads reference pages from files and folders.
enum PageFolder {
  /// The pages under some paths, in the order of their paths; a folder stands for all `.rst` files below it.
  ///
  /// - Throws: `DiagnosticError` if a path does not exist, a page cannot be read, or there are no pages.
  static func read(_ paths: [String]) throws -> [PageSource] {
    var files: [String] = []
    for path in paths {
      var isFolder: ObjCBool = false
      guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
        throw DiagnosticError(.inputMissing, "there is no page or folder '\(path)'")
      }
      files += isFolder.boolValue ? pages(below: path) : [path]
    }
    guard !files.isEmpty else {
      throw DiagnosticError(.inputMissing, "there are no pages (*.rst) in \(paths.joined(separator: ", "))")
    }
    return try files.map { PageSource(path: $0, bytes: try InputFile.read($0)) }
  }

  private static func pages(below folder: String) -> [String] {
    let root = folder.hasSuffix("/") ? String(folder.dropLast()) : folder
    let names = FileManager.default.subpaths(atPath: folder) ?? []
    return names.filter { $0.hasSuffix(".rst") }.sorted().map { "\(root)/\($0)" }
  }
}
