import APIModel
import Diagnostics
import SchemaFormat
import Testing
import Transcription

@Suite("A page becomes a schema")
struct PageToSchemaTests {
  @Test("with every fact of its tables, and what its example adds")
  func schema() async throws {
    let transcription = await transcribe(OrchardPage.text)
    #expect(
      SchemaWriter().files(of: transcription.service)["ListTrees.yaml"] == """
        operation: ListTrees
        page: ListTrees.html
        method: GET
        path: /v1/{project_id}/orchards/{orchard_id}/trees

        parameters:
          - {name: orchard_id, in: path, type: string, required: true}
          - {name: project_id, in: path, type: string, required: true}
          - {name: limit, in: query, type: integer, range: 1...50, default: 20}
          - {name: offset, in: query, type: integer, default: 0}
          - {name: kind, in: query, type: string, values: {apple: apple tree, pear: pear tree}}

        responses:
          200: {body: ListTreesResponse}
          404: {}

        paging: {page: offset, limit: limit, items: trees, total: total_count}

        types:
          ListTreesResponse:
            fields:
              total_count: integer
              trees: [Tree]

          Tree:
            fields:
              '@orchard:id': long
              age: {type: string, accepts: [number]}
              grafts: [Tree]
              health: {type: float, range: 0...1}
              labels: {map: [string]}
              state: {type: integer, values: {0: planted, 1: growing, 2: {origin: example}}}
              owner: {type: string, origin: example}

        examples:
          - request: GET /v1/{project_id}/orchards/{orchard_id}/trees?limit=5

          - response: 200
            body: |
              {
                "total_count": 1,
                "trees": [
                  {
                    "@orchard:id": 9007199254740993,
                    "age": 12,
                    "state": 2,
                    "owner": "ada"
                  }
                ]
              }

        """
    )
  }

  @Test("that loads without a complaint")
  func loads() async throws {
    let transcription = await transcribe(OrchardPage.text)
    var collector = DiagnosticCollector()
    let files = SchemaWriter().files(of: transcription.service)
    let service = SchemaLoader().load(SchemaSource(texts: files), into: &collector)
    #expect(collector.sorted == [])
    #expect(service == transcription.service)
  }

  @Test("and what contradicts its tables is reported where the example stands")
  func findings() async throws {
    let findings = await transcribe(OrchardPage.text).findings
    #expect(findings.map(\.id.description) == Array(repeating: "transcribe.contradicting-example", count: 3))
    let line =
      1 + OrchardPage.text.split(separator: "\n", omittingEmptySubsequences: false).prefix { $0 != "   {" }.count
    #expect(Set(findings.map { $0.range?.start.line }) == [line])
  }

  @Test(
    "and stays the same when only anchors, titles, wording or layout change",
    arguments: [
      ("listtrees__response_tree", "topic_0001_response_tree"),
      ("Listing Trees\n=============", "Querying Trees\n=============="),
      ("This API lists the trees of an orchard.", "Lists trees."),
      ("Example Requests\n----------------", "Request Example\n---------------"),
      ("URI parameters", "Path Parameters"),
      ("Orchard\n", "Which one\n"),
    ]
  )
  func noise(old: String, new: String) async throws {
    #expect(OrchardPage.text.contains(old))
    let changed = await transcribe(OrchardPage.text.replacing(old, with: new))
    #expect(await transcribe(OrchardPage.text).service == changed.service)
  }

  @Test(
    "and changes where a fact does",
    arguments: [
      ("from **1** to **50**", "from **1** to **60**", "range: 1...60"),
      ("**pear**: pear tree", "**plum**: plum tree", "plum: plum tree"),
      ("| health      | Float ", "| health      | Double", "type: double"),
      ("Map<String,Array<String>>", "Map<String,String>       ", "labels: {map: string}"),
    ]
  )
  func facts(old: String, new: String, fact: String) async throws {
    #expect(OrchardPage.text.contains(old))
    let before = SchemaWriter().files(of: await transcribe(OrchardPage.text).service)["ListTrees.yaml"] ?? ""
    let after = SchemaWriter().files(of: await transcribe(OrchardPage.text.replacing(old, with: new)).service)
    let text = try #require(after["ListTrees.yaml"])
    let changes = text.split(separator: "\n").difference(from: before.split(separator: "\n"))
    #expect(changes.insertions.count == 1)
    #expect(text.contains(fact))
  }

  @Test("whatever the order of the pages")
  func order() async throws {
    let second = OrchardPage.text.replacing("ListTrees", with: "FindTrees").replacing("/trees", with: "/trees/find")
    let pages = [PageSource(path: "a.rst", text: OrchardPage.text), PageSource(path: "b.rst", text: second)]
    let options = TranscriptionOptions(service: "Orchard")
    let forwards = await Transcription.transcribe(pages, options: options)
    let backwards = await Transcription.transcribe(pages.reversed(), options: options)
    #expect(forwards.service == backwards.service)
    #expect(forwards.service.types.map(\.name) == ["FindTreesResponse", "ListTreesResponse", "Tree"])
  }

  @Test("cut off anywhere, it is still read to its end")
  func truncated() async throws {
    let bytes = Array(OrchardPage.text.utf8)
    for length in stride(from: 0, through: bytes.count, by: 97) {
      let page = PageSource(path: "page.rst", bytes: Array(bytes.prefix(length)))
      let transcription = await Transcription.transcribe([page], options: TranscriptionOptions(service: "Orchard"))
      #expect(transcription.audit.pages == 1)
    }
  }

  private func transcribe(_ text: String) async -> Transcription {
    let page = PageSource(path: "list_trees.rst", text: text)
    return await Transcription.transcribe([page], options: TranscriptionOptions(service: "Orchard"))
  }
}

extension PageSource {
  fileprivate init(path: String, text: String) {
    self.init(path: path, bytes: Array(text.utf8))
  }
}
