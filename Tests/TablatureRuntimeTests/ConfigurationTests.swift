import Foundation
import HTTPTypes
import TablatureRuntime
import Testing

@Suite struct ConfigurationTests {
  // MARK: Endpoints

  @Test func anEndpointIsMadeOfServiceAndRegion() throws {
    let pattern = EndpointPattern("https://{service}.{region}.cloud.example/{service}")
    let configuration = try ClientConfiguration(service: "jobs", region: "eu-1", pattern: pattern, projectID: "p")
    #expect(configuration.endpoint.absoluteString == "https://jobs.eu-1.cloud.example/jobs")
    #expect(configuration.parameters == ["project_id": "p"] && configuration.projectID == "p")
  }

  @Test(arguments: [
    "", "a.b", "a/b", "a@b", "a b", "a:1", "ä", "-a", "a-", "{region}", String(repeating: "a", count: 64),
  ])
  func aNameCannotLeadToAnotherServer(name: String) {
    #expect(throws: ClientError.self) { try EndpointPattern.default.endpoint(service: name, region: "r") }
    #expect(throws: ClientError.self) { try EndpointPattern.default.endpoint(service: "s", region: name) }
  }

  @Test(arguments: ["", "{service}", "ftp://{service}", "https://", "https://{service}/?q=1"])
  func aPatternMustGiveAnAddress(pattern: String) {
    #expect(throws: ClientError.self) { try EndpointPattern(pattern).endpoint(service: "s", region: "r") }
  }

  // MARK: The user agent

  @Test(arguments: [(nil, [:], nil), ("Tool/1", [:], "Tool/1"), ("Tool/1", ["user-agent": "Mine"], "Mine")])
  func theUserAgent(name: String?, headers: [String: String], sent: String?) throws {
    var configuration = ClientConfiguration(endpoint: sampleEndpoint, headers: headers)
    configuration.userAgent = name
    let request = try APIClient(configuration: configuration).request(for: DownloadLog(name: "x"))
    #expect(request.header("User-Agent") == sent)
  }

  @Test func theDefaultUserAgentIsAProduct() {
    #expect(ClientConfiguration(endpoint: sampleEndpoint).userAgent == "Tablature")
  }

  // MARK: Timeouts

  /// Which limit it is, and how many requests reach the transport.
  @Test(arguments: [
    (Timeouts(attempt: .seconds(5)), 3), (Timeouts(call: .seconds(5)), 1),
  ])
  func timeIsUp(timeouts: Timeouts, attempts: Int) async {
    let transport = Stub { _, _ in
      try await Task.sleep(for: .seconds(3600))
      return (HTTPResponse(200), "")
    }
    var configuration = ClientConfiguration(endpoint: sampleEndpoint)
    configuration.timeouts = timeouts
    configuration.clock = LimitClock(limit: .seconds(5), reached: transport).clock
    let client = APIClient(configuration: configuration, transport: transport)
    let error = await failure { () async throws(ClientError) in try await client.send(DownloadLog(name: "x")) }
    guard case .transport(let failure)? = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(failure.reason == .timedOut && failure.message.contains("5.0 seconds"))
    #expect(transport.received.count == attempts)
  }

  @Test func aLimitThatIsNotReachedChangesNothing() async throws {
    var configuration = ClientConfiguration(endpoint: sampleEndpoint)
    configuration.timeouts = Timeouts(attempt: .seconds(5), call: .seconds(5))
    configuration.clock = ManualClock(.lasts).clock
    let client = APIClient(configuration: configuration, transport: Stub(statuses: [200], body: "x"))
    #expect(try await client.send(DownloadLog(name: "x")) == Data("x".utf8))
  }

  @Test func cancellationWinsOverALimit() async {
    let transport = Stub { _, _ in
      try await Task.sleep(for: .seconds(3600))
      return (HTTPResponse(200), "")
    }
    var configuration = ClientConfiguration(endpoint: sampleEndpoint)
    configuration.timeouts = Timeouts(attempt: .seconds(5), call: .seconds(5))
    configuration.clock = ManualClock(.lasts).clock
    let client = APIClient(configuration: configuration, transport: transport)
    let call = Task {
      await failure { () async throws(ClientError) in try await client.send(DownloadLog(name: "x")) }
    }
    while transport.received.isEmpty { await Task.yield() }
    call.cancel()
    guard case .cancelled? = await call.value else {
      Issue.record("not cancelled")
      return
    }
  }

  // MARK: What can be seen

  @Test func secretsInParametersAndAddressesAreNotShown() throws {
    let endpoint = try #require(URL(string: "https://user:s3cret@a.example/b?token=s3cret"))
    let configuration = ClientConfiguration(endpoint: endpoint, parameters: ["X-Auth-Token": "s3cret"])
    let shown = everythingShown(by: configuration)
    #expect(!shown.contains("s3cret") && shown.contains("https://a.example/b") && shown.contains("X-Auth-Token"))
  }

  @Test func anErrorOfTheNetworkDoesNotShowTheQuery() async {
    let transport = Stub { _, _ in
      throw URLError(.timedOut, userInfo: [NSURLErrorFailingURLErrorKey: "https://a.example/?token=s3cret"])
    }
    var configuration = ClientConfiguration(endpoint: sampleEndpoint)
    configuration.retries = .never
    let client = APIClient(configuration: configuration, transport: transport)
    let error = await failure { () async throws(ClientError) in try await client.send(DownloadLog(name: "x")) }
    guard case .transport(let failure)? = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(failure.underlyingError is URLError)
    #expect(!everythingShown(by: failure).contains("s3cret"))
  }

  @Test func secretsInHeadersAreNotShown() throws {
    var configuration = ClientConfiguration(endpoint: sampleEndpoint, headers: ["X-Auth-Token": "s3cret"])
    configuration.parameters["project_id"] = "p"
    let client = APIClient(configuration: configuration)
    let request = try client.request(for: CreateJob(body: Job(name: "a")))
    #expect(request.header("X-Auth-Token") == "s3cret")
    for value in [configuration, client, request, SampleClient(core: client)] as [Any] {
      #expect(!everythingShown(by: value).contains("s3cret"))
    }
    #expect("\(request)" == "CreateJob: POST /base/v2/p/jobs")
  }
}

/// What a value shows in descriptions and dumps.
func everythingShown(by value: Any) -> String {
  var dumped = ""
  dump(value, to: &dumped)
  return "\(value) \(String(reflecting: value)) \(dumped)"
}

/// A clock whose sleep of a given length is over as soon as a transport waits; other sleeps are over at once.
private struct LimitClock {
  let limit: Duration
  let reached: Stub

  var clock: ClientClock {
    let before = Mutexed(0)
    return ClientClock(
      date: { Date(timeIntervalSince1970: 0) },
      uptime: { .zero },
      sleep: { duration in
        guard duration == limit else { return }
        let seen = before.withLock { $0 }
        while reached.received.count <= seen {
          try Task.checkCancellation()
          await Task.yield()
        }
        before.withLock { $0 = reached.received.count }
      }
    )
  }
}
