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
    A schema folder or one file of a schema, a page or a folder with pages, or an OpenAPI document exported here; \
    git:REVISION:PATH for one of these in a revision.
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
    let files = try name.hasPrefix("git:") ? GitFiles(name).read() : filesOnDisk()
    if files.contains(where: { $0.path == Self.serviceFile }) { return .schema(files) }
    let pages = files.filter { $0.name.hasSuffix(".rst") }
    if !pages.isEmpty { return .pages(pages) }
    guard let document = files.first, document.path.isEmpty else { throw nothing(in: files.map(\.path)) }
    return document.isPartOfSchema ? part(document) : .document(document)
  }

  private static let serviceFile = "service.yaml"

  /// What is missing where nothing describes a service.
  private func nothing(in paths: [String]) -> DiagnosticError {
    guard paths.contains(where: { $0.hasSuffix(".yaml") }) else {
      return DiagnosticError(.inputMissing, "there is neither a service.yaml nor a page (*.rst) in '\(name)'")
    }
    return DiagnosticError(
      .inputMissing,
      "there is no service.yaml in '\(name)', which a schema folder needs; name a single file to compare it alone"
    )
  }

  /// One file of a schema, with the service file beside it if there is one.
  private func part(_ file: InputTree.File) -> ServiceMaterial {
    let part = InputTree.File(path: "\(serviceName).yaml", name: file.name, bytes: file.bytes)
    if let service = siblingOnDiskOrInRevision(Self.serviceFile) { return .schema([service, part]) }
    let service = InputTree.File(
      path: Self.serviceFile,
      name: Self.serviceFile,
      bytes: Array("service: \(serviceName)\n".utf8)
    )
    return .schemaFile([service, part])
  }

  private func siblingOnDiskOrInRevision(_ sibling: String) -> InputTree.File? {
    guard name.hasPrefix("git:") else {
      let path = InputFile.folder(of: name) + sibling
      return (try? InputFile.read(path)).map { InputTree.File(path: sibling, name: path, bytes: $0) }
    }
    guard let file = try? GitFiles(name).sibling(sibling).read().first, file.path.isEmpty else { return nil }
    return InputTree.File(path: sibling, name: file.name, bytes: file.bytes)
  }

  /// The service that some material describes, or nil if it cannot be used; what is wrong is reported.
  func service(of material: ServiceMaterial, _ reporter: inout Reporter) async throws -> Service? {
    switch material {
    case .schema(let files), .schemaFile(let files): schema(files, &reporter)
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

  /// The service of reference pages, with names that are known, or nil if they cannot be used; what is wrong is reported.
  ///
  /// - Parameters:
  ///   - pages: The pages.
  ///   - service: The name of the service.
  ///   - operations: The names of operations by the identity of their pages.
  ///   - reporter: Takes what is wrong.
  /// - Returns: The service.
  func transcribe(
    _ pages: [InputTree.File],
    service: String,
    operations: [String: String],
    _ reporter: inout Reporter
  ) async -> Service? {
    let options = TranscriptionOptions(service: service, descriptions: descriptions, operationNames: operations)
    let sources = pages.map { PageSource(path: $0.name, bytes: $0.bytes) }
    return await PageService.transcribe(sources, of: name, options: options, &reporter)
  }

  private func filesOnDisk() throws -> [InputTree.File] {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: name, isDirectory: &isFolder) else {
      throw DiagnosticError(.inputMissing, "there is no file or folder '\(name)'")
    }
    guard isFolder.boolValue else { return [InputTree.File(path: "", name: name, bytes: try InputFile.read(name))] }
    if FileManager.default.fileExists(atPath: "\(name)/\(Self.serviceFile)") {
      return try SchemaFolder.read(at: name).files.map {
        InputTree.File(path: $0.path, name: $0.displayName, bytes: $0.bytes)
      }
    }
    let paths = FileManager.default.subpaths(atPath: name) ?? []
    guard paths.contains(where: { $0.hasSuffix(".rst") }) else { throw nothing(in: paths) }
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

  /// A name for a service that nothing names, made of that of its folder or file: `object-storage` is `ObjectStorage`. A
  /// name without a letter at its beginning, such as a date, tells less than that of the folder around it.
  private var serviceName: String {
    let path = (try? GitFiles(name).path.text) ?? name
    let names = FileManager.default.currentDirectoryPath.split(separator: "/") + PlainPath(path).parts.map { $0[...] }
    return names.reversed().map { Self.serviceName(of: String($0)) }.first { $0.first?.isLetter == true } ?? "Service"
  }

  private static func serviceName(of file: String) -> String {
    let ending = [".rst", ".yaml", ".json"].first { file.hasSuffix($0) } ?? ""
    let words = file.dropLast(ending.count).split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
    return words.map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
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
  /// One file of a schema, and a service file that was made up for it.
  case schemaFile([InputTree.File])
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

    /// Whether the file is one of a schema, which begins with what it describes.
    var isPartOfSchema: Bool {
      guard name.hasSuffix(".yaml") else { return false }
      var rest = bytes[...]
      while ["#", "---", "\n", "\r"].contains(where: { rest.starts(with: $0.utf8) }) {
        rest = rest.drop { $0 != UInt8(ascii: "\n") }.dropFirst()
      }
      return ["operation:", "types:"].contains { rest.starts(with: $0.utf8) }
    }
  }
}
