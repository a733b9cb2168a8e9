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
    var lastProgress = ContinuousClock.now
  }

  private let task: URLSessionDataTask
  private let limits: URLSessionTransport.Limits
  private let start = ContinuousClock.now
  private let state = Locked(State())

  init(_ task: URLSessionDataTask, _ limits: URLSessionTransport.Limits) {
    self.task = task
    self.limits = limits
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
      state.lastProgress = .now
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
      guard deadline > .now else {
        throw TransportFailure(.timedOut, message: "the call timed out after \(ContinuousClock.now - start)")
      }
      try await Task.sleep(until: deadline, clock: .continuous)
    }
  }

  // MARK: The end

  /// Ends the exchange with an error, and the journey of the request with it.
  private func abort(_ error: any Error) {
    end(.failure(error))
    task.cancel()
  }

  private func end(_ result: Result<Response, any Error>) {
    let waiting = state.withLock { state -> CheckedContinuation<Response, any Error>? in
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

  func noteProgress() {
    state.withLock { $0.lastProgress = .now }
  }

  func receive(_ response: URLResponse) {
    guard let head = (response as? HTTPURLResponse).flatMap(HTTPResponse.init(urlResponse:)) else { return }
    state.withLock { state in
      state.head = head
      state.lastProgress = .now
    }
    if response.expectedContentLength > Int64(limits.responseSize) { abort(tooLarge) }
  }

  func receive(_ data: Data) {
    let size = state.withLock { state in
      state.body.append(data)
      state.lastProgress = .now
      return state.body.count
    }
    if size > limits.responseSize { abort(tooLarge) }
  }

  func complete(_ error: (any Error)?) {
    let (head, body) = state.withLock { ($0.head, $0.body) }
    if let error {
      end(.failure(TransportFailure(urlSessionError: error, hasResponse: head != nil)))
    } else if let head {
      end(.success((head, HTTPBody(body))))
    } else {
      end(.failure(TransportFailure(.other, message: "the answer was not HTTP")))
    }
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
      case .secureConnectionFailed, .serverCertificateUntrusted, .serverCertificateHasBadDate,
        .serverCertificateHasUnknownRoot, .serverCertificateNotYetValid, .clientCertificateRequired:
        .untrusted
      // Foundation has no code of its own for a response that ends too early.
      default: hasResponse ? .interrupted : .other
      }
    self.init(reason, message: error.localizedDescription, underlyingError: error)
  }
}
