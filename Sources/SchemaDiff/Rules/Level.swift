/// How much a change matters to somebody who uses the earlier version.
public enum Level: String, Sendable, Hashable, Comparable, CaseIterable {
  /// What worked goes on working.
  case compatible
  /// The contract alone does not say whether what worked goes on working.
  case potentiallyBreaking = "potentially-breaking"
  /// Something that worked stops working.
  case breaking

  /// Levels sort from compatible to breaking.
  public static func < (lhs: Level, rhs: Level) -> Bool { lhs.rank < rhs.rank }

  private var rank: Int {
    switch self {
    case .compatible: 0
    case .potentiallyBreaking: 1
    case .breaking: 2
    }
  }
}

/// Which way a value travels.
public enum Direction: String, Sendable, Hashable, CaseIterable, Comparable {
  /// From the client to the service: accepting less breaks.
  case request
  /// From the service to the client: returning more breaks.
  case response

  /// Requests sort before responses.
  public static func < (lhs: Direction, rhs: Direction) -> Bool { lhs == .request && rhs == .response }
}

/// Which kind of evidence in a reference a fact comes from.
public enum Basis: String, Sendable, Hashable, CaseIterable {
  /// A cell of a table: names, types, whether something is mandatory.
  case table
  /// Text that describes something: ranges, values, defaults. Transcribed from sentences, so deserving a second look.
  case prose
  /// An example only; no table has it.
  case example
}
