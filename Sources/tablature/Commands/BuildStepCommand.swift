import APIModel
import ArgumentParser
import Diagnostics
import Foundation
import SwiftGeneration

/// What the build tool plugin runs for a target that describes a service.
///
/// It writes the files that ``PlannedFiles`` names, no more and no fewer, because the build system expects these.
struct BuildStepCommand: AsyncParsableCommand {
  /// What a step makes.
  enum Product: String, ExpressibleByArgument {
    case sources, tests
  }

  static let configuration = CommandConfiguration(
    commandName: "build-step",
    abstract: "Writes the client, or its tests, of a target that is being built; the build tool plugin runs this.",
    shouldDisplay: false
  )

  @Argument(help: "What to write: sources or tests.")
  var product: Product

  @Option(help: "The target's configuration file.", transform: PathText.named)
  var config: String

  @Option(help: "The name of the target's module.")
  var module: String

  @Option(help: ArgumentHelp("The folder to write to.", valueName: "folder"), transform: PathText.named)
  var output: String

  @OptionGroup var reporting: ReportingOptions

  func run() async throws {
    try await reporting.run { reporter in
      let configuration = try Configuration.read(at: config, output: output)
      let service = try service(of: configuration)
      let templates = try TemplateFolder.templates(of: configuration)
      guard let model = try await ServiceLoading.load(service, &reporter), !reporter.hasErrors else {
        return .unusableInput
      }
      let generator = SwiftGenerator(settings: settings(of: service), templates: templates)
      let tree = try generator.generate(model)
      reporter.report(tree.diagnostics)
      try write(tree, of: service.source)
      return .done
    }
  }

  private func settings(of service: ConfiguredService) -> GenerationSettings {
    GenerationSettings(module: module, preserveUnknownKeys: service.preserveUnknownKeys)
  }

  /// The one service of a target, whose folders the plugin can find without reading the configuration.
  private func service(of configuration: Configuration) throws -> ConfiguredService {
    guard let service = configuration.services.first, configuration.services.count == 1 else {
      throw DiagnosticError(
        .configValue,
        "the configuration of a target names one service",
        at: configuration.services.dropFirst().first?.places?.service ?? SourceRange(file: config, start: .start)
      )
    }
    try check(service.source.folder, isCalled: service.source.folderInTarget, at: service.places?.source)
    if let templates = configuration.templates {
      try check(templates, isCalled: "templates", at: configuration.templatesRange)
    }
    guard service.module == nil || service.module == module else {
      throw DiagnosticError(
        .configValue,
        "in a target, the module is that of the target, '\(module)'; remove 'module'",
        at: service.places?.module
      )
    }
    return service
  }

  /// Checks that a folder is the one that the plugin watches; changes in another would not be built.
  private func check(_ folder: String, isCalled name: String, at range: SourceRange?) throws {
    let expected = PlainPath.ofFile(InputFile.folder(of: config) + name)
    guard PlainPath.ofFile(folder).parts != expected.parts else { return }
    throw DiagnosticError(
      .configValue,
      "in a target, the folder is called '\(name)' and stands beside this file",
      at: range
    )
  }

  private func write(_ tree: GeneratedTree, of source: ConfiguredService.Source) throws {
    let files = tree.files.filter { $0.folder == (product == .sources ? .sources : .tests) }
    let folder = OutputFolder(output)
    for file in planned(files, of: source) where try folder.contents(of: file.path) != Array(file.text.utf8) {
      try folder.stage(file).commit()
    }
  }

  /// The files the build system expects. One that the schema has nothing for is there all the same.
  private func planned(_ files: [GeneratedFile], of source: ConfiguredService.Source) -> [OutputFile] {
    switch source {
    case .schema(let folder):
      let paths = (FileManager.default.subpaths(atPath: folder) ?? []).sorted()
      let planned = PlannedFiles(schemaFiles: paths, module: module)
      let texts = Dictionary(files.map { ($0.name, $0.text) }) { first, _ in first }
      return names(of: planned).map {
        OutputFile(path: $0, text: texts[$0] ?? "// The schema has nothing for this file.\n")
      }
    case .pages:
      let text = files.map(\.text).joined(separator: "\n")
      return names(of: PlannedFiles(pagesOf: module)).map { OutputFile(path: $0, text: text) }
    }
  }

  private func names(of planned: PlannedFiles) -> [String] {
    switch product {
    case .sources: planned.sources
    case .tests: planned.tests
    }
  }
}

extension ConfiguredService.Source {
  /// What the folder is called in a target.
  fileprivate var folderInTarget: String {
    switch self {
    case .schema: "schema"
    case .pages: "pages"
    }
  }
}
