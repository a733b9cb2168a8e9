import FlyingFox
import Foundation
import HTTPTypes
import TablatureAsyncHTTPClient
import TablatureRuntime
import Testing

/// The transport of AsyncHTTPClient against servers that do right and wrong what servers do, over real HTTP.
@Suite struct TransportTests {
  @Test(arguments: ["GET", "POST", "PUT", "PATCH", "DELETE"])
  func methodTargetHeadersAndBodyArrive(method: String) async throws {
    let target = "/a%2Fb/%F0%9F%98%80?q=%2B%26&r=a+b&s="
    let seen = try await withServer { request in
      let body = String(decoding: try await request.bodyData, as: UTF8.self)
      let header = request.headers[HTTPHeader("X-Language")] ?? "none"
      let text = "\(request.method.rawValue) \(request.target.rawValue) \(header) \(body)"
      return HTTPResponse(statusCode: .created, headers: [HTTPHeader("X-Request-Id"): "r1"], body: Data(text.utf8))
    } _: { url in
      var request = get(url, target)
      request.method = try #require(HTTPTypes.HTTPRequest.Method(rawValue: method))
      request.headerFields[try #require(HTTPField.Name("X-Language"))] = "en-us"
      // Unlike Foundation, it sends a body with GET.
      let (head, answer) = try await AsyncHTTPClientTransport().send(request, body: #"{"ü": 1}"#)
      #expect(head.status == .created)
      #expect(head.headerFields[try #require(HTTPField.Name("x-request-id"))] == "r1")
      return answer.text
    }
    #expect(seen == #"\#(method) \#(target) en-us {"ü": 1}"#)
  }

  @Test func aHeaderThatComesTwiceIsKeptTwice() async throws {
    let server = try RawServer([
      .send("HTTP/1.1 200 OK\r\nX-A: 1\r\nX-A: 2\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")
    ])
    let (head, _) = try await AsyncHTTPClientTransport().send(get(server.url), body: nil)
    #expect(head.headerFields[values: try #require(HTTPField.Name("X-A"))] == ["1", "2"])
  }

  @Test(arguments: [204, 304, 400, 404, 500, 503, 599]) func everyStatusIsHandedOver(code: Int) async throws {
    let server = try RawServer([.send("HTTP/1.1 \(code) Some\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")])
    #expect(try await AsyncHTTPClientTransport().send(get(server.url), body: nil).0.status.code == code)
  }

  @Test(arguments: [301, 302, 307, 308]) func redirectsAreHandedOver(code: Int) async throws {
    let requests = Mutexed(0)
    let server = try RawServer { _ in
      requests.withLock { $0 += 1 }
      return [.send("HTTP/1.1 \(code) Moved\r\nLocation: /again\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")]
    }
    #expect(try await AsyncHTTPClientTransport().send(get(server.url), body: nil).0.status.code == code)
    #expect(requests.withLock { $0 } == 1)
  }

  // MARK: Failures

  @Test(
    arguments: [
      ([.reset], .interrupted), ([], .interrupted),
      ([.send("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{")], .interrupted),
      ([.send("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{"), .reset], .interrupted),
      ([.send("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nab")], .interrupted),
      ([.awaitEnd], .timedOut),
      ([.send("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{"), .awaitEnd], .timedOut),
      ([.send("HTTP/1.1 200 OK\r\nContent-Length: 99999\r\n\r\n")], .tooLarge(limit: 1000)),
      ([.send("HTTP/1.1 200 OK\r\n\r\n" + String(repeating: "x", count: 5000)), .awaitEnd], .tooLarge(limit: 1000)),
      ([.send("hello\r\n\r\n")], .other), ([.send("HTTP/1.1 9999 Odd\r\n\r\n")], .other),
    ] as [([RawServer.Step], TransportFailure.Reason)]
  )
  func whatWentWrong(steps: [RawServer.Step], reason: TransportFailure.Reason) async throws {
    let server = try RawServer(steps)
    // On a busy machine nothing may happen for a while, and that is not what is meant.
    let silence = reason == .timedOut ? Duration.milliseconds(500) : .seconds(300)
    let failure = await failure(of: get(server.url), .init(silence: silence, responseSize: 1000))
    #expect(failure?.reason == reason, "\(String(describing: failure))")
  }

  @Test func theTotalTimeIsLimited() async throws {
    let drops = (0..<600).flatMap { _ in [RawServer.Step.send("x"), .pause(seconds: 0.05)] }
    let server = try RawServer([.send("HTTP/1.1 200 OK\r\nContent-Length: 900\r\n\r\n")] + drops + [.awaitEnd])
    #expect(await failure(of: get(server.url), .init(total: .milliseconds(300)))?.reason == .timedOut)
  }

  /// A limit of silence that is longer than that of the whole does not keep a call waiting.
  @Test func theTotalTimeIsLimitedAlsoWhereNothingComes() async throws {
    let start = ContinuousClock.now
    let server = try RawServer([.send("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nabc"), .awaitEnd])
    let limits = AsyncHTTPClientTransport.Limits(silence: .seconds(3600), total: .milliseconds(300))
    #expect(await failure(of: get(server.url), limits)?.reason == .timedOut)
    #expect(ContinuousClock.now - start < .seconds(1800))
  }

  @Test(.timeLimit(.minutes(10))) func everyCallIsAccountedFor() async throws {
    try await expectEveryCallToBeAccountedFor(over: AsyncHTTPClientTransport())
  }

  @Test func nobodyListens() async throws {
    let start = ContinuousClock.now
    let address = try #require(URL(string: "http://127.0.0.1:1"))
    #expect(await failure(of: get(address))?.reason == .unreachable)
    #expect(ContinuousClock.now - start < .seconds(30), "tried again and again")
  }

  @Test func aServerWithoutASecureConnectionIsNotTrusted() async throws {
    let server = try RawServer([.send("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n")])
    var request = get(server.url)
    request.scheme = "https"
    #expect(await failure(of: request)?.reason == .untrusted)
  }

  // MARK: Ends

  @Test(
    .timeLimit(.minutes(1)),
    arguments: [
      [.awaitEnd], [.send("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nabc"), .awaitEnd],
    ] as [[RawServer.Step]]
  )
  func aCancelledCallEndsAndItsConnectionWithIt(steps: [RawServer.Step]) async throws {
    let server = try RawServer(steps)
    let transport = AsyncHTTPClientTransport()
    let call = Task { try await transport.send(get(server.url), body: nil) }
    try await eventually { server.openConnections == 1 }
    try await Task.sleep(for: .milliseconds(50))
    call.cancel()
    await #expect(throws: CancellationError.self) { try await call.value }
    try await eventually { server.openConnections == 0 }
    withExtendedLifetime(transport) {}
  }

  @Test func connectionsAreClosedWhenTheTransportIsGone() async throws {
    let server = try RawServer([.send("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n"), .awaitEnd])
    do {
      let transport = AsyncHTTPClientTransport()
      #expect(try await transport.send(get(server.url), body: nil).0.status == .ok)
      #expect(server.openConnections == 1)
      withExtendedLifetime(transport) {}
    }
    try await eventually { server.openConnections == 0 }
  }

  @Test func manyCallsAtOnceDoNotMixUp() async throws {
    try await withServer { request in
      HTTPResponse(statusCode: .ok, body: Data(request.path.utf8))
    } _: { url in
      let transport = AsyncHTTPClientTransport()
      try await withThrowingTaskGroup(of: Void.self) { group in
        for index in 0..<100 {
          group.addTask {
            let (_, body) = try await transport.send(get(url, "/\(index)"), body: nil)
            #expect(body.text == "/\(index)")
          }
        }
        try await group.waitForAll()
      }
    }
  }

  private func failure(
    of request: HTTPTypes.HTTPRequest,
    _ limits: AsyncHTTPClientTransport.Limits = .init()
  ) async -> TransportFailure? {
    await #expect(throws: TransportFailure.self) {
      try await AsyncHTTPClientTransport(limits: limits).send(request, body: nil)
    }
  }
}

func get(_ address: URL, _ target: String = "/") -> HTTPTypes.HTTPRequest {
  HTTPTypes.HTTPRequest(method: .get, scheme: "http", authority: "127.0.0.1:\(address.port ?? 0)", path: target)
}
