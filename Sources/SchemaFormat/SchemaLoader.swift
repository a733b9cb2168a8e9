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
    load(source, knowing: DecodedFiles(), into: &diagnostics)?.service
  }

  /// Loads two versions of a schema and reports everything that is wrong with the first that has an error, or with both;
  /// files that are the same in both are read once.
  ///
  /// - Parameters:
  ///   - base: The files of the earlier version.
  ///   - revision: The files of the later version.
  ///   - diagnostics: Takes what was found.
  /// - Returns: The services, or nil if an error was found.
  public func load(
    _ base: SchemaSource,
    _ revision: SchemaSource,
    into diagnostics: inout DiagnosticCollector
  ) -> (base: Service, revision: Service)? {
    guard let old = load(base, knowing: DecodedFiles(), into: &diagnostics) else { return nil }
    let known = DecodedFiles(old.files, of: base)
    return load(revision, knowing: known, into: &diagnostics).map { (old.service, $0.service) }
  }

  /// A service with the files it was decoded from; without any where overlays have changed what is in them.
  private typealias Loaded = (service: Service, files: [SchemaFile])

  private func load(
    _ source: SchemaSource,
    knowing known: DecodedFiles,
    into diagnostics: inout DiagnosticCollector
  ) -> Loaded? {
    var found = DiagnosticCollector()
    let loaded = load(source, knowing: known, reportingTo: &found)
    diagnostics.merge(found)
    return found.hasErrors ? nil : loaded
  }

  private func load(
    _ source: SchemaSource,
    knowing known: DecodedFiles,
    reportingTo diagnostics: inout DiagnosticCollector
  ) -> Loaded? {
    let texts = SourceTexts(source)
    var decoder = SchemaDecoder(texts: texts, readsExamples: examples != .ignored)
    let files = readFiles(of: source, knowing: known, with: &decoder, into: &diagnostics)
    checkServiceFile(in: files, into: &diagnostics)
    checkUnitNames(files.filter(\.holdsTypes), into: &diagnostics)
    let service = assemble(files, of: source, with: &decoder)
    diagnostics.merge(decoder.diagnostics)
    guard let service else { return nil }
    let places = SourceMap(files, texts: texts)
    SchemaValidator.validate(service, places: places, checksExamples: examples == .checked, into: &diagnostics)
    return (service, source.mayHaveOverlays ? [] : files)
  }

  // MARK: Stages

  /// Reads and decodes the files, but for those that are known.
  ///
  /// Overlays change trees before they are decoded. Without any, each tree is given up before the next is read.
  private func readFiles(
    of source: SchemaSource,
    knowing known: DecodedFiles,
    with decoder: inout SchemaDecoder,
    into diagnostics: inout DiagnosticCollector
  ) -> [SchemaFile] {
    let sources = source.files.sorted { $0.path < $1.path }
    guard source.mayHaveOverlays else {
      return sources.compactMap { source in
        if let file = known.file(like: source) { return file }
        var file = SchemaFile(source, into: &diagnostics)
        file?.decode(with: &decoder)
        file?.giveUpTree()
        return file
      }
    }
    var files = applyOverlays(sources.compactMap { SchemaFile($0, into: &diagnostics) }, into: &diagnostics)
    for index in files.indices { files[index].decode(with: &decoder) }
    return files
  }

  private func applyOverlays(_ files: [SchemaFile], into diagnostics: inout DiagnosticCollector) -> [SchemaFile] {
    var merger = OverlayMerger(files.filter { $0.kind != .overlay })
    for overlay in files where overlay.kind == .overlay { merger.apply(overlay) }
    diagnostics.merge(merger.decoder.diagnostics)
    return merger.files
  }

  /// Puts the units of the files into the service of the service file.
  private func assemble(
    _ files: [SchemaFile],
    of source: SchemaSource,
    with decoder: inout SchemaDecoder
  ) -> Service? {
    let serviceFile = files.first { $0.kind == .service }
    let keyed = serviceFile.flatMap { decoder.keyedNodes($0.root, .service) }
    var service = keyed.flatMap { decoder.service($0) }
    // A file that is known has the places of the version it was read in; only overlays give a service places elsewhere.
    if let serviceFile, !source.mayHaveOverlays { service?.origin.setFile(serviceFile.displayName) }
    service?.units = files.compactMap(\.unit).sorted { $0.name < $1.name }
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
      } else if file.unitName.utf8.count > Notation.longestUnitName {
        diagnostics.error(
          .schemaFileName,
          "a file's name has at most \(Notation.longestUnitName) letters, because generated files are called after it",
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
