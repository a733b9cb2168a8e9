import Foundation
import SchemaDiff
import Testing

@Suite("The rules")
struct RuleSetTests {
  let rules = RuleSet.v1

  @Test("are at least ninety, each id once")
  func count() {
    #expect(rules.rules.count >= 90)
    #expect(rules.rules.map(\.id).sorted() == RuleID.allCases.sorted())
  }

  @Test("have a mirror of the opposite action", arguments: RuleSet.v1.rules.map(\.id))
  func mirrored(id: RuleID) throws {
    let rule = try #require(rules.rule(id))
    let mirror = try #require(rules.rule(rule.mirror))
    #expect(mirror.area == rule.area)
    #expect(mirror.facet == rule.facet)
    #expect(mirror.action == rule.action.mirror)
  }

  /// One lattice, two directions: what a change means for what is sent, the opposite change means for what is received.
  @Test("judge what is sent as their mirrors judge what is received", arguments: RuleSet.v1.rules.map(\.id))
  func variance(id: RuleID) throws {
    let rule = try #require(rules.rule(id))
    let mirror = try #require(rules.rule(rule.mirror))
    guard let sent = rule.wire[.request], let received = mirror.wire[.response], case .directional = rule.wire else {
      return
    }
    let isSymmetric = sent == received
    let waiver = Self.waivers[id]
    #expect(isSymmetric == (waiver == nil), "\(sent) sent, \(received) received; waiver: \(waiver ?? "none")")
  }

  /// Rules whose two directions differ, each with the reason.
  static let waivers: [RuleID: String] = [
    .fieldAddedOptional: "Nobody sends a new field yet; but clients may have read the one that is removed.",
    .fieldRemovedRequired: "Some servers ignore fields they do not know, while every client ignores them.",
    .fieldRemovedOptional: "Some servers ignore fields they do not know, while every client ignores them.",
    .fieldDefaultAdded: "A default is what the service does with what is sent; for what is received it is only a note.",
    .fieldDefaultChanged:
      "A default is what the service does with what is sent; for what is received it is only a note.",
    .fieldDefaultRemoved:
      "A default is what the service does with what is sent; for what is received it is only a note.",
    .fieldDocumented: "That a table states what an example showed is good news both ways.",
    .fieldUndocumented: "That a table no longer states it is bad news both ways.",
    .requiredFieldNoLongerReadOnly: "Its mirror leaves the field optional for those who send it, and nothing is lost.",
    .additionalFieldsClosed: "Clients ignore keys they do not know, which a service need not.",
    .valueRenamed: "A service refuses a spelling it does not know, while clients keep it.",
    .minimumValueAdded: boundWaiver, .maximumValueAdded: boundWaiver, .minimumLengthAdded: boundWaiver,
    .maximumLengthAdded: boundWaiver, .minimumCountAdded: boundWaiver, .maximumCountAdded: boundWaiver,
    .valueRemovedDeprecated: "The users of a deprecated value were warned, and a list that gains it is open.",
    .patternAdded: "A service checks patterns; few clients take a text apart by one.",
  ]

  private static let boundWaiver = "A bound that is documented late may always have held for what is sent."

  @Test("say what they mean")
  func words() {
    for rule in rules.rules {
      #expect(!rule.title.isEmpty && !rule.title.hasSuffix("."), "\(rule.id)")
      #expect(rule.rationale.hasSuffix("."), "\(rule.id)")
      #expect(rule.id.rawValue.allSatisfy { $0.isLowercase || $0 == "-" }, "\(rule.id)")
      #expect(rule.since == .v1)
    }
    #expect(Set(rules.rules.map(\.title)).count == rules.rules.count)
  }

  /// `RECORD_RULES=1 swift test --filter RuleSetTests` writes the page anew.
  @Test("are what the page in the documentation says")
  func documentation() throws {
    let page = repository.appendingPathComponent("docs/Rules.md")
    if ProcessInfo.processInfo.environment["RECORD_RULES"] != nil {
      try rules.documentation.write(to: page, atomically: true, encoding: .utf8)
    }
    #expect(try String(contentsOf: page, encoding: .utf8) == rules.documentation)
  }
}
