import FlyingFox
import Foundation
import HTTPTypes
import TablatureRuntime
import Testing

@Suite struct RetryTests {
  // MARK: Where it is safe

  /// A status, and whether a reading and a writing call are tried again.
  @Test(arguments: [
    (408, true, false), (429, true, true), (500, true, false), (502, true, false), (503, true, false),
    (504, true, false), (400, false, false), (401, false, false), (403, false, false), (404, false, false),
    (409, false, false), (501, false, false), (301, false, false),
  ])
  func statuses(status: Int, reading: Bool, writing: Bool) async {
    #expect(await attempts(DownloadLog(name: "x"), Stub(statuses: [status])) == (reading ? 3 : 1))
    #expect(
      await attempts(CreateJob(body: Job(name: "a"), projectID: "p"), Stub(statuses: [status])) == (writing ? 3 : 1)
    )
    #expect(await attempts(DeleteJob(jobID: "a", projectID: "p"), Stub(statuses: [status])) == (reading ? 3 : 1))
  }

  @Test(arguments: [
    (TransportFailure.Reason.unreachable, true, true), (.interrupted, true, false), (.timedOut, true, false),
    (.untrusted, false, false), (.tooLarge(limit: 1), false, false), (.other, false, false),
  ])
  func failuresOfTheTransport(reason: TransportFailure.Reason, reading: Bool, writing: Bool) async {
    let failing = { @Sendable (_: Int, _: HTTPTypes.HTTPRequest) throws -> (HTTPTypes.HTTPResponse, HTTPBody) in
      throw TransportFailure(reason, message: "")
    }
    #expect(await attempts(DownloadLog(name: "x"), Stub(failing)) == (reading ? 3 : 1))
    #expect(await attempts(CreateJob(body: Job(name: "a"), projectID: "p"), Stub(failing)) == (writing ? 3 : 1))
  }

  @Test func whatIsSafeCanBeSaidForAnOperation() async {
    var policy = RetryPolicy()
    policy.isRepeatable = { $0.name == "CreateJob" }
    let create = CreateJob(body: Job(name: "a"), projectID: "p")
    #expect(await attempts(create, Stub(statuses: [500]), policy) == 3)
    #expect(await attempts(DownloadLog(name: "x"), Stub(statuses: [500]), policy) == 1)
  }

  @Test(arguments: [-1, 0, 1, 2, 7])
  func theNumberOfAttemptsIsLimited(maximum: Int) async {
    let policy = RetryPolicy(maximumAttempts: maximum)
    #expect(await attempts(DownloadLog(name: "x"), Stub(statuses: [500]), policy) == max(1, maximum))
    #expect(await attempts(DownloadLog(name: "x"), Stub(statuses: [500]), .never) == 1)
  }

  @Test func theLastErrorIsTheOneThatIsThrown() async {
    let transport = Stub { number, _ in (HTTPTypes.HTTPResponse(500), HTTPBody(#"{"error_code": "\#(number)"}"#)) }
    let client = client(transport, RetryPolicy(), ManualClock())
    let error = await failure { () async throws(ClientError) in try await client.send(DownloadLog(name: "x")) }
    guard case .service(let failure)? = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(failure.code == "3")
  }

  @Test func aServerThatRecoversIsAnsweredOverHTTP() async throws {
    let calls = Counter()
    let clock = ManualClock()
    let data = try await withServer { _ in
      await calls.increment()
      let isBusy = await calls.count < 3
      return isBusy
        ? HTTPResponse(statusCode: HTTPStatusCode(429, phrase: "Slow down"), headers: [HTTPHeader("Retry-After"): "7"])
        : HTTPResponse(statusCode: .ok, body: Data("done".utf8))
    } _: { url in
      var configuration = ClientConfiguration(endpoint: url)
      configuration.retries.random = { 0 }
      configuration.clock = clock.clock
      return try await APIClient(configuration: configuration).send(DownloadLog(name: "x"))
    }
    #expect(data == Data("done".utf8))
    #expect(clock.sleeps == [.seconds(7), .seconds(7)])
  }

  // MARK: Pauses

  @Test func pausesGrowUpToALimit() async {
    var policy = RetryPolicy(maximumAttempts: 9)
    policy.maximumDelay = .seconds(3)
    policy.random = { 1 }
    #expect(
      await pauses(policy) == [100, 200, 400, 800, 1600, 3000, 3000, 3000].map { Duration.milliseconds($0) }
    )
    policy.random = { 0.25 }
    #expect(await pauses(policy).prefix(2) == [.milliseconds(25), .milliseconds(50)])
  }

  @Test func pausesAreDrawnEvenlyBetweenNothingAndTheLimit() async {
    var policy = RetryPolicy(maximumAttempts: 2, budget: nil)
    policy.baseDelay = .seconds(1)
    var drawn: [Double] = []
    for _ in 0..<400 { drawn += await pauses(policy).map { $0 / .seconds(1) } }
    #expect(drawn.count == 400 && drawn.allSatisfy { (0..<1).contains($0) })
    // Three standard deviations of the mean of 400 draws are 0.043.
    #expect(abs(drawn.reduce(0, +) / 400 - 0.5) < 0.08)
  }

  @Test func anyNumberOfAttemptsIsComputed() async {
    var policy = RetryPolicy(maximumAttempts: 2000, budget: nil)
    policy.baseDelay = .seconds(1)
    policy.maximumDelay = .seconds(1 << 40)
    policy.random = { 1 }
    #expect(await pauses(policy).count == 1999)
  }

  // MARK: What the service asks for

  /// The clock of the tests starts at 2023-11-14T22:30:00Z.
  @Test(arguments: [
    ("7", 7), (" 7 ", 7), ("0", 0), ("60", 60), ("Tue, 14 Nov 2023 22:30:09 GMT", 9),
    ("Tuesday, 14-Nov-23 22:30:09 GMT", 9), ("Tue Nov 14 22:30:09 2023", 9), ("tue, 14 nov 2023 22:30:09 gmt", 9),
    ("Tue, 14 Nov 2023 22:29:00 GMT", 0), ("Thu, 01 Jan 1970 00:00:00 GMT", 0), ("Sat, 31 Dec 1994 00:00:00 GMT", 0),
  ])
  func theServiceSaysWhen(text: String, seconds: Int) async {
    #expect(await pauses(retryAfter: text) == [.seconds(seconds)])
  }

  @Test(arguments: ["61", "99999999999999999999999", "Tue, 14 Nov 2023 22:31:01 GMT", "Fri, 01 Jan 2100 00:00:00 GMT"])
  func whoAsksForTooMuchIsNotWaitedFor(text: String) async {
    #expect(await pauses(retryAfter: text).isEmpty)
  }

  @Test(arguments: [
    "", "soon", "-1", "1.5", "+3", "7s", "Tue, 14 Nov 2023", "Tue, 14 Foo 2023 22:30:09 GMT",
    "Tue, 14 Nov 2023 25:30:09 GMT", "Tue, 14 Nov 2023 22:30 GMT", "Tue, 99 Nov 2023 22:30:09 GMT",
    "Tue, 14 Nov 2023 22:30:09 CET", "Tue, 14 Nov 99999 22:30:09 GMT", "٣",
  ])
  func nonsenseIsIgnored(text: String) async {
    #expect(await pauses(retryAfter: text) == [.zero])
  }

  @Test func jitterIsAddedToWhatTheServiceAsksFor() async {
    #expect(await pauses(retryAfter: "7", random: 1) == [.milliseconds(7100)])
  }

  // MARK: Budget

  @Test func aBudgetLimitsRepetitionsOfAllCalls() async {
    let budget = RetryBudget(capacity: 5, refund: 0.5)
    let policy = RetryPolicy(maximumAttempts: 3, budget: budget)
    let transport = Stub(statuses: [500])
    for _ in 0..<10 { _ = await attempts(DownloadLog(name: "x"), transport, policy) }
    #expect(transport.received.count == 15)
    #expect(budget.remaining == 0)
    let good = Stub(statuses: [200])
    for _ in 0..<4 { _ = await attempts(DownloadLog(name: "x"), good, policy) }
    #expect(budget.remaining == 2)
    for _ in 0..<40 { _ = await attempts(DownloadLog(name: "x"), good, policy) }
    #expect(budget.remaining == 5)
  }

  @Test func whatMustNotBeRepeatedCostsNothing() async {
    let budget = RetryBudget(capacity: 5)
    _ = await attempts(DownloadLog(name: "x"), Stub(statuses: [404]), RetryPolicy(budget: budget))
    #expect(budget.remaining == 5)
    #expect(RetryBudget(capacity: -3).remaining == 0)
  }

  // MARK: Cancellation

  @Test func aPauseIsOverWhenTheCallIsCancelled() async {
    let clock = ManualClock(.lasts)
    let transport = Stub(statuses: [500])
    let client = client(transport, RetryPolicy(), clock)
    let call = Task {
      await failure { () async throws(ClientError) in try await client.send(DownloadLog(name: "x")) }
    }
    while clock.sleeps.isEmpty { await Task.yield() }
    call.cancel()
    guard case .cancelled? = await call.value else {
      Issue.record("not cancelled")
      return
    }
    #expect(transport.received.count == 1)
  }

  @Test func aPauseIsOverWhenTheTimeOfTheCallIs() async throws {
    let transport = Stub(statuses: [503], headers: ["Retry-After": "50"])
    let clock = ManualClock(.waits)
    var policy = RetryPolicy()
    policy.random = { 0 }
    var client = client(transport, policy, clock)
    client.configuration.timeouts.call = .seconds(10)
    let call = Task { [client] in
      await failure { () async throws(ClientError) in try await client.send(DownloadLog(name: "x")) }
    }
    try await eventually { Set(clock.sleeps).isSuperset(of: [.seconds(10), .seconds(50)]) }
    clock.advance(by: .seconds(11))
    let error = await call.value
    guard case .transport(let failure)? = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(failure.reason == .timedOut && transport.received.count == 1)
  }

  @Test func anAttemptKnowsItsNumber() async throws {
    let numbers = Mutexed<[Int]>([])
    var client = client(Stub(statuses: [500, 500, 200]), RetryPolicy(), ManualClock())
    client.configuration.attemptMiddleware = [Numbering(numbers: numbers)]
    _ = try await client.send(DownloadLog(name: "x"))
    #expect(numbers.withLock { $0 } == [1, 2, 3])
  }

  // MARK: Help

  private func client(_ transport: Stub, _ policy: RetryPolicy, _ clock: ManualClock) -> APIClient {
    var configuration = ClientConfiguration(endpoint: sampleEndpoint)
    configuration.retries = policy
    configuration.clock = clock.clock
    return APIClient(configuration: configuration, transport: transport)
  }

  private func attempts(
    _ call: some APIOperation,
    _ transport: Stub,
    _ policy: RetryPolicy = RetryPolicy()
  ) async -> Int {
    let client = client(transport, policy, ManualClock())
    _ = await failure { () async throws(ClientError) in try await client.response(to: call) }
    return transport.received.count
  }

  private func pauses(_ policy: RetryPolicy, _ transport: Stub = Stub(statuses: [500])) async -> [Duration] {
    let clock = ManualClock()
    let client = client(transport, policy, clock)
    _ = await failure { () async throws(ClientError) in try await client.response(to: DownloadLog(name: "x")) }
    return clock.sleeps
  }

  private func pauses(retryAfter text: String, random: Double = 0) async -> [Duration] {
    var policy = RetryPolicy()
    policy.random = { random }
    let transport = Stub { number, _ in
      (HTTPTypes.HTTPResponse(number > 1 ? 200 : 503, ["Retry-After": text]), "")
    }
    return await pauses(policy, transport)
  }
}

private struct Numbering: ClientMiddleware {
  let numbers: Mutexed<[Int]>

  func intercept(_ request: APIRequest, next: @escaping Next) async throws(ClientError) -> APIResponse<HTTPBody> {
    numbers.withLock { $0.append(request.attempt) }
    return try await next(request)
  }
}
