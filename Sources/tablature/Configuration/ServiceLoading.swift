import APIModel
import Diagnostics
import SchemaFormat

/// Loads the schemas that a command works on.
enum ServiceLoading {
  /// The service of a schema folder, or nil if it cannot be used; what is wrong is reported.
  static func load(_ folder: String, _ reporter: inout Reporter) throws -> Service? {
    let source = try SchemaFolder.read(at: folder)
    var collector = DiagnosticCollector()
    let service = SchemaLoader().load(source, into: &collector)
    reporter.report(collector)
    return service
  }
}
