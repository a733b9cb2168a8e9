import Foundation
import HTTPTypes
import Logging
import Synchronization
import TablatureLogging
import TablatureRuntime
import Testing

@Suite("A log of swift-log")
struct LoggingTests {
  @Test("has an entry for each call, at the level of its end, without secrets")
  func entries() async throws {
    let log = Log()
    var configuration = ClientConfiguration(endpoint: try #require(URL(string: "https://service.example")))
    configuration.credentials = FixedToken(Secret("a secret token"))
    configuration.retries.maximumAttempts = 1
    configuration.middleware.append(.logging(to: Logger(label: "calls") { _ in log }))
    for status in [200, 404] {
      let client = APIClient(configuration: configuration, transport: Answer(status: status))
      _ = try? await client.send(Ping())
    }
    let entries = log.entries
    #expect(entries.map(\.level) == [.debug, .warning])
    #expect(entries.map { $0.metadata["status"] } == ["200", "404"])
    #expect(entries.map { $0.metadata["request_id"] } == ["r-1", "r-1"])
    #expect(entries.allSatisfy { $0.metadata["operation"] == "Ping" && $0.text.hasPrefix("Ping: GET /ping") })
    #expect(!entries.contains { "\($0)".contains("a secret token") })
  }
}

/// A log that keeps what is written to it.
private final class Log: LogHandler, Sendable {
  struct Entry: Sendable {
    var level: Logger.Level
    var text: String
    var metadata: Logger.Metadata
  }

  private let kept = Mutex<[Entry]>([])

  var entries: [Entry] { kept.withLock { $0 } }

  var metadata: Logger.Metadata {
    get { [:] }
    set {}
  }
  var logLevel: Logger.Level {
    get { .trace }
    set {}
  }

  subscript(metadataKey _: String) -> Logger.Metadata.Value? {
    get { nil }
    set {}
  }

  func log(event: LogEvent) {
    kept.withLock {
      $0.append(Entry(level: event.level, text: event.message.description, metadata: event.metadata ?? [:]))
    }
  }
}
