import Diagnostics
import SwiftGeneration
import YAMLDocument

/// What `tablature.yaml` says: which services there are, and where their clients go.
///
///     services:
///       - schema: schema/modelarts
///         output: Generated/ModelArts
///         module: ModelArts
///     templates: Templates/swift
struct Configuration {
  static let defaultPath = "tablature.yaml"

  var services: [ConfiguredService]
  /// A folder with templates that replace the generator's own.
  var templates: String?

  /// Reads a configuration file; the paths in it are relative to its folder.
  ///
  /// - Throws: `DiagnosticError` with all that is wrong with the file.
  static func read(at path: String) throws -> Configuration {
    guard let root = try YAMLReader.read(InputFile.read(path), file: path) else {
      throw DiagnosticError(
        .configValue,
        "the file is empty; it should name services",
        at: SourceRange(file: path, start: .start)
      )
    }
    var reader = ConfigurationReader(file: path)
    let configuration = reader.configuration(root)
    if reader.collector.hasErrors { throw DiagnosticError(reader.collector.sorted) }
    return configuration
  }
}

/// One service of a configuration.
struct ConfiguredService {
  /// The schema folder.
  var schema: String
  /// The folder that the client is written to.
  var output: String
  /// The name of the module, or nil for that of the service.
  var module: String?
}

/// Reads the nodes of a configuration file and gathers what is wrong with them.
private struct ConfigurationReader {
  let file: String
  var collector = DiagnosticCollector()

  mutating func configuration(_ root: YAMLNode) -> Configuration {
    let entries = mapping(root, of: "the configuration", keys: ["services", "templates"])
    var configuration = Configuration(services: [], templates: entries["templates"].flatMap { path($0) })
    guard case .sequence(let services)? = entries["services"] else {
      collector.error(.configValue, "'services' should be a list of services", at: range(entries["services"] ?? root))
      return configuration
    }
    configuration.services = services.elements.compactMap { service($0) }
    checkOutputs(services.elements)
    return configuration
  }

  private mutating func service(_ node: YAMLNode) -> ConfiguredService? {
    let entries = mapping(node, of: "a service", keys: ["schema", "output", "module"])
    for key in ["schema", "output"] where entries[key] == nil {
      collector.error(.configMissing, "a service needs '\(key)'", at: range(node))
    }
    guard let schema = entries["schema"].flatMap({ path($0) }), let output = entries["output"].flatMap({ path($0) })
    else { return nil }
    return ConfiguredService(schema: schema, output: output, module: entries["module"].flatMap { text($0) })
  }

  /// Two services in one folder would remove each other's files.
  private mutating func checkOutputs(_ services: [YAMLNode]) {
    var seen: Set<String> = []
    for service in services {
      guard case .mapping(let mapping) = service, case .scalar(let output)? = mapping["output"] else { continue }
      guard seen.insert(output.text.lowercased()).inserted else {
        collector.error(
          .configValue,
          "another service is written to '\(output.text)', too",
          at: output.span.range(in: file)
        )
        continue
      }
    }
  }

  private mutating func mapping(_ node: YAMLNode, of subject: String, keys: [String]) -> [String: YAMLNode] {
    guard case .mapping(let mapping) = node else {
      collector.error(
        .configValue,
        "\(subject) should be a mapping with \(keys.joined(separator: ", "))",
        at: range(node)
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
          at: entry.key.span.range(in: file)
        )
        continue
      }
      entries[entry.key.text] = entry.value
    }
    return entries
  }

  private mutating func text(_ node: YAMLNode) -> String? {
    guard case .scalar(let scalar) = node, !scalar.text.isEmpty else {
      collector.error(.configValue, "expected a text", at: range(node))
      return nil
    }
    return scalar.text
  }

  private mutating func path(_ node: YAMLNode) -> String? {
    text(node).map { $0.hasPrefix("/") ? $0 : InputFile.folder(of: file) + $0 }
  }

  private func range(_ node: YAMLNode) -> SourceRange { node.span.range(in: file) }
}

extension DiagnosticID {
  /// The configuration has a key that means nothing.
  static let configKey = DiagnosticID("config.unknown-key")
  /// The configuration lacks a key.
  static let configMissing = DiagnosticID("config.missing-key")
  /// A value of the configuration is not what it should be.
  static let configValue = DiagnosticID("config.value")
}
