import Foundation
import HTTPTypes
import TablatureRuntime
import Testing

@Suite struct ObservationTests {
  @Test func aCallIsOneRecord() async throws {
    let records = Mutexed<[CallRecord]>([])
    let client = client(Stub(statuses: [503, 200], headers: ["X-Request-Id": "r"], body: "{}"), calls: records)
    _ = try await client.send(ListJobs(setID: "s", limit: 5))
    let record = try #require(records.withLock { $0.first })
    #expect(records.withLock { $0.count } == 1)
    #expect(record.operation == "ListJobs" && record.status == 200 && record.requestID == "r" && record.error == nil)
    #expect(record.duration == .seconds(2))
    #expect(record.description == "ListJobs: GET /base/v2/p/sets/s/jobs?limit=5 -> 200 in 2.0 s (request r)")
  }

  @Test func everyAttemptIsARecord() async throws {
    let records = Mutexed<[CallRecord]>([])
    let client = client(Stub(statuses: [503, 200]), attempts: records)
    _ = try await client.send(ListJobs(setID: "s"))
    #expect(records.withLock { $0.map(\.status) } == [503, 200])
    #expect(records.withLock { $0.map(\.attempt) } == [1, 2])
    let second = records.withLock { $0.last?.description }
    #expect(second == "ListJobs: GET /base/v2/p/sets/s/jobs -> 200 in 0.0 s, attempt 2")
  }

  @Test(arguments: [
    (TransportFailure.Reason.timedOut, "no response: timedOut"), (.interrupted, "no response: interrupted"),
  ])
  func aFailureIsARecordToo(reason: TransportFailure.Reason, outcome: String) async throws {
    let records = Mutexed<[CallRecord]>([])
    var client = client(Stub { _, _ in throw TransportFailure(reason, message: "m") }, calls: records)
    client.configuration.retries = .never
    let call = ListJobs(setID: "s")
    _ = await failure { [client] () async throws(ClientError) in try await client.send(call) }
    let record = try #require(records.withLock { $0.first })
    #expect(record.description == "ListJobs: GET /base/v2/p/sets/s/jobs -> \(outcome) in 0.0 s")
    #expect(record.status == nil && record.error != nil)
  }

  @Test func onlyWhatIsKnownToBeHarmlessIsShown() throws {
    var request = try client(Stub(statuses: [200])).request(for: CreateJob(body: Job(name: "body-s3cret")))
    for name in ["X-Auth-Token", "Authorization", "X-Security-Token", "Cookie", "X-Anything"] {
      request.setHeader(name, "s3cret")
    }
    request.head.path = "/a?limit=5&token=s3cret&odd=s3cret&s3cret&marker=m"
    let redaction = Redaction()
    let shown = redaction.headers(of: request).map { "\($0.name): \($0.value)" }
    #expect(shown.contains("Content-Type: application/json") && shown.contains("X-Auth-Token: <hidden>"))
    #expect(shown == shown.sorted())
    #expect(!shown.joined().contains("s3cret"))
    #expect(redaction.target(of: request) == "/a?limit=5&token=<hidden>&odd=<hidden>&s3cret=<hidden>&marker=m")
  }

  // MARK: Validation of responses

  @Test func responsesAreCheckedIfTheClientAsksForIt() async throws {
    let body: HTTPBody = #"{"name": "a", "levels": [0, 1, 0, 1]}"#
    var client = client(Stub(statuses: [200], body: body))
    let call = CreateJob(body: Job(name: "a"))
    #expect(try await client.send(call).levels?.count == 4)

    let told = Mutexed<[InvalidResponse]>([])
    client.configuration.responseValidation = .report { response in told.withLock { $0.append(response) } }
    #expect(try await client.send(call).levels?.count == 4)
    #expect(told.withLock { $0.map(\.operation) } == ["CreateJob"])
    #expect(told.withLock { $0.first?.issues.map(\.rule) } == [.count])

    client.configuration.responseValidation = .fail
    let error = await failure { [client] () async throws(ClientError) in try await client.send(call) }
    guard case .invalidResponse(let response)? = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(response.description.hasPrefix("CreateJob: the response breaks rules of the reference: levels: "))
  }

  @Test(arguments: [#"{"name": "a"}"#, #"{"name": "a", "settings": {"engine": "undocumented"}}"#])
  func aGoodResponseIsFine(body: String) async throws {
    var client = client(Stub(statuses: [200], body: HTTPBody(body)))
    client.configuration.responseValidation = .fail
    _ = try await client.send(CreateJob(body: Job(name: "a")))
    _ = try await client.send(DownloadLog(name: "a"))
  }

  private func client(
    _ transport: Stub,
    calls: Mutexed<[CallRecord]>? = nil,
    attempts: Mutexed<[CallRecord]>? = nil
  ) -> APIClient {
    let clock = ManualClock()
    var configuration = ClientConfiguration(endpoint: sampleEndpoint, parameters: ["project_id": "p"])
    configuration.clock = clock.clock
    configuration.retries.baseDelay = .seconds(2)
    configuration.retries.random = { 1 }
    if let calls {
      configuration.middleware = [
        ObservingMiddleware(clock: clock.clock) { record in calls.withLock { $0.append(record) } }
      ]
    }
    if let attempts {
      configuration.attemptMiddleware = [
        ObservingMiddleware(clock: clock.clock) { record in attempts.withLock { $0.append(record) } }
      ]
    }
    return APIClient(configuration: configuration, transport: transport)
  }
}
