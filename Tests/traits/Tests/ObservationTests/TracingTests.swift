import Foundation
import HTTPTypes
import InMemoryTracing
import Synchronization
import TablatureRuntime
import TablatureTracing
import Testing
import Tracing

@Suite("A span of swift-distributed-tracing")
struct TracingTests {
  @Test("is made of each call, ends with it, and goes along in the header fields")
  func spans() async throws {
    let tracer = InMemoryTracer()
    InstrumentationSystem.bootstrap(tracer)
    let sent = Sent()
    var configuration = ClientConfiguration(endpoint: try #require(URL(string: "https://service.example")))
    configuration.retries.maximumAttempts = 1
    configuration.middleware.append(TracingMiddleware())
    for status in [200, 404] {
      let transport = Answer(status: status) { request in sent.note(request) }
      _ = try? await APIClient(configuration: configuration, transport: transport).send(Ping())
    }

    let spans = tracer.finishedSpans
    #expect(spans.map(\.operationName) == ["Ping", "Ping"])
    #expect(tracer.activeSpans.isEmpty)
    #expect(spans.map { $0.attributes.get("http.response.status_code") } == [.int64(200), .int64(404)])
    #expect(spans.allSatisfy { $0.attributes.get("url.template") == .string("/ping") })
    #expect(spans.map(\.status?.code) == [nil, .error])
    #expect(tracer.performedContextInjections.count == 2)
    #expect(sent.requests.allSatisfy { $0.headerFields.contains { $0.name.rawName.contains("trace-id") } })
  }
}

/// Keeps requests.
private final class Sent: Sendable {
  private let kept = Mutex<[HTTPRequest]>([])

  var requests: [HTTPRequest] { kept.withLock { $0 } }

  func note(_ request: HTTPRequest) { kept.withLock { $0.append(request) } }
}
