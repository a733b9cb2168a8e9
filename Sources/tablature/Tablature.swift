import ArgumentParser

@main
struct Tablature: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tablature",
    abstract: "Turns the parameter tables of an API reference into a typed, validated, tested Swift client.",
    version: "0.1.0",
    subcommands: [GenerateCommand.self, ValidateCommand.self, DumpCommand.self, InspectCommand.self]
  )
}
