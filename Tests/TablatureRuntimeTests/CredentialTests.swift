import FlyingFox
import Foundation
import HTTPTypes
import TablatureRuntime
import Testing

@Suite struct CredentialTests {
  // MARK: Secrets

  @Test func aSecretIsNotShown() {
    struct Account {
      var name = "n"
      var password = Secret("s3cret")
    }
    let values: [Any] = [
      Secret("s3cret"), Account(), [Secret("s3cret")], ["k": Secret("s3cret")], Optional(Secret("s3cret")) as Any,
      FixedToken(Secret("s3cret")), AuthToken(Secret("s3cret"), lifetime: .seconds(1)), source(sampleEndpoint),
      TokenProvider(source: source(sampleEndpoint)),
    ]
    for value in values { #expect(!everythingShown(by: value).contains("s3cret")) }
    #expect(Secret("s3cret").reveal() == "s3cret")
    #expect("\(Secret("s3cret"))" == "<secret>")
  }

  @Test func aClientWithCredentialsDoesNotShowThem() async throws {
    var configuration = ClientConfiguration(endpoint: sampleEndpoint)
    configuration.credentials = FixedToken(Secret("s3cret"))
    configuration.retries = .never
    let sent = Mutexed<[APIRequest]>([])
    configuration.attemptMiddleware = [Recording(sent)]
    let transport = Stub { _, request in
      throw TransportFailure(.other, message: "broken")
    }
    let client = APIClient(configuration: configuration, transport: transport)
    let error = await failure { () async throws(ClientError) in try await client.send(DownloadLog(name: "x")) }
    #expect(transport.received.first?.headerFields[try #require(HTTPField.Name("X-Auth-Token"))] == "s3cret")
    // Middleware of the caller does not even see a request with its credentials.
    #expect(sent.withLock { $0.first?.header("X-Auth-Token") } == nil)
    for value in [configuration, error as Any] { #expect(!everythingShown(by: value).contains("s3cret")) }
  }

  @Test(arguments: [200, 403]) func aTokenInAResponseIsNotShown(status: Int) async throws {
    let headers = ["X-Subject-Token": "s3cret", "X-Request-Id": "r-1"]
    let client = client(FixedToken(Secret("t")), Stub(statuses: [status], headers: headers, body: "{}"))
    let shown: String
    do throws(ClientError) {
      let response = try await client.response(to: DownloadLog(name: "x"))
      #expect(response.headers["x-subject-token"] == "s3cret")
      shown = everythingShown(by: response)
    } catch {
      shown = everythingShown(by: error)
    }
    #expect(!shown.contains("s3cret") && shown.contains("r-1"))
  }

  @Test(arguments: [
    #"{"error_code": "A/long/token", "error_msg": "A/long/token is old, renew A/long/token"}"#,
    #"{"error": {"message": "no A\/long\/token"}}"#, "<p>A/long/token</p>",
  ])
  func aTokenThatTheServiceRepeatsIsNotShown(body: String) async {
    let client = client(FixedToken(Secret("A/long/token")), Stub(statuses: [401], body: HTTPBody(body)))
    let error = await failure { () async throws(ClientError) in try await client.send(DownloadLog(name: "x")) }
    guard case .service(let refusal)? = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    let shown = everythingShown(by: refusal)
    #expect(refusal.bodySize == body.utf8.count)
    #expect(!shown.contains("A/long") && !shown.contains(#"A\/long"#) && shown.contains("<hidden>"), "\(shown)")
  }

  @Test func aTokenThatCannotBeSentIsNotShownEither() async {
    let client = client(FixedToken(Secret("s3cret\r\nX: y")), Stub(statuses: [200]))
    let error = await failure { () async throws(ClientError) in try await client.send(DownloadLog(name: "x")) }
    guard case .configuration(.unusableCredentials)? = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(
      error?.description == "The credentials cannot be used: the token has characters that no header field can hold"
    )
  }

  // MARK: The identity service

  @Test func aTokenIsFetchedAndSent() async throws {
    let logins = Mutexed<[String]>([])
    let target = try await withServer { request in
      guard request.path == "/v3/auth/tokens" else {
        return HTTPResponse(statusCode: .ok, body: Data((request.headers[HTTPHeader("X-Auth-Token")] ?? "").utf8))
      }
      let body = String(decoding: try await request.bodyData, as: UTF8.self)
      logins.withLock { $0.append("\(request.method.rawValue) \(request.target.rawValue) \(body)") }
      return Self.issued("t-1")
    } _: { url in
      var configuration = ClientConfiguration(endpoint: url)
      configuration.credentials = TokenProvider(source: source(url))
      let client = APIClient(configuration: configuration)
      _ = try await client.send(DownloadLog(name: "x"))
      return String(decoding: try await client.send(DownloadLog(name: "x")), as: UTF8.self)
    }
    #expect(target == "t-1")
    let user = #"{"domain":{"name":"d"},"name":"u","password":"s3cret"}"#
    let identity = #"{"methods":["password"],"password":{"user":\#(user)}}"#
    let scope = #"{"project":{"name":"eu-1"}}"#
    #expect(
      logins.withLock { $0 } == [
        #"POST /v3/auth/tokens?nocatalog=true {"auth":{"identity":\#(identity),"scope":\#(scope)}}"#
      ]
    )
  }

  @Test(arguments: [
    (PasswordTokenSource.Scope.project("1"), #"{"project":{"id":"1"}}"#),
    (.projectName("1"), #"{"project":{"name":"1"}}"#),
    (.domain("1"), #"{"domain":{"id":"1"}}"#), (.domainName("1"), #"{"domain":{"name":"1"}}"#),
  ])
  func everyScope(scope: PasswordTokenSource.Scope, text: String) async throws {
    let bodies = Mutexed<[String]>([])
    let transport = BodyStub { _, body in
      bodies.withLock { $0.append(body?.text ?? "") }
      return (HTTPTypes.HTTPResponse(201, ["X-Subject-Token": "t"]), Self.times("2026-01-01T00:00:00Z"))
    }
    let source = PasswordTokenSource(
      endpoint: sampleEndpoint,
      user: "u",
      password: Secret("p"),
      domain: "d",
      scope: scope,
      transport: transport
    )
    _ = try await source.token()
    #expect(bodies.withLock { $0.first?.hasSuffix(#""scope":\#(text)}}"#) } == true)
  }

  /// When the token was issued, when it expires, and how long it lives; the clock of the tests says 22:30 on 2023-11-14.
  @Test(arguments: [
    ("2026-01-31T09:00:00.000000Z", "2026-02-01T09:00:00.000000Z", 86_400.0),
    ("2026-01-31T09:00:00Z", "2026-01-31T09:00:01.5Z", 1.5), ("2024-02-28T12:00:00Z", "2024-03-01T12:00:00Z", 172_800),
    ("", "2023-11-14T22:31:00Z", 60), ("soon", "2023-11-14T22:31:00Z", 60),
    ("2026-01-31T09:00:00Z", "2026-01-30T09:00:00Z", 0),
  ])
  func theLifeOfATokenIsMeasuredByTheClockOfTheService(issued: String, expires: String, seconds: Double) async throws {
    let transport = Stub(statuses: [201], headers: ["X-Subject-Token": "t"], body: Self.times(expires, issued))
    let token = try await source(sampleEndpoint, transport).token()
    #expect(token.value == Secret("t"))
    #expect(abs(token.lifetime / .seconds(1) - seconds) < 0.001)
  }

  @Test(arguments: [
    "{}", "[]", #"{"token": {}}"#, #"{"token": {"expires_at": "tomorrow"}}"#, #"{"token": {"expires_at": 5}}"#,
    #"{"token": {"expires_at": "2026-13-01T00:00:00Z"}}"#, #"{"token": {"expires_at": "2026-01-01T00:00:00+01:00"}}"#,
    "<",
  ])
  func anAnswerWithoutATimeIsAnError(body: String) async {
    let transport = Stub(statuses: [201], headers: ["X-Subject-Token": "s3cret"], body: HTTPBody(body))
    let source = source(sampleEndpoint, transport)
    let error = await failure { () async throws(ClientError) in try await source.token() }
    guard case .undecodable? = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(!everythingShown(by: error as Any).contains("s3cret"))
  }

  @Test func anAnswerWithoutATokenIsAnError() async {
    let source = source(sampleEndpoint, Stub(statuses: [201], body: Self.times("2026-01-01T00:00:00Z")))
    let error = await failure { () async throws(ClientError) in try await source.token() }
    #expect(error?.description == "IssueToken: status 201, token: X-Subject-Token: expected token, found nothing")
  }

  @Test func aWrongPasswordIsTriedOnce() async {
    let transport = Stub(statuses: [401], body: #"{"error": {"code": 401, "message": "The password is wrong"}}"#)
    let source = source(sampleEndpoint, transport)
    let client = client(TokenProvider(source: source), Stub(statuses: [200]))
    let error = await failure { () async throws(ClientError) in try await client.send(DownloadLog(name: "x")) }
    #expect(error?.description == "IssueToken: status 401, 401: The password is wrong")
    #expect(transport.received.count == 1)
    #expect(!everythingShown(by: error as Any).contains("s3cret"))
  }

  @Test func aWrongPasswordIsNotTriedByEveryCall() async {
    let transport = Stub(statuses: [401])
    let clock = ManualClock()
    let source = source(sampleEndpoint, transport)
    let client = client(TokenProvider(source: source, pause: .seconds(30), clock: clock.clock), Stub(statuses: [200]))
    // How much time has passed since the call before, and how often the password was sent.
    for (pause, logins) in [(0, 1), (0, 1), (29, 1), (1, 2), (0, 2)] {
      clock.advance(by: .seconds(pause))
      let error = await failure { () async throws(ClientError) in try await client.send(DownloadLog(name: "x")) }
      #expect(error?.description == "IssueToken: status 401")
      #expect(transport.received.count == logins)
    }
  }

  @Test func theIdentityServiceMayFailNowAndThen() async throws {
    let answers = [503, 201]
    let transport = Stub { number, _ in
      (HTTPTypes.HTTPResponse(answers[number - 1], ["X-Subject-Token": "t"]), Self.times("2026-01-01T00:00:00Z"))
    }
    _ = try await source(sampleEndpoint, transport).token()
    #expect(transport.received.count == 2)
  }

  // MARK: Help

  private static func times(_ expires: String, _ issued: String = "2025-12-31T00:00:00Z") -> HTTPBody {
    HTTPBody(#"{"token": {"issued_at": "\#(issued)", "expires_at": "\#(expires)"}}"#)
  }

  private static func issued(_ token: String) -> FlyingFox.HTTPResponse {
    HTTPResponse(
      statusCode: .created,
      headers: [HTTPHeader("X-Subject-Token"): token],
      body: times("2026-01-01T00:00:00Z").data
    )
  }

  private func source(_ endpoint: URL, _ transport: any ClientTransport = URLSessionTransport()) -> PasswordTokenSource
  {
    PasswordTokenSource(
      endpoint: endpoint,
      user: "u",
      password: Secret("s3cret"),
      domain: "d",
      scope: .projectName("eu-1"),
      transport: transport,
      clock: ManualClock(.passesIfShort).clock
    )
  }

  private func client(_ credentials: any CredentialProvider, _ transport: any ClientTransport) -> APIClient {
    var configuration = ClientConfiguration(endpoint: sampleEndpoint)
    configuration.credentials = credentials
    configuration.retries = .never
    return APIClient(configuration: configuration, transport: transport)
  }
}

private struct Recording: ClientMiddleware {
  let requests: Mutexed<[APIRequest]>

  init(_ requests: Mutexed<[APIRequest]>) {
    self.requests = requests
  }

  func intercept(_ request: APIRequest, next: @escaping Next) async throws(ClientError) -> APIResponse<HTTPBody> {
    requests.withLock { $0.append(request) }
    return try await next(request)
  }
}

private struct BodyStub: ClientTransport {
  let answer: @Sendable (HTTPTypes.HTTPRequest, HTTPBody?) async throws -> (HTTPTypes.HTTPResponse, HTTPBody)

  func send(
    _ request: HTTPTypes.HTTPRequest,
    body: HTTPBody?
  ) async throws -> (HTTPTypes.HTTPResponse, HTTPBody) {
    try await answer(request, body)
  }
}
