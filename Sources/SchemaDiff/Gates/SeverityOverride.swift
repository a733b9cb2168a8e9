/// Another opinion about what the changes under a rule mean.
public struct SeverityOverride: Sendable, Hashable {
  /// The rule.
  public var rule: RuleID
  /// Whether its findings are left out.
  public var isIgnored: Bool
  /// What they mean on the wire, or nil for what the rule says.
  public var wire: Level?
  /// What they mean for Swift code, or nil for what the rule says.
  public var source: Level?

  /// Makes an override.
  public init(_ rule: RuleID, isIgnored: Bool = false, wire: Level? = nil, source: Level? = nil) {
    self.rule = rule
    self.isIgnored = isIgnored
    self.wire = wire
    self.source = source
  }
}

extension [SeverityOverride] {
  /// The findings as they are seen with these overrides; where two are about one rule, the later one counts.
  public func applied(to findings: [Finding]) -> [Finding] {
    let byRule = Dictionary(map { ($0.rule, $0) }, uniquingKeysWith: { _, later in later })
    return findings.compactMap { finding in
      guard let override = byRule[finding.rule] else { return finding }
      return override.isIgnored ? nil : override.applied(to: finding)
    }
  }
}

extension SeverityOverride {
  /// Directions the finding is not about stay so; one that is about none gets the level as if it were sent.
  fileprivate func applied(to finding: Finding) -> Finding {
    var copy = finding
    if let wire {
      copy.response = finding.response.map { _ in wire }
      copy.request = finding.request == nil && finding.response != nil ? nil : wire
    }
    if let source { copy.source = source }
    return copy
  }
}
