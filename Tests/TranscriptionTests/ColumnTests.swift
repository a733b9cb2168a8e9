import APIModel
import Diagnostics
import Testing
import Transcription

/// Tables of parameters whose columns have other titles, another order, or none.
@Suite("The columns of a table")
struct ColumnTests {
  /// Two parameters, a name that must be there and a size that need not, under titles in some order.
  private static let layouts: [[String]] = [
    ["Parameter", "Mandatory", "Type", "Description"],
    ["Name", "Type", "Mandatory", "Description"],
    ["Parameter", "Type", "Mandatory (Yes/No)", "Description"],
    ["Parameter", "Is Mandatory", "Data Type", "Description"],
    ["Parameter Name", "Required", "Parameter Type", "Remarks"],
    ["Field", "Type", "Required or Not", "Meaning"],
    ["Attribute", "Mandatory", "Value Type", "Description"],
    ["Element", "Compulsory", "Type", "Explanation"],
    ["Request Parameter", "Whether Mandatory", "Type (Length)", "Notes"],
    ["Key", "Value Type", "Optional", "Note"],
    ["Property", "Type", "M/O", "Explanation"],
    ["Parameter", "In", "Type", "Mandatory", "Description"],
    ["No.", "Parameter", "Type", "Mandatory", "Description"],
    ["Parameter", "Parameter Type", "Type", "Mandatory", "Description"],
    ["Parameter", "Description", "Type", "Mandatory", "Since Version"],
    ["Parameter", "Mandatory", "Type", "Default Value", "Value Range", "Description"],
  ]

  @Test("are told by their titles", arguments: layouts)
  func titles(titles: [String]) async throws {
    let fields = try await Self.fields(of: Pages.table("Request body parameters", Self.rows(titles)))
    let bounds = titles.contains("Default Value") ? " range=1...9 default=3" : ""
    #expect(fields == ["label: string required", "size: integer\(bounds)"])
  }

  @Test("stand in the first row of a table without a header")
  func noHeader() async throws {
    let table = Pages.table("Request body parameters", Self.rows(Self.layouts[0]))
    let fields = try await Self.fields(of: table.replacing("=", with: "-"))
    #expect(fields == ["label: string required", "size: integer"])
  }

  @Test(
    "A cell that asks for a parameter under a condition does not ask for it always",
    arguments: ["Yes when **label** is set", "Mandatory only if label is set.", "No, required when label is set"]
  )
  func condition(cell: String) async throws {
    let rows = [["Parameter", "Mandatory", "Type", "Description"], ["size", cell, "Integer", "Its size."]]
    let fields = try await Self.fields(of: Pages.table("Request body parameters", rows))
    #expect(fields == ["size: integer required-when=<label is set>"])
  }

  @Test("A table that cannot be read is reported")
  func unread() async throws {
    let rows = [["Parameter", "Sort of Thing", "Way of Use"], ["label", "text", "A label."]]
    let page = Pages.operation("MakeThing", request: Pages.table("Request body parameters", rows))
    let findings = await Pages.transcribe(page).findings.filter { $0.id.description == "transcribe.unread-table" }
    #expect(findings.map(\.severity) == [.warning])
    #expect(
      findings.first?.message == "the table is left out: what stands under 'Sort of Thing', 'Way of Use' is not known"
    )
  }

  private static func fields(of table: String) async throws -> [String] {
    let result = await Pages.transcribe(
      Pages.operation("MakeThing", uri: "POST /v1/{project_id}/things", request: table)
    )
    return result.service.types.flatMap { type in
      if case .object(let object) = type.kind { object.fields.map(FieldText.line) } else { [] as [String] }
    }
  }

  private static func rows(_ titles: [String]) -> [[String]] {
    [titles, titles.map { cell(under: $0, 0) }, titles.map { cell(under: $0, 1) }]
  }

  /// What a row says under a title.
  private static func cell(under title: String, _ row: Int) -> String {
    switch title {
    case "Parameter Type" where row == 0: "String"
    case "Parameter", "Name", "Parameter Name", "Field", "Attribute", "Element", "Request Parameter", "Key", "Property":
      ["label", "size"][row]
    case "Type", "Data Type", "Parameter Type", "Value Type", "Type (Length)": ["String", "Integer"][row]
    case "Optional": ["No", "Yes"][row]
    case "M/O": ["M", "O"][row]
    case "In": "body"
    case "No.": "\(row + 1)"
    case "Since Version": "1.2"
    case "Default Value": ["-", "3"][row]
    case "Value Range": ["-", "1-9"][row]
    case "Description", "Remarks", "Meaning", "Explanation", "Notes", "Note": ["Its label.", "Its size."][row]
    default: ["Yes", "No"][row]
    }
  }
}
