import APIModel
import ArgumentParser
import Diagnostics
import SwiftGeneration

struct GenerateCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "generate",
    abstract: "Writes the Swift client of each service.",
    discussion: """
      Reads the services of tablature.yaml, or the one named by --schema and --output. Files whose contents would not \
      change are left alone, and a run that finds everything as the last one left it ends at once. Exit codes: 0 done; \
      1 --check found differences; 2 the input cannot be used; 64 usage.
      """
  )

  @OptionGroup var services: ServiceOptions
  @OptionGroup var reporting: ReportingOptions

  @Flag(help: "Write nothing; exit with 1 and say what differs if a file is not as it would be generated.")
  var check = false

  @Flag(help: "Write nothing; say which files would be written and removed.")
  var dryRun = false

  @Flag(help: "Explain every name that could not be the one a reader of the schema would expect.")
  var explainNames = false

  func validate() throws {
    if check && dryRun { throw ValidationError("--check and --dry-run exclude each other.") }
  }

  func run() async throws {
    try await reporting.run { reporter in
      let configuration = try services.configuration()
      // What cannot be read is reported where its service is made.
      let sources = configuration.services.map { service in Result { try ServiceFiles.read(service) } }
      let records = zip(configuration.services, sources).map { service, files in
        RunRecord(of: service, files: try? files.get(), templates: configuration.templates)
      }
      if canEndEarly, records.allSatisfy(\.isCurrent) {
        for service in configuration.services { reporter.print("\(service.output): up to date") }
        return .done
      }
      let templates = try TemplateFolder.templates(of: configuration)
      var isStale = false
      var plans: [OutputPlan] = []
      for (service, files) in zip(configuration.services, sources) {
        guard let plan = try await plan(service, files.get(), templates, &reporter) else { continue }
        plans.append(plan)
      }
      // Nothing is written before all services are known to be sound.
      guard !reporter.hasErrors else { return .unusableInput }
      for plan in plans {
        let changes = try plan.changes()
        if check {
          isStale = isStale || !changes.isEmpty
          reporter.print(changes.report(in: plan.root, command: "generate"))
        } else if dryRun {
          reporter.print(changes.summary(in: plan.root))
        } else {
          try changes.apply(in: plan.root)
          reporter.print(changes.summary(in: plan.root))
        }
      }
      // What was reported has to be reported again.
      if !check, !dryRun, reporter.isSilent {
        for (record, plan) in zip(records, plans) { record.save(plan) }
      }
      return isStale ? .findings : .done
    }
  }

  /// Whether there is nothing to say about files that are up to date.
  private var canEndEarly: Bool { !check && !dryRun && !explainNames }

  private func plan(
    _ service: ConfiguredService,
    _ files: ServiceFiles,
    _ templates: TemplateSet,
    _ reporter: inout Reporter
  ) async throws -> OutputPlan? {
    guard let model = await ServiceLoading.load(files, of: service, &reporter) else { return nil }
    let generator = SwiftGenerator(settings: service.settings, templates: templates)
    let tree = try tree(of: model, service, generator)
    reporter.report(tree.diagnostics)
    if explainNames { for change in tree.nameChanges { reporter.print(change.explanation) } }
    let files = tree.files.map { OutputFile(path: $0.path, text: $0.text) }
    return OutputPlan(
      root: service.output,
      files: files + [OutputFile(path: NameRecord.fileName, text: tree.names.text)]
    )
  }

  private func tree(
    of model: Service,
    _ service: ConfiguredService,
    _ generator: SwiftGenerator
  ) throws -> GeneratedTree {
    let record = try names(in: OutputFolder(service.output))
    do {
      return try generator.generate(model, keeping: record)
    } catch {
      // Of what the generator refuses, only this is said by the configuration.
      let isAboutModule = error.diagnostics.contains { $0.id == .moduleName }
      throw isAboutModule ? error.placed(at: service.places.map { $0.module ?? $0.source }) : error
    }
  }

  /// The names that the client in a folder has given, which none of what was added may take.
  private func names(in folder: OutputFolder) throws -> NameRecord {
    guard let bytes = try folder.contents(of: NameRecord.fileName) else { return NameRecord() }
    return try NameRecord(String(decoding: bytes, as: UTF8.self), file: folder.path(of: NameRecord.fileName))
  }
}
