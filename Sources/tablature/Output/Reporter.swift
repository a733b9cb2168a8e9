import ArgumentParser
import Diagnostics
import Foundation

/// How a command ends.
enum Outcome: Int32 {
  /// All is well.
  case done = 0
  /// The answer is no: something differs, or a gate is closed.
  case findings = 1
  /// The input cannot be read or is not sound.
  case unusableInput = 2
}

/// How diagnostics are printed.
struct ReportingOptions: ParsableArguments {
  @Option(
    name: .customLong("diagnostics"),
    help: "How problems are printed on standard error: text, json or github.")
  var format = DiagnosticFormat.text

  /// Runs a command and exits with its outcome; diagnostics that it throws are printed like those it reports.
  func run(_ body: (inout Reporter) throws -> Outcome) throws {
    var reporter = Reporter(format: format)
    var outcome: Outcome
    do {
      outcome = try body(&reporter)
    } catch let error as DiagnosticError {
      reporter.report(error.diagnostics)
      outcome = .unusableInput
    }
    reporter.flush()
    if outcome != .done { throw ExitCode(outcome.rawValue) }
  }
}

enum DiagnosticFormat: String, ExpressibleByArgument, CaseIterable {
  case text, json, github
}

/// Prints results on standard output, and diagnostics on standard error.
struct Reporter {
  private let format: DiagnosticFormat
  private var collector = DiagnosticCollector()

  init(format: DiagnosticFormat) {
    self.format = format
  }

  /// Whether an error was reported.
  var hasErrors: Bool { collector.hasErrors }

  /// Takes in diagnostics, which are printed together at the end of the command.
  mutating func report(_ other: DiagnosticCollector) {
    collector.merge(other)
  }

  /// Takes in diagnostics.
  mutating func report(_ diagnostics: [Diagnostic]) {
    diagnostics.forEach { collector.report($0) }
  }

  /// Prints a result at once.
  func print(_ text: String) {
    Swift.print(text)
  }

  /// Prints the diagnostics in the order of their places.
  func flush() {
    let renderer = DiagnosticRenderer()
    let diagnostics = collector.sorted
    let text =
      switch format {
      case .text: renderer.text(diagnostics)
      case .json: renderer.json(diagnostics)
      case .github: renderer.github(diagnostics)
      }
    guard !text.isEmpty else { return }
    FileHandle.standardError.write(Data(text.utf8))
  }
}
