import SchemaDiff
import Testing

@Suite("Each rule has an example")
struct FixtureTests {
  @Test("that produces its finding and no other", arguments: Fixture.all)
  func produces(fixture: Fixture) throws {
    let rule = try #require(RuleSet.v1.rule(fixture.rule))
    let found = try findings(load(fixture.base), load(fixture.revision), docs: true)
    let expected = [fixture.rule, fixture.cause].compactMap { $0 }
    #expect(found.map(\.rule).sorted() == expected.sorted(), "\(found.map(\.line))")
    let finding = try #require(found.first { $0.rule == fixture.rule })
    for direction in Direction.allCases {
      let level = direction == .request ? finding.request : finding.response
      if let level { #expect(level == rule.wire[direction]) }
    }
    #expect(finding.source == rule.source || finding.source == rule.sentOnlySource)
    #expect(finding.base != nil || finding.revision != nil || finding.subject == .service)
  }

  @Test("taken back, it produces the finding of its mirror", arguments: Fixture.all)
  func mirrors(fixture: Fixture) throws {
    let rule = try #require(RuleSet.v1.rule(fixture.rule))
    let found = try findings(load(fixture.revision), load(fixture.base), docs: true)
    #expect(found.count == (fixture.cause == nil ? 1 : 2), "\(found.map(\.line))")
    let mirror = try #require(RuleSet.v1.rule(rule.mirror))
    let back = found.compactMap { RuleSet.v1.rule($0.rule) }.filter { $0.area == rule.area }
    #expect(back.map(\.facet) == [mirror.facet])
    #expect(back.map(\.action) == [mirror.action])
  }

  @Test("and no rule is without one")
  func complete() {
    #expect(Set(Fixture.all.map(\.rule)) == Set(RuleID.allCases))
    #expect(Fixture.all.count == RuleID.allCases.count)
  }
}
