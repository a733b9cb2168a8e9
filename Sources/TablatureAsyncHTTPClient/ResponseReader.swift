#if AsyncHTTPClient
  import AsyncHTTPClient
  import Foundation
  import NIOCore
  import NIOHTTP1
  import TablatureRuntime

  /// Takes in the body of a response, piece by piece, as fast as it can be put away and no faster.
  struct ResponseReader {
    let limits: AsyncHTTPClientTransport.Limits
    let meter: TransferMeter

    /// Reads to the end.
    ///
    /// - Parameters:
    ///   - response: The response.
    ///   - destination: The file that the bytes go to; nil for the result.
    /// - Returns: The bytes, if they did not go to a file.
    /// - Throws: `TransportFailure` if there are too many, or if the file cannot be written, and
    ///   what the connection throws.
    func read(_ response: HTTPClientResponse, into destination: URL?) async throws -> HTTPBody {
      let size = Self.size(of: response)
      meter.note { $0.expectedBytes = size }
      guard let destination else { return try await collect(response, size) }
      let sink = try Self.writing { try FileSink(destination) }
      do {
        for try await chunk in response.body {
          try Self.writing { try sink.append(Data(chunk.readableBytesView)) }
          note(chunk)
        }
        try Self.writing { try sink.finish() }
      } catch {
        sink.discard()
        throw error
      }
      return HTTPBody()
    }

    private func collect(_ response: HTTPClientResponse, _ size: Int64?) async throws -> HTTPBody {
      if let size, size > Int64(limits.responseSize) { throw tooLarge }
      var body = Data()
      for try await chunk in response.body {
        guard body.count + chunk.readableBytes <= limits.responseSize else { throw tooLarge }
        body.append(contentsOf: chunk.readableBytesView)
        note(chunk)
      }
      return HTTPBody(body)
    }

    private func note(_ chunk: ByteBuffer) {
      meter.note { $0.receivedBytes += Int64(chunk.readableBytes) }
    }

    /// How many bytes will come out, if that is known; of a compressed body it is not.
    private static func size(of response: HTTPClientResponse) -> Int64? {
      guard !response.headers.contains(name: "Content-Encoding") else { return nil }
      return response.headers.first(name: "Content-Length").flatMap { Int64($0) }
    }

    private static func writing<Value>(_ body: () throws -> Value) throws(TransportFailure) -> Value {
      do {
        return try body()
      } catch {
        throw TransportFailure(.other, message: "the file cannot be written", underlyingError: error)
      }
    }

    private var tooLarge: TransportFailure {
      let message = "the response has more than the accepted \(limits.responseSize) bytes"
      return TransportFailure(.tooLarge(limit: limits.responseSize), message: message)
    }
  }
#endif
