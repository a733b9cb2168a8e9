import FlyingFox
import FlyingSocks
import Foundation
import Testing

/// Runs a server on a free port of 127.0.0.1 as long as `body` takes.
@discardableResult
func withServer<Value: Sendable>(
  answering handler: @escaping @Sendable (HTTPRequest) async throws -> HTTPResponse,
  _ body: (URL) async throws -> Value
) async throws -> Value {
  let address = try sockaddr_in.inet(ip4: "127.0.0.1", port: 0)
  let server = HTTPServer(address: address, logger: .disabled, handler: ClosureHTTPHandler(handler))
  let running = Task { try await server.run() }
  defer { running.cancel() }
  try await server.waitUntilListening(timeout: 60)
  guard case .ip4(_, let port)? = await server.listeningAddress else { throw URLError(.badServerResponse) }
  let value = try await body(try #require(URL(string: "http://127.0.0.1:\(port)")))
  await server.stop()
  return value
}
