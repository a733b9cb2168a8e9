#if AsyncHTTPClient
  import Foundation
  import NIOCore
  import TablatureRuntime

  /// The content of a file in pieces, which are read when they are asked for.
  struct FileChunks: AsyncSequence, Sendable {
    private static let chunkSize = 64 << 10

    let size: Int64
    private let file: URL
    private let meter: TransferMeter

    /// - Throws: `TransportFailure` if the file cannot be read.
    init(_ file: URL, meter: TransferMeter) throws {
      let attributes = try? FileManager.default.attributesOfItem(atPath: file.path)
      guard let size = (attributes?[.size] as? NSNumber)?.int64Value,
        FileManager.default.isReadableFile(atPath: file.path)
      else { throw TransportFailure(.other, message: "the file to be sent cannot be read") }
      (self.file, self.size, self.meter) = (file, size, meter)
    }

    func makeAsyncIterator() -> Iterator { Iterator(file: file, meter: meter) }

    struct Iterator: AsyncIteratorProtocol {
      private let file: URL
      private let meter: TransferMeter
      private var handle: FileHandle?

      fileprivate init(file: URL, meter: TransferMeter) {
        (self.file, self.meter) = (file, meter)
      }

      mutating func next() async throws -> ByteBuffer? {
        let open = try handle ?? FileHandle(forReadingFrom: file)
        handle = open
        guard let data = try open.read(upToCount: FileChunks.chunkSize), !data.isEmpty else {
          try open.close()
          return nil
        }
        meter.note { $0.sentBytes += Int64(data.count) }
        return ByteBuffer(bytes: data)
      }
    }
  }
#endif
