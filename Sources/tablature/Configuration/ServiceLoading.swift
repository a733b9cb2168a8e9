import APIModel
import Diagnostics
import SchemaFormat
import Transcription

/// Loads the services that a command works on.
enum ServiceLoading {
  /// A service of the configuration, or nil if it cannot be used; what is wrong is reported.
  static func load(_ source: ConfiguredService.Source, _ reporter: inout Reporter) async throws -> Service? {
    switch source {
    case .schema(let folder):
      return try load(folder, &reporter)
    case .pages(let folder, service: let name):
      let options = TranscriptionOptions(service: name, descriptions: .summary)
      return await Transcription.transcribe(try PageFolder.read([folder]), options: options).service
    }
  }

  /// The service of a schema folder, or nil if it cannot be used; what is wrong is reported.
  static func load(_ folder: String, _ reporter: inout Reporter) throws -> Service? {
    let source = try SchemaFolder.read(at: folder)
    var collector = DiagnosticCollector()
    let service = SchemaLoader().load(source, into: &collector)
    reporter.report(collector)
    return service
  }
}
