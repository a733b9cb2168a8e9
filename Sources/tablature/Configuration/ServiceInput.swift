import APIModel
import Diagnostics
import Exports
import Foundation
import SchemaFormat
import Transcription

/// A service that the user names by what describes it: a schema folder, reference pages, or an exported document.
struct ServiceInput {
  static let help = "A schema folder, a page or a folder with pages, or an OpenAPI document exported here."

  private let path: String

  init(_ path: String) {
    self.path = path
  }

  /// The service, or nil if it cannot be used; what is wrong is reported.
  ///
  /// - Throws: `DiagnosticError` if there is no such file or folder.
  func load(_ reporter: inout Reporter) async throws -> Service? {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      throw DiagnosticError(.inputMissing, "there is no file or folder '\(path)'")
    }
    let isSchema = FileManager.default.fileExists(atPath: "\(path)/service.yaml")
    if isFolder.boolValue, isSchema { return try ServiceLoading.load(path, &reporter) }
    if isFolder.boolValue || path.hasSuffix(".rst") { return try await transcribed() }
    return try imported(&reporter)
  }

  /// The service of reference pages, transcribed on the spot.
  private func transcribed() async throws -> Service {
    let pages = try PageFolder.read([path])
    return await Transcription.transcribe(pages, options: TranscriptionOptions(service: serviceName)).service
  }

  private func imported(_ reporter: inout Reporter) throws -> Service? {
    let document = try ExportedDocument.read(InputFile.read(path), file: path)
    var collector = DiagnosticCollector()
    let service = OpenAPIImporter(file: path).service(from: document, into: &collector)
    reporter.report(collector)
    return collector.hasErrors ? nil : service
  }

  /// A name for a service that nothing names, made of the folder's: `object-storage` is `ObjectStorage`.
  private var serviceName: String {
    let name = URL(fileURLWithPath: path).deletingPathExtension().lastPathComponent
    let words = name.split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
    let joined = words.map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
    return joined.first?.isLetter == true ? joined : "Service\(joined)"
  }
}
