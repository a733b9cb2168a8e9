public import Foundation

/// A body in pieces; those that are files are read when they are sent, and again in each attempt.
public struct BodySource: Hashable, Sendable {
  /// A part of a body.
  public enum Piece: Hashable, Sendable {
    /// Bytes in memory.
    case bytes(Data)
    /// The content of a file.
    case file(URL)
  }

  /// The pieces in the order in which they are sent.
  public var pieces: [Piece]

  /// Makes a body of pieces.
  public init(_ pieces: [Piece]) {
    self.pieces = pieces
  }

  /// Makes a body of the content of a file.
  public init(file: URL) {
    self.init([.file(file)])
  }

  /// How many bytes there are.
  ///
  /// - Throws: ``TransportFailure`` if a file cannot be read.
  public func size() throws(TransportFailure) -> Int64 {
    var size: Int64 = 0
    for piece in pieces {
      switch piece {
      case .bytes(let data): size += Int64(data.count)
      case .file(let file): size += try Self.size(of: file)
      }
    }
    return size
  }

  /// What hands out the bytes from the first to the last.
  public func reader() -> BodyReader { BodyReader(self) }

  private static func size(of file: URL) throws(TransportFailure) -> Int64 {
    let attributes = try? FileManager.default.attributesOfItem(atPath: file.path)
    guard attributes?[.type] as? FileAttributeType == .typeRegular, let size = attributes?[.size] as? NSNumber,
      FileManager.default.isReadableFile(atPath: file.path)
    else { throw .unreadable() }
    return size.int64Value
  }
}

/// Hands out the bytes of a body, and holds no more of a file than it is asked for.
public struct BodyReader {
  private var pieces: ArraySlice<BodySource.Piece>
  private var bytes = Data()
  private var handle: FileHandle?

  init(_ source: BodySource) {
    pieces = source.pieces[...]
  }

  /// The next bytes, at most so many; nil after the last.
  ///
  /// - Throws: ``TransportFailure`` if a file cannot be read.
  public mutating func next(upTo count: Int) throws(TransportFailure) -> Data? {
    while true {
      if let data = try nextOfPiece(upTo: max(1, count)) { return data }
      guard let piece = pieces.popFirst() else { return nil }
      switch piece {
      case .bytes(let data): bytes = data
      case .file(let file): handle = try Self.reading { try FileHandle(forReadingFrom: file) }
      }
    }
  }

  private mutating func nextOfPiece(upTo count: Int) throws(TransportFailure) -> Data? {
    if !bytes.isEmpty {
      defer { bytes = bytes.dropFirst(count) }
      return Data(bytes.prefix(count))
    }
    guard let open = handle else { return nil }
    let data = try Self.reading { try open.read(upToCount: count) }
    if let data, !data.isEmpty { return data }
    try? open.close()
    handle = nil
    return nil
  }

  private static func reading<Value>(_ body: () throws -> Value) throws(TransportFailure) -> Value {
    do { return try body() } catch { throw .unreadable(error) }
  }
}

extension TransportFailure {
  fileprivate static func unreadable(_ error: (any Error)? = nil) -> TransportFailure {
    TransportFailure(.other, message: "the file to be sent cannot be read", underlyingError: error)
  }
}
