import APIModel
import Testing
import Transcription

/// Sections about the request and the response under all kinds of titles.
@Suite("The titles of sections")
struct SectionTitleTests {
  @Test(
    "tell the request from the response",
    arguments: [
      ("Request Parameters", "Response Parameters"), ("Request", "Response"), ("Request Message", "Response Message"),
      ("Input Parameters", "Output Parameters"), ("Input", "Output"), ("Parameters", "Return Values"),
      ("Parameter Description", "Returned Parameters"), ("Request Syntax", "Returned Results"),
      ("Body Parameters", "Results"), ("API Parameters", "Response Elements"), ("Request Content", "Normal Return"),
    ]
  )
  func sides(request: String, response: String) async throws {
    let caption = "Parameter description"
    let result = await Pages.transcribe(
      Pages.page(
        (request, "-", Pages.table(caption, Self.rows("wish"))),
        (response, "-", Pages.table(caption, Self.rows("answer")))
      )
    )
    #expect(Self.bodies(of: result.service) == ["wish", "answer"])
  }

  @Test("A section of parameters belongs to the section around it")
  func subsections() async throws {
    let result = await Pages.transcribe(
      Pages.page(
        ("Request", "-", "Of this form:"),
        ("Parameters", "~", Pages.table("Parameters", Self.rows("wish"))),
        ("Response", "-", "Of this form:"),
        ("Parameters", "~", Pages.table("Parameters", Self.rows("answer")))
      )
    )
    #expect(Self.bodies(of: result.service) == ["wish", "answer"])
  }

  @Test("What is returned when something goes wrong is no successful response")
  func failures() async throws {
    let result = await Pages.transcribe(
      Pages.page(
        ("Request", "-", Pages.table("Parameters", Self.rows("wish"))),
        ("Abnormal Response", "-", Pages.table("Parameters", Self.rows("complaint")))
      )
    )
    #expect(Self.bodies(of: result.service) == ["wish"])
  }

  private static func rows(_ name: String) -> [[String]] {
    [["Parameter", "Mandatory", "Type", "Description"], [name, "No", "String", "Something."]]
  }

  /// The fields of the body of the request, and of that of the successful response.
  private static func bodies(of service: Service) -> [String] {
    guard let operation = service.operations.first else { return [] }
    let answers = operation.responses.filter { 200..<300 ~= $0.status }
    return ([operation.requestBody] + answers.map(\.body)).compactMap { body in
      guard case .reference(let name)? = body?.value.shape, let type = service.types.first(where: { $0.name == name }),
        case .object(let object) = type.kind
      else { return nil }
      return object.fields.map(\.name).joined(separator: " ")
    }
  }
}
