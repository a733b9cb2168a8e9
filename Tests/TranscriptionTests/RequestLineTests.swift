import APIModel
import Diagnostics
import Testing
import Transcription

/// The method and the path of an operation, in the ways that pages write them.
@Suite("The URI section")
struct RequestLineTests {
  @Test(
    "names a method and a path",
    arguments: [
      "GET /v1/{id}/things", "``GET /v1/{id}/things``", "**GET** /v1/{id}/things",
      "GET https://{endpoint}/v1/{id}/things",
      "GET {Endpoint}/v1/{id}/things", "GET v1/{id}/things", "get /v1/{id}/things", "[GET] /v1/{id}/things",
      "GET: /v1/{id}/things", "GET /v1/{id}/things.", "GET /v1/{id} /things", "GET /v1/{id}/things HTTP/1.1",
      "GET /v1/<id>/things", "GET /v1/$(id)/things", "GET /v1/${id}/things", "GET /v1/{{id}}/things",
      "GET /v1/\\ *{id}*\\ /things", "GET\n/v1/{id}/things", "GET\n\n/v1/{id}/things", "/v1/{id}/things\n\nGET",
      "-  URI format\n\n   GET /v1/{id}/things", "URI format: GET /v1/{id}/things", "URL: GET /v1/{id}/things",
      "The URI is as follows: GET /v1/{id}/things", "Method: **GET**\n\nPath: /v1/{id}/things",
      "**HTTP/HTTPS method:** GET\n\n**URI:** /v1/{id}/things", ".. code-block:: text\n\n   GET /v1/{id}/things",
      Pages.table("URI", [["Method", "URI"], ["GET", "/v1/{id}/things"]]),
    ]
  )
  func forms(section: String) async throws {
    let service = await Pages.transcribe(Pages.operation("ListThings", uri: section)).service
    #expect(service.operations.map { "\($0.method.rawValue) \($0.path)" } == ["GET /v1/{id}/things"])
  }

  @Test("names a query behind the path", arguments: ["?limit={limit}&marker={marker}", "{?limit,marker}"])
  func query(text: String) async throws {
    let service = await Pages.transcribe(Pages.operation("ListThings", uri: "GET /v1/things\(text)")).service
    #expect(service.operations.first?.parameters.map(\.field.name) == ["limit", "marker"])
  }

  @Test(
    "without a method or a path is reported where it stands",
    arguments: ["See the overview.", "/v1/things", "GET"]
  )
  func nothing(section: String) async throws {
    let result = await Pages.transcribe(Pages.operation("ListThings", uri: section))
    #expect(result.service.operations.isEmpty)
    let finding = try #require(result.findings.first { $0.id.description == "transcribe.unreadable-path" })
    #expect(finding.severity == .error)
    #expect(finding.range?.start.line == 16)
  }

  @Test("of two operations names the first, and the other is reported")
  func two() async throws {
    let section = "GET /v1/{id}/things\n\nPOST /v2/{id}/things"
    let result = await Pages.transcribe(Pages.operation("ListThings", uri: section))
    #expect(result.service.operations.map { "\($0.method.rawValue) \($0.path)" } == ["GET /v1/{id}/things"])
    let finding = try #require(result.findings.first { $0.id.description == "transcribe.further-operation" })
    #expect(finding.message == "'POST /v2/{id}/things' is a second operation, and left out")
  }
}
