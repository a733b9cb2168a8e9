import Foundation
import PackagePlugin

/// A target that describes a service: it has a `tablature.yaml` with a folder `schema` or `pages` beside it.
struct DescribedService {
  /// The target's module.
  let module: String
  /// The target's `tablature.yaml`.
  let configuration: URL
  /// All files that the client is made from, besides the configuration.
  let inputs: [URL]
  private let schemaFiles: [String]?

  /// Finds the service of a target; nil where it describes none.
  init?(of target: SwiftSourceModuleTarget) throws {
    let folder = target.directoryURL
    let configuration = folder.appending(path: "tablature.yaml")
    guard FileManager.default.fileExists(atPath: configuration.path) else { return nil }
    module = target.moduleName
    self.configuration = configuration
    let schema = try Self.files(below: folder.appending(path: "schema"), withExtension: "yaml")
    let pages = try Self.files(below: folder.appending(path: "pages"), withExtension: "rst")
    let templates = try Self.files(below: folder.appending(path: "templates"), withExtension: "mustache")
    inputs = (schema + pages + templates).map(\.url)
    schemaFiles = schema.isEmpty ? nil : schema.map(\.path)
  }

  /// The names of the files that the tool writes, whatever the inputs say.
  func plannedFiles(_ product: Product) -> [String] {
    let planned = schemaFiles.map { PlannedFiles(schemaFiles: $0, module: module) } ?? PlannedFiles(pagesOf: module)
    return switch product {
    case .sources: planned.sources
    case .tests: planned.tests
    }
  }

  private static func files(
    below folder: URL,
    withExtension suffix: String
  ) throws -> [(path: String, url: URL)] {
    guard FileManager.default.fileExists(atPath: folder.path) else { return [] }
    let paths = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
    return paths.filter { $0.hasSuffix(".\(suffix)") }.sorted().map { ($0, folder.appending(path: $0)) }
  }
}
