import Foundation
public import HTTPTypes

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

/// Sends requests with Foundation's `URLSession`.
///
/// It keeps neither cookies nor a cache. It follows a redirect only where something is read and scheme, host and port
/// stay the same, so that no token gets to another server; any other redirect is handed over as the response.
///
/// Its connections are closed when it is gone. Only encrypted ones, where Apple's frameworks are missing, are left to the
/// next transport of the program.
public struct URLSessionTransport: FileTransport {
  /// How long a call may take and how large its response may be.
  public struct Limits: Hashable, Sendable {
    /// How long nothing may happen: no byte is sent or received.
    public var silence: Duration
    /// How long a call may take from its start to the end of the response.
    public var total: Duration
    /// How many bytes the body of a response may have, after decompression, unless it goes to a file.
    public var responseSize: Int

    /// Makes limits.
    public init(silence: Duration = .seconds(60), total: Duration = .seconds(600), responseSize: Int = 256 << 20) {
      self.silence = silence
      self.total = total
      self.responseSize = responseSize
    }
  }

  private let limits: Limits
  private let clock: ClientClock
  private let lease = SessionLease()
  /// Calls with files have a session of their own: the others need not wait for a disk.
  private let fileLease = SessionLease()

  /// Makes a transport with connections of its own.
  ///
  /// - Parameters:
  ///   - limits: How long a call may take and how large its response may be.
  ///   - clock: What measures how long it takes.
  public init(limits: Limits = Limits(), clock: ClientClock = .system) {
    self.limits = limits
    self.clock = clock
  }

  /// Sends a request and waits for the whole response.
  public func send(_ request: HTTPRequest, body: HTTPBody?) async throws -> (HTTPResponse, HTTPBody) {
    try await lease.session.send(try urlRequest(request, body), limits, clock, FileTransfer())
  }

  /// Sends a request and waits for the whole response; its body is empty if it went to a file.
  public func send(
    _ request: HTTPRequest,
    body: HTTPBody?,
    files: FileTransfer
  ) async throws -> (HTTPResponse, HTTPBody) {
    let message = try urlRequest(request, body)
    guard let source = files.source else { return try await fileLease.session.send(message, limits, clock, files) }
    return try await source.withFile { try await fileLease.session.send(message, body: $0, limits, clock, files) }
  }

  private func urlRequest(_ request: HTTPRequest, _ body: HTTPBody?) throws(TransportFailure) -> URLRequest {
    if let body, !body.data.isEmpty, request.method == .get {
      throw TransportFailure(.other, message: "URLSession sends no body with GET; another transport may do so")
    }
    let address = "\(request.scheme ?? "https")://\(request.authority ?? "")\(request.path ?? "/")"
    guard let url = URL(string: address), url.host != nil else {
      throw TransportFailure(.other, message: "the address cannot be used")
    }
    var result = URLRequest(url: url, timeoutInterval: limits.silence / .seconds(1))
    result.httpMethod = request.method.rawValue
    result.httpBody = body?.data
    for field in request.headerFields {
      result.addValue(field.value, forHTTPHeaderField: field.name.rawName)
    }
    return result
  }
}
