#if AsyncHTTPClient
  import NIOCore
  import TablatureRuntime

  /// A body in pieces, which are read when they are asked for.
  struct BodyChunks: AsyncSequence, Sendable {
    private static let chunkSize = 64 << 10

    let size: Int64
    private let source: BodySource
    private let meter: TransferMeter

    /// - Throws: `TransportFailure` if a file cannot be read.
    init(_ source: BodySource, meter: TransferMeter) throws(TransportFailure) {
      size = try source.size()
      (self.source, self.meter) = (source, meter)
    }

    func makeAsyncIterator() -> Iterator { Iterator(reader: source.reader(), meter: meter) }

    struct Iterator: AsyncIteratorProtocol {
      private var reader: BodyReader
      private let meter: TransferMeter

      fileprivate init(reader: BodyReader, meter: TransferMeter) {
        (self.reader, self.meter) = (reader, meter)
      }

      mutating func next() async throws -> ByteBuffer? {
        guard let data = try reader.next(upTo: BodyChunks.chunkSize) else { return nil }
        meter.note { $0.sentBytes += Int64(data.count) }
        return ByteBuffer(bytes: data)
      }
    }
  }
#endif
