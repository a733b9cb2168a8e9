import FlyingFox
import Foundation
import HTTPTypes
import TablatureRuntime
import Testing

@Suite struct TransportTests {
  @Test func bytesOfTheTargetArriveAsTheyWereSent() async throws {
    let target = "/a%2Fb/%2E%2E/%25/..%20x/%F0%9F%98%80?q=%2B%26%3D%3B&r=a+b&s="
    let seen = try await withServer { request in
      HTTPResponse(statusCode: .ok, body: Data(request.target.rawValue.utf8))
    } _: { url in
      try await URLSessionTransport().send(get(target, port: url.port), body: nil).1.text
    }
    #expect(seen == target)
  }

  @Test(arguments: ["GET", "POST", "PUT", "PATCH", "DELETE"])
  func methodHeadersAndBodyArrive(method: String) async throws {
    let body: HTTPBody? = method == "GET" ? nil : #"{"ü": 1}"#
    let seen = try await withServer { request in
      let bytes = try await request.bodyData
      let header = request.headers[HTTPHeader("X-Language")] ?? "none"
      let text = "\(request.method.rawValue) \(header) \(String(decoding: bytes, as: UTF8.self))"
      return HTTPResponse(statusCode: .ok, headers: [HTTPHeader("X-Request-Id"): "r1"], body: Data(text.utf8))
    } _: { url in
      var request = get("/", port: url.port)
      request.method = try #require(HTTPTypes.HTTPRequest.Method(rawValue: method))
      request.headerFields[try #require(HTTPField.Name("X-Language"))] = "en-us"
      let (head, answer) = try await URLSessionTransport().send(request, body: body)
      #expect(head.headerFields[try #require(HTTPField.Name("x-request-id"))] == "r1")
      return answer.text
    }
    #expect(seen == "\(method) en-us \(body?.text ?? "")")
  }

  /// Foundation says of it that the "resource exceeds maximum size".
  @Test func aBodyOfAGetIsRefusedInPlainWords() async throws {
    let server = try RawServer([.send("HTTP/1.1 200 OK\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")])
    let request = get("/", port: Int(server.port))
    let failure = await #expect(throws: TransportFailure.self) {
      try await URLSessionTransport().send(request, body: "{}")
    }
    #expect(failure?.message.contains("no body with GET") == true)
    #expect(try await URLSessionTransport().send(request, body: "").0.status == .ok)
  }

  @Test(arguments: [200, 204, 304, 400, 404, 500, 503, 599])
  func everyStatusIsHandedOver(code: Int) async throws {
    let status = try await withServer { _ in
      HTTPResponse(statusCode: HTTPStatusCode(code, phrase: "Some"))
    } _: { url in
      try await URLSessionTransport().send(get("/", port: url.port), body: nil).0.status.code
    }
    #expect(status == code)
  }

  // MARK: Redirects

  @Test func aRedirectToTheSameOriginIsFollowed() async throws {
    let text = try await withServer { request in
      request.path == "/old"
        ? HTTPResponse(statusCode: HTTPStatusCode(302, phrase: "Found"), headers: [.location: "/new"])
        : HTTPResponse(statusCode: .ok, body: Data("arrived".utf8))
    } _: { url in
      try await URLSessionTransport().send(get("/old", port: url.port), body: nil).1.text
    }
    #expect(text == "arrived")
  }

  @Test(arguments: [301, 302, 307, 308])
  func aRedirectToAnotherOriginIsNotFollowed(code: Int) async throws {
    let calls = Counter()
    try await withServer { _ in
      await calls.increment()
      return HTTPResponse(statusCode: .ok)
    } _: { other in
      try await withServer { _ in
        let location = "http://127.0.0.1:\(other.port ?? 0)/steal"
        return HTTPResponse(statusCode: HTTPStatusCode(code, phrase: "Moved"), headers: [.location: location])
      } _: { url in
        var request = get("/", port: url.port)
        request.headerFields[try #require(HTTPField.Name("X-Auth-Token"))] = "secret"
        let (head, _) = try await URLSessionTransport().send(request, body: nil)
        #expect(head.status.code == code)
      }
    }
    #expect(await calls.count == 0)
  }

  @Test func aCircleOfRedirectsEnds() async throws {
    let calls = Counter()
    try await withServer { _ in
      await calls.increment()
      return HTTPResponse(statusCode: HTTPStatusCode(302, phrase: "Found"), headers: [.location: "/again"])
    } _: { url in
      await #expect(throws: TransportFailure.self) {
        try await URLSessionTransport().send(get("/", port: url.port), body: nil)
      }
    }
    #expect(await calls.count < 30)
  }

