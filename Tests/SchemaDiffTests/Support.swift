import APIModel
import Diagnostics
import Foundation
import SchemaDiff
import SchemaFormat
import Testing

/// Loads a schema that must be right.
func load(_ texts: [String: String], _ location: SourceLocation = #_sourceLocation) throws -> Service {
  var diagnostics = DiagnosticCollector()
  let service = SchemaLoader().load(SchemaSource(texts: texts), into: &diagnostics)
  let report = diagnostics.diagnostics.filter { $0.severity == .error }
    .map { "\($0.range.map(\.description) ?? ""): \($0.message)" }.joined(separator: "\n")
  return try #require(service, Comment(rawValue: report), sourceLocation: location)
}

/// What changed between two services.
func findings(_ base: Service, _ revision: Service, docs: Bool = false) -> [Finding] {
  SchemaComparison(base: base, revision: revision, options: .init(includesDocumentation: docs)).findings
}

extension Finding {
  /// The finding on a line, for expectations.
  var line: String {
    "\(rule.rawValue) \(pointer) \(old ?? "-") -> \(new ?? "-")"
  }
}

/// The root of the repository.
let repository = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
  .deletingLastPathComponent()
