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
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    let isPlain = parts.allSatisfy { !$0.isEmpty && $0 != "." && $0 != ".." }
    return isPlain && path.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0 != "\\" }
  }

  /// The contents of a file, or nil if there is no file.
  func contents(of relative: String) throws -> Data? {
    try refuseLinks(on: relative)
    let path = path(of: relative)
    guard FileManager.default.fileExists(atPath: path) else { return nil }
    do {
      return try Data(contentsOf: URL(fileURLWithPath: path))
    } catch {
      throw DiagnosticError(.outputAccess, "'\(path)' cannot be read: \(error.localizedDescription)")
    }
  }

  /// Writes the contents of a file beside its place.
  func stage(_ file: OutputFile) throws -> StagedFile {
    try refuseLinks(on: file.path)
    let destination = path(of: file.path)
    let folder = (destination as NSString).deletingLastPathComponent
    let temporary = "\(folder)/.\((destination as NSString).lastPathComponent).new"
    do {
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
      try? FileManager.default.removeItem(atPath: temporary)
      try Data(file.text.utf8).write(to: URL(fileURLWithPath: temporary), options: .withoutOverwriting)
    } catch {
      throw DiagnosticError(.outputAccess, "'\(destination)' cannot be written: \(error.localizedDescription)")
    }
    return StagedFile(temporary: temporary, destination: destination)
  }

  /// Removes a file.
  func remove(_ relative: String) throws {
    try refuseLinks(on: relative)
    do {
      try FileManager.default.removeItem(atPath: path(of: relative))
    } catch {
      throw DiagnosticError(.outputAccess, "'\(path(of: relative))' cannot be removed: \(error.localizedDescription)")
    }
  }

  /// Below the folder nothing may be a symbolic link: it could lead anywhere. The folder itself may be one.
  private func refuseLinks(on relative: String) throws {
    var path = root
    for part in relative.split(separator: "/") {
      path += "/\(part)"
      let attributes = try? FileManager.default.attributesOfItem(atPath: path)
      guard attributes?[.type] as? FileAttributeType != .typeSymbolicLink else {
        throw DiagnosticError(.outputLink, "'\(path)' is a symbolic link; remove it, or choose another output folder")
      }
    }
  }
}

/// New contents of a file that wait beside it.
struct StagedFile {
  fileprivate let temporary: String
  fileprivate let destination: String

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
  }
}
