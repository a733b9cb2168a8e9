import APIModel
public import ArgumentParser
import Diagnostics
import Foundation
public import SchemaDiff
import SchemaFormat
import Transcription

struct DiffCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "Says what changed between two versions of an API, and whom it breaks.",
    discussion: """
      Exit codes: 0 the gate is open, or there is none; 1 --fail-on found something; 2 an input cannot be used; 64 usage.
      """
  )

  @Argument(help: ArgumentHelp(ServiceInput.help), transform: PathText.named)
  var base: String

  @Argument(help: "The version to compare with it, named in the same way.", transform: PathText.named)
  var revision: String

  @Option(help: "The form of the report: text, json, markdown, changelog, github, junit or html.")
  var format = DiffReport.Format.text

  @Option(
    help: ArgumentHelp("The file to write the report to; standard output without it.", valueName: "file"),
    transform: PathText.named
  )
  var output: String?

  @Option(help: "Exit with 1 on changes of this level and above: any, potentially-breaking or breaking.")
  var failOn: Gate.Threshold?

  @Option(help: "Which verdict counts for --fail-on and for the suggested version: wire, source or both.")
  var gate = Gate.Axis.both

  @Option(
    help: ArgumentHelp("Accepted findings and severities of one's own, in YAML.", valueName: "file"),
    transform: PathText.named
  )
  var review: String?

  @Flag(help: "Also report changes of descriptions and examples.")
  var includeDocs = false

  @OptionGroup var reporting: ReportingOptions

  func run() async throws {
    try await reporting.run { reporter in
      let descriptions: TranscriptionOptions.Descriptions = includeDocs ? .full : .none
      // Whether examples agree with their own version is for `validate` to tell.
      let examples = includeDocs ? SchemaLoader.Examples.unchecked : .ignored
      let old = ServiceInput(base, descriptions: descriptions, examples: examples)
      let new = ServiceInput(revision, descriptions: descriptions, examples: examples)
      guard let versions = try await VersionPair.load(old, new, &reporter), let review = try loadReview(&reporter)
      else { return .unusableInput }
      let options = SchemaComparison.Options(includesDocumentation: includeDocs)
      let comparison = SchemaComparison(base: versions.base, revision: versions.revision, options: options)
      let findings = review.overrides.applied(to: comparison.findings)
      let gate = Gate(failOn: failOn, axis: gate)
      let result = gate.evaluate(findings, accepting: review.acceptances, today: try today())
      reporter.report(result.diagnostics)
      let report = DiffReport(
        service: versions.revision.name,
        base: base,
        revision: revision,
        findings: findings,
        gate: gate,
        accepted: result.accepted
      )
      try write(report, reporter)
      return result.isPassed ? .done : .findings
    }
  }

  private func loadReview(_ reporter: inout Reporter) throws -> ReviewFile? {
    guard let review else { return ReviewFile() }
    var collector = DiagnosticCollector()
    let file = ReviewFile(parsing: try InputFile.read(review), file: review, into: &collector)
    reporter.report(collector)
    return collector.hasErrors ? nil : file
  }

  /// The day on which the user asks, which decides what acceptances have expired.
  private func today() throws -> CalendarDate {
    let parts = Calendar(identifier: .gregorian).dateComponents([.year, .month, .day], from: Date())
    guard let year = parts.year, let month = parts.month, let day = parts.day,
      let today = CalendarDate(year: year, month: month, day: day)
    else { throw ValidationError("The clock of this machine shows no date.") }
    return today
  }

  private func write(_ report: DiffReport, _ reporter: Reporter) throws {
    let text = report.render(format, isColored: reporter.isTerminal && output == nil)
    guard let output else {
      reporter.printLines(text)
      return
    }
    try ResultFile.write(text, to: output)
  }
}

extension DiffReport.Format: ExpressibleByArgument {}
extension Gate.Threshold: ExpressibleByArgument {}
extension Gate.Axis: ExpressibleByArgument {}
