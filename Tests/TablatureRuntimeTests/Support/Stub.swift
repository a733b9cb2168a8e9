import Foundation
import HTTPTypes
import TablatureRuntime

/// A transport that asks a closure; the closure gets the number of the request, from 1.
final class Stub: ClientTransport {
  private let requests = Mutexed<[HTTPRequest]>([])
  private let answer: @Sendable (Int, HTTPRequest) async throws -> (HTTPResponse, HTTPBody)

  init(_ answer: @escaping @Sendable (Int, HTTPRequest) async throws -> (HTTPResponse, HTTPBody)) {
    self.answer = answer
  }

  /// Answers with one status after the other, and then with the last one for ever.
  convenience init(statuses: [Int], headers: [String: String] = [:], body: HTTPBody = "{}") {
    self.init { number, _ in
      (HTTPResponse(statuses[min(number, statuses.count) - 1], headers), body)
    }
  }

  var received: [HTTPRequest] { requests.withLock { $0 } }

  func send(_ request: HTTPRequest, body: HTTPBody?) async throws -> (HTTPResponse, HTTPBody) {
    let number = requests.withLock { requests in
      requests.append(request)
      return requests.count
    }
    return try await answer(number, request)
  }
}

extension HTTPResponse {
  init(_ status: Int, _ headers: [String: String] = [:]) {
    self.init(status: Status(code: status))
    for (name, value) in headers {
      if let name = HTTPField.Name(name) { headerFields[name] = value }
    }
  }
}

/// The error of a call, or nil if there is none.
func failure(of call: () async throws(ClientError) -> some Sendable) async -> ClientError? {
  do throws(ClientError) {
    _ = try await call()
    return nil
  } catch {
    return error
  }
}
