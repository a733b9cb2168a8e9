import FlyingFox
import Foundation
import HTTPTypes
import TablatureRuntime
import Testing

@Suite struct ClientTests {
  // MARK: Success

  @Test func aWholeCallOverHTTP() async throws {
    let list = try await withServer { request in
      let text = #"{"total": 1, "jobs": [{"name": "\#(request.target.rawValue)"}]}"#
      return HTTPResponse(statusCode: .ok, headers: [HTTPHeader("X-Request-Id"): "r-1"], body: Data(text.utf8))
    } _: { url in
      let client = SampleClient(endpoint: url.appendingPathComponent("api"), projectID: "p/1")
      let response = try await client.response(to: ListJobs(setID: "ä", limit: 3))
      #expect(response.status == 200 && response.requestID == "r-1" && response.headers["x-request-id"] == "r-1")
      return response.output
    }
    #expect(list.jobs?.first?.name == "/api/v2/p%2F1/sets/%C3%A4/jobs?limit=3")
  }

  @Test func everyKindOfOutput() async throws {
    try await withServer { request in
      switch request.method {
      case .DELETE: HTTPResponse(statusCode: .noContent)
      case .POST: HTTPResponse(statusCode: .created, body: try await request.bodyData)
      default: HTTPResponse(statusCode: .ok, body: Data([0, 255, 10]))
      }
    } _: { url in
      let client = SampleClient(endpoint: url, projectID: "p")
      try await client.deleteJob(jobID: "1")
      #expect(try await client.send(DownloadLog(name: "x")) == Data([0, 255, 10]))
      #expect(try await client.send(CreateJob(body: Job(name: "a"))) == Job(name: "a"))
    }
  }

  @Test func aStatusWithoutContentIsAnEmptyObject() async throws {
    #expect(try await client(.noContent, "").send(ListJobs(setID: "s")) == JobList())
    #expect(try await client(.noContent, "").send(DownloadLog(name: "x")) == Data())
  }

  // MARK: Failures of the service

