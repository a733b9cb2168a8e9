import APIModel
import Diagnostics
import Exports
import Foundation
import SchemaFormat
import Transcription

/// A service that the user names by what describes it: a schema, reference pages, or an exported document, on disk or in a
/// revision of a git repository.
struct ServiceInput {
  static let help = """
    A schema folder, a page or a folder with pages, or an OpenAPI document exported here; git:REVISION:PATH for one of \
    these in a revision.
    """

  private let name: String
  private let descriptions: TranscriptionOptions.Descriptions
  private let examples: SchemaLoader.Examples

  /// Makes an input.
  ///
  /// - Parameters:
  ///   - name: What the user wrote.
  ///   - descriptions: How much of the descriptions is carried where pages are transcribed.
  ///   - examples: What becomes of the examples of a schema.
  init(
    _ name: String,
    descriptions: TranscriptionOptions.Descriptions = .none,
    examples: SchemaLoader.Examples = .checked
  ) {
    self.name = name
    self.descriptions = descriptions
    self.examples = examples
  }

  /// The service, or nil if it cannot be used; what is wrong is reported.
  ///
  /// - Throws: `DiagnosticError` if there is no such file or folder.
  func load(_ reporter: inout Reporter) async throws -> Service? {
    try await service(of: read(), &reporter)
  }

  /// What the user named, read but not yet understood.
  ///
  /// - Throws: `DiagnosticError` if there is no such file or folder, or nothing in it describes a service.
  func read() throws -> ServiceMaterial {
    let files = try name.hasPrefix("git:") ? GitFiles.read(name) : filesOnDisk()
    if files.contains(where: { $0.path == "service.yaml" }) { return .schema(files) }
    let pages = files.filter { $0.name.hasSuffix(".rst") }
    if !pages.isEmpty { return .pages(pages) }
    guard files.count == 1, let document = files.first else {
      throw DiagnosticError(.inputMissing, "'\(name)' has neither a service.yaml nor pages (*.rst)")
    }
    return .document(document)
  }

  /// The service that some material describes, or nil if it cannot be used; what is wrong is reported.
  func service(of material: ServiceMaterial, _ reporter: inout Reporter) async throws -> Service? {
    switch material {
    case .schema(let files): schema(files, &reporter)
    case .pages(let pages): await transcribe(pages, service: serviceName, operations: [:], &reporter)
    case .document(let file): try imported(file, &reporter)
    }
  }

  /// The services of two versions of a schema, or nil if one cannot be used; what is wrong is reported.
  func services(
    _ base: [InputTree.File],
    _ revision: [InputTree.File],
    _ reporter: inout Reporter
  ) -> (base: Service, revision: Service)? {
    var collector = DiagnosticCollector()
    let loader = SchemaLoader(examples: examples)
    let services = loader.load(SchemaSource(yamlOf: base), SchemaSource(yamlOf: revision), into: &collector)
    reporter.report(collector)
    return services
  }

  /// The service of reference pages, with names that are known.
  ///
  /// - Parameters:
  ///   - pages: The pages.
  ///   - service: The name of the service.
  ///   - operations: The names of operations by the identity of their pages.
  ///   - reporter: What is told of pages that cannot be used.
  /// - Returns: The service, or nil if a page cannot be used, or none describes an operation.
  func transcribe(
    _ pages: [InputTree.File],
    service: String,
    operations: [String: String],
    _ reporter: inout Reporter
  ) async -> Service? {
    let options = TranscriptionOptions(service: service, descriptions: descriptions, operationNames: operations)
    let sources = pages.map { PageSource(path: $0.name, bytes: $0.bytes) }
    let transcription = await Transcription.transcribe(sources, options: options)
    var collector = DiagnosticCollector()
    for finding in transcription.findings where finding.severity == .error { collector.report(finding) }
    if !collector.hasErrors, transcription.service.operations.isEmpty {
      collector.report(Diagnostic(.inputMissing, .error, "no page of '\(name)' describes an operation"))
    }
    reporter.report(collector)
    return collector.hasErrors ? nil : transcription.service
  }

  private func filesOnDisk() throws -> [InputTree.File] {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: name, isDirectory: &isFolder) else {
      throw DiagnosticError(.inputMissing, "there is no file or folder '\(name)'")
    }
    guard isFolder.boolValue else { return [InputTree.File(path: "", name: name, bytes: try InputFile.read(name))] }
    if FileManager.default.fileExists(atPath: "\(name)/service.yaml") {
      return try SchemaFolder.read(at: name).files.map {
        InputTree.File(path: $0.path, name: $0.displayName, bytes: $0.bytes)
      }
    }
    return try PageFolder.read([name]).map { InputTree.File(path: $0.path, name: $0.path, bytes: $0.bytes) }
  }

  private func schema(_ files: [InputTree.File], _ reporter: inout Reporter) -> Service? {
    var collector = DiagnosticCollector()
    let service = SchemaLoader(examples: examples).load(SchemaSource(yamlOf: files), into: &collector)
    reporter.report(collector)
    return service
  }

  private func imported(_ file: InputTree.File, _ reporter: inout Reporter) throws -> Service? {
    let document = try ExportedDocument.read(file.bytes, file: file.name)
    var collector = DiagnosticCollector()
    let service = OpenAPIImporter(file: file.name).service(from: document, into: &collector)
    reporter.report(collector)
    return collector.hasErrors ? nil : service
  }

  /// A name for a service that nothing names, made of the folder's: `object-storage` is `ObjectStorage`.
  private var serviceName: String {
    let last = URL(fileURLWithPath: name).deletingPathExtension().lastPathComponent
    let words = last.split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
    let joined = words.map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
    return joined.first?.isLetter == true ? joined : "Service\(joined)"
  }
}

extension SchemaSource {
  /// The files of a schema among those of a folder.
  fileprivate init(yamlOf files: [InputTree.File]) {
    let yaml = files.filter { $0.path.hasSuffix(".yaml") }
    self.init(yaml.map { SchemaSource.File(path: $0.path, displayName: $0.name, bytes: $0.bytes) })
  }
}

/// The files that describe a service, by the way in which they do.
enum ServiceMaterial {
  case schema([InputTree.File])
  case pages([InputTree.File])
  case document(InputTree.File)
}

/// Files that were read, wherever they came from.
enum InputTree {
  /// A file.
  struct File {
    /// The path below what the user named; empty for a single file.
    var path: String
    /// What diagnostics call it.
    var name: String
    var bytes: [UInt8]
  }
}
