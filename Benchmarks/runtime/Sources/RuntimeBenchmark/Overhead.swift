import Foundation
import HTTPTypes
import TablatureRuntime

/// How long a call takes, against the bare transport with the same request, in turns.
struct Overhead {
  private static let rounds = 21
  private static let calls = 200

  let endpoint: URL

  func report() async throws {
    let network = URLSessionTransport()
    print("call | median | against the bare transport")
    print("--- | --- | ---")
    try await compare("over loopback", network)
    try await compare("without a network", Constant())
  }

  private func compare(_ name: String, _ transport: any ClientTransport) async throws {
    let (plain, full) = (client(transport), equipped(client(transport)))
    let request = try plain.request(for: ReadThing(id: "a1")).head
    var times: [[Double]] = [[], [], []]
    for round in 0...Self.rounds {
      let turn = [
        try await time { _ = try await transport.send(request, body: nil) },
        try await time { _ = try await plain.send(ReadThing(id: "a1")) },
        try await time { _ = try await full.send(ReadThing(id: "a1")) },
      ]
      // The first round warms up.
      if round > 0 { for (index, value) in turn.enumerated() { times[index].append(value) } }
    }
    let names = [
      "bare transport", "client: request made and checked, response decoded", "and token, retries, record, check",
    ]
    for (index, kind) in names.enumerated() {
      let ratios = zip(times[index], times[0]).map(/)
      let extra = zip(times[index], times[0]).map(-)
      print(
        "\(name): \(kind) | \(text(median(times[index]))) µs | \(text(median(ratios)))×, +\(text(median(extra))) µs"
      )
    }
  }

  private func client(_ transport: any ClientTransport) -> APIClient {
    var configuration = ClientConfiguration(endpoint: endpoint)
    configuration.projectID = "p1"
    return APIClient(configuration: configuration, transport: transport)
  }

  private func equipped(_ client: APIClient) -> APIClient {
    var client = client
    client.configuration.credentials = FixedToken(Secret("a-token"))
    client.configuration.middleware = [ObservingMiddleware { _ in }]
    client.configuration.responseValidation = .report { _ in }
    return client
  }

  /// Microseconds for one call.
  private func time(_ call: () async throws -> Void) async throws -> Double {
    let start = ContinuousClock.now
    for _ in 0..<Self.calls { try await call() }
    return (ContinuousClock.now - start) / .microseconds(1) / Double(Self.calls)
  }

  private func median(_ values: [Double]) -> Double { values.sorted()[values.count / 2] }

  private func text(_ value: Double) -> String { String(format: "%.2f", value) }
}

/// A transport that has the answer already.
private struct Constant: ClientTransport {
  func send(_ request: HTTPRequest, body: HTTPBody?) async throws -> (HTTPResponse, HTTPBody) {
    (HTTPResponse(status: .ok), #"{"id":"a1","name":"name","size":12,"labels":["a","b"]}"#)
  }
}
