import Foundation
import HTTPTypes

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

/// One request and what has come back of its response.
///
/// It ends once, with whatever happens first: the end of the response, an error, too many bytes, or cancellation.
final class Exchange: Sendable {
  typealias Response = (HTTPResponse, HTTPBody)

  private enum Stage {
    case prepared
    case running(CheckedContinuation<Response, any Error>)
    case ended(Result<Response, any Error>)
  }

  private struct State {
    var stage = Stage.prepared
    var head: HTTPResponse?
    var body = Data()
    var sink: FileSink?
    var progress = TransferProgress()
    var lastProgress: Duration
  }

  private let task: URLSessionDataTask
  private let limits: URLSessionTransport.Limits
  private let files: FileTransfer
  private let clock: ClientClock
  private let start: Duration
  private let state: Locked<State>

  init(
    _ task: URLSessionDataTask,
    _ limits: URLSessionTransport.Limits,
    _ clock: ClientClock,
    _ files: FileTransfer
  ) {
    self.task = task
    self.limits = limits
    self.clock = clock
    self.files = files
    start = clock.uptime()
    state = Locked(State(lastProgress: start))
  }

  /// Starts the exchange and waits for its end.
  func run() async throws -> Response {
    try await withTaskCancellationHandler {
      try await withCheckedThrowingContinuation { begin($0) }
    } onCancel: {
      abort(CancellationError())
    }
  }

  private func begin(_ continuation: CheckedContinuation<Response, any Error>) {
    let early = state.withLock { state -> Result<Response, any Error>? in
      if case .ended(let result) = state.stage { return result }
      state.stage = .running(continuation)
      state.lastProgress = clock.uptime()
      return nil
    }
    if let early { continuation.resume(with: early) } else { task.resume() }
  }

  /// Waits until nothing has happened for too long, or the whole took too long, and says so.
  ///
  /// Foundation's own timers do not end a response that stops in the middle on every platform.
  func timeOut() async throws -> Response {
    while true {
      let silentUntil = state.withLock { $0.lastProgress } + limits.silence
      let deadline = min(silentUntil, start + limits.total)
      let now = clock.uptime()
      guard deadline > now else {
        throw TransportFailure(.timedOut, message: "the call timed out after \(now - start)")
      }
      try await clock.sleep(deadline - now)
    }
  }

  // MARK: The end

  /// Ends the exchange with an error, and the journey of the request with it.
  private func abort(_ error: any Error) {
    end(.failure(error))
    // Cancelling waits for the thread that reads, and that may wait for the event that this is called from.
    DispatchQueue.global().async { [task] in task.cancel() }
  }

  private func end(_ result: Result<Response, any Error>) {
    let waiting = state.withLock { state -> CheckedContinuation<Response, any Error>? in
      // What is still open has not been finished.
      state.sink?.discard()
      state.sink = nil
      switch state.stage {
      case .prepared:
        state.stage = .ended(result)
        return nil
      case .running(let continuation):
        state.stage = .ended(result)
        return continuation
      case .ended:
        return nil
      }
    }
    waiting?.resume(with: result)
  }

  // MARK: Events

  func noteSent(_ totalBytes: Int64) {
    report { $0.sentBytes = totalBytes }
  }

  func receive(_ response: URLResponse) {
    guard let head = (response as? HTTPURLResponse).flatMap(HTTPResponse.init(urlResponse:)) else { return }
    let size = response.expectedContentLength
    let isForFile = head.status.kind == .successful && files.destination != nil
    do {
      try state.withLock { state in
        state.head = head
        state.lastProgress = clock.uptime()
        state.progress.expectedBytes = size >= 0 ? size : nil
        guard case .running = state.stage, isForFile else { return }
        state.sink = try files.destination.map(FileSink.init)
      }
    } catch {
      abort(Self.unwritable(error))
    }
    if !isForFile, size > Int64(limits.responseSize) { abort(tooLarge) }
  }

  func receive(_ data: Data) {
    do {
      let size = try state.withLock { state in
        if let sink = state.sink { try sink.append(data) } else { state.body.append(data) }
        return state.body.count
      }
      if size > limits.responseSize { abort(tooLarge) }
    } catch {
      abort(Self.unwritable(error))
    }
    report { $0.receivedBytes += Int64(data.count) }
  }

  private func report(_ change: (inout TransferProgress) -> Void) {
    let progress = state.withLock { state in
      change(&state.progress)
      state.lastProgress = clock.uptime()
      return state.progress
    }
    files.progress?(progress)
  }

  func complete(_ error: (any Error)?) {
    let (head, body, sink) = state.withLock { state in
      defer { state.sink = nil }
      return (state.head, state.body, state.sink)
    }
    if let error {
      sink?.discard()
      end(.failure(TransportFailure(urlSessionError: error, hasResponse: head != nil)))
    } else if let head {
      end(Result { try finish(sink, head, body) })
    } else {
      end(.failure(TransportFailure(.other, message: "the answer was not HTTP")))
    }
  }

  private func finish(_ sink: FileSink?, _ head: HTTPResponse, _ body: Data) throws -> Response {
    do {
      try sink?.finish()
    } catch {
      sink?.discard()
      throw Self.unwritable(error)
    }
    return (head, HTTPBody(body))
  }

  private static func unwritable(_ error: any Error) -> TransportFailure {
    TransportFailure(.other, message: "the file cannot be written", underlyingError: error)
  }

  private var tooLarge: TransportFailure {
    let message = "the response has more than the accepted \(limits.responseSize) bytes"
    return TransportFailure(.tooLarge(limit: limits.responseSize), message: message)
  }
}

extension HTTPResponse {
  /// Makes a response from Foundation's; nil for a status that is none.
  fileprivate init?(urlResponse: HTTPURLResponse) {
    guard (100...999).contains(urlResponse.statusCode) else { return nil }
    var fields = HTTPFields()
    for case (let name as String, let value as String) in urlResponse.allHeaderFields {
      if let name = HTTPField.Name(name) { fields.append(HTTPField(name: name, value: value)) }
    }
    self.init(status: Status(code: urlResponse.statusCode), headerFields: fields)
  }
}

extension TransportFailure {
  /// Sorts an error of `URLSession`.
  fileprivate init(urlSessionError error: any Error, hasResponse: Bool) {
    let reason: Reason =
      switch (error as? URLError)?.code {
      case .timedOut: .timedOut
      case .cannotFindHost, .cannotConnectToHost, .dnsLookupFailed, .notConnectedToInternet: .unreachable
      case .networkConnectionLost, .badServerResponse: .interrupted
      case .httpTooManyRedirects, .redirectToNonExistentLocation: .other
      case .secureConnectionFailed, .serverCertificateUntrusted, .serverCertificateHasBadDate,
        .serverCertificateHasUnknownRoot, .serverCertificateNotYetValid, .clientCertificateRequired:
        .untrusted
      // Foundation has no code of its own for a response that ends too early.
      default: hasResponse ? .interrupted : .other
      }
    self.init(reason, message: error.localizedDescription, underlyingError: error)
  }
}
