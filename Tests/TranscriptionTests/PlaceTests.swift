import APIModel
import Diagnostics
import Testing
import Transcription

@Suite("Places on a page")
struct PlaceTests {
  private static let page = Pages.operation(
    "ListVats",
    uri: "URI format:\n\nGET /v1/vats",
    parameters: Pages.table(
      "Query parameters",
      [
        ["Parameter", "Type", "Description"], ["limit", "Integer", "How many."],
        ["offset", "Integer", "How many to skip."],
        ["wood", "String", "The wood. The options are:\n\n-  **oak**: hard\n-  **fir**: soft"],
      ]
    ),
    response: Pages.table(
      "Response body parameters",
      [["Parameter", "Type", "Description"], ["vats", "Array of objects", "The vats."]]
    ),
    examples: "Example Responses\n-----------------\n\n" + Pages.code(#"{"vats": [], "count": 2}"#)
  )

  /// The line of the page that has a text.
  private func line(_ text: String) throws -> Int {
    let lines = Self.page.split(separator: "\n", omittingEmptySubsequences: false)
    return try #require(lines.firstIndex { $0.contains(text) }) + 1
  }

  @Test("are those of the line, the row or the item that says a fact")
  func places() async throws {
    let service = await Pages.transcribe(Self.page).service
    let operation = try #require(service.operations.first)
    #expect(operation.origin.range?.start.line == (try line("GET /v1/vats")))
    let paging = try #require(operation.paging)
    #expect(paging.origin.range?.start.line == (try line("| offset")))
    #expect(paging.origin.place(of: [.limit])?.start.line == (try line("| limit")))
    #expect(paging.origin.place(of: [.items])?.start.line == (try line("| vats")))
    guard case .scalar(let wood) = operation.parameters[2].field.value.shape else { throw Pages.Missing() }
    #expect(wood.values.map(\.origin.range?.start.line) == [try line("**oak**"), try line("**fir**")])
    #expect(operation.responses.map(\.origin.range?.start.line) == [try line("200         OK"), try line("404 ")])
    #expect(operation.success?.body?.origin.range?.start.line == (try line("Response body parameters") + 2))
    guard case .object(let object)? = service.type(named: "ListVatsResponse")?.kind else { throw Pages.Missing() }
    #expect(object.fields.map(\.origin.range?.start.line) == [try line("| vats"), try line("[], ")])
  }
}
