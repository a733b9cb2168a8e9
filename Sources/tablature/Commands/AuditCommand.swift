import ArgumentParser
import Diagnostics
import JSONDocument
import Transcription

struct AuditCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "audit",
    abstract: "Says how much of reference pages is understood, and everything that is not."
  )

  /// How the audit is printed.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json
  }

  @Argument(help: "Pages, or folders with pages.", transform: PathText.named)
  var pages: [String]

  @Option(help: "The name of the service, in upper camel case.")
  var service = "Service"

  @Option(help: "The form of the output: text or json.")
  var format = Format.text

  @OptionGroup var reporting: ReportingOptions

  func run() async throws {
    try await reporting.run { reporter in
      let sources = try PageFolder.read(pages)
      reporter.progress("Reading \(sources.count) pages")
      let transcription = await Transcription.transcribe(sources, options: TranscriptionOptions(service: service))
      let findings = transcription.findings.sorted()
      switch format {
      case .text:
        let renderer = DiagnosticRenderer(.text, isColored: reporter.isTerminal)
        reporter.print(transcription.audit.text + renderer.render(findings))
      case .json:
        reporter.print(transcription.audit.json(findings: findings).text(.pretty))
      }
      return .done
    }
  }
}
