import APIModel
public import ArgumentParser
public import Exports
import JSONDocument

/// What is exported, and where to.
struct ExportOptions: ParsableArguments {
  @Argument(help: ArgumentHelp(ServiceInput.help), transform: PathText.named)
  var service: String

  @Option(help: "The form of the document: json or yaml.")
  var format = ExportFormat.json

  @Option(
    help: ArgumentHelp("The file to write; standard output without it.", valueName: "file"),
    transform: PathText.named
  )
  var output: String?

  @OptionGroup var reporting: ReportingOptions

  /// Loads the service and writes the document that is made of it.
  func run(_ document: (Service) -> JSONValue) async throws {
    try await reporting.run { reporter in
      guard let service = try await ServiceInput(service).load(&reporter) else { return .unusableInput }
      let text = format.text(of: document(service))
      guard let output else {
        reporter.print(text.hasSuffix("\n") ? String(text.dropLast()) : text)
        return .done
      }
      try ResultFile.write(text, to: output)
      return .done
    }
  }
}

extension ExportFormat: ExpressibleByArgument {}
