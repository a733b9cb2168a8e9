import Foundation
import TablatureRuntime
import Testing

/// Whole calls against a server that does everything wrong that servers do wrong, over real HTTP.
@Suite struct FaultyServerTests {
  // MARK: What passes

  /// An answer that is given twice before a good one, and the pauses that the client makes.
  @Test(arguments: [
    ([RawServer.Step.reset], [Duration.zero, .zero]),
    ([], [.zero, .zero]),
    ([.send("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"jobs\"")], [.zero, .zero]),
    ([.send("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"jobs\""), .reset], [.zero, .zero]),
    ([answer("500 Broken", "")], [.zero, .zero]),
    ([answer("503 Busy", "<html>", ["Retry-After: 3"])], [.seconds(3), .seconds(3)]),
    ([answer("429 Slow Down", "{}", ["Retry-After: 30"])], [.seconds(30), .seconds(30)]),
  ])
  func aReadingCallGetsThrough(fault: [RawServer.Step], pauses: [Duration]) async throws {
    let count = Mutexed(0)
    let server = try RawServer { _ in
      let number = count.withLock { count in
        count += 1
        return count
      }
      return number <= 2 ? fault : [answer("200 OK", #"{"total": 7}"#)]
    }
    let clock = ManualClock()
    let client = client(server, clock)
    #expect(try await client.listJobs(setID: "s").total == 7)
    #expect(clock.sleeps == pauses)
    #expect(count.withLock { $0 } == 3)
  }

  /// A call that changes something is sent once, unless the service says that it has done nothing.
  @Test(arguments: [
    ([RawServer.Step.reset], 1), ([.send("HTTP/1.1 201 Created\r\nContent-Length: 9\r\n\r\n{")], 1),
    ([answer("500 Broken", "")], 1), ([answer("503 Busy", "")], 1), ([answer("429 Slow Down", "")], 3),
  ])
  func aWritingCallIsNotSentTwice(fault: [RawServer.Step], requests: Int) async throws {
    let count = Mutexed(0)
    let server = try RawServer { _ in
      count.withLock { $0 += 1 }
      return fault
    }
    let client = client(server, ManualClock())
    #expect(
      await failure { () async throws(ClientError) in try await client.send(CreateJob(body: Job(name: "a"))) } != nil
    )
    #expect(count.withLock { $0 } == requests)
  }

  // MARK: What does not

  /// An answer, and the beginning of what the client says about it.
  @Test(arguments: [
    (
      answer("200 OK", "<html>", ["Content-Type: text/html"]), "ListJobs: status 200, JobList: (root): expected JobList"
    ),
    (answer("200 OK", #"{"jobs": [{"name"#), "ListJobs: status 200, JobList: (root): expected JobList, found damaged"),
    (answer("200 OK", "\u{FEFF}"), "ListJobs: status 200, JobList: (root)"),
    (answer("200 OK", #"{"jobs": 5}"#), "ListJobs: status 200, JobList: jobs: expected"),
    (answer("404 Gone", "<html>"), "ListJobs: status 404"),
    (answer("302 Found", "", ["Location: /again"]), "There was no response"),
    (answer("302 Found", "", ["Location: http://other.example/"]), "ListJobs: status 302"),
    (.send("HTTP/1.1 200 OK\r\nContent-Length: 999999999999\r\n\r\n"), "There was no response: the response has more"),
    (answer("200 OK", String(repeating: "[", count: 50_000)), "ListJobs: status 200"),
  ])
  func aFaultThatStaysIsNotTriedAgain(fault: RawServer.Step, message: String) async throws {
    let clock = ManualClock()
    let server = try RawServer([fault])
    let client = client(server, clock)
    let error = await failure { () async throws(ClientError) in try await client.listJobs(setID: "s") }
    #expect(error?.description.hasPrefix(message) == true, "\(String(describing: error))")
    #expect(clock.sleeps.isEmpty)
  }

  /// What a service calls its body is not what counts: many say nothing, or the wrong thing.
  @Test(arguments: ["text/html", "application/octet-stream", "nonsense", ""])
  func aRightBodyOfAWrongTypeIsRead(type: String) async throws {
    let server = try RawServer([answer("200 OK", #"{"total": 7}"#, ["Content-Type: \(type)"])])
    #expect(try await client(server, ManualClock()).listJobs(setID: "s").total == 7)
  }

  /// A service that fails all the time gets one request more than there are calls for each repetition in the budget.
  @Test func aBurstOfFailuresUsesUpTheBudget() async throws {
    let count = Mutexed(0)
    let server = try RawServer { _ in
      count.withLock { $0 += 1 }
      return [answer("500 Broken", "")]
    }
    var client = client(server, ManualClock())
    client.core.configuration.retries.budget = RetryBudget(capacity: 5)
    await withTaskGroup(of: ClientError?.self) { group in
      for _ in 0..<20 {
        group.addTask { [client] in
          await failure { () async throws(ClientError) in try await client.listJobs(setID: "s") }
        }
      }
      for await error in group {
        if case .service(let failure)? = error {
          #expect(failure.status == 500)
        } else {
          Issue.record("\(error as Any)")
        }
      }
    }
    #expect(count.withLock { $0 } == 25)
  }

  @Test func aHugeBodyOfAnErrorIsCutOff() async throws {
    let server = try RawServer([answer("400 Bad", String(repeating: "x", count: 3_000_000))])
    let client = client(server, ManualClock())
    let error = await failure { () async throws(ClientError) in try await client.listJobs(setID: "s") }
    guard case .transport(let failure)? = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(failure.reason == .tooLarge(limit: 1_000_000))
  }

  @Test func aSlowServerMeetsTheDeadlineOfTheCall() async throws {
    let server = try RawServer([.awaitEnd])
    var client = client(server, ManualClock())
    client.core.configuration.clock = .system
    client.core.configuration.timeouts.call = .milliseconds(200)
    let error = await failure { [client] () async throws(ClientError) in try await client.listJobs(setID: "s") }
    guard case .transport(let failure)? = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(failure.reason == .timedOut)
  }

  // MARK: Many calls

  @Test(.timeLimit(.minutes(10))) func everyCallIsAccountedFor() async throws {
    try await expectEveryCallToBeAccountedFor(over: URLSessionTransport())
  }

  private func client(_ server: RawServer, _ clock: ManualClock) -> SampleClient {
    let transport = URLSessionTransport(limits: .init(responseSize: 1_000_000))
    var client = SampleClient(endpoint: server.url, projectID: "p", transport: transport)
    client.core.configuration.retries = RetryPolicy()
    client.core.configuration.retries.random = { 0 }
    client.core.configuration.clock = clock.clock
    return client
  }
}