  @Test func whatIsSentIsNotSentOnToAnotherPath() async throws {
    let calls = Counter()
    try await withServer { request in
      await calls.increment()
      return HTTPResponse(statusCode: HTTPStatusCode(307, phrase: "Moved"), headers: [.location: "/other"])
    } _: { url in
      var request = get("/", port: url.port)
      request.method = .post
      let (head, _) = try await URLSessionTransport().send(request, body: "{}")
      #expect(head.status.code == 307)
    }
    #expect(await calls.count == 1)
  }

  // MARK: Failures

  @Test func nobodyListening() async throws {
    let failure = await failure(of: URLSessionTransport(), port: 1)
    #expect(failure?.reason == .unreachable)
  }

  @Test func aTruncatedBodyIsInterrupted() async throws {
    let server = try RawServer([.send("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nshort")])
    #expect(await failure(of: URLSessionTransport(), port: server.port)?.reason == .interrupted)
  }

  @Test func noAnswerAtAllIsInterrupted() async throws {
    let server = try RawServer([])
    #expect(await failure(of: URLSessionTransport(), port: server.port)?.reason == .interrupted)
  }

  @Test(arguments: ["hello\r\n\r\n", "HTTP/1.1 9999 Odd\r\n\r\n", "HTTP/1.1 -1 Odd\r\n\r\n", "\u{0}\u{1}"])
  func noise(answer: String) async throws {
    let server = try RawServer([.send(answer)])
    #expect(await failure(of: URLSessionTransport(), port: server.port) != nil)
  }

  @Test(arguments: [
    "HTTP/1.1 200 OK\r\nContent-Length: 2000\r\n\r\n",
    "HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n",
  ])
  func aHugeBodyIsCutOff(head: String) async throws {
    let server = try RawServer([.send(head), .send(String(repeating: "x", count: 2000)), .awaitEnd])
    let transport = URLSessionTransport(limits: .init(responseSize: 1000))
    #expect(await failure(of: transport, port: server.port)?.reason == .tooLarge(limit: 1000))
  }

  /// 100,000 zeros in 132 bytes: the limit is about what a response takes of the memory, not of the network.
  @Test func aCompressedBodyIsCutOffByItsFullSize() async throws {
    let start = try #require(Data(base64Encoded: "H4sIAAAAAAACA+3BMQEAAADCoPVPbQ0PoA=="))
    let end = try #require(Data(base64Encoded: "gFcDfZUR1KCGAQA="))
    let bytes = start + Data(count: 132 - start.count - end.count) + end
    try await withServer { _ in
      HTTPResponse(statusCode: .ok, headers: [HTTPHeader("Content-Encoding"): "gzip"], body: bytes)
    } _: { url in
      let transport = URLSessionTransport(limits: .init(responseSize: 1000))
      #expect(await failure(of: transport, port: UInt16(url.port ?? 0))?.reason == .tooLarge(limit: 1000))
      let whole = try await URLSessionTransport().send(get("/", port: url.port), body: nil)
      #expect(whole.1.data == Data(count: 100_000))
    }
  }

  @Test func silenceTimesOut() async throws {
    let server = try RawServer([.send("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nabc"), .awaitEnd])
    let transport = URLSessionTransport(limits: .init(silence: .milliseconds(500)))
    #expect(await failure(of: transport, port: server.port)?.reason == .timedOut)
  }

