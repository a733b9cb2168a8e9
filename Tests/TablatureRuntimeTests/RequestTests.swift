import Foundation
import HTTPTypes
import TablatureRuntime
import TestSupport
import Testing

@Suite struct RequestTests {
  private let client = SampleClient(endpoint: sampleEndpoint, projectID: "p")

  // MARK: Paths

  @Test(arguments: [
    ("a/b", "a%2Fb"), ("%", "%25"), ("%2F", "%252F"), ("a b", "a%20b"), ("a+b", "a%2Bb"), ("é", "%C3%A9"),
    ("😀", "%F0%9F%98%80"), ("a?b#c", "a%3Fb%23c"), ("A-z_0.9~", "A-z_0.9~"), ("...", "..."), ("..a", "..a"),
    ("\u{0}\r\n", "%00%0D%0A"), ("{set_id}", "%7Bset_id%7D"), ("a;b=c", "a%3Bb%3Dc"), ("e\u{301}", "e%CC%81"),
  ])
  func pathValuesStayInTheirSegment(value: String, encoded: String) throws {
    #expect(try client.core.request(for: ListJobs(setID: value)).target == "/base/v2/p/sets/\(encoded)/jobs")
  }

  @Test(arguments: ["", ".", ".."])
  func pathValuesThatLeadElsewhereAreRefused(value: String) {
    let error = #expect(throws: ClientError.self) { try client.core.request(for: ListJobs(setID: value)) }
    guard case .invalidRequest(let invalid)? = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(invalid.issues.map(\.rule) == [.unsendable])
    #expect(invalid.issues.first?.path.description == "set_id")
  }

  @Test func severalValuesShareASegment() throws {
    struct Call: APIOperation {
      typealias Output = Void
      static let route = APIRoute(.get, "/x/{region}:{ip}/end")
      var region: String
      var ip: String
      func encode(into request: inout RequestBuilder) {
        request.path(["region": region])
        request.path(["ip": ip])
      }
    }
    #expect(try client.core.request(for: Call(region: "a:b", ip: "::1")).target == "/base/x/a%3Ab:%3A%3A1/end")
    #expect(throws: ClientError.self) { try client.core.request(for: Call(region: "a", ip: "")) }
  }

  @Test func anyPathValueComesBackWhole() throws {
    var random = SeededGenerator(seed: 6)
    for _ in 0..<2000 {
      let value = random.string(maxLength: 6)
      guard !["", ".", ".."].contains(value) else { continue }
      let target = try client.core.request(for: ListJobs(setID: value)).target
      let segments = target.split(separator: "/", omittingEmptySubsequences: false)
      #expect(segments.count == 7)
      #expect(String(segments[5]).removingPercentEncoding == value)
      #expect(target.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F })
    }
  }

  // MARK: Queries

  @Test func queriesKeepTheirOrderAndRepeatLists() throws {
    let call = ListJobs(setID: "s", page: 2, limit: 10, engines: [.fast, Engine.accurate, .fast])
    let target = try client.core.request(for: call).target
    #expect(target == "/base/v2/p/sets/s/jobs?page=2&limit=10&engine=fast&engine=accurate&engine=fast")
  }

  @Test func anyQueryComesBackWhole() throws {
    var random = SeededGenerator(seed: 7)
    for _ in 0..<1000 {
      let items = (0..<3).map { _ in (random.string(maxLength: 5), random.string(maxLength: 5)) }
      let target = try client.core.request(for: Query(items: items)).target
      let query = target.split(separator: "?", omittingEmptySubsequences: false)
      #expect(query.count == 2)
      let pairs = query[1].split(separator: "&", omittingEmptySubsequences: false)
      #expect(pairs.count == items.count)
      for (pair, item) in zip(pairs, items) {
        let parts = pair.split(separator: "=", omittingEmptySubsequences: false).map(String.init)
        #expect(parts.map(\.removingPercentEncoding) == [item.0, item.1])
      }
    }
  }

  @Test func scalarsHaveOneTextEach() throws {
    struct Call: APIOperation {
      typealias Output = Void
      static let route = APIRoute(.get, "/")
      func encode(into request: inout RequestBuilder) {
        request.query(["a": Int64.min])
        request.query(["b": 100.0])
        request.query(["c": 0.1])
        request.query(["d": 1e21])
        request.query(["e": true])
        request.query(["f": Level.high])
        request.query(["g": Documented<Int>.other("x")])
        request.query(["h": Documented<Int>.other([1])])
        request.query(["i": [1, 2]])
        request.query(["j": [String]()])
        request.query(["k": String?.none])
      }
    }
    let target = try client.core.request(for: Call()).target
    #expect(target == "/base/?a=-9223372036854775808&b=100&c=0.1&d=1e%2B21&e=true&f=1&g=x&h=%5B1%5D&i=1&i=2")
  }

  // MARK: Headers

