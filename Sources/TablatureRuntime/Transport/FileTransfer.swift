public import Foundation
public import HTTPTypes

/// Files that take the place of bytes in memory.
public struct FileTransfer: Sendable {
  /// What is sent as the body.
  public var source: BodySource?
  /// Where the body of a response that means success goes. Nothing is there, or what was there before, until it is
  /// complete.
  public var destination: URL?
  /// Is told how far it is, now and then, on a thread of the transport.
  public var progress: (@Sendable (TransferProgress) -> Void)?

  /// Makes a transfer.
  public init(
    source: BodySource? = nil,
    destination: URL? = nil,
    progress: (@Sendable (TransferProgress) -> Void)? = nil
  ) {
    self.source = source
    self.destination = destination
    self.progress = progress
  }
}

/// How far a transfer is. An attempt after a failed one starts again.
public struct TransferProgress: Hashable, Sendable {
  /// How many bytes of the body were sent.
  public var sentBytes: Int64 = 0
  /// How many bytes of the response were received.
  public var receivedBytes: Int64 = 0
  /// How many bytes the body of the response has, if the service says so.
  public var expectedBytes: Int64?

  /// Makes the progress of a transfer that has not begun.
  public init() {}
}

/// A transport that moves files without holding them in memory.
public protocol FileTransport: ClientTransport {
  /// Sends a request and waits for the whole response; its body is empty if it went to a file.
  ///
  /// - Throws: As ``ClientTransport/send(_:body:)``.
  func send(
    _ request: HTTPRequest,
    body: HTTPBody?,
    files: FileTransfer
  ) async throws -> (HTTPResponse, HTTPBody)
}

extension ClientTransport {
  /// Sends a request with files; a transport that knows nothing of them gets and gives bytes.
  func transfer(_ request: APIRequest) async throws -> (HTTPResponse, HTTPBody) {
    guard let files = request.files else { return try await send(request.head, body: request.body) }
    if let transport = self as? any FileTransport {
      return try await transport.send(request.head, body: request.body, files: files)
    }
    let body = try files.source.map { HTTPBody(try $0.collected()) } ?? request.body
    let (head, received) = try await send(request.head, body: body)
    guard head.status.kind == .successful, let destination = files.destination else { return (head, received) }
    try received.data.write(to: destination, options: .atomic)
    return (head, HTTPBody())
  }
}
