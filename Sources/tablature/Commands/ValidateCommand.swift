import APIModel
import ArgumentParser

struct ValidateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "validate",
    abstract: "Checks schemas and says everything that is wrong with them.",
    discussion: "Exit codes: 0 the schemas can be used; 2 they cannot; 64 usage."
  )

  @Argument(help: "Schema folders; those of tablature.yaml if there are none.")
  var schemas: [String] = []

  @Option(help: "The configuration file.")
  var config = Configuration.defaultPath

  @OptionGroup var reporting: ReportingOptions

  func run() throws {
    try reporting.run { reporter in
      let folders = schemas.isEmpty ? try Configuration.read(at: config).services.map(\.schema) : schemas
      for folder in folders {
        guard let service = try ServiceLoading.load(folder, &reporter) else { continue }
        reporter.print(
          "\(folder): \(service.name), \(service.operations.count) operations, \(service.types.count) types"
        )
      }
      return reporter.hasErrors ? .unusableInput : .done
    }
  }
}
