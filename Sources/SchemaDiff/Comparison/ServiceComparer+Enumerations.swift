import APIModel
import JSONDocument

extension ServiceComparer {
  mutating func compareValues(_ old: Scalar, _ new: Scalar, at site: Site) {
    switch (old.values.isEmpty, new.values.isEmpty) {
    case (true, true): return
    case (true, false):
      record(.enumerated(.added, isClosed: new.isClosed), at: site, nil, FactText.values(new))
    case (false, true):
      record(.enumerated(.removed, isClosed: old.isClosed), at: site, FactText.values(old), nil)
    case (false, false):
      compareListed(old, new, at: site)
      if old.isClosed != new.isClosed { record(.closed(new.isClosed), at: site) }
    }
  }

  private mutating func compareListed(_ old: Scalar, _ new: Scalar, at site: Site) {
    guard old.values != new.values else { return }
    let isNumeric = old.kind.isNumber && new.kind.isNumber
    let matching = Matching.values(old.values, new.values, isNumeric: isNumeric)
    for value in matching.removed {
      let edit = Edit.value(.removed, value, isClosed: old.isClosed)
      record(edit, at: place(value, below: site), value.wire, nil)
    }
    for value in matching.added {
      let edit = Edit.value(.added, value, isClosed: old.isClosed && new.isClosed)
      record(edit, at: place(value, below: site), nil, value.wire)
    }
    compareSpellings(matching.pairs.filter { !$0.isSameValue(isNumeric: isNumeric) }, at: site)
    for pair in matching.pairs { comparePair(pair, isNumeric: isNumeric, at: place(pair.old, below: site)) }
  }

  /// Values that are spelled otherwise are one edit: lists are respelled as a whole.
  private mutating func compareSpellings(_ pairs: [Matching<EnumeratedValue>.Pair], at site: Site) {
    let sorted = pairs.sorted { ($0.old.wire, $0.new.wire) < ($1.old.wire, $1.new.wire) }
    guard let first = sorted.first else { return }
    let place = sorted.count == 1 ? place(first.old, below: site) : site.appending("values")
    let (old, new) = (sorted.map(\.old.wire), sorted.map(\.new.wire))
    record(
      .valueRenamed,
      at: place,
      old.joined(separator: ", "),
      new.joined(separator: ", "),
      isGuess: sorted.contains(where: \.isGuess)
    )
  }

  private func place(_ value: EnumeratedValue, below site: Site) -> Site {
    var place = site.appending("values", value.wire)
    place.isExample = value.evidence == .example
    return place
  }

  private mutating func comparePair(_ pair: Matching<EnumeratedValue>.Pair, isNumeric: Bool, at site: Site) {
    let (old, new) = (pair.old, pair.new)
    if old.pattern != new.pattern { record(.valuePattern, at: site, old.pattern, new.pattern) }
    compareDeprecations(old.deprecation, new.deprecation, at: site)
    compareMeanings(old.meaning, new.meaning, isNumeric: isNumeric, at: site)
  }

  /// Only the meaning of a number is its name in Swift; that of a word is a comment.
  private mutating func compareMeanings(_ old: String?, _ new: String?, isNumeric: Bool, at site: Site) {
    guard old != new else { return }
    let isReworded = old.map(NameSimilarity.letters) != new.map(NameSimilarity.letters)
    if isNumeric && isReworded {
      record(.valueMeaning(isNumeric: true), at: site, old, new)
    } else {
      compareText(old, new, as: .valueMeaning(isNumeric: false), at: site)
    }
  }
}

extension Matching<EnumeratedValue>.Pair {
  /// Whether the two are the same on the wire.
  fileprivate func isSameValue(isNumeric: Bool) -> Bool {
    old.wire == new.wire || isNumeric && JSONNumber(old.wire) == JSONNumber(new.wire)
  }
}

extension Matching<EnumeratedValue> {
  /// Matches values: by what is on the wire, the same letters, and the same meaning.
  static func values(_ old: [EnumeratedValue], _ new: [EnumeratedValue], isNumeric: Bool) -> Matching {
    var matching = Matching(old, new)
    matching.match { $0.wire }
    if isNumeric {
      matching.match { JSONNumber($0.wire) }
    } else {
      matching.match(isGuess: true) { $0.isDocumented(with: $1) && NameSimilarity.isRespelling($0.wire, $1.wire) }
    }
    matching.match(isGuess: true) { old, new in
      guard old.isDocumented(with: new) else { return false }
      guard let before = old.meaning.map(NameSimilarity.letters), !before.isEmpty else { return false }
      return before == new.meaning.map(NameSimilarity.letters)
    }
    return matching
  }
}

extension EnumeratedValue {
  /// Whether lists state two values; what only examples show comes and goes, and is no ground for a guess.
  fileprivate func isDocumented(with other: EnumeratedValue) -> Bool {
    evidence == .documented && other.evidence == .documented
  }
}
