import APIModel
import ArgumentParser
import Diagnostics
import Foundation
import SchemaFormat
import StubServer

/// The program behind `tablature serve`.
///
/// It is a program of its own because of what a server needs: the libraries for the network take longer to load than most
/// commands of `tablature` take to do their work.
@main
struct Serve: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tablature serve",
    abstract:
      "Stands in for a service on this machine: answers its operations, and refuses what its schema does not allow.",
    discussion: """
      Each operation is answered with its documented example, or with an instance with all fields. A request that \
      breaks a rule of the schema gets 400 with the issues. A header field 'Prefer: code=404' asks for another documented \
      response. Nothing is remembered from one request to the next. Ctrl-C or SIGTERM ends it.
      """
  )

  @Argument(help: "The schema folder of the service.")
  var schema: String

  @Option(help: "The port to listen on; 0 takes a free one.")
  var port: UInt16 = 8080

  @Option(help: "The address to listen on.")
  var host = "127.0.0.1"

  func run() async throws {
    do {
      let service = try load()
      let server = try HTTPFrontEnd(StubService(service), host: host, port: port)
      let signals = StopSignals()
      try await server.run(until: { await signals.first() }) { address in
        let line = "\(service.name), \(service.operations.count) operations, at \(address)\n"
        FileHandle.standardOutput.write(Data(line.utf8))
      }
    } catch let error as DiagnosticError {
      Self.print(error.diagnostics)
      throw ExitCode(2)
    }
  }

  private func load() throws -> Service {
    var collector = DiagnosticCollector()
    let service = SchemaLoader().load(try SchemaFolder.read(at: schema), into: &collector)
    guard let service, !collector.hasErrors else { throw DiagnosticError(collector.sorted) }
    Self.print(collector.sorted)
    return service
  }

  private static func print(_ diagnostics: [Diagnostic]) {
    let isTerminal = isatty(FileHandle.standardError.fileDescriptor) == 1
    let renderer = DiagnosticRenderer(.text, isColored: isTerminal) { file in
      FileManager.default.contents(atPath: file).map { String(decoding: $0, as: UTF8.self) }
    }
    FileHandle.standardError.write(Data(renderer.render(diagnostics).utf8))
  }
}
