public import ArgumentParser
public import Diagnostics
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
    help: "How problems are printed on standard error: text, json or github."
  )
  var format = DiagnosticRenderer.Format.text

  /// Runs a command and exits with its outcome; diagnostics that it throws are printed like those it reports.
  func run(_ body: (inout Reporter) throws -> Outcome) throws {
    var reporter = Reporter(format: format)
    do {
      try finish(body(&reporter), reporter)
    } catch let error as DiagnosticError {
      reporter.report(error.diagnostics)
      try finish(.unusableInput, reporter)
    }
  }

  /// Runs a command that waits for something, in the same way.
  func run(_ body: (inout Reporter) async throws -> Outcome) async throws {
    var reporter = Reporter(format: format)
    do {
      try finish(await body(&reporter), reporter)
    } catch let error as DiagnosticError {
      reporter.report(error.diagnostics)
      try finish(.unusableInput, reporter)
    }
  }

  private func finish(_ outcome: Outcome, _ reporter: Reporter) throws {
    reporter.flush()
    if outcome != .done { throw ExitCode(outcome.rawValue) }
  }
}

extension DiagnosticRenderer.Format: ExpressibleByArgument {}

/// Prints results on standard output, and diagnostics on standard error.
struct Reporter {
  private let format: DiagnosticRenderer.Format
  private var collector = DiagnosticCollector()

  init(format: DiagnosticRenderer.Format) {
    self.format = format
  }

  /// Whether an error was reported.
  var hasErrors: Bool { collector.hasErrors }

  /// Whether nothing was reported.
  var isSilent: Bool { collector.diagnostics.isEmpty }

  /// Takes in diagnostics, which are printed together at the end of the command.
  mutating func report(_ other: DiagnosticCollector) {
    collector.merge(other)
  }

  /// Takes in diagnostics.
  mutating func report(_ diagnostics: [Diagnostic]) {
    diagnostics.forEach { collector.report($0) }
  }

  /// Gives a place to those of the diagnostics so far that have none.
  mutating func placeRest(at range: SourceRange?) {
    var placed = DiagnosticCollector()
    for diagnostic in collector.diagnostics { placed.report(diagnostic.placed(at: range)) }
    collector = placed
  }

  /// Whether results are printed for a person to look at.
  var isTerminal: Bool { isatty(FileHandle.standardOutput.fileDescriptor) == 1 }

  /// Shows a line while something takes its time, on a terminal only.
  func progress(_ text: String) {
    guard isatty(FileHandle.standardError.fileDescriptor) == 1 else { return }
    FileHandle.standardError.write(Data("\(text)\n".utf8))
  }

  /// Prints a result at once.
  func print(_ text: String) {
    Swift.print(text)
  }

  /// Prints lines, each of which ends with a line break, at once.
  func printLines(_ text: String) {
    Swift.print(text, terminator: "")
  }

  /// Prints the diagnostics in the order of their places.
  func flush() {
    let isTerminal = isatty(FileHandle.standardError.fileDescriptor) == 1
    let renderer = DiagnosticRenderer(format, isColored: isTerminal) { file in
      FileManager.default.contents(atPath: file).map { String(decoding: $0, as: UTF8.self) }
    }
    FileHandle.standardError.write(Data(renderer.render(collector.sorted).utf8))
  }
}
