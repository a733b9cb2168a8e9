import Diagnostics
import FlyingFox
import FlyingSocks
import Foundation
import StubServer

/// Brings requests to a stand-in over HTTP, and its answers back.
struct HTTPFrontEnd {
  /// A request with more is not read to its end.
  private static let mostBodyBytes = 64 << 20

  private let server: HTTPServer
  private let host: String

  /// Makes a server that does not listen yet.
  ///
  /// - Throws: `DiagnosticError` if the host is no address of this machine.
  init(_ stub: StubService, host: String, port: UInt16) throws {
    self.host = host
    let handler = ClosureHTTPHandler { request in try await Self.answer(request, from: stub) }
    do {
      let name = host == "localhost" ? "127.0.0.1" : host
      server =
        name.contains(":")
        ? HTTPServer(address: try sockaddr_in6.inet6(ip6: name, port: port), logger: .disabled, handler: handler)
        : HTTPServer(address: try sockaddr_in.inet(ip4: name, port: port), logger: .disabled, handler: handler)
    } catch {
      throw DiagnosticError(.cannotListen, "'\(host)' is no address to listen on")
    }
  }

  /// Answers requests until `end` returns.
  ///
  /// - Parameters:
  ///   - end: Waits for the time to stop.
  ///   - ready: Is told the address as soon as requests are taken.
  /// - Throws: `DiagnosticError` if the port cannot be had.
  func run(until end: () async -> Void, ready: (String) -> Void) async throws {
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask { try await server.run() }
      group.addTask { try await server.waitUntilListening(timeout: 10) }
      defer { group.cancelAll() }
      do {
        // A port that is taken ends the server at once, before the waiting.
        try await group.next()
      } catch {
        throw DiagnosticError(.cannotListen, "nothing can listen at '\(host)': \(error)")
      }
      ready(await address)
      await end()
      await server.stop(timeout: 1)
    }
  }

  private var address: String {
    get async {
      switch await server.listeningAddress {
      case .ip4(let ip, let port)?: "http://\(ip):\(port)"
      case .ip6(let ip, let port)?: "http://[\(ip)]:\(port)"
      case .unix(let path)?: path
      case nil: host
      }
    }
  }

  private static func answer(_ request: HTTPRequest, from stub: StubService) async throws -> HTTPResponse {
    guard let body = try await body(of: request) else { return HTTPResponse(statusCode: .payloadTooLarge) }
    let headers = request.headers.map { StubRequest.Header($0.key.rawValue, $0.value) }
    let answer = stub.respond(
      to: StubRequest(
        method: request.method.rawValue,
        target: request.target.rawValue,
        headers: headers,
        body: body
      )
    )
    var fields = HTTPHeaders()
    for header in answer.headers { fields.addValue(header.value, for: HTTPHeader(header.name)) }
    let status = HTTPStatusCode(answer.status, phrase: "")
    return HTTPResponse(statusCode: status, headers: fields, body: Data(answer.body))
  }

  /// The body of a request; nil if it has too much of it.
  private static func body(of request: HTTPRequest) async throws -> [UInt8]? {
    var bytes: [UInt8] = []
    for try await chunk in request.bodySequence {
      guard bytes.count + chunk.count <= mostBodyBytes else { return nil }
      bytes += chunk
    }
    return bytes
  }
}

extension DiagnosticID {
  /// The server cannot listen where it should.
  static let cannotListen = DiagnosticID("serve.listen")
}
