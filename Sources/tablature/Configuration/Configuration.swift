import Diagnostics
import SwiftGeneration
import YAMLDocument

/// What `tablature.yaml` says: which services there are, and where their clients go.
///
///     services:
///       - schema: schema/modelarts
///         output: Generated/ModelArts
///         module: ModelArts
///         preserveUnknownKeys: true
///     templates: Templates/swift
///
/// A service can also be generated from its reference pages: `pages` names their folder, and `service` the service.
struct Configuration {
  static let defaultPath = "tablature.yaml"

  var services: [ConfiguredService]
  /// A folder with templates that replace the generator's own.
  var templates: String?
  /// Where the configuration names the templates; nil where the command line does.
  var templatesRange: SourceRange?

  /// Reads a configuration file; the paths in it are relative to its folder.
  ///
  /// - Parameters:
  ///   - path: The file.
  ///   - output: Where the client goes if a build decides that and not the file.
  /// - Returns: What the file says.
  /// - Throws: `DiagnosticError` with all that is wrong with the file.
  static func read(at path: String, output: String? = nil) throws -> Configuration {
    guard let root = try YAMLReader.read(InputFile.read(path), file: path) else {
      throw DiagnosticError(
        .configValue,
        "the file is empty; it should name services",
        at: SourceRange(file: path, start: .start)
      )
    }
    var reader = ConfigurationReader(file: path, output: output)
    let configuration = reader.configuration(root)
    if reader.collector.hasErrors { throw DiagnosticError(reader.collector.sorted) }
    return configuration
  }
}

/// One service of a configuration.
struct ConfiguredService {
  /// What describes the service.
  enum Source {
    /// A schema folder.
    case schema(String)
    /// A folder with reference pages, and the name of the service.
    case pages(String, service: String)

    /// The folder.
    var folder: String {
      switch self {
      case .schema(let folder), .pages(let folder, service: _): folder
      }
    }
  }

  /// What describes the service.
  var source: Source
  /// The folder that the client is written to.
  var output: String
  /// The name of the module, or nil for that of the service.
  var module: String?
  /// Whether objects keep what comes under names that the schema does not know.
  var preserveUnknownKeys = false
  /// Where the configuration speaks of the service; nil for a service that the command line names.
  var places: Places?

  /// The places of a service in the configuration.
  struct Places {
    var service: SourceRange
    var source: SourceRange
    var output: SourceRange?
    var module: SourceRange?
  }
}

extension ConfiguredService {
  /// Whether the client would go into the folder that it is made from. What may be removed there is said by one list.
  var isItsOwnOutput: Bool { PlainPath.ofFile(output).isSame(as: .ofFile(source.folder)) }

  /// What the configuration decides about the generated code.
  var settings: GenerationSettings {
    GenerationSettings(module: module, preserveUnknownKeys: preserveUnknownKeys)
  }
}

/// Reads the nodes of a configuration file and gathers what is wrong with them.
private struct ConfigurationReader {
  let file: String
  let output: String?
  var collector = DiagnosticCollector()

  mutating func configuration(_ root: YAMLNode) -> Configuration {
    let entries = mapping(root, of: "the configuration", keys: ["services", "templates"])
    var configuration = Configuration(services: [], templates: entries["templates"].flatMap { path($0) })
    configuration.templatesRange = entries["templates"]?.range
    guard case .sequence(let services)? = entries["services"] else {
      collector.error(.configValue, "'services' should be a list of services", at: (entries["services"] ?? root).range)
      return configuration
    }
    if services.elements.isEmpty { collector.error(.configValue, "'services' names no service", at: services.range) }
    configuration.services = services.elements.compactMap { service($0) }
    checkOutputs(configuration.services)
    return configuration
  }

  private static let serviceKeys = ["schema", "pages", "service", "output", "module", "preserveUnknownKeys"]

  private mutating func service(_ node: YAMLNode) -> ConfiguredService? {
    let entries = mapping(node, of: "a service", keys: Self.serviceKeys)
    let output = self.output ?? entries["output"].flatMap { path($0) }
    if output == nil, entries["output"] == nil {
      collector.error(.configMissing, "a service needs 'output'", at: node.range)
    }
    guard let source = source(entries, node), let output else { return nil }
    return ConfiguredService(
      source: source,
      output: output,
      module: entries["module"].flatMap { text($0) },
      preserveUnknownKeys: entries["preserveUnknownKeys"].flatMap { flag($0) } ?? false,
      places: ConfiguredService.Places(
        service: node.range,
        source: (entries["schema"] ?? entries["pages"] ?? node).range,
        output: entries["output"]?.range,
        module: entries["module"]?.range
      )
    )
  }

