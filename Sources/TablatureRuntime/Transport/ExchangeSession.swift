import Foundation
import HTTPTypes

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

/// A `URLSession` and a delegate that finds the exchange that an event belongs to. It lives until it is told to finish.
final class ExchangeSession: Sendable {
  private let session: URLSession
  private let delegate = Delegate()
  private let tls = Locked(false)

  init() {
    let configuration = URLSessionConfiguration.ephemeral
    configuration.httpCookieAcceptPolicy = .never
    configuration.httpShouldSetCookies = false
    configuration.urlCache = nil
    configuration.urlCredentialStorage = nil
    session = URLSession(configuration: configuration, delegate: delegate, delegateQueue: Self.queue())
  }

  /// What the events happen on; nil lets the session choose.
  private static func queue() -> OperationQueue? {
    #if canImport(FoundationNetworking)
      PacedQueue()
    #else
      nil
    #endif
  }

  /// Whether a connection may be encrypted.
  var hasSpokenTLS: Bool { tls.withLock { $0 } }

  /// Takes no more requests, and goes away with the last response.
  func finish() {
    session.finishTasksAndInvalidate()
  }

  /// Sends a request and waits for the whole response, until time is up or the task is cancelled.
  func send(
    _ request: URLRequest,
    body: URL? = nil,
    _ limits: URLSessionTransport.Limits,
    _ clock: ClientClock,
    _ files: FileTransfer
  ) async throws -> Exchange.Response {
    try Task.checkCancellation()
    if request.url?.scheme?.lowercased() == "https" { tls.withLock { $0 = true } }
    let task = body.map { session.uploadTask(with: request, fromFile: $0) } ?? session.dataTask(with: request)
    let exchange = Exchange(task, limits, clock, files)
    delegate.exchanges.withLock { $0[task.taskIdentifier] = exchange }
    defer { delegate.exchanges.withLock { $0[task.taskIdentifier] = nil } }
    return try await withThrowingTaskGroup(of: Exchange.Response.self) { group in
      defer { group.cancelAll() }
      group.addTask { try await exchange.run() }
      group.addTask { try await exchange.timeOut() }
      guard let response = try await group.next() else { throw CancellationError() }
      return response
    }
  }

  private final class Delegate: NSObject, URLSessionDataDelegate, Sendable {
    let exchanges = Locked<[Int: Exchange]>([:])

    private func exchange(of task: URLSessionTask) -> Exchange? {
      exchanges.withLock { $0[task.taskIdentifier] }
    }

    func urlSession(
      _ session: URLSession,
      dataTask: URLSessionDataTask,
      didReceive response: URLResponse,
      completionHandler: @escaping (URLSession.ResponseDisposition) -> Void
    ) {
      exchange(of: dataTask)?.receive(response)
      completionHandler(.allow)
    }

    func urlSession(
      _ session: URLSession,
      task: URLSessionTask,
      didSendBodyData bytesSent: Int64,
      totalBytesSent: Int64,
      totalBytesExpectedToSend: Int64
    ) {
      exchange(of: task)?.noteSent(totalBytesSent)
    }

    func urlSession(_ session: URLSession, dataTask: URLSessionDataTask, didReceive data: Data) {
      exchange(of: dataTask)?.receive(data)
    }

    func urlSession(_ session: URLSession, task: URLSessionTask, didCompleteWithError error: (any Error)?) {
      exchange(of: task)?.complete(error)
    }

    func urlSession(
      _ session: URLSession,
      task: URLSessionTask,
      willPerformHTTPRedirection response: HTTPURLResponse,
      newRequest request: URLRequest,
      completionHandler: @escaping (URLRequest?) -> Void
    ) {
      let isReading = ["GET", "HEAD"].contains(task.originalRequest?.httpMethod)
      let isSameOrigin = Origin(task.originalRequest?.url) == Origin(request.url)
      completionHandler(isReading && isSameOrigin ? request : nil)
    }
  }
}

/// What must stay the same for a token to go along.
private struct Origin: Equatable {
  var scheme: String?
  var host: String?
  var port: Int?

  init(_ url: URL?) {
    scheme = url?.scheme?.lowercased()
    host = url?.host?.lowercased()
    port = url?.port ?? (scheme == "https" ? 443 : 80)
  }
}
