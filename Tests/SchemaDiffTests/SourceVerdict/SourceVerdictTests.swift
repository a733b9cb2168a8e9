import APIModel
import Foundation
import SchemaDiff
import Testing

/// The compiler has the last word on whether code that uses a generated client still compiles.
///
/// The two versions of each fixture are generated and compiled, and code that uses all of the one version is compiled
/// against the other, forwards and backwards. Fixtures of one service are compiled together, each with a name in front of
/// its own. The usual run takes a part of them; `ALL_SOURCE_VERDICTS=1` takes all.
@Suite("The verdict for Swift")
struct SourceVerdictTests {
  @Test("is what the compiler says")
  func compiled() async throws {
    let takesAll = ProcessInfo.processInfo.environment["ALL_SOURCE_VERDICTS"] != nil
    let cases = try Fixture.all.enumerated().map { try VerdictCase($1, number: $0) }
      .filter { takesAll || $0.isOrdinary && $0.number.isMultiple(of: 3) }
    var tally: [Level: Int] = [:]
    for group in VerdictCase.groups(of: cases) {
      let errors = try await GroupErrors(of: group)
      for one in group {
        check(one.name, one.forwards, errors.forwards[one.file])
        check("\(one.name) backwards", one.backwards, errors.backwards[one.file])
        for level in [one.forwards, one.backwards] { tally[level, default: 0] += 1 }
      }
    }
    #expect(tally[.breaking, default: 0] >= 25 && tally[.compatible, default: 0] >= 25)
    if takesAll { print("verdicts compared with the compiler's: \(tally.sorted { $0.key < $1.key })") }
  }

  private func check(_ name: String, _ verdict: Level, _ errors: [String]?) {
    switch verdict {
    case .breaking: #expect(errors != nil, "code made for \(name) should not compile")
    case .compatible: #expect(errors == nil, "code made for \(name) should compile")
    // Only some code stops compiling, which may not be the code here.
    case .potentiallyBreaking: break
    }
  }
}

/// A fixture with its verdicts, ready to be compiled with others.
private struct VerdictCase {
  let name: String
  let number: Int
  let base: Service
  let revision: Service
  let forwards: Level
  let backwards: Level

  init(_ fixture: Fixture, number: Int) throws {
    name = fixture.rule.rawValue
    self.number = number
    base = try load(fixture.base)
    revision = try load(fixture.revision)
    forwards = findings(base, revision).map(\.source).max() ?? .compatible
    backwards = findings(revision, base).map(\.source).max() ?? .compatible
  }

  /// What the types and operations have in front of their names.
  var prefix: String { "F\(100 + number)" }

  /// The file with the code that uses them.
  var file: String { "\(prefix).swift" }

  /// Whether nothing is said of the service as a whole, as in most fixtures.
  var isOrdinary: Bool { setting == Self.settings(of: Service(name: "Shop"), Service(name: "Shop")) }

  /// Cases that agree on the service as a whole can be compiled together.
  static func groups(of cases: [VerdictCase]) -> [[VerdictCase]] {
    Dictionary(grouping: cases, by: \.setting).sorted { $0.key.lexicographicallyPrecedes($1.key) }.map(\.value)
  }

  private var setting: [String] { Self.settings(of: base, revision) }

  private static func settings(of base: Service, _ revision: Service) -> [String] {
    [base, revision].map { ([$0.name] + ["-"] + $0.configured + ["-"] + $0.credentials).joined(separator: " ") }
  }
}

/// What the compiler says of code that was made for one version and is compiled against the other, by file.
private struct GroupErrors {
  let forwards: [String: [String]]
  let backwards: [String: [String]]

  init(of group: [VerdictCase]) async throws {
    let base = try await CompiledService(.merging(group.map { ($0.prefix, $0.base) }))
    let revision = try await CompiledService(.merging(group.map { ($0.prefix, $0.revision) }))
    let (old, new) = (try Self.files(base, group), try Self.files(revision, group))
    #expect(try await base.errors(in: old) == [:], "code should fit the version it was made for")
    forwards = try await revision.errors(in: old)
    backwards = try await base.errors(in: new)
  }

  /// Code for each case; what belongs to none of several is left out, as no fixture among several touches it.
  private static func files(_ service: CompiledService, _ group: [VerdictCase]) throws -> [String: String] {
    var functions: [String: [String]] = [:]
    for use in try service.client().uses {
      let owner = group.first { use.contains($0.prefix) || use.contains($0.prefix.lowercased()) }
      guard let owner = owner ?? (group.count == 1 ? group.first : nil) else { continue }
      functions[owner.file, default: []].append(use)
    }
    return functions.mapValues { uses in
      let imports = ["Foundation", service.module, "TablatureRuntime"].map { "import \($0)" }
      // Functions of one name may differ in their types alone, so each has a type of its own around it.
      let wrapped = uses.enumerated().map { "private enum Use\($0) { static func use\($1) }" }
      return (imports + wrapped).joined(separator: "\n") + "\n"
    }
  }
}
