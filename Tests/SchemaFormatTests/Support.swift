import APIModel
import Diagnostics
import Foundation
import SchemaFormat

/// What came of loading a schema.
struct Loaded {
  var service: Service?
  var diagnostics: [Diagnostic]

  /// Each diagnostic on a line: `file:line:column: severity: message [id]`, its notes indented below it.
  var report: String { report(of: nil) }

  /// The diagnostics of one severity.
  func report(of severity: Diagnostic.Severity?) -> String {
    diagnostics.filter { severity == nil || $0.severity == severity }.map { diagnostic in
      let place = diagnostic.range.map { "\($0): " } ?? ""
      let notes = diagnostic.notes.map { note in "\n  \(note.range.map { "\($0): " } ?? "")\(note.message)" }
      return "\(place)\(diagnostic.severity): \(diagnostic.message) [\(diagnostic.id)]\(notes.joined())"
    }.joined(separator: "\n")
  }
}

/// Loads files given by their paths.
func load(_ texts: [String: String]) -> Loaded {
  load(SchemaSource(texts: texts))
}

/// Loads a source.
func load(_ source: SchemaSource) -> Loaded {
  var diagnostics = DiagnosticCollector()
  let service = SchemaLoader().load(source, into: &diagnostics)
  return Loaded(service: service, diagnostics: diagnostics.sorted)
}

/// The root of the repository.
let repository = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
  .deletingLastPathComponent()
