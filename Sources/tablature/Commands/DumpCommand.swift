import APIModel
import ArgumentParser
import SchemaFormat

struct DumpCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "dump",
    abstract: "Prints what a stage makes of a schema, so that each can be looked at alone."
  )

  /// A stage between the schema and the generated code.
  enum Stage: String, ExpressibleByArgument, CaseIterable {
    /// The resolved model, overlays applied, as JSON.
    case model
    /// The same as a schema in canonical form.
    case schema
  }

  @Argument(help: "The schema folder.", transform: PathText.named)
  var schema: String

  @Option(help: "What to print: model (JSON) or schema (canonical YAML).")
  var stage = Stage.model

  @OptionGroup var reporting: ReportingOptions

  func run() throws {
    try reporting.run { reporter in
      guard let service = try ServiceLoading.load(schema, &reporter) else { return .unusableInput }
      switch stage {
      case .model: reporter.print(ModelDump.json(of: service))
      case .schema:
        for (path, text) in SchemaWriter().files(of: service).sorted(by: { $0.key < $1.key }) {
          reporter.print("# \(path)\n\(text)")
        }
      }
      return .done
    }
  }
}
