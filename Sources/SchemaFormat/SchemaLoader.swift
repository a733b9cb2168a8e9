public import APIModel
public import Diagnostics
import YAMLDocument

/// Turns the files of a schema into a service that is linked and checked.
///
/// The stages are: read each file as YAML, apply the overlays, decode the files into the model, and validate it.
public struct SchemaLoader: Sendable {
  /// What becomes of the examples of a schema, which take a good part of the time.
  public enum Examples: Sendable, Hashable {
    /// They are part of the service, and compared with its tables.
    case checked
    /// They are part of the service.
    case unchecked
    /// They are passed over.
    case ignored
  }

  private let examples: Examples

  /// Makes a loader.
  ///
  /// - Parameter examples: What becomes of the examples.
  public init(examples: Examples = .checked) {
    self.examples = examples
  }

  /// Loads a schema and reports everything that is wrong with it.
  ///
  /// - Parameters:
  ///   - source: The files of the schema folder.
  ///   - diagnostics: Takes what was found.
  /// - Returns: The service, or nil if an error was found.
  public func load(_ source: SchemaSource, into diagnostics: inout DiagnosticCollector) -> Service? {
    var found = DiagnosticCollector()
    let service = load(source, reportingTo: &found)
    diagnostics.merge(found)
    return found.hasErrors ? nil : service
  }

  private func load(_ source: SchemaSource, reportingTo diagnostics: inout DiagnosticCollector) -> Service? {
    let all = source.files.sorted { $0.path < $1.path }.compactMap { SchemaFile($0, into: &diagnostics) }
    checkServiceFile(in: all, into: &diagnostics)
    let files = applyOverlays(all, into: &diagnostics)
    checkUnitNames(files.filter(\.holdsTypes), into: &diagnostics)
    let texts = SourceTexts(source)
    var decoder = SchemaDecoder(texts: texts, readsExamples: examples != .ignored)
    let service = decode(files, with: &decoder)
    diagnostics.merge(decoder.diagnostics)
    guard let service else { return nil }
    let places = SourceMap(files, texts: texts)
    SchemaValidator.validate(service, places: places, checksExamples: examples == .checked, into: &diagnostics)
    return service
  }

  // MARK: Stages

  private func applyOverlays(_ files: [SchemaFile], into diagnostics: inout DiagnosticCollector) -> [SchemaFile] {
    var merger = OverlayMerger(files.filter { $0.kind != .overlay })
    for overlay in files where overlay.kind == .overlay { merger.apply(overlay) }
    diagnostics.merge(merger.decoder.diagnostics)
    return merger.files
  }

  private func decode(_ files: [SchemaFile], with decoder: inout SchemaDecoder) -> Service? {
    let serviceFile = files.first { $0.kind == .service }
    let keyed = serviceFile.flatMap { decoder.keyedNodes($0.root, .service) }
    var service = keyed.flatMap { decoder.service($0) }
    let units = files.filter(\.holdsTypes).sorted { $0.unitName < $1.unitName }
    let decoded = units.map { decoder.unit($0) }
    service?.units = decoded
    return service
  }

  // MARK: Files

  /// Reports a service file in the wrong place, or none.
  private func checkServiceFile(in files: [SchemaFile], into diagnostics: inout DiagnosticCollector) {
    let services = files.filter { $0.kind == .service }
    for file in services where file.path != Self.servicePath {
      diagnostics.error(
        .schemaServiceFile,
        "the service file is called '\(Self.servicePath)' and stands at the top",
        at: file.start
      )
    }
    if services.isEmpty {
      diagnostics.error(.schemaServiceFile, "the schema has no service file '\(Self.servicePath)'")
    }
  }

  private static let servicePath = "service.yaml"

  /// Reports names of files that do not make units, or not different ones.
  private func checkUnitNames(_ files: [SchemaFile], into diagnostics: inout DiagnosticCollector) {
    var first: [String: SchemaFile] = [:]
    for file in files {
      if !Notation.isUnitName(file.unitName) {
        diagnostics.error(
          .schemaFileName,
          "a file is called by letters, digits, '-' and '_', starting with a letter, not \(file.unitName.quoted)",
          at: file.start
        )
      }
      guard let earlier = first.updateValue(file, forKey: file.unitName.lowercased()) else { continue }
      diagnostics.error(
        .schemaDuplicateName,
        "another file is called \(earlier.unitName.quoted); names of units differ in more than their case",
        at: file.start,
        notes: [.init("it is this one", at: earlier.start)]
      )
    }
  }
}
