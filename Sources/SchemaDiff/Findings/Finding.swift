public import Diagnostics

/// One change between two versions of a service, with what it means and where it is.
public struct Finding: Sendable, Hashable {
  /// The part of the service a finding is listed under.
  public enum Subject: Sendable, Hashable, Comparable {
    /// The service as a whole.
    case service
    /// One operation.
    case operation(String)
    /// A type that several operations share, or none has.
    case type(String)
  }

  /// The rule it falls under.
  public var rule: RuleID
  /// What it means for what is sent; nil where nothing is sent.
  public var request: Level?
  /// What it means for what is received; nil where nothing is received.
  public var response: Level?
  /// What it means for Swift code that uses the generated client.
  public var source: Level
  /// Which kind of evidence the fact comes from.
  public var basis: Basis
  /// Whether two parts were taken for the same because they look alike, and not because anything says so.
  public var isGuess: Bool
  /// The names of the operations it concerns, sorted; those of the revision where they have changed.
  public var operations: [String]
  /// The place in the service: a JSON pointer without the leading slash, such as `types/Label/fields/name`, with the
  /// names of the base where they have changed. Operations go by their names in the revision.
  public var pointer: String
  /// The way to the place for people, in the first operation it concerns: `response 200 › tasks[].name`.
  public var trail: String
  /// The part of the service it is listed under.
  public var subject: Subject
  /// The earlier value as text, where there was one.
  public var old: String?
  /// The later value as text, where there is one.
  public var new: String?
  /// Where it stands in the base; nil where there is nothing, or the place is unknown.
  public var base: SourceRange?
  /// Where it stands in the revision; nil where there is nothing, or the place is unknown.
  public var revision: SourceRange?

  /// The earlier and the later fact in full, where the values leave something out; two findings that differ in it are
  /// not the same.
  var oldFact: String?
  var newFact: String?

  /// What it means on the wire: the worse of what it means for what is sent and what is received.
  public var wire: Level { max(request ?? .compatible, response ?? .compatible) }

  /// The worse of what it means on the wire and for Swift code.
  public var worst: Level { max(wire, source) }

  /// A name that stays the same as long as the change does, wherever it was written: 12 hexadecimal digits.
  public var fingerprint: String {
    var message: [UInt8] = []
    for part in [rule.rawValue, pointer, oldFact ?? old ?? "", newFact ?? new ?? ""] {
      message += String(part.utf8.count).utf8
      message.append(UInt8(ascii: ":"))
      message += part.utf8
    }
    return SHA256.hexDigest(message, count: 12)
  }

  /// Whether only people notice it, and no program.
  public var isDocumentation: Bool { RuleSet.v1.rule(rule)?.area == .documentation }
}

extension Finding: Comparable {
  /// Findings sort by what they are listed under, then by place.
  public static func < (lhs: Finding, rhs: Finding) -> Bool {
    if lhs.subject != rhs.subject { return lhs.subject < rhs.subject }
    if lhs.pointer != rhs.pointer { return lhs.pointer < rhs.pointer }
    if lhs.rule != rhs.rule { return lhs.rule < rhs.rule }
    if (lhs.old, lhs.new) != (rhs.old, rhs.new) {
      return (lhs.old ?? "", lhs.new ?? "") < (rhs.old ?? "", rhs.new ?? "")
    }
    return (lhs.oldFact ?? "", lhs.newFact ?? "") < (rhs.oldFact ?? "", rhs.newFact ?? "")
  }
}
