import APIModel
import ArgumentParser

struct ValidateCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "validate",
    abstract: "Checks schemas and says everything that is wrong with them.",
    discussion: "Exit codes: 0 the schemas can be used; 2 they cannot; 64 usage."
  )

  @Argument(help: "Schema folders; those of tablature.yaml if there are none.", transform: PathText.named)
  var schemas: [String] = []

  @Option(help: "The configuration file.", transform: PathText.named)
  var config = Configuration.defaultPath

  @OptionGroup var reporting: ReportingOptions

  func run() async throws {
    try await reporting.run { reporter in
      let configured = schemas.isEmpty ? try Configuration.read(at: config).services.map(\.source) : []
      for source in configured + schemas.map({ .schema($0) }) {
        guard let service = try await ServiceLoading.load(source, &reporter) else { continue }
        reporter.print(
          "\(source.folder): \(service.name), \(service.operations.count) operations, \(service.types.count) types"
        )
      }
      return reporter.hasErrors ? .unusableInput : .done
    }
  }
}
