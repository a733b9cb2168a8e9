import Foundation
import TablatureRuntime
import Testing

/// What is left of a call that has ended: nothing, however it has ended.
@Suite struct LeakTests {
  /// How a call can end.
  enum End: String, CaseIterable {
    case success, refusal, truncation, reset, silence, excess, cancellation

    /// What the server does. It never closes the connection itself where the client is to do so.
    var steps: [RawServer.Step] {
      switch self {
      case .success: [.send("HTTP/1.1 200 OK\r\nContent-Length: 3\r\nConnection: close\r\n\r\nabc")]
      case .refusal: [.send("HTTP/1.1 404 Gone\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}")]
      case .truncation: [.send("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nabc")]
      case .reset: [.reset]
      case .silence, .cancellation: [.send("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nabc"), .awaitEnd]
      case .excess: [.send("HTTP/1.1 200 OK\r\n\r\n" + String(repeating: "x", count: 3000)), .awaitEnd]
      }
    }

    var outcome: String {
      switch self {
      case .success: "success"
      case .refusal: "service"
      case .truncation, .reset: "interrupted"
      case .silence: "timedOut"
      case .excess: "tooLarge"
      case .cancellation: "cancelled"
      }
    }
  }

  /// Captured by what a call holds on to: its middleware and its task.
  private final class Witness: Sendable {}

  @Test(arguments: End.allCases) func nothingHoldsOnToACall(end: End) async throws {
    let server = try RawServer(end.steps)
    weak var witness: Witness?
    let outcome = try await {
      let held = Witness()
      witness = held
      let client = client(server, held, silence: end == .silence ? .milliseconds(500) : .seconds(300))
      let call = Task { await Self.outcome(of: client, held) }
      if end == .cancellation {
        try await eventually { server.openConnections == 1 }
        call.cancel()
      }
      return await call.value
    }()
    #expect(outcome == end.outcome)
    try await eventually { witness == nil }
    try await eventually { server.openConnections == 0 }
  }

  /// A connection that is kept for the next call is closed when there can be none.
  @Test func connectionsAreClosedWhenTheClientIsGone() async throws {
    let server = try RawServer([.send("HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\nabc"), .awaitEnd])
    do {
      let client = client(server, Witness())
      #expect(try await client.send(DownloadLog(name: "x")) == Data("abc".utf8))
      #expect(server.openConnections == 1)
    }
    try await eventually { server.openConnections == 0 }
  }

  private func client(_ server: RawServer, _ witness: Witness, silence: Duration = .seconds(300)) -> APIClient {
    var configuration = ClientConfiguration(endpoint: server.url)
    configuration.retries = .never
    configuration.middleware = [ObservingMiddleware { _ in withExtendedLifetime(witness) {} }]
    let limits = URLSessionTransport.Limits(silence: silence, responseSize: 1000)
    return APIClient(configuration: configuration, transport: URLSessionTransport(limits: limits))
  }

  private static func outcome(of client: APIClient, _ witness: Witness) async -> String {
    defer { withExtendedLifetime(witness) {} }
    do throws(ClientError) {
      _ = try await client.send(DownloadLog(name: "x"))
      return "success"
    } catch {
      switch error {
      case .cancelled: return "cancelled"
      case .service: return "service"
      case .transport(let failure): return "\(failure.reason)".prefix { $0.isLetter }.description
      default: return "\(error)"
      }
    }
  }
}
