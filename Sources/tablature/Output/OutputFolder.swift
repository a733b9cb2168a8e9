import Diagnostics
import Foundation

/// A folder that nothing is read from or written to but through plain paths below it.
struct OutputFolder {
  private let root: String

  init(_ root: String) {
    self.root = root
  }

  /// The full path of a file.
  func path(of relative: String) -> String { "\(root)/\(relative)" }

  /// Whether a path has only ordinary names: it is relative and has no empty, `.` or `..` parts.
  static func isPlainPath(_ path: String) -> Bool {
    let parts = path.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    let isPlain = parts.allSatisfy { !$0.isEmpty && !$0.elementsEqual(".".utf8) && !$0.elementsEqual("..".utf8) }
    return isPlain && path.utf8.allSatisfy { $0 >= 0x20 && $0 != UInt8(ascii: "\\") }
  }

  /// The contents of a file, or nil if there is no file.
  func contents(of relative: String) throws -> [UInt8]? {
    guard try hasEntry(relative) else { return nil }
    do throws(SystemFailure) {
      return try SystemFile.contents(of: path(of: relative))
    } catch {
      throw DiagnosticError(.outputAccess, "'\(path(of: relative))' cannot be read: \(error.reason)")
    }
  }

  /// Writes the contents of a file beside its place.
  func stage(_ file: OutputFile) throws -> StagedFile {
    _ = try hasEntry(file.path)
    let destination = path(of: file.path)
    let folder = InputFile.folder(of: destination)
    let temporary = "\(folder).\(Substring(destination.utf8.dropFirst(folder.utf8.count))).new"
    var staged = StagedFile(temporary: temporary, destination: destination)
    do throws(SystemFailure) {
      try staged.write(file.text, in: folder)
    } catch {
      staged.discardFolders()
      throw DiagnosticError(.outputAccess, "'\(destination)' cannot be written: \(error.reason)")
    }
    return staged
  }

  /// Removes a file.
  func remove(_ relative: String) throws {
    _ = try hasEntry(relative)
    do {
      try FileManager.default.removeItem(atPath: path(of: relative))
    } catch {
      throw DiagnosticError(.outputAccess, "'\(path(of: relative))' cannot be removed: \(error.localizedDescription)")
    }
  }

  /// Whether there is a file, or anything else, at a path.
  ///
  /// Below the folder nothing may be a symbolic link: it could lead anywhere. The folder itself may be one.
  private func hasEntry(_ relative: String) throws -> Bool {
    // Below an empty text, plain paths would be those of the whole file system.
    guard !root.isEmpty else { throw DiagnosticError(.outputAccess, "an empty text names no output folder") }
    var path = root
    var exists = false
    for part in relative.utf8.split(separator: UInt8(ascii: "/")) {
      path += "/"
      path += Substring(part)
      var status = stat()
      exists = lstat(path, &status) == 0
      guard !exists || status.st_mode & S_IFMT != S_IFLNK else {
        throw DiagnosticError(.outputLink, "'\(path)' is a symbolic link; remove it, or choose another output folder")
      }
    }
    return exists
  }
}

/// New contents of a file that wait beside it.
struct StagedFile {
  fileprivate let temporary: String
  fileprivate let destination: String
  /// The folders that were made for it, the inner ones first.
  private var folders: [String] = []

  fileprivate init(temporary: String, destination: String) {
    (self.temporary, self.destination) = (temporary, destination)
  }

  /// Writes a file that is not there, in a folder that most often is.
  fileprivate mutating func write(_ text: String, in folder: String) throws(SystemFailure) {
    do throws(SystemFailure) {
      try SystemFile.write(text, toNew: temporary)
    } catch {
      switch error.code {
      case ENOENT:
        folders = SystemFile.missingFolders(folder)
        try SystemFile.makeFolder(folder)
      // A run that was stopped has left it behind.
      case EEXIST: unlink(temporary)
      default: throw error
      }
      try SystemFile.write(text, toNew: temporary)
    }
  }

  /// Puts the contents in place of the file, in one step.
  func commit() throws {
    guard rename(temporary, destination) == 0 else {
      discard()
      throw DiagnosticError(.outputAccess, "'\(destination)' cannot be replaced: \(String(cString: strerror(errno)))")
    }
  }

  /// Takes the contents away again.
  func discard() {
    try? FileManager.default.removeItem(atPath: temporary)
    discardFolders()
  }

  /// Takes away the folders that were made for it, but for those with anything in them.
  fileprivate func discardFolders() {
    for folder in folders { rmdir(folder) }
  }
}
