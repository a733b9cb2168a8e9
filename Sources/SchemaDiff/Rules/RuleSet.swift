/// A version of the rules, so that a newer tool does not silently judge differently.
public struct RuleSet: Sendable {
  /// The versions there are.
  public enum Version: String, Sendable, Hashable, CaseIterable {
    case v1
  }

  /// Which version it is.
  public let version: Version
  /// The rules, in the order of the documentation.
  public let rules: [Rule]
  private let byID: [RuleID: Rule]

  /// The first version.
  public static let v1 = RuleSet(
    version: .v1,
    rules: serviceRules + operationRules + parameterRules + bodyRules + responseRules + fieldRules + typeRules
      + valueRules + boundRules + textRules + documentationRules
  )

  private init(version: Version, rules: [Rule]) {
    self.version = version
    self.rules = rules
    byID = Dictionary(rules.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The rule with an id; nil if this version has none.
  public func rule(_ id: RuleID) -> Rule? { byID[id] }
}