  @Test func headersAreSet() throws {
    var client = client
    client.core.configuration.headers = ["X-Auth-Token": "t", "X-Language": "de"]
    let fields = try client.core.request(for: ListJobs(setID: "s", language: "en")).head.headerFields
    #expect(fields[try name("x-auth-token")] == "t")
    #expect(fields[values: try name("x-language")] == ["en"])
  }

  @Test(arguments: ["a\r\nX-Evil: 1", "a\nb", "a\rb", "a\u{0}b", "\r\n"])
  func linesCannotBeSmuggledIntoHeaders(value: String) {
    let error = #expect(throws: ClientError.self) {
      try client.core.request(for: ListJobs(setID: "s", language: value))
    }
    guard case .invalidRequest(let invalid)? = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(invalid.issues.map(\.path.description) == ["X-Language"])
  }

  @Test func headerNamesAreCheckedToo() {
    var client = client
    client.core.configuration.headers = ["X: evil\r\nY": "1"]
    #expect(throws: ClientError.self) { try client.core.request(for: ListJobs(setID: "s")) }
  }

  @Test func aSecretIsNotInTheMessage() {
    var client = client
    client.core.configuration.headers = ["X-Auth-Token": "top-secret\n"]
    let error = #expect(throws: ClientError.self) { try client.core.request(for: ListJobs(setID: "s")) }
    #expect(error?.description.contains("top-secret") == false)
  }

  // MARK: Bodies

  @Test func aPatchIsSentAsSuch() throws {
    struct PatchJob: APIOperation {
      typealias Output = Void

      static let name = "P"
      static let route = APIRoute(.patch, "/jobs")

      func encode(into request: inout RequestBuilder) {
        let changes: JSONValue = [["op": "replace", "path": "/name", "value": "b"]]
        request.json(changes, contentType: "application/json-patch+json")
      }
    }
    let request = try client.core.request(for: PatchJob())
    #expect(request.head.headerFields[.contentType] == "application/json-patch+json")
    #expect(request.body?.text == #"[{"op":"replace","path":"/name","value":"b"}]"#)
    #expect(request.head.method == .patch)
  }

  @Test func jsonBodiesAreTheSameForTheSameValue() throws {
    let job = Job(name: "a", labels: ["b": nil, "a": ["x/y"]])
    let request = try client.core.request(for: CreateJob(body: job))
    #expect(request.body?.text == #"{"labels":{"a":["x/y"],"b":null},"name":"a"}"#)
    #expect(request.head.headerFields[.contentType] == "application/json")
    #expect(request.head.method == .post)
  }

  @Test func whatJSONCannotSayIsRefused() {
    let call = CreateJob(body: Job(name: "a", settings: Settings(ratio: .nan)))
    var client = client
    client.core.configuration.validatesRequests = false
    let error = #expect(throws: ClientError.self) { try client.core.request(for: call) }
    guard case .invalidRequest(let invalid)? = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(invalid.issues.first?.path.description == "settings.ratio")
  }

  @Test func formsHavePartsThatCannotBeForged() throws {
    var form = MultipartForm()
    form.add("na\"me\r\nX-Evil: 1", "value")
    form.add("count", Int?.none)
    form.add("file", file: Data([0, 255]), fileName: "a\".bin")
    try form.add("labels", json: ["a": 1])
    let request = try client.core.request(for: Upload(form: form))
    let type = try #require(request.head.headerFields[.contentType])
    let boundary = try #require(type.split(separator: "boundary=").last)
    #expect(type.hasPrefix("multipart/form-data; boundary="))
    let expected =
      Data("--\(boundary)\r\nContent-Disposition: form-data; name=\"na%22me%0D%0AX-Evil: 1\"\r\n\r\nvalue\r\n".utf8)
      + Data("--\(boundary)\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a%22.bin\"\r\n".utf8)
      + Data("Content-Type: application/octet-stream\r\n\r\n".utf8) + Data([0, 255]) + Data("\r\n".utf8)
      + Data("--\(boundary)\r\nContent-Disposition: form-data; name=\"labels\"\r\n".utf8)
      + Data("Content-Type: application/json\r\n\r\n{\"a\":1}\r\n--\(boundary)--\r\n".utf8)
    #expect(request.body?.data == expected)
  }

  @Test func aFormWithAFileFollowsFromItsParts() throws {
    var form = MultipartForm(boundary: "b-1")
    form.add("name", "n")
    form.add("file", contentsOf: URL(fileURLWithPath: "/folder/a.bin"), contentType: "text/plain")
    form.add("none", contentsOf: nil)
    form.add("last", 5)
    let request = try client.core.request(for: Upload(form: form))
    #expect(request.head.headerFields[.contentType] == "multipart/form-data; boundary=b-1")
    let start =
      "--b-1\r\nContent-Disposition: form-data; name=\"name\"\r\n\r\nn\r\n--b-1\r\n"
      + "Content-Disposition: form-data; name=\"file\"; filename=\"a.bin\"\r\nContent-Type: text/plain\r\n\r\n"
    let end = "\r\n--b-1\r\nContent-Disposition: form-data; name=\"last\"\r\n\r\n5\r\n--b-1--\r\n"
    let file = URL(fileURLWithPath: "/folder/a.bin")
    #expect(request.files?.source?.pieces == [.bytes(Data(start.utf8)), .file(file), .bytes(Data(end.utf8))])
    #expect(request.body == nil)
  }

  @Test(arguments: ["", "a b", "a\r\nX: 1", "a\"", "ä", String(repeating: "a", count: 71)])
  func aBoundaryThatSeparatesNothingIsRefused(boundary: String) {
    let form = MultipartForm(boundary: boundary)
    #expect(throws: ClientError.self) { try client.core.request(for: Upload(form: form)) }
  }

  @Test func aContentTypeOfAPartAddsNoLines() {
    var form = MultipartForm()
    form.add("file", file: Data(), contentType: "text/plain\r\nX-Evil: 1")
    let error = #expect(throws: ClientError.self) { try client.core.request(for: Upload(form: form)) }
    #expect(error?.description == "The request is invalid: file: has a content type that cannot be sent")
  }

  // MARK: Configuration

  @Test func aParameterOfTheCallWinsOverTheConfiguration() throws {
    #expect(try client.core.request(for: CreateJob(body: Job(name: "a"), projectID: "q")).target == "/base/v2/q/jobs")
  }

  @Test func aMissingParameterIsNamed() {
    let client = SampleClient(endpoint: sampleEndpoint)
    let error = #expect(throws: ClientError.self) { try client.core.request(for: DeleteJob(jobID: "1")) }
    guard case .configuration(.missingParameter("project_id", operation: "DeleteJob"))? = error else {
      Issue.record("\(String(describing: error))")
      return
    }
  }

  @Test(arguments: [
    ("http://a.example", "http", "a.example", "/logs/x"),
    ("https://a.example:8443/", "https", "a.example:8443", "/logs/x"),
    ("HTTPS://A.example/v1/b//", "https", "A.example", "/v1/b/logs/x"),
    ("http://[::1]:80/a%2Fb", "http", "[::1]:80", "/a%2Fb/logs/x"),
  ])
  func theEndpointIsRespected(endpoint: String, scheme: String, authority: String, target: String) throws {
    let client = SampleClient(endpoint: try #require(URL(string: endpoint)))
    let head = try client.core.request(for: DownloadLog(name: "x")).head
    #expect([head.scheme, head.authority, head.path] == [scheme, authority, target])
  }

  @Test(arguments: [
    "ftp://a.example", "file:///etc/passwd", "a.example", "https://", "https://a.example?x=1", "https://a.example#x",
    "https://user:secret@a.example", "/a", "mailto:a@b.c",
  ])
  func otherEndpointsAreRefused(endpoint: String) throws {
    let client = SampleClient(endpoint: try #require(URL(string: endpoint)))
    let error = #expect(throws: ClientError.self) { try client.core.request(for: DownloadLog(name: "x")) }
    guard case .configuration(.unusableEndpoint)? = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(error?.description.contains("secret") == false)
  }

  // MARK: Validation

  @Test func allIssuesOfACallComeTogether() {
    let call = ListJobs(setID: "", limit: 0, engines: [Engine(rawValue: "x")], language: "\n")
    let error = #expect(throws: ClientError.self) { try client.core.request(for: call) }
    guard case .invalidRequest(let invalid)? = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(Set(invalid.issues.map(\.path.description)) == ["limit", "engine[0]", "set_id", "X-Language"])
  }

  @Test func validationCanBeTurnedOff() throws {
    var client = client
    client.core.configuration.validatesRequests = false
    #expect(try client.core.request(for: ListJobs(setID: "s", limit: 0)).target.hasSuffix("?limit=0"))
  }

  @Test func readOnlyFieldsDoNotKeepARequestFromBeingSent() throws {
    #expect(
      try client.core.request(for: CreateJob(body: Job(id: "7", name: "a"))).body?.text == #"{"id":"7","name":"a"}"#
    )
  }

  private func name(_ text: String) throws -> HTTPField.Name { try #require(HTTPField.Name(text)) }
}

private struct Query: APIOperation {
  typealias Output = Void
  static let route = APIRoute(.get, "/q")
  var items: [(String, String)]

  func encode(into request: inout RequestBuilder) {
    for (name, value) in items { request.query([name: value]) }
  }
}

struct Upload: APIOperation {
  typealias Output = Void
  static let route = APIRoute(.post, "/u")
  var form: MultipartForm

  func encode(into request: inout RequestBuilder) {
    request.multipart(form)
  }
}
