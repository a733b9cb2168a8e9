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
      for service in schemas.isEmpty ? try Configuration.read(at: config).services : [] {
        try report(service.source.folder, await ServiceLoading.load(service, &reporter), reporter)
      }
      for folder in schemas { report(folder, try ServiceLoading.load(folder, &reporter), reporter) }
      return reporter.hasErrors ? .unusableInput : .done
    }
  }

  private func report(_ folder: String, _ service: Service?, _ reporter: Reporter) {
    guard let service else { return }
    let counts = "\(service.operations.count) operations, \(service.types.count) types"
    reporter.print("\(folder): \(service.name), \(counts)")
  }
}
