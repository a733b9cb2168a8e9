import SchemaDiff
import Testing

@Suite("Two versions of a path")
struct PathTests {
  private static let moved = "operation-path-changed"
  private static let respelled = "operation-path-spelling-changed"
  private static let added = "path-parameter-added"
  private static let removed = "path-parameter-removed"
  private static let renamed = "path-parameter-renamed"

  @Test(
    "differ in one finding for one edit",
    arguments: [
      ("/v1/{src}/{dst}", "/v1/{dst}/{src}", [moved], [moved]),
      ("/v1/{src}/items/{id}", "/v1/items/{src}/{id}", [moved], [moved]),
      ("/v1/{src}/items", "/v1/items/{src}", [moved], [moved]),
      ("/v1/x/{id}/y", "/v1/x/y/{id}", [moved], [moved]),
      ("/v1/{src}/{dst}", "/v1/{src}/{target}", [renamed], [renamed]),
      ("/v1/items/{id}", "/v1/items", [removed], [added]),
      ("/v1/items/{id}/{c}", "/v1/items/{id}", [removed], [added]),
      ("/v1/items/{id}/parts", "/v1/items/parts", [removed], [added]),
      ("/v1/items/{id}/{c}/parts", "/v1/items/parts", [removed, removed], [added, added]),
      ("/{id}", "/", [removed], [added]),
      ("/v1/items/{id}", "/v1/Items", [respelled, removed], [respelled, added]),
      ("/v1/items/{id}", "/v1/items/{id}/", [respelled], [respelled]),
      ("/v1//items/{id}", "/v1/items/{id}", [respelled], [respelled]),
      ("/v1/{a}/{b}", "/v1/{b}/{c}", [added, removed], [added, removed]),
      ("/v1/items/{id}", "/v2/items", [moved, removed], [moved, added]),
    ]
  )
  func edits(old: String, new: String, forth: [String], back: [String]) throws {
    let (base, revision) = (try load(document(old).texts), try load(document(new).texts))
    #expect(findings(base, revision).map(\.rule.rawValue).sorted() == forth)
    #expect(findings(revision, base).map(\.rule.rawValue).sorted() == back)
  }

  @Test("keep a parameter that says what it was called")
  func declared() throws {
    let part = "{name: part, in: path, type: string, required: true, formerly: [piece]}"
    let base = Document(path: "/v1/{id}/{piece}", pathParameters: ["id", "piece"])
    var revision = Document(path: "/v1/{part}/{id}", pathParameters: ["id"], parameters: [part])
    #expect(
      try findings(load(base.texts), load(revision.texts)).map(\.rule).sorted()
        == [.operationPathChanged, .pathParameterRenamed]
    )
    revision.path = "/v1/{id}/{part}"
    #expect(try findings(load(base.texts), load(revision.texts)).map(\.rule) == [.pathParameterRenamed])
  }

  private func document(_ path: String) -> Document {
    let names = path.split(separator: "{").dropFirst().map { String($0.prefix { $0 != "}" }) }
    return Document(path: path, pathParameters: names)
  }
}
