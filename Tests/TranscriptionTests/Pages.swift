import APIModel
import Testing
import Transcription

/// Pages in the dialect, written for these tests.
enum Pages {
  /// A page with an operation: a title, a URI section and whatever follows.
  static func operation(
    _ identity: String,
    uri: String = "GET /v1/{project_id}/things",
    parameters: String = "",
    request: String = "None",
    response: String = "None",
    examples: String = ""
  ) -> String {
    """
    :original_name: \(identity).html

    .. _\(identity):

    Listing Things
    ==============

    Function
    --------

    Lists things.

    URI
    ---

    \(uri)

    \(parameters)

    Request Parameters
    ------------------

    \(request)

    Response Parameters
    -------------------

    \(response)

    \(examples)

    Status Codes
    ------------

    =========== ===========
    Status Code Description
    =========== ===========
    200         OK
    404         Not Found
    =========== ===========
    """
  }

  /// A page with an operation that is called `POST /v1/things`, and with these sections: their titles, how these are
  /// underlined, and what they hold.
  static func page(_ sections: (title: String, underline: Character, text: String)...) -> String {
    ":original_name: MakeThing.html\n\n"
      + ([("Making a Thing", "=", ""), ("URI", "-", "POST /v1/things")] + sections).map { title, underline, text in
        "\(title)\n\(String(repeating: underline, count: title.count))\n\n\(text)\n\n"
      }.joined()
  }

  /// A grid table with a caption.
  static func table(_ caption: String, number: Int = 1, label: String? = nil, _ rows: [[String]]) -> String {
    let columns = rows.first?.count ?? 0
    let split = rows.map { row in
      row.map { $0.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) }
    }
    let widths = (0..<columns).map { column in split.map { $0[column].map(\.count).max() ?? 0 }.max() ?? 0 }
    func border(_ mark: Character) -> String {
      "   +" + widths.map { String(repeating: mark, count: $0 + 2) }.joined(separator: "+") + "+"
    }
    var lines = label.map { [".. _\($0):", ""] } ?? []
    lines += [".. table:: **Table \(number)** \(caption)", "", border("-")]
    for (index, row) in split.enumerated() {
      for line in 0..<(row.map(\.count).max() ?? 0) {
        let cells = row.indices.map { column in
          let text = line < row[column].count ? row[column][line] : ""
          return " " + text + String(repeating: " ", count: widths[column] - text.count) + " "
        }
        lines.append("   |" + cells.joined(separator: "|") + "|")
      }
      lines.append(border(index == 0 ? "=" : "-"))
    }
    return lines.joined(separator: "\n")
  }

  /// A block of code.
  static func code(_ text: String) -> String {
    ".. code-block::\n\n" + text.split(separator: "\n").map { "   \($0)" }.joined(separator: "\n")
  }

  /// The field that a row with a type and a description becomes.
  static func field(_ type: String, _ description: String, named name: String = "it") async throws -> Field {
    let table = table(
      "Response body parameters",
      [["Parameter", "Type", "Description"], [name, type, description]]
    )
    let result = await transcribe(operation("ShowIt", response: table))
    let definition = try #require(result.service.type(named: "ShowItResponse"))
    guard case .object(let object) = definition.kind else { throw Missing() }
    return try #require(object.fields.first)
  }

  /// What the field is that a row with a type and a description becomes.
  static func scalar(_ type: String, _ description: String, named name: String = "it") async throws -> Scalar {
    guard case .scalar(let scalar) = try await field(type, description, named: name).value.shape else {
      throw Missing()
    }
    return scalar
  }

  /// That a page became something else than a test expects.
  struct Missing: Error {}

  /// What pages become.
  static func transcribe(_ pages: String..., names: [String: String] = [:]) async -> Transcription {
    let sources = pages.enumerated().map { PageSource(path: "things/page\($0).rst", bytes: Array($1.utf8)) }
    return await Transcription.transcribe(
      sources,
      options: TranscriptionOptions(service: "Things", operationNames: names)
    )
  }
}
