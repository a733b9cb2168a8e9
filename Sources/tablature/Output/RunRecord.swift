import Foundation
import SchemaFormat
import Transcription

/// What is remembered of the run that wrote a client, so that the next need not make the client again to see that nothing
/// has changed.
///
/// It lies in the user's folder for caches and holds two hashes: of what the client is made from, this program included,
/// and of the client as it was left. Whoever deletes it loses time and nothing else.
struct RunRecord {
  private static let folder = FileManager.default.urls(for: .cachesDirectory, in: .userDomainMask).first

  private let output: String
  /// The name of the file in the folder.
  private let name: String
  /// The hash of what the client is made from; nil where that cannot be read, which the run itself will report.
  private let inputs: String?

  /// Looks at what the client of a service is made from.
  ///
  /// - Parameters:
  ///   - service: The service.
  ///   - files: The files that describe it; nil where they cannot be read.
  ///   - templates: The folder with templates that replace the generator's own, if there is one.
  init(of service: ConfiguredService, files: ServiceFiles?, templates: String?) {
    output = service.output
    name = Self.name(for: service.output)
    inputs = try? files.map { try Self.inputs(of: service, $0, templates) }
  }

  /// Whether the client is as the last run left it, and a new run would make it the same.
  var isCurrent: Bool {
    guard let inputs, let remembered = try? records?.contents(of: name), let outputs else { return false }
    return remembered == Array(Self.text(inputs, outputs).utf8)
  }

  /// Remembers the client as it was planned, once it has been written. Where nothing can be written, nothing is
  /// remembered.
  func save(_ plan: OutputPlan) {
    guard let inputs else { return }
    var outputs = ContentHash()
    for file in [plan.manifest] + plan.files.sorted(by: { $0.path < $1.path }) {
      outputs.add(file.path)
      outputs.add(file.text)
    }
    let record = OutputFile(path: name, text: Self.text(inputs, outputs.text))
    try? records?.stage(record).commit()
  }

  private var records: OutputFolder? {
    Self.folder.map { OutputFolder($0.appendingPathComponent("tablature/runs").path) }
  }

  /// The hash of the client as it is; nil if a file of it is missing.
  private var outputs: String? {
    let folder = OutputFolder(output)
    guard let manifest = try? Manifest.read(in: folder) else { return nil }
    var hash = ContentHash()
    for path in [Manifest.fileName] + manifest.paths {
      guard let contents = try? folder.contents(of: path) else { return nil }
      hash.add(path)
      hash.add(contents)
    }
    return hash.text
  }

  private static func inputs(
    of service: ConfiguredService,
    _ files: ServiceFiles,
    _ templates: String?
  ) throws -> String {
    var hash = ContentHash()
    try hash.add(program())
    hash.add(service.module ?? "")
    hash.add(service.preserveUnknownKeys ? "all keys" : "")
    switch files {
    case .schema(let source):
      for file in source.files {
        hash.add(file.path)
        hash.add(file.bytes)
      }
    case .pages(let pages, in: _, service: let name):
      hash.add(name)
      for page in pages {
        hash.add(page.path)
        hash.add(page.bytes)
      }
    }
    for file in try templates.map(FileManager.default.contentsOfDirectory)?.sorted() ?? [] {
      hash.add(file)
      hash.add(try InputFile.read("\(templates ?? "")/\(file)"))
    }
    return hash.text
  }

  /// What tells this program from another version of it.
  private static func program() throws -> String {
    var status = stat()
    #if os(Linux)
      guard stat("/proc/self/exe", &status) == 0 else { throw CocoaError(.fileNoSuchFile) }
      let changed = status.st_mtim
    #else
      guard let path = Bundle.main.executablePath, stat(path, &status) == 0 else { throw CocoaError(.fileNoSuchFile) }
      let changed = status.st_mtimespec
    #endif
    return "\(status.st_ino) \(status.st_size) \(changed.tv_sec) \(changed.tv_nsec)"
  }

  private static func name(for output: String) -> String {
    var hash = ContentHash()
    hash.add(output.hasPrefix("/") ? output : "\(FileManager.default.currentDirectoryPath)/\(output)")
    return "\(hash.text).txt"
  }

  private static func text(_ inputs: String, _ outputs: String) -> String { "\(inputs) \(outputs)\n" }
}
