import APIModel
import Testing
import Transcription

/// The statuses of an operation, in the ways that pages list them.
@Suite("Statuses")
struct StatusTests {
  @Test(
    "are read from tables, lists and lines",
    arguments: [
      ("Status Codes", table("Status Code")), ("Status Code", table("HTTP Status Code")),
      ("Returned Values", table("Code")), ("Returned Value", table("Return Code")), ("Status Codes", table("Value")),
      ("Response Codes", table("Response Code")), ("Return Codes", table("Code")),
      ("Status Codes", "-  202\n\n   Accepted.\n\n-  404\n\n   Gone."), ("Status Codes", "202\n\n404"),
      ("Returned Values", "-  Normal\n\n   202\n\n-  Abnormal\n\n   404"), ("Status Code", "Normal: 202\n\nError: 404"),
      ("Status Codes", "202 Accepted\n\n404 Not Found"), ("Status Codes", "202\n   Accepted.\n\n404\n   Gone."),
    ]
  )
  func forms(title: String, section: String) async throws {
    let service = await Pages.transcribe(Self.page("None", title, section)).service
    #expect(service.operations.first?.responses.map(\.status) == [202, 404])
  }

  @Test(
    "are not read from running text",
    arguments: ["See :ref:`Table 404 <x>`.", "More than 300 are never returned here."]
  )
  func prose(section: String) async throws {
    let service = await Pages.transcribe(Self.page("None", "Status Codes", section)).service
    #expect(service.operations.first?.responses.map(\.status) == [200])
  }

  @Test(
    "tell the tables of a section apart",
    arguments: ["Status code: 200", "Response code: 200", "When the status code is 200", "HTTP status code 200"]
  )
  func labels(label: String) async throws {
    let tables = [(label, "name"), (label.replacing("200", with: "400"), "complaint")].map { label, name in
      label + "\n\n"
        + Pages.table("Parameters", [["Parameter", "Type", "Description"], [name, "String", "Something."]])
    }
    let service = await Pages.transcribe(Self.page(tables.joined(separator: "\n\n"), "Status Codes", "200")).service
    #expect(service.operations.first?.responses.filter { $0.body != nil }.map(\.status) == [200, 400])
  }

  private static func page(_ response: String, _ title: String, _ statuses: String) -> String {
    Pages.page(("Response Parameters", "-", response), (title, "-", statuses))
  }

  private static func table(_ title: String) -> String {
    Pages.table("Statuses", [[title, "Description"], ["202", "Accepted."], ["404", "Gone."]])
  }
}
