package import Foundation

/// Takes the bytes of a response into a file, which gets its name when all of them are there.
package final class FileSink {
  private let destination: URL
  private let partial: URL
  private let handle: FileHandle

  /// Makes an empty file beside its destination.
  package init(_ destination: URL) throws {
    self.destination = destination
    partial = destination.appendingPathExtension("partial-\(UUID().uuidString)")
    guard FileManager.default.createFile(atPath: partial.path, contents: nil) else {
      throw CocoaError(.fileWriteUnknown)
    }
    handle = try FileHandle(forWritingTo: partial)
  }

  package func append(_ data: Data) throws {
    try handle.write(contentsOf: data)
  }

  /// Gives the file its name, in place of a file that has it.
  package func finish() throws {
    try handle.close()
    guard rename(partial.path, destination.path) == 0 else { throw CocoaError(.fileWriteUnknown) }
  }

  package func discard() {
    try? handle.close()
    try? FileManager.default.removeItem(at: partial)
  }
}
