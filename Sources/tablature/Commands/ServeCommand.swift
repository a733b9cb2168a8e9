import ArgumentParser
import Diagnostics
import Foundation

/// Hands over to `tablature-serve`, so that no other command loads what a server needs.
struct ServeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve",
    abstract: "Stands in for a service on this machine; 'tablature serve --help' says more."
  )

  @Argument(parsing: .captureForPassthrough, help: ArgumentHelp("A schema folder, and options.", valueName: "schema"))
  var arguments: [String] = []

  func run() throws {
    do {
      try handOver()
    } catch let error as DiagnosticError {
      var reporter = Reporter(format: .text)
      reporter.report(error.diagnostics)
      reporter.flush()
      throw ExitCode(Outcome.unusableInput.rawValue)
    }
  }

  private func handOver() throws {
    let program = URL(fileURLWithPath: Bundle.main.executablePath ?? CommandLine.arguments[0])
      .deletingLastPathComponent().appendingPathComponent("tablature-serve").path
    guard FileManager.default.isExecutableFile(atPath: program) else {
      throw DiagnosticError(
        .serverMissing,
        "'\(program)' is missing; build it in the same way as this program, with '--product tablature-serve'"
      )
    }
    var words = ([program] + arguments).map { strdup($0) } + [nil]
    execv(program, &words)
    throw DiagnosticError(.serverMissing, "'\(program)' cannot be run: \(String(cString: strerror(errno)))")
  }
}

extension DiagnosticID {
  /// The program with the server is not beside this one, or cannot be run.
  static let serverMissing = DiagnosticID("serve.missing")
}
