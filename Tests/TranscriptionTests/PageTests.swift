import APIModel
import Diagnostics
import JSONDocument
import Testing
import Transcription

@Suite("Pages")
struct PageTests {
  @Test(
    "The request line is read however it is written",
    arguments: [
      ("GET /v1/{id}/things", "GET /v1/{id}/things", []),
      ("GET/{version}", "GET /{version}", []),
      ("POST https://{Endpoint}/v1/things", "POST /v1/things", []),
      ("-  URI format\n\n   GET /v1/things?limit={limit}&offset={offset}", "GET /v1/things", ["limit", "offset"]),
      ("GET /v1/things{?kind, size}", "GET /v1/things", ["kind", "size"]),
      ("PATH: /v1/{id}/things\n\nMethod: PUT", "PUT /v1/{id}/things", []),
    ]
  )
  func requestLine(uri: String, expected: String, query: [String]) async throws {
    let result = await Pages.transcribe(Pages.operation("Act", uri: uri))
    let operation = try #require(result.service.operations.first)
    #expect("\(operation.method.rawValue) \(operation.path)" == expected)
    #expect(operation.parameters.filter { $0.location == .query }.map(\.field.name) == query)
  }

  @Test("A page without a request line is no operation")
  func prose() async {
    let result = await Pages.transcribe("Title\n=====\n\nText.\n")
    #expect(result.service.operations.isEmpty)
    #expect(result.audit.pages == 1)
  }

