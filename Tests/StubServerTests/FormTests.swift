import APIModel
import StubServer
import Testing

@Suite("A stand-in reads forms")
struct FormTests {
  private let stub: StubService

  init() throws {
    let fields = [
      Field(name: "file", value: .scalar(.binary), isRequired: true), Field(name: "note", value: .scalar(.string)),
    ]
    let form = TypeDefinition(name: "Form", kind: .object(ObjectType(fields: fields)))
    let send = Operation(
      name: "Send",
      method: .post,
      path: try #require(PathTemplate("/files")),
      requestBody: Body(content: .multipart, value: .reference("Form")),
      responses: [Response(status: 204)]
    )
    stub = StubService(Service(name: "Files", units: [Unit(name: "Send", operations: [send], types: [form])]))
  }

  @Test(
    "and misses and refuses parts",
    arguments: [
      (["file"], []), (["file", "note"], []), (["note"], ["body file"]), (["file", "nota"], ["body nota"]),
    ] as [([String], [String])]
  )
  func parts(_ names: [String], places: [String]) {
    let parts = names.map { "--x\r\nContent-Disposition: form-data; name=\"\($0)\"\r\n\r\n--y\n\r\n" }
    #expect(send(parts.joined() + "--x--\r\n", "multipart/form-data; boundary=x").places == places)
  }

  @Test(
    "and takes nothing else for one",
    arguments: [
      ("--x\r\n", "multipart/form-data; boundary=x"), ("--x--", "multipart/form-data"),
      ("--", "multipart/form-data; boundary="),
    ]
  )
  func noForm(_ body: String, _ contentType: String) {
    #expect(send(body, contentType).places == ["body"])
  }

  private func send(_ body: String, _ contentType: String) -> StubResponse {
    let headers = [StubRequest.Header("Content-Type", contentType)]
    return stub.respond(to: StubRequest(method: "POST", target: "/files", headers: headers, body: Array(body.utf8)))
  }
}
