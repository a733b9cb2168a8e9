import APIModel
import JSONDocument

extension FactExtraction {
  /// Reads the bounds of numbers, lengths and counts.
  func readBounds(into facts: inout Facts) {
    var range = BoundsFinding(), length = BoundsFinding(), items = BoundsFinding()
    let parts = BulletValues(prose, clauses, leads: []).parameterItems()
    for (clause, matches) in zip(clauses.all, matches) where !isConditional(clause) && !parts.contains(clause.block) {
      for match in matches where !isInExample(match.tokens.lowerBound, of: clause) {
        guard let target = target(match.meaning) else { continue }
        let isLabel = if case .size = match.meaning { true } else { false }
        let bounds = bounds(match, target.ends)
        switch target.kind {
        case .range where countsCharacters(match): length.add(bounds, isLabel: isLabel)
        case .range: range.add(bounds, isLabel: isLabel)
        case .length: length.add(bounds, isLabel: isLabel)
        case .items: items.add(bounds, isLabel: isLabel)
        }
      }
      range.add(bareRange(clause), isLabel: true)
    }
    if subject.element == .number || subject.element == .string { facts.range = range.bounds }
    if subject.element == .string { facts.length = length.bounds?.whole }
    facts.items = items.bounds?.whole
  }

  /// Whether what a phrase calls a range is one of characters: `Value range: 1 to 64 characters`.
  private func countsCharacters(_ match: PhraseMatch) -> Bool {
    let next = match.tokens.upperBound
    guard subject.element == .string, next < prose.tokens.count else { return false }
    return FactExtraction.characters.contains(prose.tokens[next].word)
  }

  private static let characters = Word.set("characters letters")

  /// The bounds that a phrase states: an interval, or numbers that are its ends.
  private func bounds(_ match: PhraseMatch, _ ends: Phrase.Ends) -> Bounds<JSONNumber>? {
    if let interval = match.captures.first.flatMap(prose.interval) { return interval }
    var bounds = Bounds(match.captures.compactMap { NumberText.number(prose.text[prose.tokens[$0].bytes]) }, ends)
    if isOrEmpty(match) { bounds?.lower = nil }
    return bounds
  }

  /// Whether what a phrase says holds only unless the value is empty: `empty or 1 to 9 characters`.
  private func isOrEmpty(_ match: PhraseMatch) -> Bool {
    let or = match.tokens.lowerBound - 1
    return or > 0 && prose.isWord(or, .or) && [.empty, .blank].contains(prose.tokens[or - 1].word)
  }

  private enum Target { case range, length, items }

  private func target(_ meaning: Phrase.Meaning) -> (kind: Target, ends: Phrase.Ends)? {
    switch meaning {
    case .bounds(let ends): return (.range, ends)
    case .length(let ends): return (.length, ends)
    case .items(let ends): return isCollection ? (.items, ends) : nil
    case .size(let ends):
      if isCollection { return (.items, ends) }
      return (subject == .string ? .length : .range, ends)
    default: return nil
    }
  }

  private var isCollection: Bool {
    switch subject {
    case .list, .map: true
    case .string, .number, .boolean, .structure: false
    }
  }

  /// What a sentence about the range says that says nothing else: `**1** to **200**`, `[1, 200]`.
  private func bareRange(_ clause: Clause) -> Bounds<JSONNumber>? {
    guard clause.section == .range, subject.element == .number, let first = clause.tokens.first else { return nil }
    if clause.tokens.count == 1 { return prose.interval(first) }
    guard clause.tokens.count >= 3 else { return nil }
    guard prose.isWord(first + 1, Word("to")) || prose.isMark(first + 1, "-") else { return nil }
    let numbers = [first, first + 2].compactMap { NumberText.number(prose.text[prose.tokens[$0].bytes]) }
    return Bounds(numbers, .between)
  }
}

/// Bounds gathered from several statements, which may contradict each other.
private struct BoundsFinding {
  private var stated: Set<Bounds<JSONNumber>> = []
  private var labelled = Bounds<JSONNumber>()

  /// Adds a statement.
  mutating func add(_ bounds: Bounds<JSONNumber>?, isLabel: Bool) {
    guard let bounds, !bounds.isEmpty else { return }
    if isLabel {
      labelled.lower = labelled.lower ?? bounds.lower
      labelled.upper = labelled.upper ?? bounds.upper
    } else {
      stated.insert(bounds)
    }
  }

  /// What all statements say together: labels count more than sentences; sentences that contradict each other say
  /// nothing.
  var bounds: Bounds<JSONNumber>? {
    var lowers = Set(stated.compactMap(\.lower))
    var uppers = Set(stated.compactMap(\.upper))
    if let lower = labelled.lower { lowers = [lower] }
    if let upper = labelled.upper { uppers = [upper] }
    let result = Bounds(lower: lowers.count == 1 ? lowers.first : nil, upper: uppers.count == 1 ? uppers.first : nil)
    let isNothing = result.lower == nil && result.upper == nil
    return isNothing || result.isEmpty || lowers.count > 1 || uppers.count > 1 ? nil : result
  }
}

extension Bounds<JSONNumber> {
  fileprivate init?(_ numbers: [JSONNumber], _ ends: Phrase.Ends) {
    guard let first = numbers.first else { return nil }
    switch ends {
    case .between:
      guard numbers.count == 2 else { return nil }
      self.init(lower: End(first), upper: End(numbers[1]))
    case .atLeast: self.init(lower: End(first))
    case .atMost: self.init(upper: End(first))
    case .above: self.init(lower: End(first, isExclusive: true))
    case .below: self.init(upper: End(first, isExclusive: true))
    case .exactly: self.init(lower: End(first), upper: End(first))
    }
  }

  /// The same bounds in whole numbers, or nil where they are not.
  fileprivate var whole: Bounds<Int>? {
    let low = lower.flatMap { end in end.value.int.map { Bounds<Int>.End($0, isExclusive: end.isExclusive) } }
    let high = upper.flatMap { end in end.value.int.map { Bounds<Int>.End($0, isExclusive: end.isExclusive) } }
    guard (low != nil) == (lower != nil), (high != nil) == (upper != nil) else { return nil }
    return Bounds<Int>(lower: low, upper: high)
  }
}
