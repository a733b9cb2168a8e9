#if Signing
  import Foundation
  import HTTPTypes
  import TablatureRuntime
  import TablatureSigning
  import Testing

  @Suite struct AccessKeyTests {
    @Test func aCallIsSignedAsItIsSent() async throws {
      let transport = Recorder()
      _ = try await client(AccessKeyCredentials(key, projectID: "p1", clock: clock), transport).send(Read(name: "ä/1"))
      let fields = try #require(transport.requests.first?.headerFields)
      #expect(fields["X-Sdk-Date"] == "20231114T221320Z")
      #expect(fields["X-Project-Id"] == "p1")
      #expect(fields["X-Domain-Id"] == nil && fields["X-Security-Token"] == nil)
      let prefix = "SDK-HMAC-SHA256 Access=AK, SignedHeaders=host;x-project-id;x-sdk-date, Signature="
      let authorization = try #require(fields["Authorization"])
      #expect(authorization.hasPrefix(prefix) && authorization.utf8.count == prefix.utf8.count + 64)
    }

    @Test func temporaryKeysSendTheirToken() async throws {
      let transport = Recorder()
      let temporary = AccessKey(id: "AK", secret: Secret("s3cret"), securityToken: Secret("st"))
      _ = try await client(AccessKeyCredentials(temporary, domainID: "d1", clock: clock), transport).send(
        Read(name: "x")
      )
      let fields = try #require(transport.requests.first?.headerFields)
      #expect(fields["X-Security-Token"] == "st" && fields["X-Domain-Id"] == "d1")
      #expect(fields["Authorization"]?.contains("=host;x-domain-id;x-sdk-date;x-security-token,") == true)
    }

    @Test func everyAttemptIsSignedAnewWithTheKeyOfTheMoment() async throws {
      let transport = Recorder(failures: 2)
      let keys = Keys()
      let credentials = AccessKeyCredentials(clock: clock) { () async throws(ClientError) in await keys.next() }
      _ = try await client(credentials, transport).send(Read(name: "x"))
      let ids = transport.requests.map { $0.headerFields["Authorization"]?.split(separator: ",").first ?? "" }
      #expect(ids == ["SDK-HMAC-SHA256 Access=AK1", "SDK-HMAC-SHA256 Access=AK2", "SDK-HMAC-SHA256 Access=AK3"])
    }

    @Test func anOldSignatureIsReplaced() async throws {
      var request = try client(AccessKeyCredentials(key, clock: clock), Recorder()).request(for: Read(name: "x"))
      let once = try await AccessKeyCredentials(key, clock: clock).authorize(request)
      request.setHeader("Authorization", "old")
      let replaced = try await AccessKeyCredentials(key, clock: clock).authorize(request)
      let twice = try await AccessKeyCredentials(key, clock: clock).authorize(once)
      #expect(replaced.header("Authorization") == once.header("Authorization"))
      #expect(twice.header("Authorization") == once.header("Authorization"))
    }

    /// A part of a request, and whether the signature depends on it.
    @Test(arguments: [
      ("method", true), ("path", true), ("query", true), ("header", true), ("body", true), ("agent", false),
      ("implied port", false), ("other port", true),
    ])
    func whatIsSigned(part: String, isSigned: Bool) async throws {
      let credentials = AccessKeyCredentials(key, clock: clock)
      let head = HTTPRequest(method: .post, scheme: "https", authority: "api.example", path: "/a?b=1")
      let request = APIRequest(operation: Read.descriptor, head: head, body: "{}")
      var changed = request
      switch part {
      case "method": changed.head.method = .put
      case "path": changed.head.path = "/A?b=1"
      case "query": changed.head.path = "/a?b=2"
      case "header": changed.setHeader("X-A", "1")
      case "body": changed.body = "{ }"
      case "agent": changed.setHeader("User-Agent", "x")
      case "implied port": changed.head.authority = "api.example:443"
      default: changed.head.authority = "api.example:80"
      }
      let first = try await credentials.authorize(request).header("Authorization")
      #expect((try await credentials.authorize(changed).header("Authorization") != first) == isSigned)
    }

    @Test func secretsAreNotShown() async throws {
      let temporary = AccessKey(id: "AK", secret: Secret("s3cret"), securityToken: Secret("s3cret-token"))
      let credentials = AccessKeyCredentials(temporary, clock: clock)
      let client = client(credentials, Recorder())
      let signed = try await credentials.authorize(client.request(for: Read(name: "x")))
      for value in [temporary, credentials, client, signed] as [Any] {
        var text = "\(value) \(String(reflecting: value)) "
        dump(value, to: &text)
        #expect(!text.contains("s3cret") && !text.contains("Signature="))
      }
    }

    @Test(arguments: ["A\r\nX: y", "A\u{0}"]) func aKeyThatCannotBeSentIsRefused(id: String) async throws {
      let credentials = AccessKeyCredentials(AccessKey(id: id, secret: Secret("s")), clock: clock)
      let client = client(credentials, Recorder())
      await #expect(throws: ClientError.self) { try await client.send(Read(name: "x")) }
    }

    // MARK: Help

    private let key = AccessKey(id: "AK", secret: Secret("SK"))

    private let clock = ClientClock(
      date: { Date(timeIntervalSince1970: 1_700_000_000.75) },
      uptime: { .zero },
      sleep: { _ in }
    )

    private func client(_ credentials: AccessKeyCredentials, _ transport: Recorder) -> APIClient {
      var configuration = ClientConfiguration(endpoint: URL(fileURLWithPath: "/"))
      if let endpoint = URL(string: "https://api.example") { configuration.endpoint = endpoint }
      configuration.credentials = credentials
      configuration.clock = clock
      return APIClient(configuration: configuration, transport: transport)
    }
  }

  private struct Read: APIOperation {
    typealias Output = Data

    static let route = APIRoute(.get, "/r/{name}")

    var name: String

    func encode(into request: inout RequestBuilder) { request.path(["name": name]) }
  }

  private actor Keys {
    private var count = 0

    func next() -> AccessKey {
      count += 1
      return AccessKey(id: "AK\(count)", secret: Secret("SK"))
    }
  }

  /// Answers with failures, then with success.
  private final class Recorder: ClientTransport, @unchecked Sendable {
    // Unchecked: the requests are only reached while the lock is held.
    private let lock = NSLock()
    private var received: [HTTPRequest] = []
    private let failures: Int

    init(failures: Int = 0) {
      self.failures = failures
    }

    var requests: [HTTPRequest] { lock.withLock { received } }

    func send(_ request: HTTPRequest, body: HTTPBody?) async throws -> (HTTPResponse, HTTPBody) {
      let count = lock.withLock {
        received.append(request)
        return received.count
      }
      return (HTTPResponse(status: count > failures ? .ok : .serviceUnavailable), "")
    }
  }

  extension HTTPFields {
    fileprivate subscript(name: String) -> String? { HTTPField.Name(name).flatMap { self[$0] } }
  }
#endif
