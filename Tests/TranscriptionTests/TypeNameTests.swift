import APIModel
import Testing
import Transcription

/// What becomes of the names of types when a schema is brought up to date.
@Suite("A type that is known keeps its name")
struct TypeNameTests {
  /// A page that shows something with a type called `Label`.
  private static func page(_ operation: String, field: String) -> String {
    let header = ["Parameter", "Type", "Description"]
    let tables = [
      Pages.table(
        "Response body parameters",
        [header, ["label", ":ref:`Label <\(operation)__label>` object", "Label."]]
      ),
      Pages.table("Label", number: 2, label: "\(operation)__label", [header, [field, "String", "Text."]]),
    ]
    return Pages.operation(
      operation,
      uri: "GET /\(operation.lowercased())",
      response: tables.joined(separator: "\n\n")
    )
  }

  private func labels(_ pages: [String], known: Service? = nil) async throws -> [String: String] {
    let service = await Self.transcription(pages, known: known).service
    var labels: [String: String] = [:]
    for type in service.types {
      guard case .object(let object) = type.kind, let field = object.fields.first, type.name.contains("Label") else {
        continue
      }
      labels[field.name] = type.name
    }
    return labels
  }

  private static func transcription(_ pages: [String], known: Service?) async -> Transcription {
    let sources = pages.enumerated().map { PageSource(path: "page\($0.offset).rst", bytes: Array($0.element.utf8)) }
    return await Transcription.transcribe(sources, options: TranscriptionOptions(service: "Trees", known: known))
  }

  @Test("though more pages mean another thing by it, and come first")
  func newPages() async throws {
    let old = [Self.page("ShowTree", field: "bark")]
    let new = [Self.page("CutTree", field: "saw"), Self.page("BuyTree", field: "saw")]
    #expect(try await labels(old) == ["bark": "Label"])
    #expect(try await labels(old + new) == ["bark": "ShowTreeLabel", "saw": "Label"])
    let known = await Self.transcription(old, known: nil).service
    #expect(try await labels(old + new, known: known) == ["bark": "Label", "saw": "BuyTreeLabel"])
  }

  @Test("though it would have got another by now")
  func gonePages() async throws {
    let old = [
      Self.page("ShowTree", field: "bark"), Self.page("CutTree", field: "saw"), Self.page("BuyTree", field: "saw"),
    ]
    let known = await Self.transcription(old, known: nil).service
    #expect(try await labels([old[0]]) == ["bark": "Label"])
    #expect(try await labels([old[0]], known: known) == ["bark": "ShowTreeLabel"])
  }

  @Test("and a second transcription of the same pages changes nothing")
  func again() async throws {
    let pages = [Self.page("ShowTree", field: "bark"), Self.page("CutTree", field: "saw")]
    let first = await Self.transcription(pages, known: nil).service
    #expect(await Self.transcription(pages, known: first).service == first)
  }
}
