import APIModel
import Exports
import JSONDocument
import Testing

@Suite("Services become OpenAPI documents")
struct OpenAPIDocumentTests {
  @Test("Operations that OpenAPI takes for one get keys of their own")
  func sharedPaths() throws {
    let operations = [
      try operation("Start", .post, "/servers/{id}/action"), try operation("Stop", .post, "/servers/{id}/action"),
      try operation("Show", .get, "/servers/{id}"), try operation("Delete", .delete, "/servers/{id}"),
      try operation("Rename", .put, "/servers/{server_id}"), try operation("List", .get, "/servers"),
    ]
    let document = OpenAPIExporter().document(for: service(operations))
    #expect(
      names(document["paths"]) == [
        "/servers/{id}/action#Start", "/servers/{id}/action#Stop", "/servers/{id}", "/servers/{server_id}#Rename",
        "/servers",
      ]
    )
    #expect(names(document["paths"]?["/servers/{id}"]) == ["get", "delete"])
  }

  @Test("Which operation comes first does not matter to the keys")
  func orderOfOperations() throws {
    let operations = [
      try operation("A", .get, "/x/{a}"), try operation("B", .put, "/x/{b}"), try operation("C", .post, "/x/{b}/y"),
    ]
    let keys = names(OpenAPIExporter().document(for: service(operations))["paths"])
    #expect(keys == ["/x/{a}", "/x/{b}#B", "/x/{b}/y"])
    #expect(names(OpenAPIExporter().document(for: service(operations.reversed()))["paths"]) == keys.reversed())
  }

  @Test("What the caller knows goes into the document")
  func callersFacts() {
    let exporter = OpenAPIExporter(version: "2024-05", endpoint: "https://zoo.example.com")
    let document = exporter.document(for: service([]))
    #expect(document["info"]?["version"] == .string("2024-05"))
    #expect(document["servers"]?.text() == #"[{"url":"https://zoo.example.com"}]"#)
    #expect(OpenAPIExporter().document(for: service([]))["servers"] == nil)
  }

  @Test("Credentials are security schemes that are needed together")
  func credentials() {
    var zoo = service([])
    zoo.credentials = ["X-Auth-Token", "X!Id"]
    let document = OpenAPIExporter().document(for: zoo)
    #expect(document["security"]?.text() == #"[{"X-Auth-Token":[],"X_Id":[]}]"#)
    let scheme = document["components"]?["securitySchemes"]?["X_Id"]
    #expect(scheme?.text() == #"{"type":"apiKey","in":"header","name":"X!Id"}"#)
  }

  @Test("A response is described by its documentation, or by the phrase of its status")
  func descriptions() throws {
    var operation = try operation("Show", .get, "/x")
    operation.responses = [
      Response(status: 200, documentation: "A cat."), Response(status: 404),
      Response(status: 403, documentation: "Forbidden"), Response(status: 299),
    ]
    let responses = OpenAPIExporter().document(for: service([operation]))["paths"]?["/x"]?["get"]?["responses"]
    #expect(
      responses?.text()
        == #"{"200":{"description":"A cat."},"404":{"description":"Not Found"},"#
        + #""403":{"description":"Forbidden","x-tablature-documented":true},"299":{"description":"Success"}}"#
    )
  }

  @Test("Examples stand where OpenAPI has places for them, the others beside them")
  func examples() throws {
    var operation = try operation("List", .get, "/x")
    operation.parameters = [
      Parameter(location: .query, field: Field(name: "limit", value: .scalar(.integer))),
      Parameter(location: .query, field: Field(name: "kind", value: .array(of: .scalar(.string)))),
      Parameter(location: .query, field: Field(name: "marker", value: .scalar(.string))),
    ]
    operation.responses = [Response(status: 200, body: Body(value: ValueType(.any)))]
    operation.examples = [
      Example(message: .request(target: "/x?limit=10&kind=a%20cat&kind=dog&marker={marker}")),
      Example(message: .response(status: 200), body: .array([]), waiver: "It is empty"),
      Example(message: .response(status: 404), body: .object([])),
    ]
    let object = OpenAPIExporter().document(for: service([operation]))["paths"]?["/x"]?["get"]
    guard case .array(let parameters)? = object?["parameters"] else { throw Missing() }
    #expect(parameters.map { $0["example"]?.text() } == ["10", #"["a cat","dog"]"#, nil])
    let media = object?["responses"]?["200"]?["content"]?["application/json"]
    #expect(media?["examples"]?.text() == #"{"example-2":{"value":[],"x-tablature-waiver":"It is empty"}}"#)
    #expect(
      object?["x-tablature-examples"]?.text()
        == #"{"example-1":{"x-tablature-target":"/x?limit=10&kind=a%20cat&kind=dog&marker={marker}"},"#
        + #""example-3":{"response":404,"value":{}}}"#
    )
  }

  @Test("Bodies have the media type of their content", arguments: zip(Body.Content.allCases, Self.contentTexts))
  func mediaTypes(content: Body.Content, expected: String) throws {
    var operation = try operation("Send", .post, "/x")
    operation.requestBody = Body(content: content, value: ValueType(.any), isRequired: false)
    let body = OpenAPIExporter().document(for: service([operation]))["paths"]?["/x"]?["post"]?["requestBody"]
    #expect(body?["content"]?.text() == expected)
    #expect(body?["required"] == nil)
  }

  private static let contentTexts = [
    #"{"application/json":{"schema":{}}}"#,
    #"{"application/octet-stream":{"schema":{"type":"string","format":"binary","x-tablature-type":"any"}}}"#,
    #"{"multipart/form-data":{"schema":{}}}"#, #"{"application/json-patch+json":{"schema":{}}}"#,
    #"{"text/plain":{"schema":{"type":"string","x-tablature-type":"any"}}}"#,
    #"{"application/xml":{"schema":{"type":"string","x-tablature-type":"any"}}}"#,
  ]

  @Test("The schema of one type has the types it needs and no others")
  func closure() {
    let types = [
      type("Cat", [.array(of: .reference("Paw")), .scalar(.string)]), type("Paw", [.map(of: .reference("Cat"))]),
      type("Dog", [.reference("Cat")]),
    ]
    let zoo = Service(name: "Zoo", units: [Unit(name: "Zoo", types: types)])
    let document = JSONSchemaExporter().document(forType: "Paw", of: zoo)
    #expect(document?["$ref"] == .string("#/$defs/Paw"))
    #expect(names(document?["$defs"]) == ["Cat", "Paw"])
    #expect(JSONSchemaExporter().document(forType: "Bird", of: zoo) == nil)
    #expect(names(JSONSchemaExporter().document(for: zoo)["$defs"]) == ["Cat", "Paw", "Dog"])
  }

  // MARK: Support

  private struct Missing: Error {}

  private func service(_ operations: [Operation]) -> Service {
    Service(name: "Zoo", units: [Unit(name: "Zoo", operations: operations)])
  }

  private func operation(_ name: String, _ method: Operation.Method, _ path: String) throws -> Operation {
    Operation(name: name, method: method, path: try #require(PathTemplate(path)))
  }

  private func type(_ name: String, _ values: [ValueType]) -> TypeDefinition {
    let fields = values.enumerated().map { Field(name: "f\($0)", value: $1) }
    return TypeDefinition(name: name, kind: .object(ObjectType(fields: fields)))
  }

  private func names(_ value: JSONValue?) -> [String] {
    guard case .object(let members)? = value else { return [] }
    return members.map(\.name)
  }
}
