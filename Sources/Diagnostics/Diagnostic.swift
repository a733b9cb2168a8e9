/// The stable name of a kind of diagnostic, such as `schema.unknown-key`.
///
/// The first word is the stage that reports it. Each module declares its own in one place, and `docs/Diagnostics.md`
/// lists them all: scripts and waiver lists may rely on them.
public struct DiagnosticID: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The name, in lower case with hyphens after the stage and a dot.
  public let description: String

  /// Makes the id of a kind of diagnostic.
  public init(_ name: StaticString) {
    description = "\(name)"
  }

  /// Ids sort by name.
  public static func < (lhs: DiagnosticID, rhs: DiagnosticID) -> Bool { lhs.description < rhs.description }
}

/// Something to tell the user about a file they wrote.
public struct Diagnostic: Hashable, Sendable {
  /// How much a diagnostic matters.
  public enum Severity: String, Hashable, Sendable, Comparable, CaseIterable {
    /// Worth knowing; nothing needs to be done.
    case note
    /// The run goes on, but its result deserves a look.
    case warning
    /// The input cannot be used as it is.
    case error

    /// Severities sort from notes to errors.
    public static func < (lhs: Severity, rhs: Severity) -> Bool { lhs.rank < rhs.rank }

    private var rank: Int {
      switch self {
      case .note: 0
      case .warning: 1
      case .error: 2
      }
    }
  }

  /// A second place that explains the first, such as where a name was declared before.
  public struct Note: Hashable, Sendable {
    /// What the place has to do with the diagnostic.
    public var message: String
    /// The place, where there is one.
    public var range: SourceRange?

    /// Makes a note about a place.
    public init(_ message: String, at range: SourceRange? = nil) {
      self.message = message
      self.range = range
    }
  }

  /// The stable name of this kind of diagnostic.
  public var id: DiagnosticID
  /// How much it matters.
  public var severity: Severity
  /// What is wrong, and what to do about it: one sentence without a full stop.
  public var message: String
  /// Where in the user's file, or nil where it is about no file.
  public var range: SourceRange?
  /// Further places that explain it.
  public var notes: [Note]

  /// Makes a diagnostic.
  public init(
    _ id: DiagnosticID,
    _ severity: Severity,
    _ message: String,
    at range: SourceRange? = nil,
    notes: [Note] = []
  ) {
    self.id = id
    self.severity = severity
    self.message = message
    self.range = range
    self.notes = notes
  }
}

extension Diagnostic: Comparable {
  /// Diagnostics sort by place, those without a place first, so that a report reads like the files do.
  public static func < (lhs: Diagnostic, rhs: Diagnostic) -> Bool {
    if lhs.range != rhs.range {
      guard let left = lhs.range else { return true }
      guard let right = rhs.range else { return false }
      return left < right
    }
    return (lhs.id, lhs.message) < (rhs.id, rhs.message)
  }
}