  @Test("Names come from the identity, or else from the title")
  func names() async {
    let result = await Pages.transcribe(Pages.operation("ListThings"), Pages.operation("abc_01_0002"))
    #expect(
      result.service.operations.map(\.name) == ["ListThings", "ListThings2"] || result.service.operations.count == 2
    )
    #expect(Set(result.service.operations.map(\.name)).count == 2)
    let known = await Pages.transcribe(Pages.operation("abc_01_0002"), names: ["abc_01_0002.html": "FindThings"])
    #expect(known.service.operations.map(\.name) == ["FindThings"])
  }

  @Test("Tables are found by reference, by name and in any column")
  func links() async throws {
    let root = Pages.table(
      "Response body parameters",
      [
        ["Parameter", "Type", "Description"],
        ["things", "Array of :ref:`Thing <x__thing>` objects", "The things."],
        ["owner", "Object", "For details, see :ref:`Table 3 <x__owner>`."],
        ["links", "Array of objects", "Links."],
        ["rest", "Object", "Anything."],
      ]
    )
    let thing = Pages.table(
      "Thing",
      label: "x__thing",
      [["Parameter", "Type", "Description"], ["id", "String", "ID."]]
    )
    let owner = Pages.table(
      "**owner** parameters",
      label: "x__owner",
      [["Parameter", "Type", "Description"], ["name", "String", "Name."]]
    )
    let link = Pages.table(
      "Data structure of the link field",
      [["Parameter", "Type", "Description"], ["href", "String", "Address."]]
    )
    let page = Pages.operation("ListThings", response: [root, thing, owner, link].joined(separator: "\n\n"))
    let result = await Pages.transcribe(page)
    let response = try #require(result.service.type(named: "ListThingsResponse"))
    guard case .object(let object) = response.kind else { return }
    #expect(
      object.fields.map(\.value) == [
        .array(of: .reference("Thing")), .reference("ListThingsResponseOwner"),
        .array(of: .reference("ListThingsResponseLinks")), ValueType(.object),
      ]
    )
    #expect(result.audit.rows == 7)
    #expect(result.audit.landedRows == 7)
  }

  @Test("A response field is required only where a table says so; a table that nothing needs is a finding")
  func requirements() async throws {
    let body = Pages.table(
      "Response body parameters",
      [["Parameter", "Type", "Description"], ["id", "String", "ID."]]
    )
    let stray = Pages.table(
      "Stray",
      [["Parameter", "Type", "Description"], ["a", "String", "A."], ["b", "String", "B."]]
    )
    let result = await Pages.transcribe(Pages.operation("ShowIt", uri: "GET /it", response: body + "\n\n" + stray))
    let type = try #require(result.service.type(named: "ShowItResponse"))
    guard case .object(let object) = type.kind else { return }
    #expect(object.fields.map(\.isRequired) == [false])
    #expect(result.findings.map(\.id.description) == ["transcribe.unreached-table"])
    #expect(result.audit.rows - result.audit.landedRows == 2)
  }

  @Test("Examples show what tables leave out")
  func evidence() async throws {
    let body = Pages.table(
      "Response body parameters",
      [
        ["Parameter", "Type", "Description"], ["id", "Integer", "ID."],
        ["kind", "String", "Kind. Options:\n\n-  **a**\n\n-  **b**"],
      ]
    )
    let example = "Example Responses\n-----------------\n\n" + Pages.code(#"{"id": "x1", "kind": "c", "more": true,}"#)
    let result = await Pages.transcribe(Pages.operation("ShowIt", response: body, examples: example))
    let type = try #require(result.service.type(named: "ShowItResponse"))
    guard case .object(let object) = type.kind else { return }
    #expect(object.fields.map(\.name) == ["id", "kind", "more"])
    #expect(object.fields[0].value.accepts == [.string])
    guard case .scalar(let kind) = object.fields[1].value.shape else { return }
    #expect(kind.values.map(\.evidence) == [.documented, .documented, .example])
    #expect(object.fields[2].evidence == .example)
    #expect(result.audit.examples.repaired == 1)
    #expect(result.audit.examples.conflicting == 1)
  }

  @Test("A fraction in an example leaves a whole number what the table says, and is shown beside it")
  func fraction() async throws {
    let body = Pages.table(
      "Response body parameters",
      [["Parameter", "Type", "Description"], ["load", "Integer", "Load."]]
    )
    let example = "Example Responses\n-----------------\n\n" + Pages.code(#"{"load": 0.5}"#)
    let result = await Pages.transcribe(Pages.operation("ShowIt", response: body, examples: example))
    let type = try #require(result.service.type(named: "ShowItResponse"))
    guard case .object(let object) = type.kind else { return }
    #expect(object.fields.map(FieldText.line) == ["load: integer accepts=number"])
    #expect(result.findings.last?.message == "example, load: the example has a fraction, the table says integer")
    #expect(result.service.operations[0].examples.map(\.waiver) == [nil])
  }

  @Test(
    "Credentials are told by the name of their header, which has no case",
    arguments: ["X-Auth-Token", "x-auth-token"]
  )
  func credentials(header: String) async throws {
    let table = Pages.table(
      "Request header parameters",
      [["Parameter", "Mandatory", "Type", "Description"], [header, "Yes", "String", "Token."]]
    )
    let result = await Pages.transcribe(Pages.operation("ShowIt", request: table))
    #expect(result.service.credentials == ["X-Auth-Token"])
  }

  @Test("Equal types of several pages are one; the order of pages does not matter")
  func sharing() async {
    func page(_ name: String, _ field: String) -> String {
      let root = Pages.table(
        "Response body parameters",
        [["Parameter", "Type", "Description"], ["it", ":ref:`Thing <\(name)__thing>` object", "It."]]
      )
      let thing = Pages.table(
        "Thing",
        label: "\(name)__thing",
        [["Parameter", "Type", "Description"], [field, "String", "A field."]]
      )
      return Pages.operation(name, response: root + "\n\n" + thing)
    }
    let pages = [page("ListA", "id"), page("ListB", "id"), page("ListC", "other")]
    let one = await Pages.transcribe(pages[0], pages[1], pages[2])
    let other = await Pages.transcribe(pages[2], pages[1], pages[0])
    #expect(one.service == other.service)
    #expect(
      one.service.types.map(\.name).sorted() == [
        "ListAResponse", "ListBResponse", "ListCResponse", "ListCThing", "Thing",
      ]
    )
    #expect(one.service.units.map(\.name) == ["ListA", "ListB", "ListC", "Thing"])
  }

  @Test("What examples show beyond tables does not divide a type that pages share")
  func sharingWithExamples() async throws {
    func page(_ name: String, _ example: String) -> String {
      let root = Pages.table(
        "Response body parameters",
        [["Parameter", "Type", "Description"], ["it", ":ref:`Thing <\(name)__thing>` object", "It."]]
      )
      let thing = Pages.table(
        "Thing",
        label: "\(name)__thing",
        [["Parameter", "Type", "Description"], ["size", "Integer", "Size."]]
      )
      let shown = "Example Responses\n-----------------\n\n" + Pages.code(example)
      return Pages.operation(name, response: root + "\n\n" + thing, examples: shown)
    }
    let result = await Pages.transcribe(
      page("ListA", #"{"it": {"size": 2, "color": "red"}}"#),
      page("ListB", #"{"it": {"size": 2.5}}"#)
    )
    #expect(result.service.types.map(\.name).sorted() == ["ListAResponse", "ListBResponse", "Thing"])
    let thing = try #require(result.service.type(named: "Thing"))
    guard case .object(let object) = thing.kind else { return }
    #expect(object.fields.map(\.name) == ["size", "color"])
    #expect(object.fields[0].value == ValueType(.scalar(Scalar(.integer)), accepts: [.number]))
    #expect(object.fields[1].evidence == .example)
  }
}