  private mutating func source(_ entries: [String: YAMLNode], _ node: YAMLNode) -> ConfiguredService.Source? {
    switch (entries["schema"], entries["pages"]) {
    case (let schema?, nil):
      if let name = entries["service"] {
        collector.error(.configValue, "the schema names the service; 'service' goes with 'pages'", at: name.range)
      }
      return path(schema).map { .schema($0) }
    case (nil, let pages?):
      guard let name = entries["service"] else {
        collector.error(.configMissing, "a service that is made of pages needs its name as 'service'", at: node.range)
        return nil
      }
      guard let folder = path(pages), let service = text(name) else { return nil }
      return .pages(folder, service: service)
    case (_?, let pages?):
      collector.error(.configValue, "a service has 'schema' or 'pages', not both", at: pages.range)
      return nil
    case (nil, nil):
      collector.error(.configMissing, "a service needs 'schema' or 'pages'", at: node.range)
      return nil
    }
  }

  /// Two services in one folder would remove each other's files, and one among the files of another is part of its module.
  private mutating func checkOutputs(_ services: [ConfiguredService]) {
    guard output == nil else { return }
    for (index, service) in services.enumerated() {
      if service.isItsOwnOutput {
        report("'\(service.output)' is what the client is made from; write it elsewhere", at: service)
      }
      let (path, others) = (PlainPath.ofFile(service.output), services.enumerated().filter { $0.offset != index })
      if others.contains(where: { $0.offset < index && path.isSame(as: .ofFile($0.element.output)) }) {
        report("another service is written to '\(service.output)', too", at: service)
      } else if let around = others.first(where: { path.isAmongFiles(of: .ofFile($0.element.output)) })?.element {
        report("'\(service.output)' is among the files of the client in '\(around.output)'", at: service)
      }
    }
  }

  private mutating func report(_ message: String, at service: ConfiguredService) {
    collector.error(.configValue, message, at: service.places?.output)
  }

  private mutating func mapping(_ node: YAMLNode, of subject: String, keys: [String]) -> [String: YAMLNode] {
    guard case .mapping(let mapping) = node else {
      collector.error(
        .configValue,
        "\(subject) should be a mapping with \(keys.joined(separator: ", "))",
        at: node.range
      )
      return [:]
    }
    var entries: [String: YAMLNode] = [:]
    for entry in mapping.entries {
      guard keys.contains(entry.key.text) else {
        let suggestion = closestMatch(to: entry.key.text, in: keys).map { "; did you mean '\($0)'?" } ?? ""
        collector.error(
          .configKey,
          "\(subject) has no '\(entry.key.text)'\(suggestion)",
          at: entry.key.range
        )
        continue
      }
      entries[entry.key.text] = entry.value
    }
    return entries
  }

  private mutating func text(_ node: YAMLNode) -> String? {
    guard case .scalar(let scalar) = node, !scalar.text.isEmpty else {
      collector.error(.configValue, "expected a text", at: node.range)
      return nil
    }
    return scalar.text
  }

  private mutating func flag(_ node: YAMLNode) -> Bool? {
    switch text(node) {
    case "true": return true
    case "false": return false
    case nil: return nil
    default:
      collector.error(.configValue, "expected true or false", at: node.range)
      return nil
    }
  }

  private mutating func path(_ node: YAMLNode) -> String? {
    text(node).map { $0.hasPrefix("/") ? $0 : InputFile.folder(of: file) + $0 }
  }
}

extension PlainPath {
  /// Whether it is in a folder that the files of a client lie in.
  fileprivate func isAmongFiles(of output: PlainPath) -> Bool {
    GeneratedFile.Folder.allCases.contains { folder in
      let files = output.comparable + [folder.rawValue.lowercased()]
      return comparable.starts(with: files)
    }
  }
}

extension DiagnosticError {
  /// The error with a place for what has none: what is wrong is what a configuration says there.
  func placed(at range: SourceRange?) -> DiagnosticError {
    DiagnosticError(diagnostics.map { $0.placed(at: range) })
  }
}

extension Diagnostic {
  /// The diagnostic with a place where it has none.
  func placed(at range: SourceRange?) -> Diagnostic {
    var copy = self
    copy.range = self.range ?? range
    return copy
  }
}

extension DiagnosticID {
  /// The configuration has a key that means nothing.
  static let configKey = DiagnosticID("config.unknown-key")
  /// The configuration lacks a key.
  static let configMissing = DiagnosticID("config.missing-key")
  /// A value of the configuration is not what it should be.
  static let configValue = DiagnosticID("config.value")
}
