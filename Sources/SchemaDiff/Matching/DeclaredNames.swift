/// What a member is called, and what it says it was called.
struct DeclaredNames {
  /// The name, with the place that it is unique in.
  var name: [String]
  /// Earlier names, in the same way.
  var former: [[String]]

  /// Which members got a name that another one gave up, and which those others are, by their places in the lists.
  ///
  /// A name that both versions have usually stands for the same member: that something else was merged into it once is no
  /// news. It does not where it is declared, and only now, to be another's, and what had it says where it has gone; else
  /// two fields that swapped their names would be no change.
  static func passedOn(_ old: [DeclaredNames], _ new: [DeclaredNames]) -> [(Int, Int)] {
    let before = Dictionary(zip(old.map(\.name), old.indices), uniquingKeysWith: { first, _ in first })
    let after = Dictionary(zip(new.map(\.name), new.indices), uniquingKeysWith: { first, _ in first })
    let declared = new.indices.flatMap { index in
      news(of: new[index], over: before[new[index].name].map { old[$0] }).compactMap { before[$0] }.map { ($0, index) }
    }
    let withdrawn = old.indices.flatMap { index in
      news(of: old[index], over: after[old[index].name].map { new[$0] }).compactMap { after[$0] }.map { (index, $0) }
    }
    var pairs = unique(declared + withdrawn)
    var count: Int
    repeat {
      count = pairs.count
      let (sources, targets) = (Set(pairs.map { $0.0 }), Set(pairs.map { $0.1 }))
      pairs.removeAll { source, target in
        let isTaken = before[new[target].name].map { !sources.contains($0) } ?? false
        let isKept = after[old[source].name].map { !targets.contains($0) } ?? false
        return isTaken || isKept
      }
    } while pairs.count < count
    return pairs
  }

  /// The earlier names of a member that it does not have in the other version, too.
  private static func news(of member: DeclaredNames, over same: DeclaredNames?) -> [[String]] {
    member.former.filter { $0 != member.name && same?.former.contains($0) != true }
  }

  /// The pairs of which neither part is in another one.
  private static func unique(_ pairs: [(Int, Int)]) -> [(Int, Int)] {
    let sources = Dictionary(grouping: pairs) { $0.0 }.mapValues { Set($0.map { $0.1 }) }
    let targets = Dictionary(grouping: pairs) { $0.1 }.mapValues { Set($0.map { $0.0 }) }
    return sources.sorted { $0.key < $1.key }.compactMap { source, found in
      guard found.count == 1, let target = found.first, targets[target]?.count == 1 else { return nil }
      return (source, target)
    }
  }
}
