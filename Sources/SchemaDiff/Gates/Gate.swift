/// What must not have changed.
public struct Gate: Sendable, Hashable {
  /// From which level on a change counts.
  public enum Threshold: String, Sendable, Hashable, CaseIterable {
    /// What breaks.
    case breaking
    /// What breaks, and what may break.
    case potentiallyBreaking = "potentially-breaking"
    /// Every change.
    case any
  }

  /// Whose verdict counts.
  public enum Axis: String, Sendable, Hashable, CaseIterable {
    /// That of existing clients.
    case wire
    /// That of code that is compiled again.
    case source
    /// The worse of the two.
    case both
  }

  /// From which level on a change counts; nil where none does.
  public var threshold: Threshold?
  /// Whose verdict counts.
  public var axis: Axis

  /// Makes a gate.
  public init(failOn threshold: Threshold?, axis: Axis = .both) {
    self.threshold = threshold
    self.axis = axis
  }

  /// Whether a finding is one that must not be, unless it is accepted.
  public func catches(_ finding: Finding) -> Bool {
    let level =
      switch axis {
      case .wire: finding.wire
      case .source: finding.source
      case .both: finding.worst
      }
    switch threshold {
    case nil: return false
    case .any: return true
    case .potentiallyBreaking: return level >= .potentiallyBreaking
    case .breaking: return level == .breaking
    }
  }

  /// Holds findings against the gate.
  ///
  /// - Parameters:
  ///   - findings: What changed.
  ///   - acceptances: What was found acceptable.
  ///   - today: The day on which the question is asked.
  /// - Returns: What fails, what is accepted, and which acceptances are good for nothing.
  public func evaluate(
    _ findings: [Finding],
    accepting acceptances: [Acceptance] = [],
    today: CalendarDate
  ) -> GateResult {
    let valid = acceptances.filter { !$0.isExpired(on: today) }
    let accepted = findings.filter { finding in valid.contains { $0.covers(finding) } }
    let covered = Set(accepted)
    return GateResult(
      failing: findings.filter { catches($0) && !covered.contains($0) },
      accepted: accepted,
      unused: valid.filter { acceptance in !findings.contains { acceptance.covers($0) } },
      expired: acceptances.filter { $0.isExpired(on: today) }
    )
  }
}

/// What came of holding findings against a gate.
public struct GateResult: Sendable, Hashable {
  /// The findings that must not be.
  public var failing: [Finding]
  /// The findings that were found acceptable, whether or not the gate would have caught them.
  public var accepted: [Finding]
  /// Acceptances of changes that are not there; they should be removed.
  public var unused: [Acceptance]
  /// Acceptances whose last day has passed; they no longer count.
  public var expired: [Acceptance]

  /// Whether nothing fails.
  public var isPassed: Bool { failing.isEmpty }
}
