import APIModel
import ArgumentParser
import Diagnostics
import StubServer

struct ServeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve",
    abstract:
      "Stands in for a service on this machine: answers its operations, and refuses what its schema does not allow.",
    discussion: """
      Each operation is answered with its documented example, or with an instance with all fields. A request that \
      breaks a rule of the schema gets 400 with the issues. A header field 'Prefer: code=404' asks for another documented \
      response. Nothing is remembered from one request to the next. Ctrl-C or SIGTERM ends it.
      """
  )

  @Argument(help: ArgumentHelp(ServiceInput.help, valueName: "schema"))
  var input: String

  @Option(help: "The port to listen on; 0 takes a free one.")
  var port: UInt16 = 8080

  @Option(help: "The address to listen on.")
  var host = "127.0.0.1"

  @OptionGroup var reporting: ReportingOptions

  func run() async throws {
    try await reporting.run { reporter in
      guard let service = try await ServiceInput(input).load(&reporter), !reporter.hasErrors else {
        return .unusableInput
      }
      let server = try HTTPFrontEnd(StubService(service), host: host, port: port)
      let signals = StopSignals()
      try await server.run(until: { await signals.first() }) { address in
        reporter.printNow("\(service.name), \(service.operations.count) operations, at \(address)")
      }
      return .done
    }
  }
}
