import ArgumentParser
import Exports
import JSONDocument

struct ExportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Writes a service as a document that other tools read.",
    subcommands: [OpenAPI.self, JSONSchema.self]
  )

  struct OpenAPI: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "openapi",
      abstract: "Writes an OpenAPI 3.1 document."
    )

    @OptionGroup var export: ExportOptions

    @Option(help: "The version of the API that the document states.")
    var apiVersion = "unversioned"

    @Option(help: "The address of the service that the document states.")
    var endpoint: String?

    func run() async throws {
      try await export.run { OpenAPIExporter(version: apiVersion, endpoint: endpoint).document(for: $0) }
    }
  }

  struct JSONSchema: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "json-schema",
      abstract: "Writes a JSON Schema with the types of the service."
    )

    @OptionGroup var export: ExportOptions

    func run() async throws {
      try await export.run { JSONSchemaExporter().document(for: $0) }
    }
  }
}
