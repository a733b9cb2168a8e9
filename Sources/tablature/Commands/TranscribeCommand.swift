import APIModel
public import ArgumentParser
import Diagnostics
import SchemaFormat
public import Transcription

struct TranscribeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "transcribe",
    abstract: "Reads reference pages and writes the schema of their service.",
    discussion: """
      An existing schema is brought up to date: files change only where facts did, the service file and the overlays stay, \
      and operations whose pages are gone are reported, and removed with --prune. A schema that cannot be read is left \
      as it is. Exit codes: 0 done; 1 --check found differences, or an overlay no longer applies; 2 the input cannot be \
      used; 64 usage.
      """
  )

  @Argument(help: "Pages, or folders with pages.", transform: PathText.named)
  var pages: [String]

  @Option(help: "The name of the service, in upper camel case.")
  var service: String

  @Option(help: ArgumentHelp("The schema folder to write.", valueName: "folder"), transform: PathText.named)
  var output: String

  @Option(help: "How much of the descriptions is carried into the schema: none, summary or full.")
  var descriptions = TranscriptionOptions.Descriptions.none

  @Flag(help: "Write nothing; exit with 1 and say what differs.")
  var check = false

  @Flag(help: "Write nothing; say which files would be written and removed.")
  var dryRun = false

  @Flag(help: "Remove the operations whose pages are gone.")
  var prune = false

  @OptionGroup var reporting: ReportingOptions

  func validate() throws {
    if check && dryRun { throw ValidationError("--check and --dry-run exclude each other.") }
    guard isModuleName else {
      throw ValidationError("--service is a name in upper camel case, such as ModelArts.")
    }
  }

  /// Whether the name of the service can be that of a module.
  private var isModuleName: Bool {
    guard let first = service.first, first.isASCII, first.isUppercase else { return false }
    return service.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "_") }
  }

  func run() async throws {
    try await reporting.run { reporter in
      let folder = try SchemaFolderUpdate(output)
      let options = TranscriptionOptions(
        service: service,
        descriptions: descriptions,
        operationNames: folder.operationNames,
        known: folder.current
      )
      let sources = try PageFolder.read(pages)
      let transcription = await Transcription.transcribe(sources, options: options)
      if transcription.service.operations.isEmpty {
        reporter.report(PageService.findings(of: transcription, sources, of: pages.joined(separator: ", ")))
        return .unusableInput
      }
      let update = SchemaUpdate(current: folder.current, transcribed: transcription.service, prunes: prune)
      let plan = folder.plan(for: update.service)
      let outcome = try finish(plan, &reporter)
      reporter.print(summary(of: transcription))
      for orphan in update.orphans {
        reporter.print("\(orphan.name): its page is gone; \(prune ? "removed" : "kept, --prune removes it")")
      }
      return folder.reportOverlays(of: update.service, &reporter) ? outcome : .findings
    }
  }

  private func finish(_ plan: OutputPlan, _ reporter: inout Reporter) throws -> Outcome {
    let changes = try plan.changes()
    if check {
      reporter.print(changes.report(in: plan.root, command: "transcribe"))
      return changes.isEmpty ? .done : .findings
    }
    if !dryRun { try changes.apply(in: plan.root) }
    reporter.print(changes.summary(in: plan.root))
    return .done
  }

  private func summary(of transcription: Transcription) -> String {
    let counts = Dictionary(grouping: transcription.findings, by: \.id).mapValues(\.count)
    let service = transcription.service
    let lines = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { "\($0.value) × \($0.key)" }
    let heading = "\(service.name): \(service.operations.count) operations, \(service.types.count) types"
    guard !lines.isEmpty else { return heading }
    return ([heading] + lines + ["'tablature audit' shows each finding with its place."]).joined(separator: "\n")
  }
}

extension TranscriptionOptions.Descriptions: ExpressibleByArgument {}
