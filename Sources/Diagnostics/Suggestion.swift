/// Finds what a user may have meant by a word that is not there.
package enum Suggestion {
  /// `; did you mean 'x'?` with the candidate nearest to a word, or nothing where none is near.
  package static func clause(for word: String, in candidates: some Collection<String>) -> String {
    closest(to: word, in: candidates).map { "; did you mean \($0.quoted)?" } ?? ""
  }

  /// The candidate that takes the fewest changes of single characters; the first by its name where there are several.
  ///
  /// At most a third of the characters may differ, so that the suggestion is never far-fetched. Failing that, it is a
  /// candidate that the word is the start of, as `int` is of `integer`.
  package static func closest(to word: String, in candidates: some Collection<String>) -> String? {
    let scalars = Array(word.lowercased().unicodeScalars)
    // Nobody types longer names by hand, nor chooses from more: the rest is machine-made, and would take too long.
    guard (1...80).contains(scalars.count), candidates.count <= 2_000 else { return nil }
    var best: (distance: Int, candidate: String)?
    for candidate in candidates {
      guard let distance = distance(from: scalars, to: Array(candidate.lowercased().unicodeScalars)) else { continue }
      let isBetter = best.map { (distance, candidate) < ($0.distance, $0.candidate) } ?? true
      if isBetter { best = (distance, candidate) }
    }
    return best?.candidate
  }

  /// How far a candidate is off; nil where it is too far.
  private static func distance(from word: [Unicode.Scalar], to candidate: [Unicode.Scalar]) -> Int? {
    let limit = max(word.count, candidate.count) / 3
    if abs(candidate.count - word.count) <= limit {
      let distance = editDistance(word, candidate)
      if distance <= limit { return distance }
    }
    return word.count >= 3 && candidate.starts(with: word) ? candidate.count : nil
  }

  /// How many insertions, deletions, replacements and swaps of neighbours turn one word into another.
  private static func editDistance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
    var beforePrevious = [Int](repeating: 0, count: right.count + 1)
    var previous = Array(0...right.count)
    for row in left.indices {
      var current = [row + 1] + [Int](repeating: 0, count: right.count)
      for column in right.indices {
        let replaced = previous[column] + (left[row] == right[column] ? 0 : 1)
        var distance = min(replaced, previous[column + 1] + 1, current[column] + 1)
        if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
          distance = min(distance, beforePrevious[column - 1] + 1)
        }
        current[column + 1] = distance
      }
      (beforePrevious, previous) = (previous, current)
    }
    return previous[right.count]
  }
}