  @Test(arguments: [
    (#"{"error_code": "M.0104", "error_msg": "No such set"}"#, "M.0104", "No such set"),
    (#"{"error": {"code": "M.1", "message": "Bad"}}"#, "M.1", "Bad"),
    (#"{"error": {"error_code": 17, "error_msg": "Bad"}, "request_id": "x"}"#, "17", "Bad"),
    (#"{"code": 404, "message": "Gone"}"#, "404", "Gone"),
    (#"{"error": "text"}"#, nil, nil), (#"[]"#, nil, nil), (#"<html>"#, nil, nil), ("", nil, nil),
    (#"{"code":null}"#, nil, nil),
  ])
  func theServicesOwnWordsAreFound(body: String, code: String?, message: String?) async {
    let failure = await failure(client(.notFound, body))
    #expect(failure?.status == 404 && failure?.isNotFound == true && failure?.isDocumented == true)
    #expect(failure?.code == code)
    #expect(failure?.message == message)
    #expect(failure?.body == Data(body.utf8))
    #expect(failure?.operation == "ListJobs")
  }

  @Test(arguments: [301, 304, 400, 401, 403, 409, 429, 500, 503])
  func everyOtherStatusIsAFailure(status: Int) async {
    let failure = await failure(client(.init(code: status), "{}"))
    #expect(failure?.status == status)
    #expect(failure?.isUnauthorized == (status == 401))
    #expect(failure?.isForbidden == (status == 403))
    #expect(failure?.isDocumented == false)
  }

  @Test func onlySoMuchOfTheBodyIsKept() async {
    var client = client(.badRequest, String(repeating: "x", count: 100_000))
    client.core.configuration.keptBodySize = 10
    let failure = await failure(client)
    #expect(failure?.body == Data(String(repeating: "x", count: 10).utf8))
    #expect(failure?.bodySize == 100_000)
    client.core.configuration.keptBodySize = -1
    #expect(await self.failure(client)?.body.isEmpty == true)
  }

  @Test func onlySoMuchOfWhatTheServiceSaysIsKept() async {
    let failure = await failure(client(.badRequest, #"{"error_msg": "\#(String(repeating: "x", count: 100_000))"}"#))
    #expect(failure?.message == String(repeating: "x", count: 16_384))
  }

  /// The names of fields say which values no message shows.
  @Test func secretsInBodiesAreNotShown() throws {
    struct Login: Decodable, Validatable {
      var userPassword: String?
      init(from decoder: any Decoder) throws { userPassword = try FieldReader(decoder).optional("user_password") }
      func validate(with validator: inout Validator) {
        validator.check(userPassword, "user_password", pattern: Patterns.name)
      }
    }
    let failure = #expect(throws: DecodingFailure.self) {
      try JSONCoder.decode(Login.self, from: Data(#"{"user_password": 12345}"#.utf8))
    }
    #expect(failure?.description == "user_password: expected string, found number")
    let login = try JSONCoder.decode(Login.self, from: Data(#"{"user_password": "S3CRET"}"#.utf8))
    let issue = try #require(login.validationIssues(in: .request).first)
    #expect(issue.description.hasSuffix("is <hidden>"))
  }

  @Test func errorsAreToldApartWithACatch() async {
    do {
      _ = try await client(.notFound, "").listJobs(setID: "s")
      Issue.record("no error")
    } catch .service(let failure) where failure.isNotFound {
      #expect(failure.description == "ListJobs: status 404")
    } catch {
      Issue.record("\(error)")
    }
  }

  // MARK: Other failures

  @Test(arguments: [
    (#"{"jobs": [{"name": 5}]}"#, "jobs[0].name: expected string, found number 5"),
    ("", "(root): expected JobList, found nothing"),
    ("<html>", "(root): expected JobList, found damaged JSON: expected a value at byte 0"),
  ])
  func anUnexpectedSuccessSaysWhatIsWrong(body: String, reason: String) async {
    let error = await error(client(.ok, body, headers: ["X-Request-Id": "r-2"]))
    guard case .undecodable(let response)? = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(response.description == "ListJobs: status 200, JobList: \(reason)")
    #expect(response.body == Data(body.utf8) && response.requestID == "r-2" && response.bodySize == body.utf8.count)
  }

  @Test func failuresOfTheTransportAreSorted() async {
    struct Odd: Error {}
    guard case .transport(let odd)? = await error(client { throw Odd() }) else {
      Issue.record("not a failure of the transport")
      return
    }
    #expect(odd.reason == .other && odd.underlyingError is Odd)
    guard case .transport(let late)? = await error(client { throw TransportFailure(.timedOut, message: "late") }) else {
      Issue.record("not a failure of the transport")
      return
    }
    #expect(late.reason == .timedOut)
    guard case .cancelled? = await error(client { throw CancellationError() }) else {
      Issue.record("not cancelled")
      return
    }
  }

  @Test func nothingIsSentThatBreaksTheRules() async {
    let calls = Counter()
    let client = client {
      await calls.increment()
      return (HTTPTypes.HTTPResponse(status: .ok), "{}")
    }
    await #expect(throws: ClientError.self) { try await client.listJobs(setID: "s", limit: 101) }
    await #expect(throws: ClientError.self) { try await client.listJobs(setID: "..") }
    #expect(await calls.count == 0)
  }

  @Test func cancellationOverHTTP() async throws {
    let server = try RawServer([.awaitEnd])
    let client = SampleClient(endpoint: try #require(URL(string: "http://127.0.0.1:\(server.port)")), projectID: "p")
    let call = Task { try await client.listJobs(setID: "s") }
    try await Task.sleep(for: .milliseconds(50))
    call.cancel()
    let error = await #expect(throws: ClientError.self) { try await call.value }
    guard case .cancelled? = error else {
      Issue.record("\(String(describing: error))")
      return
    }
  }

  @Test func aCancelledTaskSendsNothing() async {
    let calls = Counter()
    let client = client {
      await calls.increment()
      return (HTTPTypes.HTTPResponse(status: .ok), "{}")
    }
    let call = Task {
      while !Task.isCancelled { await Task.yield() }
      return try await client.listJobs(setID: "s")
    }
    call.cancel()
    await #expect(throws: ClientError.self) { try await call.value }
    #expect(await calls.count == 0)
  }

  @Test func descriptionsAreSentences() async {
    let service = await error(
      client(.badRequest, #"{"error_code": "M.1", "error_msg": "Bad"}"#, headers: ["x-request-id": "r"])
    )
    #expect(service?.description == "ListJobs: status 400, M.1: Bad (request r)")
    #expect(service?.localizedDescription == service?.description)
    let missing = await error(SampleClient(endpoint: sampleEndpoint))
    #expect(
      missing?.description == "ListJobs: project_id is given neither in the call nor in the client's configuration"
    )
  }

  // MARK: Help

  private func client(
    _ status: HTTPTypes.HTTPResponse.Status,
    _ body: String,
    headers: [String: String] = [:]
  ) -> SampleClient {
    var response = HTTPTypes.HTTPResponse(status: status)
    for (name, value) in headers {
      if let name = HTTPField.Name(name) { response.headerFields[name] = value }
    }
    return client { [response] in (response, HTTPBody(body)) }
  }

  private func client(
    _ answer: @escaping @Sendable () async throws -> (HTTPTypes.HTTPResponse, HTTPBody)
  ) -> SampleClient {
    SampleClient(endpoint: sampleEndpoint, projectID: "p", transport: Answer(answer: answer))
  }

  private func error(_ client: SampleClient) async -> ClientError? {
    do {
      _ = try await client.listJobs(setID: "s")
      return nil
    } catch {
      return error
    }
  }

  private func failure(_ client: SampleClient) async -> ServiceFailure? {
    if case .service(let failure)? = await error(client) { failure } else { nil }
  }
}

private struct Answer: ClientTransport {
  let answer: @Sendable () async throws -> (HTTPTypes.HTTPResponse, HTTPBody)

  func send(
    _ request: HTTPTypes.HTTPRequest,
    body: HTTPBody?
  ) async throws -> (HTTPTypes.HTTPResponse, HTTPBody) {
    try await answer()
  }
}
