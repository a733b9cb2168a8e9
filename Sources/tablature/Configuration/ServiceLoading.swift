import APIModel
import Diagnostics
import SchemaFormat
import Transcription

/// Loads the services that a command works on.
enum ServiceLoading {
  /// A service of the configuration, or nil if it cannot be used; what is wrong is reported.
  static func load(_ service: ConfiguredService, _ reporter: inout Reporter) async throws -> Service? {
    await load(try ServiceFiles.read(service), of: service, &reporter)
  }

  /// The service of the configuration that files describe, or nil if it cannot be used; what is wrong is reported.
  static func load(
    _ files: ServiceFiles,
    of service: ConfiguredService,
    _ reporter: inout Reporter
  ) async -> Service? {
    // What is about a folder and no file in it is said where the folder is named: there may be several.
    defer { reporter.placeRest(at: service.places?.source) }
    switch files {
    case .schema(let source):
      return load(source, &reporter)
    case .pages(let pages, in: let folder, service: let name):
      let options = TranscriptionOptions(service: name, descriptions: .summary)
      return await PageService.transcribe(pages, of: folder, options: options, &reporter)
    }
  }

  /// The service of a schema folder, or nil if it cannot be used; what is wrong is reported.
  static func load(_ folder: String, _ reporter: inout Reporter) throws -> Service? {
    load(try SchemaFolder.read(at: folder), &reporter)
  }

  private static func load(_ source: SchemaSource, _ reporter: inout Reporter) -> Service? {
    var collector = DiagnosticCollector()
    let service = SchemaLoader().load(source, into: &collector)
    reporter.report(collector)
    return service
  }
}

/// The files that describe a service of the configuration, read but not yet understood.
enum ServiceFiles {
  /// The files of a schema.
  case schema(SchemaSource)
  /// Reference pages, their folder, and the name of the service.
  case pages([PageSource], in: String, service: String)

  /// Reads the files that describe a service.
  ///
  /// - Throws: `DiagnosticError` if one of them cannot be read.
  static func read(_ service: ConfiguredService) throws -> ServiceFiles {
    do {
      switch service.source {
      case .schema(let folder): return .schema(try SchemaFolder.read(at: folder))
      case .pages(let folder, service: let name):
        return .pages(try PageFolder.read([folder]), in: folder, service: name)
      }
    } catch let error as DiagnosticError {
      throw error.placed(at: service.places?.source)
    }
  }
}
