import ArgumentParser
import Diagnostics
import RSTDocument

struct InspectCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "inspect",
    abstract: "Prints the tables, sections and code blocks that the reader finds on a page."
  )

  /// How the findings are printed.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case json
  }

  @Argument(help: "The page, a reStructuredText file.", transform: PathText.named)
  var page: String

  @Option(help: "The form of the output.")
  var format = Format.json

  @OptionGroup var reporting: ReportingOptions

  func run() throws {
    try reporting.run { reporter in
      let bytes = try InputFile.read(page)
      var collector = DiagnosticCollector()
      let document = RSTReader.read(bytes, file: page, into: &collector)
      reporter.report(collector)
      reporter.print(RSTInspection.inspectionJSON(document))
      return .done
    }
  }
}
