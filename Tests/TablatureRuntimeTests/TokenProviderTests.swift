import Foundation
import HTTPTypes
import TablatureRuntime
import Testing

/// Tokens live 100 seconds here, are renewed 20 seconds before their end, and pauses last 10 seconds.
@Suite struct TokenProviderTests {
  // MARK: Fetching

  @Test func manyCallsAtOnceFetchOneToken() async throws {
    let source = Source()
    let provider = provider(source, ManualClock())
    let tokens = try await withThrowingTaskGroup(of: String?.self) { group in
      for _ in 0..<200 { group.addTask { try await token(provider) } }
      await source.release(when: 1)
      return try await group.reduce(into: [String?]()) { $0.append($1) }
    }
    #expect(tokens == Array(repeating: "t1", count: 200))
    #expect(source.calls == 1)
  }

  @Test func aFailureReachesAllWhoWait() async throws {
    let source = Source(failing: [1])
    let provider = provider(source, ManualClock())
    let failed = await withTaskGroup(of: Bool.self) { group in
      for _ in 0..<50 { group.addTask { (try? await token(provider)) == nil } }
      await source.release(when: 1)
      return await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
    }
    #expect(failed == 50)
    // A failure is not remembered: the next call tries again.
    source.releaseAll()
    #expect(try await token(provider) == "t2")
  }

  @Test func whoIsCancelledLeavesTheTokenToTheOthers() async throws {
    let source = Source()
    let provider = provider(source, ManualClock())
    let first = Task { try await token(provider) }
    await source.wait(for: 1)
    let second = Task { try await token(provider) }
    first.cancel()
    let error = await #expect(throws: ClientError.self) { try await first.value }
    guard case .cancelled? = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    source.releaseAll()
    #expect(try await second.value == "t1")
    #expect(source.calls == 1)
  }

  @Test func whoIsCancelledBeforehandDoesNotWait() async throws {
    let source = Source()
    let provider = provider(source, ManualClock())
    let call = Task {
      while !Task.isCancelled { await Task.yield() }
      return try await token(provider)
    }
    call.cancel()
    await #expect(throws: ClientError.self) { try await call.value }
    source.releaseAll()
  }

  // MARK: Renewing

