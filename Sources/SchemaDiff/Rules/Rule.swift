/// One kind of change, and what it means for those who use the earlier version.
///
/// A rule is data. Which rule a change falls under is decided by `Classifier`; what it means stands here, so that it can
/// be listed, documented and checked for symmetry.
public struct Rule: Sendable, Hashable {
  /// The part of an API a rule is about.
  public enum Area: String, Sendable, Hashable, CaseIterable {
    case service, operation, parameter, body, response, field, type, value, constraint, documentation
  }

  /// What about that part changes.
  public enum Facet: String, Sendable, Hashable, CaseIterable {
    case existence, name, address, group, deprecation, paging, configuration, credentials
    case requirement, condition, placement, cardinality, defaultValue = "default", mutability, evidence, openness
    case content, alternative, status, failure, header, usage, shape, precision, structure, nullability, kinds
    case values, meaning, sharing, spelling
    case minimum, maximum, minimumLength = "minimum-length", maximumLength = "maximum-length"
    case minimumCount = "minimum-count", maximumCount = "maximum-count"
    case pattern, format, separator, constant, unit, description, page, example
  }

  /// How it changes.
  public enum Action: String, Sendable, Hashable, CaseIterable {
    case added, removed, changed, renamed, moved, widened, narrowed

    /// The action that takes it back.
    public var mirror: Action {
      switch self {
      case .added: .removed
      case .removed: .added
      case .widened: .narrowed
      case .narrowed: .widened
      case .changed, .renamed, .moved: self
      }
    }
  }

  /// What a change means on the wire.
  public enum Wire: Sendable, Hashable {
    /// The same wherever it happens, because it is about the call as a whole.
    case call(Level)
    /// What it means for values that travel one way, or the other; nil where the rule cannot apply.
    case directional(request: Level?, response: Level?)

    /// The level for values that travel in a direction; nil where the rule cannot apply.
    public subscript(direction: Direction) -> Level? {
      switch (self, direction) {
      case (.call(let level), _): level
      case (.directional(let level, _), .request): level
      case (.directional(_, let level), .response): level
      }
    }
  }

  /// The stable name.
  public var id: RuleID
  /// The part of an API it is about.
  public var area: Area
  /// What about that part changes.
  public var facet: Facet
  /// How it changes.
  public var action: Action
  /// What it means on the wire.
  public var wire: Wire
  /// What it means for Swift code that uses the generated client.
  public var source: Level
  /// What it means for such code where clients only ever send the type, so that its required fields are not optional.
  public var sentOnlySource: Level
  /// Which kind of evidence facts of this kind come from.
  public var basis: Basis
  /// The rule that the same change falls under with its sides swapped.
  public var mirror: RuleID
  /// What has happened, in a few words without a full stop.
  public var title: String
  /// Why it has the levels it has, in a sentence or two.
  public var rationale: String
  /// The first version of the rule set that has it.
  public var since: RuleSet.Version

  init(
    _ id: RuleID,
    _ area: Area,
    _ facet: Facet,
    _ action: Action,
    wire: Wire,
    source: Level,
    sentOnlySource: Level? = nil,
    basis: Basis = .table,
    mirror: RuleID? = nil,
    _ title: String,
    _ rationale: String
  ) {
    self.id = id
    self.area = area
    self.facet = facet
    self.action = action
    self.wire = wire
    self.source = source
    self.sentOnlySource = sentOnlySource ?? source
    self.basis = basis
    self.mirror = mirror ?? id
    self.title = title
    self.rationale = rationale
    since = .v1
  }
}

extension Rule.Wire {
  /// What it means for values sent, and for values received.
  static func by(request: Level, response: Level) -> Rule.Wire { .directional(request: request, response: response) }

  /// What it means for values sent; the rule is about nothing that is received.
  static func request(_ level: Level) -> Rule.Wire { .directional(request: level, response: nil) }

  /// What it means for values received; the rule is about nothing that is sent.
  static func response(_ level: Level) -> Rule.Wire { .directional(request: nil, response: level) }

  /// The same both ways.
  static func both(_ level: Level) -> Rule.Wire { .directional(request: level, response: level) }
}
