import APIModel
import SchemaDiff
import TestSupport
import Testing

@Suite("For services made at random")
struct PropertyTests {
  @Test("a version does not differ from itself", arguments: 0..<60)
  func reflexive(seed: UInt64) {
    var random = RandomService(seed: seed)
    let service = random.make()
    #expect(findings(service, service, docs: true) == [])
  }

  @Test("order changes nothing", arguments: 0..<40)
  func order(seed: UInt64) {
    var (first, other) = (RandomService(seed: seed), RandomService(seed: seed + 1000))
    let (base, revision) = (first.make(), other.make())
    var random = SeededGenerator(seed: seed)
    let shuffled = Self.shuffled(revision, &random)
    #expect(findings(revision, shuffled) == [])
    #expect(findings(base, revision) == findings(Self.shuffled(base, &random), shuffled))
  }

  @Test("swapping the sides gives the mirror", arguments: 0..<60)
  func mirror(seed: UInt64) {
    var generator = RandomService(seed: seed)
    let base = generator.make()
    var random = SeededGenerator(seed: seed)
    var revision = base
    for kind in Mutation.Kind.allCases {
      if let mutation = Mutation.apply(kind, to: revision, &random) { revision = mutation.service }
    }
    let forth = findings(base, revision).map { Coordinate($0, isMirrored: false) }
    let back = findings(revision, base).map { Coordinate($0, isMirrored: true) }
    #expect(forth.sorted() == back.sorted())
  }

  @Test("each change is found and judged as its rule says", arguments: Mutation.Kind.allCases, 0..<25 as Range<UInt64>)
  func mutation(kind: Mutation.Kind, seed: UInt64) throws {
    var generator = RandomService(seed: seed)
    let base = generator.make()
    var random = SeededGenerator(seed: seed &* 31)
    var applied: Mutation?
    for _ in 0..<200 where applied == nil { applied = Mutation.apply(kind, to: base, &random) }
    guard let mutation = applied else { return }
    let found = findings(base, mutation.service)
    let lines = found.map(\.line)
    let causes = found.filter { mutation.expected.contains($0.rule) }
    #expect(!causes.isEmpty, "\(lines)")
    // What a field was the only one to mention may be out of use, or in other messages, without it.
    let echoes: Set<RuleID> = [.unusedTypeAdded, .unusedTypeRemoved, .typeBecameReceived, .typeBecameSentOnly]
    #expect(found.allSatisfy { mutation.expected.union(echoes).contains($0.rule) }, "\(lines)")
    for finding in causes { try expectLevels(of: finding) }
  }

  private func expectLevels(of finding: Finding) throws {
    let rule = try #require(RuleSet.v1.rule(finding.rule))
    let isShown = finding.basis == .example
    if let response = finding.response { #expect(isShown ? response == .compatible : response == rule.wire[.response]) }
    if let request = finding.request { #expect(request == rule.wire[.request] || request == .compatible) }
    #expect(finding.source == rule.source || finding.source == rule.sentOnlySource)
  }

  @Test("documentation counts only where it is asked for", arguments: 0..<20)
  func documentation(seed: UInt64) {
    var generator = RandomService(seed: seed)
    let base = generator.make()
    var revision = base
    for unit in revision.units.indices {
      for operation in revision.units[unit].operations.indices {
        revision.units[unit].operations[operation].documentation = "Another sentence."
        revision.units[unit].operations[operation].page = "Other\(unit).html"
      }
    }
    #expect(findings(base, revision) == [])
    #expect(!findings(base, revision, docs: true).isEmpty)
  }

  private static func shuffled(_ service: Service, _ random: inout SeededGenerator) -> Service {
    var copy = service
    copy.units.shuffle(using: &random)
    for unit in copy.units.indices {
      copy.units[unit].types.shuffle(using: &random)
      for type in copy.units[unit].types.indices {
        guard case .object(var object) = copy.units[unit].types[type].kind else { continue }
        object.fields.shuffle(using: &random)
        copy.units[unit].types[type].kind = .object(object)
      }
      for operation in copy.units[unit].operations.indices {
        copy.units[unit].operations[operation].parameters.shuffle(using: &random)
        copy.units[unit].operations[operation].responses.shuffle(using: &random)
      }
    }
    return copy
  }
}

/// Where and what a finding is, so that it can be compared with the one for the same change taken back.
private struct Coordinate: Comparable, CustomStringConvertible {
  let description: String

  init(_ finding: Finding, isMirrored: Bool) {
    let rule = RuleSet.v1.rule(finding.rule)
    let action = isMirrored ? rule?.action.mirror : rule?.action
    let (old, new) = isMirrored ? (finding.new, finding.old) : (finding.old, finding.new)
    let words = [
      rule?.area.rawValue, rule?.facet.rawValue, action?.rawValue, finding.pointer, old ?? "-", new ?? "-",
    ]
    description = words.compactMap { $0 }.joined(separator: " ")
  }

  static func < (lhs: Coordinate, rhs: Coordinate) -> Bool { lhs.description < rhs.description }
}
