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
    } catch {
      throw DiagnosticError(.outputAccess, "'\(destination)' cannot be written: \(error.localizedDescription)")
    }
    unlink(temporary)
    guard Self.write(file.text, toNew: temporary) else {
      let reason = String(cString: strerror(errno))
      unlink(temporary)
      throw DiagnosticError(.outputAccess, "'\(destination)' cannot be written: \(reason)")
    }
    return StagedFile(temporary: temporary, destination: destination)
  }

  /// Writes a file that is not there yet, without waiting for the disk as Foundation does: what a crash of the machine
  /// takes away can be generated again.
  private static func write(_ text: String, toNew path: String) -> Bool {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { return false }
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { break }
      rest = rest.dropFirst(count)
    }
    return close(descriptor) == 0 && rest.isEmpty
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
      var status = stat()
      guard lstat(path, &status) != 0 || status.st_mode & S_IFMT != S_IFLNK else {
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
