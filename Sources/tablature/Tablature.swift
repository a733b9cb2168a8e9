import ArgumentParser

@main
struct Tablature: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tablature",
    abstract: "Turns the parameter tables of an API reference into a typed, validated, tested Swift client.",
    version: "0.1.0",
    subcommands: [
      GenerateCommand.self, TranscribeCommand.self, AuditCommand.self, DiffCommand.self, RulesCommand.self,
      ExportCommand.self, ServeCommand.self, ValidateCommand.self, DumpCommand.self, InspectCommand.self,
      BuildStepCommand.self,
    ]
  )
}
