#if AsyncHTTPClient
  import AsyncHTTPClient
  import Foundation
  import NIOCore
  import NIOHTTP1
  import NIOPosix
  import NIOSSL
  import TablatureRuntime

  extension TransportFailure {
    /// Sorts what AsyncHTTPClient and SwiftNIO throw; cancellation stays what it is.
    static func sorted(_ error: any Error) -> any Error {
      if error is TransportFailure || error is CancellationError { return error }
      if error as? HTTPClientError == .cancelled { return CancellationError() }
      return TransportFailure(reason(for: error), message: "\(error)", underlyingError: error)
    }

    private static func reason(for error: any Error) -> Reason {
      switch error {
      case let error as HTTPClientError: reason(for: error)
      case is NIOConnectionError: .unreachable
      case is NIOSSLError, is NIOSSLExtraError, is BoringSSLError: .untrusted
      // The parser says this of a response that ends in the middle.
      case HTTPParserError.invalidEOFState: .interrupted
      case let error as IOError where error.errnoCode == ECONNREFUSED: .unreachable
      case is IOError, is ChannelError: .interrupted
      default: .other
      }
    }

    private static func reason(for error: HTTPClientError) -> Reason {
      switch error {
      case .connectTimeout, .readTimeout, .writeTimeout, .deadlineExceeded, .tlsHandshakeTimeout,
        .getConnectionFromPoolTimeout:
        .timedOut
      case .remoteConnectionClosed: .interrupted
      default: .other
      }
    }
  }
#endif
