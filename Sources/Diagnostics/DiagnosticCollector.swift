/// Gathers the diagnostics of a run, so that the user hears of every problem and not only of the first.
///
/// Stages take it `inout` and go on after a problem wherever they can.
public struct DiagnosticCollector: Sendable {
  /// What was reported, in the order of reporting.
  public private(set) var diagnostics: [Diagnostic] = []

  /// Makes an empty collector.
  public init() {}

  /// Whether an error was reported, so that the result must not be used.
  public var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }

  /// The diagnostics in the order of their places, each once.
  public var sorted: [Diagnostic] {
    var seen: Set<Diagnostic> = []
    return diagnostics.sorted().filter { seen.insert($0).inserted }
  }

  /// Adds a diagnostic.
  public mutating func report(_ diagnostic: Diagnostic) {
    diagnostics.append(diagnostic)
  }

  /// Adds an error.
  public mutating func error(
    _ id: DiagnosticID,
    _ message: String,
    at range: SourceRange? = nil,
    notes: [Diagnostic.Note] = []
  ) {
    report(Diagnostic(id, .error, message, at: range, notes: notes))
  }

  /// Adds a warning.
  public mutating func warning(
    _ id: DiagnosticID,
    _ message: String,
    at range: SourceRange? = nil,
    notes: [Diagnostic.Note] = []
  ) {
    report(Diagnostic(id, .warning, message, at: range, notes: notes))
  }

  /// Adds a note.
  public mutating func note(
    _ id: DiagnosticID,
    _ message: String,
    at range: SourceRange? = nil,
    notes: [Diagnostic.Note] = []
  ) {
    report(Diagnostic(id, .note, message, at: range, notes: notes))
  }

  /// Adds all that another collector gathered.
  public mutating func merge(_ other: DiagnosticCollector) {
    diagnostics += other.diagnostics
  }
}

/// Thrown where a stage cannot go on: carries all that it found out.
public struct DiagnosticError: Error, Sendable {
  /// What was found, at least one of them an error.
  public var diagnostics: [Diagnostic]

  /// Makes an error from what was found.
  public init(_ diagnostics: [Diagnostic]) {
    self.diagnostics = diagnostics
  }

  /// Makes an error from a single diagnostic.
  public init(_ id: DiagnosticID, _ message: String, at range: SourceRange? = nil) {
    diagnostics = [Diagnostic(id, .error, message, at: range)]
  }
}
