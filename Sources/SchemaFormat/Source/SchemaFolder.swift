public import Diagnostics
import Foundation

/// Reads schema folders from disk: the only code of this module that touches a file system.
public enum SchemaFolder {
  /// How many bytes all files of a folder may have together.
  private static let sizeLimit = 256 << 20

  /// Reads all `.yaml` files of a folder and its subfolders.
  ///
  /// Files and folders whose names start with a dot are passed over. Symbolic links are followed as long as they lead
  /// to a file inside the folder; links to folders are refused, so no file is read twice or for ever.
  ///
  /// - Parameter path: The folder, as the user named it; diagnostics name its files in the same way.
  /// - Returns: The files in the order of their paths, whatever the file system's order.
  /// - Throws: What could not be read, and every link that was refused.
  public static func read(at path: String) throws(DiagnosticError) -> SchemaSource {
    let folder = URL(fileURLWithPath: path, isDirectory: true)
    var isDirectory: ObjCBool = false
    guard FileManager.default.fileExists(atPath: folder.path, isDirectory: &isDirectory), isDirectory.boolValue else {
      throw DiagnosticError(.schemaUnreadable, "there is no folder \(path.quoted)")
    }
    var walk = Walk(root: folder.resolvingSymlinksInPath(), displayPath: path)
    walk.visit(folder.path, below: [])
    guard !walk.diagnostics.hasErrors else { throw DiagnosticError(walk.diagnostics.sorted) }
    return SchemaSource(walk.files.sorted { $0.path < $1.path })
  }

  private struct Walk {
    let root: URL
    let displayPath: String
    var files: [SchemaSource.File] = []
    var diagnostics = DiagnosticCollector()
    var size = 0

    mutating func visit(_ folder: String, below parts: [String]) {
      let names: [String]
      do {
        names = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
      } catch {
        return refuse(.schemaUnreadable, "the folder cannot be read", parts)
      }
      for name in names where !name.hasPrefix(".") {
        visitEntry("\(folder)/\(name)", parts + [name])
      }
    }

    private mutating func visitEntry(_ path: String, _ parts: [String]) {
      let status = FileStatus(path)
      switch status?.kind {
      case .link: visitLink(path, parts)
      case .folder: visit(path, below: parts)
      case .file, .other, nil:
        if path.hasSuffix(".yaml") { readFile(path, status, parts) }
      }
    }

    private mutating func visitLink(_ path: String, _ parts: [String]) {
      let target = URL(fileURLWithPath: path).resolvingSymlinksInPath()
      var isDirectory: ObjCBool = false
      let exists = FileManager.default.fileExists(atPath: target.path, isDirectory: &isDirectory)
      if exists, isDirectory.boolValue {
        refuse(.schemaLink, "a schema folder has no symbolic links to folders", parts)
      } else if path.hasSuffix(".yaml") {
        guard target.path.hasPrefix(root.path + "/") else {
          return refuse(.schemaLink, "the symbolic link leads out of the schema folder", parts)
        }
        readFile(target.path, FileStatus(target.path), parts)
      }
    }

    /// Reads a regular file; the check of its kind and size comes first, because a pipe or a device may have no end.
    private mutating func readFile(_ path: String, _ status: FileStatus?, _ parts: [String]) {
      guard let status, status.kind == .file else {
        return refuse(.schemaUnreadable, "this is no regular file", parts)
      }
      size += status.size
      guard size <= SchemaFolder.sizeLimit else {
        return refuse(.schemaUnreadable, "the schema has more bytes than the \(SchemaFolder.sizeLimit) allowed", parts)
      }
      guard let data = FileManager.default.contents(atPath: path) else {
        return refuse(.schemaUnreadable, "the file cannot be read", parts)
      }
      let file = SchemaSource.File(
        path: parts.joined(separator: "/"),
        displayName: displayName(of: parts),
        bytes: Array(data)
      )
      files.append(file)
    }

    private mutating func refuse(_ id: DiagnosticID, _ message: String, _ parts: [String]) {
      diagnostics.error(id, message, at: SourceRange(file: displayName(of: parts), start: .start))
    }

    private func displayName(of parts: [String]) -> String {
      let base = displayPath.hasSuffix("/") ? String(displayPath.dropLast()) : displayPath
      return ([base] + parts).joined(separator: "/")
    }
  }
}

/// What a file system says of an entry, which is asked of hundreds of files at a time.
private struct FileStatus {
  enum Kind {
    case file, folder, link, other
  }

  let kind: Kind
  /// The number of bytes.
  let size: Int

  /// Asks for an entry; links are not followed. Nil where there is none.
  init?(_ path: String) {
    var status = stat()
    guard lstat(path, &status) == 0 else { return nil }
    switch status.st_mode & S_IFMT {
    case S_IFREG: kind = .file
    case S_IFDIR: kind = .folder
    case S_IFLNK: kind = .link
    default: kind = .other
    }
    size = Int(status.st_size)
  }
}
