import APIModel
import Diagnostics
import RSTDocument
import SchemaFormat
import Transcription

/// One page through everything that pages go through.
enum Trial {
  /// What is wrong with what became of a page.
  enum Fault: String {
    /// The schema that was transcribed has errors.
    case unusableSchema = "its schema has errors"
    /// A finding has no place on the page.
    case placelessFinding = "a finding is not on the page"
  }

  /// Reads, inspects and transcribes a page, and loads the schema.
  static func run(_ page: [UInt8]) async -> Fault? {
    var findings = DiagnosticCollector()
    let document = RSTReader.read(page, file: "page.rst", into: &findings)
    _ = RSTInspection.inspectionJSON(document)
    let lines = page.count + 2
    guard findings.diagnostics.allSatisfy({ 1...lines ~= $0.range?.start.line ?? 0 }) else { return .placelessFinding }

    let source = PageSource(path: "service/page.rst", bytes: page)
    let options = TranscriptionOptions(service: "Fuzz", descriptions: .full, concurrency: 1)
    let transcription = await Transcription.transcribe([source], options: options)
    guard !transcription.service.operations.isEmpty else { return nil }
    var diagnostics = DiagnosticCollector()
    let schema = SchemaSource(texts: SchemaWriter().files(of: transcription.service))
    let service = SchemaLoader().load(schema, into: &diagnostics)
    return service == nil || diagnostics.hasErrors ? .unusableSchema : nil
  }
}
