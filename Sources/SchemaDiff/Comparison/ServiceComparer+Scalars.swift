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
    compareBounds(
      old.range,
      new.range,
      of: .value,
      at: site,
      oldMeaning: { old.kind.isWholeNumber ? $0.inclusive($1) : $0 },
      newMeaning: { new.kind.isWholeNumber ? $0.inclusive($1) : $0 }
    )
    compareSizes(old.length, new.length, of: .length, at: site)
    compareFact(.pattern, old.pattern, new.pattern, at: site) { $0 }
    compareFact(.format, old.format, new.format, at: site) { $0.rawValue }
    compareFact(.separator, old.separator, new.separator, at: site) { "'\($0)'" }
    compareFact(.unit, old.unit, new.unit, at: site) { $0 }
  }

  mutating func compareFact<Fact: Equatable>(
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

  /// Compares bounds of how many there are: fewer than none there never are, so a lower end of 0 says nothing.
  mutating func compareSizes(_ old: Bounds<Int>?, _ new: Bounds<Int>?, of measure: BoundMeasure, at site: Site) {
    func meaning(_ end: Bounds<Int>.End, _ place: BoundEnd) -> Bounds<Int>.End? {
      let inclusive = end.inclusive(place)
      return place == .minimum && inclusive.value <= 0 ? nil : inclusive
    }
    compareBounds(old, new, of: measure, at: site, oldMeaning: meaning, newMeaning: meaning)
  }

  /// Compares bounds by what they mean, which is the same for some that are written otherwise; what an end means depends
  /// on the kind of value in its version.
  private mutating func compareBounds<Value>(
    _ old: Bounds<Value>?,
    _ new: Bounds<Value>?,
    of measure: BoundMeasure,
    at site: Site,
    oldMeaning: (Bounds<Value>.End, BoundEnd) -> Bounds<Value>.End?,
    newMeaning: (Bounds<Value>.End, BoundEnd) -> Bounds<Value>.End?
  ) where Value: CustomStringConvertible {
    guard old != new else { return }
    for end in BoundEnd.allCases {
      let (before, after) = (old?.end(end), new?.end(end))
      guard let edit = BoundEdit(before.flatMap { oldMeaning($0, end) }, after.flatMap { newMeaning($0, end) }, at: end)
      else { continue }
      let old = edit == .added ? nil : before?.text(at: end)
      let new = edit == .removed ? nil : after?.text(at: end)
      record(.bound(measure, end, edit), at: site, old, new)
    }
  }
}

extension BoundEdit {
  /// What happened to an end of a range; nil where nothing did.
  fileprivate init?<Value>(_ old: Bounds<Value>.End?, _ new: Bounds<Value>.End?, at end: BoundEnd) {
    switch (old, new) {
    case (nil, nil): return nil
    case (nil, _?): self = .added
    case (_?, nil): self = .removed
    case (let old?, let new?):
      if old == new { return nil }
      self = old.isBelow(new, at: end) ? .raised : .lowered
    }
  }
}

extension Bounds {
  fileprivate func end(_ end: BoundEnd) -> End? {
    switch end {
    case .minimum: lower
    case .maximum: upper
    }
  }
}

extension Bounds<Int>.End {
  /// The same end of a range of whole numbers, with its number inside.
  fileprivate func inclusive(_ end: BoundEnd) -> Self {
    guard isExclusive else { return self }
    let (next, isOverflow) = value.addingReportingOverflow(end == .minimum ? 1 : -1)
    return isOverflow ? self : Self(next)
  }
}

extension Bounds<JSONNumber>.End {
  /// The same end of a range of whole numbers, with its number inside.
  fileprivate func inclusive(_ end: BoundEnd) -> Self {
    guard isExclusive, let value = value.int else { return self }
    let whole = Bounds<Int>.End(value, isExclusive: true).inclusive(end)
    return Self(JSONNumber(whole.value), isExclusive: whole.isExclusive)
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
  /// Whether values of the kind are numbers without a fraction.
  fileprivate var isWholeNumber: Bool {
    switch self {
    case .integer, .long: true
    case .float, .double, .string, .boolean, .binary: false
    }
  }

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
