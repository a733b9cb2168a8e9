import APIModel
import Testing
import Transcription

@Suite("How much of the descriptions is carried")
struct DescriptionTests {
  private static let page = Pages.operation(
    "ShowPress",
    response: Pages.table(
      "Response body parameters",
      [
        ["Parameter", "Type", "Description"],
        [
          "state", "Integer",
          "What the press does. The options are as follows:\n\n-  **0**: It is filled\n-  **1**: pressing\n"
            + "-  **2**: The last of the juice has run out and somebody has to clean it",
        ],
        [
          "hoop", "String",
          "The hoop. It is mandatory when the press is older than the cellar it stands in and has staves.",
        ],
        ["lid", "String", "The lid. The value can be **oak** or **ash**."],
      ]
    ),
    examples: "Example Responses\n-----------------\n\n"
      + Pages.code(#"{"state": 1, "hoop": "iron", "lid": "what the cooper had left over", "note": "ready"}"#)
  )

  @Test("decides about the texts in a service, and not about its facts")
  func facts() async throws {
    let bare = await Self.service(.none)
    let state = try #require(bare.type(named: "ShowPressResponse"))
    guard case .object(let object) = state.kind else { throw Pages.Missing() }
    #expect(FieldText.line(object.fields[0]) == "state: integer values={0, 1:pressing, 2}")
    for descriptions in TranscriptionOptions.Descriptions.allCases {
      #expect(await Self.service(descriptions).withoutTexts == bare.withoutTexts, "\(descriptions)")
    }
    #expect(await Self.service(.full) != bare)
  }

  private static func service(_ descriptions: TranscriptionOptions.Descriptions) async -> Service {
    let options = TranscriptionOptions(service: "Things", descriptions: descriptions)
    let source = PageSource(path: "things/press.rst", bytes: Array(page.utf8))
    return await Transcription.transcribe([source], options: options).service
  }
}

extension Service {
  /// The service without what only people read.
  var withoutTexts: Service {
    var copy = self
    copy.documentation = nil
    for unit in copy.units.indices {
      for index in copy.units[unit].operations.indices { copy.units[unit].operations[index].removeTexts() }
      for index in copy.units[unit].types.indices { copy.units[unit].types[index].removeTexts() }
    }
    return copy
  }
}

extension Operation {
  fileprivate mutating func removeTexts() {
    documentation = nil
    examples = []
    for index in parameters.indices { parameters[index].field.documentation = nil }
    for index in responses.indices {
      responses[index].documentation = nil
      for header in responses[index].headers.indices { responses[index].headers[header].documentation = nil }
    }
  }
}

extension TypeDefinition {
  fileprivate mutating func removeTexts() {
    documentation = nil
    guard case .object(var object) = kind else { return }
    for index in object.fields.indices { object.fields[index].documentation = nil }
    kind = .object(object)
  }
}
