public import APIModel

/// What changed between two versions of a service, and whom it breaks.
public struct SchemaComparison: Sendable {
  /// What is compared, and by which rules.
  public struct Options: Sendable {
    /// The rules that judge.
    public var rules: RuleSet
    /// Whether changes are reported that only people notice: descriptions, examples, pages.
    public var includesDocumentation: Bool

    /// Makes options.
    public init(rules: RuleSet = .v1, includesDocumentation: Bool = false) {
      self.rules = rules
      self.includesDocumentation = includesDocumentation
    }
  }

  /// The changes, sorted by operation and place; empty where the two versions say the same.
  ///
  /// The order of fields, types, operations and files, the case of header names, and where things were written change
  /// nothing.
  public let findings: [Finding]

  /// Compares two versions.
  ///
  /// - Parameters:
  ///   - base: The earlier version.
  ///   - revision: The later version.
  ///   - options: What is compared, and by which rules.
  public init(base: Service, revision: Service, options: Options = Options()) {
    let (base, revision) = (ModelIndex(base), ModelIndex(revision))
    let (changes, usage) = ServiceComparer.compare(
      base,
      revision,
      includesDocumentation: options.includesDocumentation
    )
    let judge = Judge(rules: options.rules, usage: usage, base: base, revision: revision)
    let found = MovedFields.merge(changes, usage).compactMap { judge.finding(for: $0) }
    findings = Self.merge(found).sorted()
  }

  /// Makes one of findings that say the same, as where a type was split and both parts changed in the same way.
  /// Which one it becomes must not depend on the order of the comparison, so they are sorted first.
  private static func merge(_ findings: [Finding]) -> [Finding] {
    var merged: [Finding] = []
    var places: [Key: Int] = [:]
    for finding in findings.sorted() {
      let key = Key(
        rule: finding.rule,
        pointer: finding.pointer,
        old: finding.oldFact ?? finding.old,
        new: finding.newFact ?? finding.new
      )
      if let place = places[key] {
        merged[place] = merged[place].joined(with: finding)
      } else {
        places[key] = merged.count
        merged.append(finding)
      }
    }
    return merged
  }

  private struct Key: Hashable {
    var rule: RuleID
    var pointer: String
    var old: String?
    var new: String?
  }
}

extension Finding {
  /// One finding for two that say the same of different messages.
  fileprivate func joined(with other: Finding) -> Finding {
    var joined = min(trail, other.trail) == trail ? self : other
    joined.operations = Set(operations).union(other.operations).sorted()
    joined.request = [request, other.request].compactMap { $0 }.max()
    joined.response = [response, other.response].compactMap { $0 }.max()
    joined.source = max(source, other.source)
    if subject != other.subject {
      joined.subject = .type(pointer.split(separator: "/").dropFirst().first.map(String.init) ?? "")
    }
    return joined
  }
}
