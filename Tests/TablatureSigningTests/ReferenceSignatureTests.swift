import Foundation
import HTTPTypes
import TablatureRuntime
import Testing

// With the trait `Signing` the whole is tested, as others see it; without it there is no swift-crypto, and so all but that.
#if Signing
  import TablatureSigning
#else
  @testable import TablatureSigning
#endif

/// Signs requests that another implementation has signed; `Tests/signing/compare-signatures.py` draws them.
///
/// Those of the fixture are checked always, and those of the file that `TABLATURE_SIGNATURES` names, too.
@Suite struct ReferenceSignatureTests {
  @Test func everySignatureIsThatOfTheOtherImplementation() async throws {
    let fixture = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(
      path: "Fixtures/signatures.jsonl"
    )
    #expect(try await compare(fixture) == 60)
    guard let path = ProcessInfo.processInfo.environment["TABLATURE_SIGNATURES"] else { return }
    let count = try await compare(URL(fileURLWithPath: path))
    print("\(count) signatures are the same")
  }

  private func compare(_ file: URL) async throws -> Int {
    let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
    for line in lines {
      let sample = try JSONDecoder().decode(Sample.self, from: Data(line.utf8))
      let authorization = try await sample.signed().header("Authorization")
      #expect(authorization == sample.authorization, "\(line)")
    }
    return lines.count
  }
}

private struct Sample: Decodable {
  var method: String
  var host: String
  var path: String
  var query: String
  var headers: [String: String]
  var body: Data
  var keyID: String
  var secret: String
  var time: Double
  var authorization: String

  func signed() async throws -> APIRequest {
    let key = AccessKey(id: keyID, secret: Secret(secret))
    let date = Date(timeIntervalSince1970: time)
    #if Signing
      let clock = ClientClock(date: { date }, uptime: { .zero }, sleep: { _ in })
      return try await AccessKeyCredentials(key, projectID: "p1", clock: clock).authorize(request())
    #else
      let hashing = Hashing(digest: PlainHashing.digest, authenticationCode: PlainHashing.authenticationCode)
      return try RequestSigner(projectID: "p1", domainID: nil, hashing: hashing).sign(request(), key: key, date: date)
    #endif
  }

  private func request() throws -> APIRequest {
    var head = HTTPRequest(
      method: try #require(HTTPRequest.Method(rawValue: method)),
      scheme: "https",
      authority: host,
      path: query.isEmpty ? path : "\(path)?\(query)"
    )
    for (name, value) in headers { head.headerFields[try #require(HTTPField.Name(name))] = value }
    let operation = OperationDescriptor(name: "Sample", route: APIRoute(.get, "/"))
    return APIRequest(operation: operation, head: head, body: body.isEmpty ? nil : HTTPBody(body))
  }
}
