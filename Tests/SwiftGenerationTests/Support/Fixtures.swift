import APIModel
import Diagnostics
import SchemaFormat
import SwiftGeneration

/// A generator with the templates of the package.
func makeGenerator(module: String? = nil) throws -> SwiftGenerator {
  SwiftGenerator(settings: GenerationSettings(module: module), templates: try TemplateSet())
}

/// The service of a schema, given as texts by path; a service file called `Zoo` is there already.
func loadService(_ files: [String: String]) throws -> Service {
  var collector = DiagnosticCollector()
  let source = SchemaSource(texts: ["service.yaml": "service: Zoo\n"].merging(files) { _, new in new })
  guard let service = SchemaLoader().load(source, into: &collector) else {
    throw DiagnosticError(collector.sorted)
  }
  return service
}

/// The service whose only schema file has one operation, with types.
func loadService(types: String, of body: String) throws -> Service {
  let indented = types.split(separator: "\n", omittingEmptySubsequences: false).map { "  \($0)" }
  return try loadService([
    "Call.yaml": """
    operation: Call
    method: GET
    path: /call
    responses: {200: {body: \(body)}}
    types:
    \(indented.joined(separator: "\n"))
    """
  ])
}

/// The files of a tree by path.
func texts(_ tree: GeneratedTree) -> [String: String] {
  Dictionary(uniqueKeysWithValues: tree.files.map { ($0.path, $0.text) })
}

/// The lines of a text without the spaces before them.
func lines(_ text: String?) -> [String] {
  (text ?? "").split(separator: "\n").map { String($0.drop { $0 == " " }) }
}

/// The path with a text that is one.
func path(_ text: String) -> PathTemplate {
  guard let path = PathTemplate(text) else { preconditionFailure("\(text) is no path") }
  return path
}
