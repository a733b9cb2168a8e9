import ArgumentParser

/// Which services a command works on.
struct ServiceOptions: ParsableArguments {
  @Option(help: "The configuration file.", transform: PathText.named)
  var config = Configuration.defaultPath

  @Option(
    help: ArgumentHelp("The schema folder of a single service, instead of the configuration.", valueName: "folder"),
    transform: PathText.named
  )
  var schema: String?

  @Option(
    help: ArgumentHelp("The folder to write the client to; goes with --schema.", valueName: "folder"),
    transform: PathText.named
  )
  var output: String?

  @Option(help: "The name of the Swift module; goes with --schema.")
  var module: String?

  @Option(
    help: ArgumentHelp("A folder with templates that replace the generator's own.", valueName: "folder"),
    transform: PathText.named
  )
  var templates: String?

  func validate() throws {
    if (schema == nil) != (output == nil) { throw ValidationError("--schema and --output go together.") }
    if schema == nil, module != nil { throw ValidationError("--module goes with --schema.") }
    if let single, single.isItsOwnOutput { throw ValidationError("--output cannot be the folder of the schema.") }
  }

  /// The service that the options name, if they do.
  private var single: ConfiguredService? {
    guard let schema, let output else { return nil }
    return ConfiguredService(source: .schema(schema), output: output, module: module)
  }

  /// The services, from the options or from the configuration file.
  func configuration() throws -> Configuration {
    if let single { return Configuration(services: [single], templates: templates) }
    var configuration = try Configuration.read(at: config)
    if let templates { (configuration.templates, configuration.templatesRange) = (templates, nil) }
    return configuration
  }
}
