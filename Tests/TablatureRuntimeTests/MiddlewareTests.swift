import FlyingFox
import Foundation
import HTTPTypes
import TablatureRuntime
import Testing

@Suite struct MiddlewareTests {
  // MARK: Order

  @Test func theOrderIsAsDocumented() async throws {
    let log = Mutexed<[String]>([])
    let transport = Stub { number, _ in (HTTPResponse(number == 1 ? 503 : 200), "{}") }
    var client = client(transport)
    client.configuration.middleware = [Noting("call 1", log), Noting("call 2", log)]
    client.configuration.attemptMiddleware = [Noting("attempt 1", log), Noting("attempt 2", log)]
    client.configuration.retries = RetryPolicy()
    client.configuration.clock = ManualClock().clock
    _ = try await client.send(DownloadLog(name: "x"))
    let attempt = ["> attempt 1", "> attempt 2", "< attempt 2", "< attempt 1"]
    #expect(log.withLock { $0 } == ["> call 1", "> call 2"] + attempt + attempt + ["< call 2", "< call 1"])
  }

  @Test func requestsAndResponsesCanBeChanged() async throws {
    let text = try await withServer { request in
      HTTPResponse(statusCode: .ok, body: Data((request.headers[HTTPHeader("X-Language")] ?? "none").utf8))
    } _: { url in
      var client = APIClient(configuration: ClientConfiguration(endpoint: url))
      client.configuration.middleware = [Changing()]
      let response = try await client.response(to: DownloadLog(name: "x"))
      return String(decoding: response.output, as: UTF8.self) + (response.headers["x-seen"] ?? "")
    }
    #expect(text == "en-us yes")
  }

  @Test func aMiddlewareCanAnswerAlone() async throws {
    let transport = Stub(statuses: [500])
    var client = client(transport)
    client.configuration.middleware = [Answering()]
    let response = try await client.response(to: DownloadLog(name: "x"))
    #expect(response.output == Data("cached".utf8) && response.requestID == "c")
    #expect(transport.received.isEmpty)
  }

  // MARK: Errors

  @Test func aMiddlewareSeesTheErrorThatTheCallerSees() async throws {
    let seen = Mutexed<[String]>([])
    var client = client(Stub(statuses: [404], body: #"{"error_code": "M.1"}"#))
    client.configuration.middleware = [Watching(seen)]
    let error = await failure { () async throws(ClientError) in try await client.send(DownloadLog(name: "x")) }
    guard case .service(let failure)? = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(failure.code == "M.1")
    #expect(seen.withLock { $0 } == [failure.description])
  }

  @Test func aRequestThatCannotBeSentReachesNoMiddleware() async throws {
    let log = Mutexed<[String]>([])
    var client = client(Stub(statuses: [200]))
    client.configuration.middleware = [Noting("call", log)]
    #expect(await failure { () async throws(ClientError) in try await client.send(DownloadLog(name: "..")) } != nil)
    #expect(log.withLock { $0.isEmpty })
  }

  @Test func headersThatCannotBeSentAreRefused() throws {
    var request = try client(Stub(statuses: [200])).request(for: DownloadLog(name: "x"))
    let taken = [("X-A", "line\r\nX-B: 1"), ("X A", "1"), ("X-A", "1")].map { request.setHeader($0, $1) }
    #expect(taken == [false, false, true])
    #expect(request.header("x-a") == "1")
  }

  private func client(_ transport: any ClientTransport) -> APIClient {
    var configuration = ClientConfiguration(endpoint: sampleEndpoint)
    configuration.retries = .never
    return APIClient(configuration: configuration, transport: transport)
  }
}

private struct Noting: ClientMiddleware {
  let name: String
  let log: Mutexed<[String]>

  init(_ name: String, _ log: Mutexed<[String]>) {
    self.name = name
    self.log = log
  }

  func intercept(_ request: APIRequest, next: @escaping Next) async throws(ClientError) -> APIResponse<HTTPBody> {
    log.withLock { $0.append("> \(name)") }
    defer { log.withLock { $0.append("< \(name)") } }
    return try await next(request)
  }
}

private struct Changing: ClientMiddleware {
  func intercept(_ request: APIRequest, next: @escaping Next) async throws(ClientError) -> APIResponse<HTTPBody> {
    var request = request
    request.setHeader("X-Language", "en-us")
    var response = try await next(request)
    response.output = HTTPBody(response.output.text + " ")
    response.headers["x-seen"] = "yes"
    return response
  }
}

private struct Answering: ClientMiddleware {
  func intercept(_ request: APIRequest, next: @escaping Next) async throws(ClientError) -> APIResponse<HTTPBody> {
    APIResponse(output: "cached", headers: ["x-request-id": "c"])
  }
}

private struct Watching: ClientMiddleware {
  let seen: Mutexed<[String]>

  init(_ seen: Mutexed<[String]>) {
    self.seen = seen
  }

  func intercept(_ request: APIRequest, next: @escaping Next) async throws(ClientError) -> APIResponse<HTTPBody> {
    do throws(ClientError) {
      return try await next(request)
    } catch {
      seen.withLock { $0.append(error.description) }
      throw error
    }
  }
}
