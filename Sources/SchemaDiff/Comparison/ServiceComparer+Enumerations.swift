import APIModel
import JSONDocument

extension ServiceComparer {
  mutating func compareValues(_ old: Scalar, _ new: Scalar, at site: Site) {
    if let constant = old.constant, new.constant == nil, old.values.isEmpty, !new.values.isEmpty {
      return compareList(new, with: constant, .added, at: site)
    }
    if let constant = new.constant, old.constant == nil, new.values.isEmpty, !old.values.isEmpty {
      return compareList(old, with: constant, .removed, at: site)
    }
    compareFact(.constant, old.constant, new.constant, at: site) { $0.text() }
    switch (old.values.isEmpty, new.values.isEmpty) {
    case (true, true): return
    case (true, false):
      record(.enumerated(.added, new), at: site, nil, FactText.values(new))
    case (false, true):
      record(.enumerated(.removed, old), at: site, FactText.values(old), nil)
    case (false, false):
      compareListed(old, new, at: site)
      if old.isClosed != new.isClosed { record(.closed(new.isClosed), at: site) }
    }
  }

  /// Compares a list that came or went with the only value there was or is: a constant is a list of one.
  private mutating func compareList(_ list: Scalar, with constant: JSONValue, _ presence: Presence, at site: Site) {
    let (only, all) = (constant.text(), FactText.values(list))
    let edit = Edit.constantListed(presence, list)
    record(edit, at: site, presence == .added ? only : all, presence == .added ? all : only)
    let value = EnumeratedValue(constant.plainText)
    guard !list.hasValue(value) else { return }
    // The constant, or what stands now in its place, is all the list says of it.
    let place = place(value, below: site.narrowed(to: .constant))
    switch presence {
    case .added: record(.value(.removed, value, isClosed: true), at: place, value.wire, nil)
    case .removed: record(.value(.added, value, isClosed: list.isClosed), at: place, nil, value.wire)
    }
  }

  private mutating func compareListed(_ old: Scalar, _ new: Scalar, at site: Site) {
    guard old.values != new.values else { return }
    let site = site.narrowed(to: .values)
    let isNumeric = old.kind.isNumber && new.kind.isNumber
    let matching = Matching.values(old.values, new.values, isNumeric: isNumeric)
    for value in matching.removed {
      let edit = Edit.value(.removed, value, isClosed: old.isClosed)
      record(edit, at: place(value, below: site).written(inside: value.origin, Origin()), value.wire, nil)
    }
    for value in matching.added {
      let edit = Edit.value(.added, value, isClosed: old.isClosed && new.isClosed)
      record(edit, at: place(value, below: site).written(inside: Origin(), value.origin), nil, value.wire)
    }
    let respelled = matching.pairs.filter { !$0.isSameValue(isNumeric: isNumeric) }
    compareSpellings(respelled, isClosed: old.isClosed && new.isClosed, at: site)
    for pair in matching.pairs {
      let place = place(pair.old, below: site).written(inside: pair.old.origin, pair.new.origin)
      comparePair(pair, isNumeric: isNumeric, at: place)
    }
  }

  /// Values that are spelled otherwise are one edit: lists are respelled as a whole.
  private mutating func compareSpellings(
    _ pairs: [Matching<EnumeratedValue>.Pair],
    isClosed: Bool,
    at site: Site
  ) {
    let sorted = pairs.sorted { ($0.old.wire, $0.new.wire) < ($1.old.wire, $1.new.wire) }
    guard let first = sorted.first else { return }
    let isOne = sorted.count == 1
    var place = isOne ? place(first.old, below: site) : site.appending("values")
    if isOne { place = place.written(inside: first.old.origin, first.new.origin) }
    if sorted.allSatisfy({ NameSimilarity.isSameInSwift($0.old.wire, $0.new.wire) }) { place.visibility = .hidden }
    let (old, new) = (sorted.map(\.old.wire), sorted.map(\.new.wire))
    record(
      .valueRenamed(isClosed: isClosed),
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
    compareMeanings(old, new, isNumeric: isNumeric, at: site)
  }

  /// In Swift a value that is no word is called by its meaning if that is a few words; any other meaning is a comment.
  private mutating func compareMeanings(
    _ old: EnumeratedValue,
    _ new: EnumeratedValue,
    isNumeric: Bool,
    at site: Site
  ) {
    guard old.meaning != new.meaning else { return }
    let isReworded = old.meaning.map(NameSimilarity.letters) != new.meaning.map(NameSimilarity.letters)
    let isName = (isNumeric || !old.isWord) && (old.hasShortMeaning || new.hasShortMeaning)
    if isName && isReworded {
      record(.valueMeaning(isName: true), at: site, old.wireAndMeaning, new.wireAndMeaning)
    } else {
      compareText(old.meaning, new.meaning, as: .valueMeaning(isName: false), at: site)
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

extension Scalar {
  /// Whether a value is in the list, however its number is written.
  fileprivate func hasValue(_ value: EnumeratedValue) -> Bool {
    values.contains { $0.wire == value.wire || kind.isNumber && JSONNumber($0.wire) == JSONNumber(value.wire) }
  }
}

extension JSONValue {
  /// The value as it is written where everything is text.
  var plainText: String {
    guard case .string(let text) = self else { return text() }
    return text
  }
}

extension EnumeratedValue {
  /// Whether lists state two values; what only examples show comes and goes, and is no ground for a guess.
  fileprivate func isDocumented(with other: EnumeratedValue) -> Bool {
    evidence == .documented && other.evidence == .documented
  }

  /// Whether the value begins with a letter, so that it is its own name in Swift.
  fileprivate var isWord: Bool { wire.first { $0.isLetter || $0.isNumber }?.isLetter ?? false }

  /// Whether the meaning is a name and no sentence.
  fileprivate var hasShortMeaning: Bool {
    guard let meaning, meaning.first?.isLetter == true else { return false }
    return meaning.split { !$0.isLetter && !$0.isNumber }.count <= Self.longestName
  }

  /// The value and, if it has one, its meaning.
  fileprivate var wireAndMeaning: String { meaning.map { "\(wire): \($0)" } ?? wire }

  /// How many words of a meaning are taken for a name.
  private static let longestName = 6
}
