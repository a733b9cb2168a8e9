import Foundation
import SwiftGeneration
import Testing

/// The whole output for a small schema, so that every change of the generated code is seen in a review.
///
/// With `RECORD_GOLDEN=1` in the environment the output is written into the sources of the tests, and the test fails,
/// so that nobody takes a recording for a pass.
@Suite struct GoldenTests {
  private static let schema = [
    "GetAnimal.yaml": """
    operation: GetAnimal
    doc: Shows an animal.
    method: GET
    path: /v1/{zoo_id}/animals/{id}
    parameters:
      - {name: zoo_id, in: path, type: string, required: true}
      - {name: id, in: path, type: string, required: true, length: 1...5}
      - {name: fields, in: query, type: [string], values: [name, kind]}
    responses: {200: {body: Animal}, 404: {doc: There is no such animal.}}
    types:
      Animal:
        doc: An animal.
        fields:
          name: {type: string, doc: What it is called, pattern: "[a-z]+"}
          kind: {type: integer, values: {0: cat, 1: dog}}
          parent: {type: Animal, nullable: true}
    examples:
      - request: GET /v1/{zoo_id}/animals/7
    """,
    "service.yaml": "service: Zoo\nconfigured: [zoo_id]\n",
  ]

  @Test func theOutputIsAsRecorded() throws {
    let tree = try makeGenerator().generate(loadService(Self.schema))
    let output = tree.files.map { "=== \($0.path)\n\($0.text)" }.joined()
    if ProcessInfo.processInfo.environment["RECORD_GOLDEN"] != nil {
      try Self.record(output)
      Issue.record("The output was recorded; run the tests again without RECORD_GOLDEN")
      return
    }
    guard output != GoldenOutput.text else { return }
    Issue.record("The output differs from the recorded one:\n\(Self.difference(from: GoldenOutput.text, to: output))")
  }

  private static func record(_ output: String) throws {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("GoldenOutput.swift")
    let text = """
      // Recorded by GoldenTests with RECORD_GOLDEN=1.
      // swift-format-ignore-file

      enum GoldenOutput {
        static let text = ####\"\"\"
      \(output)
      \"\"\"####
      }

      """
    try Data(text.utf8).write(to: file)
  }

  /// The lines that are only in one of two texts, with `-` and `+`.
  private static func difference(from old: String, to new: String) -> String {
    let oldLines = old.split(separator: "\n", omittingEmptySubsequences: false)
    let newLines = new.split(separator: "\n", omittingEmptySubsequences: false)
    return newLines.difference(from: oldLines).map { change in
      switch change {
      case .remove(let offset, let line, _): "\(offset + 1) - \(line)"
      case .insert(let offset, let line, _): "\(offset + 1) + \(line)"
      }
    }.joined(separator: "\n")
  }
}
