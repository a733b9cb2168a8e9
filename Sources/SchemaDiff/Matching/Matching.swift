/// Which elements of one list stand for which of another.
///
/// Each step matches what is left over from the steps before it, and only what it can match without a doubt: where two
/// elements have a claim to the same other one, none of them gets it. So the order of the lists does not matter.
struct Matching<Element> {
  /// Two elements that are the same thing in two versions.
  struct Pair {
    var old: Element
    var new: Element
    /// Whether they only look alike.
    var isGuess: Bool
  }

  /// The matched elements, in the order in which they were matched.
  private(set) var pairs: [Pair] = []
  /// What only the base has.
  private(set) var removed: [Element]
  /// What only the revision has.
  private(set) var added: [Element]

  init(_ old: [Element], _ new: [Element]) {
    removed = old
    added = new
  }

  /// Matches elements that have the same key; those whose key is nil, or not the only one of its kind, are left.
  mutating func match<Key: Hashable>(by key: (Element) -> Key?) {
    guard !removed.isEmpty, !added.isEmpty else { return }
    var holders: [Key: Holders] = [:]
    holders.reserveCapacity(removed.count)
    for index in removed.indices {
      if let key = key(removed[index]) { holders[key, default: Holders()].addOld(index) }
    }
    for index in added.indices {
      if let key = key(added[index]) { holders[key, default: Holders()].addNew(index) }
    }
    take(holders.values.compactMap(\.pair).sorted { $0.0 < $1.0 }, isGuess: false)
  }

  /// The elements that have a key.
  private struct Holders {
    private var old: Int?
    private var new: Int?
    private var isDoubtful = false

    mutating func addOld(_ index: Int) {
      isDoubtful = isDoubtful || old != nil
      old = index
    }

    mutating func addNew(_ index: Int) {
      isDoubtful = isDoubtful || new != nil
      new = index
    }

    /// The two elements that no other one competes with; nil where there are fewer or more.
    var pair: (Int, Int)? {
      guard let old, let new, !isDoubtful else { return nil }
      return (old, new)
    }
  }

  /// Matches elements that a test holds for, where it holds for no other on either side.
  ///
  /// - Parameters:
  ///   - isGuess: Whether the test only finds likeness.
  ///   - limit: How many pairs may be tested; where there are more, so much has changed that likeness means nothing.
  ///   - isSame: The test.
  mutating func match(
    isGuess: Bool,
    limit: Int = 1_000_000,
    where isSame: (_ old: Element, _ new: Element) -> Bool
  ) {
    guard !removed.isEmpty, !added.isEmpty, removed.count <= limit / added.count else { return }
    let candidates = removed.map { old in added.indices.filter { isSame(old, added[$0]) } }
    var claims: [Int: Int] = [:]
    for index in candidates.joined() { claims[index, default: 0] += 1 }
    let unique = candidates.enumerated().compactMap { old, new in
      new.count == 1 && claims[new[0]] == 1 ? (old, new[0]) : nil
    }
    take(unique, isGuess: isGuess)
  }

  /// Matches elements that passed their names on to each other, as they declare; nothing where none declares a name.
  mutating func match(names: (Element) -> DeclaredNames) {
    let (old, new) = (removed.map(names), added.map(names))
    guard (old + new).contains(where: { !$0.former.isEmpty }) else { return }
    take(DeclaredNames.passedOn(old, new), isGuess: false)
  }

  private mutating func take(_ matches: [(Int, Int)], isGuess: Bool) {
    guard !matches.isEmpty else { return }
    pairs += matches.map { Pair(old: removed[$0.0], new: added[$0.1], isGuess: isGuess) }
    removed.removeElements(at: matches.map { $0.0 })
    added.removeElements(at: matches.map { $0.1 })
  }
}

extension Array {
  /// Takes out the elements at some places.
  fileprivate mutating func removeElements(at places: [Int]) {
    guard places.count < count else { return self = [] }
    var isKept = [Bool](repeating: true, count: count)
    for place in places { isKept[place] = false }
    self = indices.compactMap { isKept[$0] ? self[$0] : nil }
  }
}
