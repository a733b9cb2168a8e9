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
      let edit = Edit.value(.removed, isClosed: old.isClosed, isDeprecated: value.deprecation != nil)
      record(edit, at: place(value, below: site), value.wire, nil)
    }
    for value in matching.added {
      let edit = Edit.value(.added, isClosed: old.isClosed && new.isClosed, isDeprecated: false)
      record(edit, at: place(value, below: site), nil, value.wire)
    }
    for pair in matching.pairs { comparePair(pair, isNumeric: isNumeric, at: place(pair.old, below: site)) }
  }

  private func place(_ value: EnumeratedValue, below site: Site) -> Site {
    var place = site.appending("values", value.wire)
    place.isExample = value.evidence == .example
    return place
  }

  private mutating func comparePair(_ pair: Matching<EnumeratedValue>.Pair, isNumeric: Bool, at site: Site) {
    let (old, new) = (pair.old, pair.new)
    if old.wire != new.wire && !(isNumeric && JSONNumber(old.wire) == JSONNumber(new.wire)) {
      record(.valueRenamed, at: site, old.wire, new.wire, isGuess: pair.isGuess)
    }
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

extension Matching<EnumeratedValue> {
  /// Matches values: by what is on the wire, the same letters, and the same meaning.
  static func values(_ old: [EnumeratedValue], _ new: [EnumeratedValue], isNumeric: Bool) -> Matching {
    var matching = Matching(old, new)
    matching.match { $0.wire }
    if isNumeric {
      matching.match { JSONNumber($0.wire) }
    } else {
      matching.match(isGuess: true) { NameSimilarity.isRespelling($0.wire, $1.wire) }
    }
    matching.match(isGuess: true) { old, new in
      guard let before = old.meaning.map(NameSimilarity.letters), !before.isEmpty else { return false }
      return before == new.meaning.map(NameSimilarity.letters)
    }
    return matching
  }
}
