import APIModel
import Diagnostics
import Foundation
import SchemaFormat

/// A schema folder that a transcription is written into.
struct SchemaFolderUpdate {
  private static let overlays = "overlays/"

  private let root: String
  private let source: SchemaSource
  /// The service of the schema as it is, overlays not applied; nil where there is none.
  let current: Service?

  /// Reads a folder; one that is not there yet is empty.
  ///
  /// - Throws: `DiagnosticError` if the folder cannot be read, or has a schema that cannot: its names and its operations
  ///   whose pages are gone would be lost.
  init(_ root: String) throws {
    self.root = root
    let exists = FileManager.default.fileExists(atPath: root)
    source = exists ? try SchemaFolder.read(at: root) : SchemaSource([])
    let transcribed = source.files.filter { !$0.path.hasPrefix(Self.overlays) }
    var collector = DiagnosticCollector()
    // An example that contradicts the tables is no hindrance; the new pages may have mended it.
    let loader = SchemaLoader(examples: .unchecked)
    current = transcribed.isEmpty ? nil : loader.load(SchemaSource(transcribed), into: &collector)
    if collector.hasErrors { throw DiagnosticError(collector.sorted) }
  }

  /// The names of the operations by the identity of their pages, which they keep.
  var operationNames: [String: String] {
    let pairs = current?.operations.compactMap { operation in operation.page.map { ($0, operation.name) } } ?? []
    return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
  }

  /// The files that the folder should hold for a service.
  func plan(for service: Service) -> OutputPlan {
    let files = SchemaWriter().files(of: service)
    return OutputPlan(
      root: root,
      files: files.sorted { $0.key < $1.key }.map { OutputFile(path: $0.key, text: $0.value) }
    )
  }

  /// Reports what is wrong with a service once the overlays of the folder are applied to it.
  ///
  /// - Returns: Whether nothing is.
  func reportOverlays(of service: Service, _ reporter: inout Reporter) -> Bool {
    let written = SchemaWriter().files(of: service).map { path, text in
      SchemaSource.File(path: path, displayName: "\(root)/\(path)", bytes: Array(text.utf8))
    }
    let overlays = source.files.filter { $0.path.hasPrefix(Self.overlays) }
    var collector = DiagnosticCollector()
    _ = SchemaLoader().load(SchemaSource(written + overlays), into: &collector)
    reporter.report(collector)
    return !collector.hasErrors
  }
}