  @Test func aTokenIsRenewedAheadOfTimeAndNobodyWaits() async throws {
    let source = Source()
    source.releaseAll()
    let clock = ManualClock()
    let provider = provider(source, clock)
    #expect(try await token(provider) == "t1")
    clock.advance(by: .seconds(79))
    #expect(try await token(provider) == "t1" && source.calls == 1)

    source.holdBack()
    clock.advance(by: .seconds(1))
    for _ in 0..<20 { #expect(try await token(provider) == "t1") }
    await source.release(when: 2)
    while try await token(provider) != "t2" { await Task.yield() }
    #expect(source.calls == 2)
  }

  @Test func aTokenThatIsOverIsWaitedFor() async throws {
    let source = Source()
    source.releaseAll()
    let clock = ManualClock()
    let provider = provider(source, clock)
    #expect(try await token(provider) == "t1")
    clock.advance(by: .seconds(100))
    #expect(try await token(provider) == "t2")
  }

  @Test func aFailedRenewalIsTriedAgainAfterAPause() async throws {
    let source = Source(failing: [2])
    source.releaseAll()
    let clock = ManualClock()
    let provider = provider(source, clock)
    #expect(try await token(provider) == "t1")
    clock.advance(by: .seconds(80))
    #expect(try await token(provider) == "t1")
    await source.waitForEnd(of: 2)
    // The failure is noted by a task of its own, after the source has said it.
    for _ in 0..<1000 { await Task.yield() }
    for _ in 0..<20 { #expect(try await token(provider) == "t1") }
    #expect(source.calls == 2)
    clock.advance(by: .seconds(10))
    while try await token(provider) != "t3" { await Task.yield() }
    #expect(source.calls == 3)
  }

  @Test(arguments: [2, 1, 0]) func shortLivesAreRenewedHalfway(seconds: Int) async throws {
    let source = Source(lifetime: .seconds(seconds))
    source.releaseAll()
    let clock = ManualClock()
    let provider = provider(source, clock)
    for _ in 0..<3 { #expect(try await token(provider) != nil) }
    #expect(source.calls == (seconds == 0 ? 3 : 1))
  }

  // MARK: Rejection

  @Test func aRejectedTokenIsReplacedOnceForAllCalls() async throws {
    let source = Source()
    source.releaseAll()
    let clock = ManualClock()
    let provider = provider(source, clock)
    _ = try await token(provider)
    clock.advance(by: .seconds(15))
    let transport = Stub { _, request in
      let token = request.headerFields[try #require(HTTPField.Name("X-Auth-Token"))] ?? ""
      return (HTTPResponse(token == "t2" ? 200 : 401), HTTPBody(token))
    }
    let client = client(provider, transport)
    let answers = try await withThrowingTaskGroup(of: Data.self) { group in
      for _ in 0..<100 { group.addTask { try await client.send(DownloadLog(name: "x")) } }
      return try await group.reduce(into: Set<Data>()) { $0.insert($1) }
    }
    #expect(answers == [Data("t2".utf8)])
    #expect(source.calls == 2)
  }

  @Test func aRejectedCallIsRepeatedOnce() async throws {
    let source = Source()
    source.releaseAll()
    let clock = ManualClock()
    let provider = provider(source, clock)
    _ = try await token(provider)
    clock.advance(by: .seconds(15))
    let transport = Stub(statuses: [401])
    let client = client(provider, transport)
    for calls in [2, 3, 4] {
      let error = await failure { () async throws(ClientError) in try await client.send(DownloadLog(name: "x")) }
      guard case .service(let failure)? = error else {
        Issue.record("\(String(describing: error))")
        return
      }
      #expect(failure.isUnauthorized)
      // The new token is too new to be blamed, so later calls neither repeat nor fetch.
      #expect(transport.received.count == calls && source.calls == 2)
    }
  }

  @Test func aRejectionOfAFixedTokenIsFinal() async {
    let transport = Stub(statuses: [401])
    let client = client(FixedToken(Secret("t")), transport)
    #expect(await failure { () async throws(ClientError) in try await client.send(DownloadLog(name: "x")) } != nil)
    #expect(transport.received.count == 1)
  }

  @Test func aBodyIsSentAgainWithTheNewToken() async throws {
    let source = Source()
    source.releaseAll()
    let clock = ManualClock()
    let provider = provider(source, clock)
    _ = try await token(provider)
    clock.advance(by: .seconds(15))
    let client = client(provider, Stub(statuses: [401, 201], body: #"{"name": "a"}"#))
    #expect(try await client.send(CreateJob(body: Job(name: "a"), projectID: "p")) == Job(name: "a"))
  }

  // MARK: Help

  private func provider(_ source: Source, _ clock: ManualClock) -> TokenProvider {
    TokenProvider(source: source, renewAhead: .seconds(20), pause: .seconds(10), clock: clock.clock)
  }

  private func client(_ credentials: any CredentialProvider, _ transport: Stub) -> APIClient {
    var configuration = ClientConfiguration(endpoint: sampleEndpoint)
    configuration.credentials = credentials
    configuration.retries = .never
    return APIClient(configuration: configuration, transport: transport)
  }
}

/// The token that a provider puts into a request.
private func token(_ provider: TokenProvider) async throws(ClientError) -> String? {
  let client = APIClient(configuration: ClientConfiguration(endpoint: sampleEndpoint))
  return try await provider.authorize(client.request(for: DownloadLog(name: "x"))).header("X-Auth-Token")
}

/// Hands out the tokens `t1`, `t2`, and so on, as soon as a test lets it.
private final class Source: TokenSource {
  private struct State {
    var calls = 0
    var ended = 0
    var isReleased = false
  }

  private let state = Mutexed(State())
  private let failing: Set<Int>
  private let lifetime: Duration

  init(failing: Set<Int> = [], lifetime: Duration = .seconds(100)) {
    self.failing = failing
    self.lifetime = lifetime
  }

  var calls: Int { state.withLock { $0.calls } }

  func token() async throws(ClientError) -> AuthToken {
    let number = state.withLock { state in
      state.calls += 1
      return state.calls
    }
    while !state.withLock({ $0.isReleased }) { await Task.yield() }
    state.withLock { $0.ended = number }
    if failing.contains(number) { throw .transport(TransportFailure(.unreachable, message: "")) }
    return AuthToken(Secret("t\(number)"), lifetime: lifetime)
  }

  func wait(for calls: Int) async {
    while self.calls < calls { await Task.yield() }
  }

  func waitForEnd(of call: Int) async {
    while state.withLock({ $0.ended }) < call { await Task.yield() }
  }

  func release(when calls: Int) async {
    await wait(for: calls)
    releaseAll()
  }

  func releaseAll() { state.withLock { $0.isReleased = true } }

  func holdBack() { state.withLock { $0.isReleased = false } }
}
