import FlyingFox
import FlyingSocks
import Foundation
import ModelArts

/// What a stand-in for the service has seen.
actor Requests {
  private(set) var targets: [String] = []

  func note(_ request: HTTPRequest) {
    targets.append(request.target.rawValue)
  }
}

/// A stand-in for the service on a free port of this machine.
struct Service {
  let client: ModelArtsClient
  let requests: Requests

  /// Runs a server as long as `body` takes, and hands out a client that talks to it.
  ///
  /// - Parameters:
  ///   - answer: What the server says to each request.
  ///   - body: What to do with the client.
  /// - Throws: What `body` throws, or that the server cannot be started.
  static func run(
    answering answer: @escaping @Sendable (HTTPRequest) -> HTTPResponse,
    _ body: (Service) async throws -> Void
  ) async throws {
    let requests = Requests()
    let handler = ClosureHTTPHandler { request in
      await requests.note(request)
      return answer(request)
    }
    let address = try sockaddr_in.inet(ip4: "127.0.0.1", port: 0)
    let server = HTTPServer(address: address, logger: .disabled, handler: handler)
    let running = Task { try await server.run() }
    defer { running.cancel() }
    try await server.waitUntilListening(timeout: 60)
    guard case .ip4(_, let port)? = await server.listeningAddress,
      let endpoint = URL(string: "http://127.0.0.1:\(port)/base")
    else { throw URLError(.cannotConnectToHost) }
    try await body(Service(client: ModelArtsClient(endpoint: endpoint, projectID: "p 1"), requests: requests))
    await server.stop()
  }
}

extension HTTPResponse {
  /// A response with a JSON text.
  static func json(_ text: String, status: HTTPStatusCode = .ok) -> HTTPResponse {
    HTTPResponse(
      statusCode: status,
      headers: [.contentType: "application/json", HTTPHeader("X-Request-Id"): "r-1"],
      body: Data(text.utf8)
    )
  }
}
