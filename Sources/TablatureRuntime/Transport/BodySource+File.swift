import Foundation

extension BodySource {
  /// Hands over one file with all of the body.
  ///
  /// More than a file is put together in the folder for temporary files first, where nobody else can read it, and is
  /// removed afterwards: Foundation sends nothing else with its length known and without holding it in memory.
  func withFile<Value: Sendable>(_ body: (URL) async throws -> Value) async throws -> Value {
    _ = try size()
    if case .file(let file)? = pieces.first, pieces.count == 1 { return try await body(file) }
    let name = "tablature-body-\(ProcessInfo.processInfo.processIdentifier)-\(UUID().uuidString)"
    let file = FileManager.default.temporaryDirectory.appendingPathComponent(name)
    defer { try? FileManager.default.removeItem(at: file) }
    try await write(to: file)
    return try await body(file)
  }

  private func write(to file: URL) async throws {
    let owner: [FileAttributeKey: Any] = [.posixPermissions: 0o600]
    guard FileManager.default.createFile(atPath: file.path, contents: nil, attributes: owner) else {
      throw Self.unwritable(nil)
    }
    let handle = try Self.writing { try FileHandle(forWritingTo: file) }
    defer { try? handle.close() }
    var reader = reader()
    while let data = try reader.next(upTo: 1 << 18) {
      try Task.checkCancellation()
      try Self.writing { try handle.write(contentsOf: data) }
      await Task.yield()
    }
  }

  /// All bytes, for a transport that knows nothing of files.
  func collected() throws(TransportFailure) -> Data {
    var reader = reader()
    var all = Data()
    while let data = try reader.next(upTo: 1 << 18) { all += data }
    return all
  }

  private static func writing<Value>(_ body: () throws -> Value) throws(TransportFailure) -> Value {
    do { return try body() } catch { throw unwritable(error) }
  }

  private static func unwritable(_ error: (any Error)?) -> TransportFailure {
    TransportFailure(.other, message: "the body cannot be put together in a file", underlyingError: error)
  }
}
