#if AsyncHTTPClient
  import AsyncHTTPClient
  import Foundation
  public import HTTPTypes
  import NIOCore
  import NIOHTTP1
  import NIOHTTPCompression
  public import TablatureRuntime

  /// Sends requests with AsyncHTTPClient, for servers that run on SwiftNIO anyway.
  ///
  /// It keeps no cookies and follows no redirects, so that no token gets to another server; a redirect is handed over as
  /// the response. Unlike Foundation it sends a body with GET, and it takes in no more of a response than can be put away.
  public struct AsyncHTTPClientTransport: FileTransport {
    /// How long a call may take and how large its response may be.
    public struct Limits: Hashable, Sendable {
      /// How long it may take to connect, and how long no byte may be sent or received.
      public var silence: Duration
      /// How long a call may take from its start to the end of the response.
      public var total: Duration
      /// How many bytes the body of a response may have, after decompression, unless it goes to a file.
      public var responseSize: Int
      /// How many connections to one server there may be.
      public var connections: Int

      /// Makes limits.
      public init(
        silence: Duration = .seconds(60),
        total: Duration = .seconds(600),
        responseSize: Int = 256 << 20,
        connections: Int = 8
      ) {
        self.silence = silence
        self.total = total
        self.responseSize = responseSize
        self.connections = connections
      }
    }

    private let limits: Limits
    private let owner: ClientOwner

    /// Makes a transport with connections of its own, which are closed when it is gone.
    public init(limits: Limits = Limits()) {
      self.limits = limits
      owner = ClientOwner(limits)
    }

    /// Sends a request and waits for the whole response.
    public func send(_ request: HTTPRequest, body: HTTPBody?) async throws -> (HTTPResponse, HTTPBody) {
      try await send(request, body: body, files: FileTransfer())
    }

    /// Sends a request and waits for the whole response; its body is empty if it went to a file.
    public func send(
      _ request: HTTPRequest,
      body: HTTPBody?,
      files: FileTransfer
    ) async throws -> (HTTPResponse, HTTPBody) {
      // The client must not be shut down while it works.
      defer { withExtendedLifetime(owner) {} }
      do {
        return try await exchange(request, body, files)
      } catch {
        throw TransportFailure.sorted(error)
      }
    }

    private func exchange(
      _ request: HTTPRequest,
      _ body: HTTPBody?,
      _ files: FileTransfer
    ) async throws -> (HTTPResponse, HTTPBody) {
      let meter = TransferMeter(files.progress)
      let message = try clientRequest(request, body, files, meter)
      let deadline = NIODeadline.now() + TimeAmount(limits.total)
      let response = try await owner.client.execute(message, deadline: deadline)
      let head = HTTPResponse(response)
      let destination = head.status.kind == .successful ? files.destination : nil
      let reader = ResponseReader(limits: limits, meter: meter)
      let received = try await withDeadline(deadline, of: limits.total) {
        try await reader.read(response, into: destination)
      }
      return (head, received)
    }

    private func clientRequest(
      _ request: HTTPRequest,
      _ body: HTTPBody?,
      _ files: FileTransfer,
      _ meter: TransferMeter
    ) throws -> HTTPClientRequest {
      let address = "\(request.scheme ?? "https")://\(request.authority ?? "")\(request.path ?? "/")"
      var result = HTTPClientRequest(url: address)
      result.method = .RAW(value: request.method.rawValue)
      for field in request.headerFields { result.headers.add(name: field.name.rawName, value: field.value) }
      if let source = files.source {
        let chunks = try BodyChunks(source, meter: meter)
        result.body = .stream(chunks, length: .known(chunks.size))
      } else if let body {
        result.body = .bytes(ByteBuffer(bytes: body.data))
      }
      return result
    }
  }

  /// Owns a client, which has to be shut down before it goes.
  private final class ClientOwner: Sendable {
    let client: HTTPClient

    init(_ limits: AsyncHTTPClientTransport.Limits) {
      let silence = TimeAmount(limits.silence)
      var configuration = HTTPClient.Configuration()
      configuration.redirectConfiguration = .disallow
      configuration.timeout = HTTPClient.Configuration.Timeout(connect: silence, read: silence, write: silence)
      configuration.connectionPool.concurrentHTTP1ConnectionsPerHostSoftLimit = max(1, limits.connections)
      // Whether a call is tried again is decided elsewhere, where it is counted.
      configuration.connectionPool.retryConnectionEstablishment = false
      // What comes out is counted.
      configuration.decompression = .enabled(limit: .none)
      client = HTTPClient(eventLoopGroupProvider: .singleton, configuration: configuration)
    }

    deinit {
      let client = client
      Task { try? await client.shutdown() }
    }
  }

  extension TimeAmount {
    /// Makes a time; one that is longer than can be counted is 292 years.
    fileprivate init(_ duration: Duration) {
      let nanoseconds = duration / .nanoseconds(1)
      self = .nanoseconds(nanoseconds < Double(Int64.max) ? Int64(max(0, nanoseconds)) : .max)
    }
  }

  extension HTTPResponse {
    /// Status and header fields of a response.
    fileprivate init(_ response: HTTPClientResponse) {
      var fields = HTTPFields()
      for header in response.headers {
        if let name = HTTPField.Name(header.name) { fields.append(HTTPField(name: name, value: header.value)) }
      }
      self.init(status: Status(code: Int(response.status.code)), headerFields: fields)
    }
  }
#else
  /// Sends requests with AsyncHTTPClient; it is there if the package trait `AsyncHTTPClient` is on.
  @available(*, unavailable, message: "ask for the trait: .package(url: ..., from: ..., traits: [\"AsyncHTTPClient\"])")
  public enum AsyncHTTPClientTransport {}
#endif
