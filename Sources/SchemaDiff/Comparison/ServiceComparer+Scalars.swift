import APIModel
import JSONDocument

extension ServiceComparer {
  mutating func compareScalars(_ old: Scalar, _ new: Scalar, at site: Site) {
    guard old != new else { return }
    if old.kind != new.kind {
      let edit = ShapeEdit(old.kind, new.kind, isText: site.carrier.isText)
      record(.shape(edit), at: site, old.kind.rawValue, new.kind.rawValue)
      // Constraints of unrelated types cannot be compared; the new type says it all.
      guard old.kind.isNumber && new.kind.isNumber else { return }
    }
    compareValues(old, new, at: site)
    compareBounds(old.range, new.range, of: .value, at: site)
    compareBounds(old.length, new.length, of: .length, at: site)
    compareFact(.pattern, old.pattern, new.pattern, at: site) { $0 }
    compareFact(.format, old.format, new.format, at: site) { $0.rawValue }
    compareFact(.separator, old.separator, new.separator, at: site) { "'\($0)'" }
    compareFact(.constant, old.constant, new.constant, at: site) { $0.text() }
    compareFact(.unit, old.unit, new.unit, at: site) { $0 }
  }

  private mutating func compareFact<Fact: Equatable>(
    _ constraint: TextConstraint,
    _ old: Fact?,
    _ new: Fact?,
    at site: Site,
    _ text: (Fact) -> String
  ) {
    guard let amendment = Amendment(old, new) else { return }
    record(.constraint(constraint, amendment), at: site, old.map(text), new.map(text))
  }

  // MARK: Bounds

  mutating func compareBounds<Value>(
    _ old: Bounds<Value>?,
    _ new: Bounds<Value>?,
    of measure: BoundMeasure,
    at site: Site
  ) where Value: CustomStringConvertible {
    guard old != new else { return }
    compareEnd(old?.lower, new?.lower, .minimum, of: measure, at: site)
    compareEnd(old?.upper, new?.upper, .maximum, of: measure, at: site)
  }

  private mutating func compareEnd<Value>(
    _ old: Bounds<Value>.End?,
    _ new: Bounds<Value>.End?,
    _ end: BoundEnd,
    of measure: BoundMeasure,
    at site: Site
  ) where Value: CustomStringConvertible {
    let edit: BoundEdit
    switch (old, new) {
    case (nil, nil): return
    case (nil, _?): edit = .added
    case (_?, nil): edit = .removed
    case (let old?, let new?):
      if old == new { return }
      edit = old.isBelow(new, at: end) ? .raised : .lowered
    }
    record(.bound(measure, end, edit), at: site, old?.text(at: end), new?.text(at: end))
  }
}

extension Bounds.End {
  /// Whether an end of a range lies below another: a lower end that leaves its number out begins above it, an upper one
  /// ends below it.
  fileprivate func isBelow(_ other: Self, at end: BoundEnd) -> Bool {
    if value != other.value { return value < other.value }
    return end == .minimum ? other.isExclusive : isExclusive
  }
}

extension Bounds.End where Value: CustomStringConvertible {
  fileprivate func text(at end: BoundEnd) -> String {
    (isExclusive ? (end == .minimum ? ">" : "<") : "") + value.description
  }
}

extension Scalar.Kind {
  /// Whether values of the kind are numbers.
  var isNumber: Bool {
    switch self {
    case .integer, .long, .float, .double: true
    case .string, .boolean, .binary: false
    }
  }
}

extension ShapeEdit {
  /// How one kind of scalar differs from another.
  ///
  /// - Parameters:
  ///   - old: The earlier kind.
  ///   - new: The later kind.
  ///   - isText: Whether the value travels as text.
  init(_ old: Scalar.Kind, _ new: Scalar.Kind, isText: Bool) {
    switch (old, new) {
    case (.integer, .long): self = .integerWidened
    case (.long, .integer): self = .integerNarrowed
    case (.float, .double): self = .floatWidened
    case (.double, .float): self = .floatNarrowed
    case (.integer, .float), (.integer, .double), (.long, .float), (.long, .double): self = .generalized
    case (.float, .integer), (.double, .integer), (.float, .long), (.double, .long): self = .specialized
    case (_, .string) where isText && old != .binary: self = .loosened
    case (.string, _) where isText && new != .binary: self = .tightened
    default: self = .changed
    }
  }
}
