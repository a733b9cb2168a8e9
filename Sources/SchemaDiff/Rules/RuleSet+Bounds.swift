extension RuleSet {
  /// The rules for bounds: for each end of each measure, that it was raised, lowered, added and removed.
  static let boundRules: [Rule] = BoundMeasure.allCases.flatMap { measure in
    BoundEnd.allCases.flatMap { end in BoundEdit.allCases.map { boundRule(measure, end, $0) } }
  }

  private static func boundRule(_ measure: BoundMeasure, _ end: BoundEnd, _ edit: BoundEdit) -> Rule {
    let name = "\(end.rawValue) \(measure.noun)"
    let facet = measure.facet(end)
    let id: RuleID = .bound(measure, end, edit)
    let mirror: RuleID = .bound(measure, end, edit.mirror)
    let (action, wire, rationale) = meaning(of: edit, at: end)
    return Rule(
      id,
      .constraint,
      facet,
      action,
      wire: wire,
      source: .compatible,
      basis: .prose,
      mirror: mirror,
      "\(name) \(edit.rawValue)",
      rationale
    )
  }

  private static func meaning(of edit: BoundEdit, at end: BoundEnd) -> (Rule.Action, Rule.Wire, String) {
    let narrows = (edit == .raised) == (end == .minimum)
    switch edit {
    case .added:
      return (
        .added, .by(request: .potentiallyBreaking, response: .compatible),
        "The service may always have refused what lies beyond."
      )
    case .removed:
      return (
        .removed, .by(request: .compatible, response: .breaking),
        "What lay beyond was never to come, and may come now."
      )
    case .raised, .lowered:
      return narrows
        ? (.narrowed, .by(request: .breaking, response: .compatible), "Some of what was sent is refused.")
        : (.widened, .by(request: .compatible, response: .breaking), "More may come back than clients allow for.")
    }
  }
}

/// What a bound is a bound of.
public enum BoundMeasure: String, Sendable, Hashable, CaseIterable {
  /// A number, or the number that a text spells.
  case value
  /// The characters of a text.
  case length
  /// The elements of a list or a map.
  case count

  fileprivate var noun: String {
    switch self {
    case .value: "value"
    case .length: "length"
    case .count: "number of elements"
    }
  }

  fileprivate func facet(_ end: BoundEnd) -> Rule.Facet {
    switch (self, end) {
    case (.value, .minimum): .minimum
    case (.value, .maximum): .maximum
    case (.length, .minimum): .minimumLength
    case (.length, .maximum): .maximumLength
    case (.count, .minimum): .minimumCount
    case (.count, .maximum): .maximumCount
    }
  }
}

/// One of the two ends of a range.
public enum BoundEnd: String, Sendable, Hashable, CaseIterable {
  case minimum, maximum
}

/// What happens to an end of a range.
public enum BoundEdit: String, Sendable, Hashable, CaseIterable {
  case raised, lowered, added, removed

  fileprivate var mirror: BoundEdit {
    switch self {
    case .raised: .lowered
    case .lowered: .raised
    case .added: .removed
    case .removed: .added
    }
  }
}