  /// Time passes only when the test says so, so it makes no difference how busy the machine is.
  @Test(.timeLimit(.minutes(10))) func aSlowBodyIsFineAsLongAsItFlows() async throws {
    let clock = ManualClock(.waits)
    let (allowed, received) = (Mutexed(0), Mutexed<Int64>(0))
    let drops = (1...10).flatMap { number in
      [RawServer.Step.until { allowed.withLock { $0 >= number } }, .send("x")]
    }
    let server = try RawServer([.send("HTTP/1.1 200 OK\r\nContent-Length: 11\r\n\r\n")] + drops + [.awaitEnd])
    let limits = URLSessionTransport.Limits(silence: .seconds(60), total: .seconds(3600))
    let transport = URLSessionTransport(limits: limits, clock: clock.clock)
    let files = FileTransfer { progress in received.withLock { $0 = progress.receivedBytes } }
    let call = Task { try await transport.send(get("/", port: Int(server.port)), body: nil, files: files) }
    for number in 1...10 {
      clock.advance(by: .seconds(50))
      allowed.withLock { $0 = number }
      try await eventually { received.withLock { $0 } == number }
    }
    clock.advance(by: .seconds(61))
    let failure = await #expect(throws: TransportFailure.self) { try await call.value }
    #expect(failure?.reason == .timedOut)
  }

  @Test func theTotalTimeIsLimited() async throws {
    let steps = (0..<600).flatMap { _ in [RawServer.Step.send("x"), .pause(seconds: 0.1)] }
    let server = try RawServer([.send("HTTP/1.1 200 OK\r\nContent-Length: 900\r\n\r\n")] + steps + [.awaitEnd])
    let transport = URLSessionTransport(limits: .init(total: .milliseconds(400)))
    #expect(await failure(of: transport, port: server.port)?.reason == .timedOut)
  }

  // MARK: Cancellation

  @Test(.timeLimit(.minutes(5))) func aCancelledCallEndsLongBeforeItsResponse() async throws {
    let server = try RawServer([.send("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nabc"), .awaitEnd])
    let call = Task { try await URLSessionTransport().send(get("/", port: Int(server.port)), body: nil) }
    try await Task.sleep(for: .milliseconds(100))
    call.cancel()
    await #expect(throws: CancellationError.self) { try await call.value }
  }

  @Test func aTaskCancelledBeforehandSendsNothing() async throws {
    let calls = Counter()
    try await withServer { _ in
      await calls.increment()
      return HTTPResponse(statusCode: .ok)
    } _: { url in
      let call = Task {
        while !Task.isCancelled { await Task.yield() }
        return try await URLSessionTransport().send(get("/", port: url.port), body: nil)
      }
      call.cancel()
      await #expect(throws: CancellationError.self) { try await call.value }
    }
    #expect(await calls.count == 0)
  }

  @Test func manyCallsAtOnceDoNotMixUp() async throws {
    try await withServer { request in
      HTTPResponse(statusCode: .ok, body: Data(request.path.utf8))
    } _: { url in
      let transport = URLSessionTransport()
      try await withThrowingTaskGroup(of: Void.self) { group in
        for index in 0..<50 {
          group.addTask {
            let (_, body) = try await transport.send(get("/\(index)", port: url.port), body: nil)
            #expect(body.text == "/\(index)")
          }
        }
        try await group.waitForAll()
      }
    }
  }

  /// Where a session that has spoken TLS must not go away, the next transport gets it.
  @Test func theNextTransportIsNotWorseForTLS() async throws {
    let deaf = try RawServer([.send("no TLS here")])
    var request = get("/", port: Int(deaf.port))
    request.scheme = "https"
    await #expect(throws: TransportFailure.self) { try await URLSessionTransport().send(request, body: nil) }

    let server = try RawServer([.send("HTTP/1.1 200 OK\r\nContent-Length: 3\r\nConnection: close\r\n\r\nabc")])
    let (response, body) = try await URLSessionTransport().send(get("/", port: Int(server.port)), body: nil)
    #expect(response.status == .ok && body.text == "abc")
  }

  private func failure(of transport: URLSessionTransport, port: UInt16) async -> TransportFailure? {
    do {
      _ = try await transport.send(get("/", port: Int(port)), body: nil)
      return nil
    } catch {
      return error as? TransportFailure
    }
  }
}

private func get(_ target: String, port: Int?) -> HTTPTypes.HTTPRequest {
  HTTPTypes.HTTPRequest(method: .get, scheme: "http", authority: "127.0.0.1:\(port ?? 0)", path: target)
}

actor Counter {
  private(set) var count = 0

  func increment() {
    count += 1
  }
}
