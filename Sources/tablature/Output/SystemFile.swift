import Foundation

/// Files by way of the system's own calls: hundreds of them are read and written in a run, and each of Foundation's
/// functions asks the system several things first.
enum SystemFile {
  /// The contents of a file.
  static func contents(of path: String) throws(SystemFailure) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { throw SystemFailure() }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw SystemFailure() }
    // With a byte more than is expected, the end is found without asking for more space.
    var bytes = [UInt8](repeating: 0, count: Int(status.st_size) + 1)
    var used = 0
    while true {
      let count = bytes.withUnsafeMutableBytes { read(descriptor, $0.baseAddress?.advanced(by: used), $0.count - used) }
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw SystemFailure() }
      guard count > 0 else { break }
      used += count
      if used == bytes.count { bytes += [UInt8](repeating: 0, count: bytes.count) }
    }
    bytes.removeLast(bytes.count - used)
    return bytes
  }

  /// Writes a file that is not there yet, without waiting for the disk as Foundation does: what a crash of the machine
  /// takes away can be generated again. Nothing is left of a file that cannot be written to its end.
  static func write(_ text: String, toNew path: String) throws(SystemFailure) {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw SystemFailure() }
    do throws(SystemFailure) {
      try write(text, closing: descriptor)
    } catch {
      unlink(path)
      throw error
    }
  }

  /// Writes to a file as a shell does that sends the output of a program there: one that is there loses its contents, and
  /// it may be a link, a pipe or a device.
  static func write(_ text: String, to path: String) throws(SystemFailure) {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw SystemFailure() }
    try write(text, closing: descriptor)
  }

  /// Makes a folder, and those around it; one that is there is left as it is.
  static func makeFolder(_ path: String) throws(SystemFailure) {
    var status = stat()
    for folder in missingFolders(path) {
      let name = folder.hasSuffix("/") ? String(folder.dropLast()) : folder
      if lstat(name, &status) == 0 { throw SystemFailure("'\(name)' is a symbolic link that leads nowhere") }
    }
    do {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    } catch {
      throw SystemFailure(error)
    }
  }

  /// Those of a folder and the folders around it that are not there, the inner ones first.
  static func missingFolders(_ path: String) -> [String] {
    var status = stat()
    let folders = sequence(first: path) { folder in
      let outer = InputFile.folder(of: folder.hasSuffix("/") ? String(folder.dropLast()) : folder)
      return outer.isEmpty ? nil : outer
    }
    return folders.prefix { stat($0, &status) != 0 }.map { $0 }
  }

  private static func write(_ text: String, closing descriptor: Int32) throws(SystemFailure) {
    var text = text
    let failure = text.withUTF8 { write(UnsafeRawBufferPointer($0), to: descriptor) }
    guard close(descriptor) == 0, failure == nil else { throw failure ?? SystemFailure() }
  }

  private static func write(_ bytes: UnsafeRawBufferPointer, to descriptor: Int32) -> SystemFailure? {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = Foundation.write(descriptor, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return SystemFailure() }
      rest = rest.dropFirst(count)
    }
    return nil
  }
}

/// Why the system did not do what it was asked for.
struct SystemFailure: Error {
  /// The system's number for it; 0 where it has none.
  let code: Int32
  /// The reason in words.
  let reason: String

  /// Why the last call failed.
  init() {
    code = errno
    reason = String(cString: strerror(code))
  }

  /// A reason that the system does not give.
  init(_ reason: String) {
    code = 0
    self.reason = reason
  }

  /// Why Foundation could not do it.
  init(_ error: any Error) {
    code = 0
    reason = error.localizedDescription
  }
}
