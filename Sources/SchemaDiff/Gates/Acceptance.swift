public import Diagnostics

/// A change that was looked at and found acceptable.
public struct Acceptance: Sendable, Hashable {
  /// Which findings it is about.
  public enum Subject: Sendable, Hashable {
    /// The one finding with a fingerprint.
    case fingerprint(String)
    /// The findings of a rule at a place and everything below it; without a place everywhere.
    case rule(RuleID, pointer: String?)
  }

  /// Which findings it is about.
  public var subject: Subject
  /// Why they are acceptable.
  public var reason: String
  /// The last day on which they are, or nil for ever.
  public var expires: CalendarDate?
  /// Where it was written.
  public var range: SourceRange?

  /// Makes an acceptance.
  public init(_ subject: Subject, reason: String, expires: CalendarDate? = nil, range: SourceRange? = nil) {
    self.subject = subject
    self.reason = reason
    self.expires = expires
    self.range = range
  }

  /// Whether it is about a finding.
  public func covers(_ finding: Finding) -> Bool {
    switch subject {
    case .fingerprint(let fingerprint): return finding.fingerprint == fingerprint
    case .rule(let rule, let pointer):
      guard rule == finding.rule else { return false }
      guard let pointer else { return true }
      return finding.pointer == pointer || finding.pointer.hasPrefix(pointer + "/")
    }
  }

  /// Whether a day is after the last one.
  public func isExpired(on today: CalendarDate) -> Bool { expires.map { $0 < today } ?? false }
}
