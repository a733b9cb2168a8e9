/// Finds the candidate that was probably meant by a misspelled name.
///
/// Near is what a few slips of the keys explain: letters left out, added, changed or swapped, about one for three
/// letters; upper and lower case count as the same. Of equally near candidates the one that sorts first is taken, so
/// the order of the candidates does not matter.
///
/// - Parameters:
///   - name: What was written.
///   - candidates: What could have been meant.
/// - Returns: The nearest candidate; nil if none is near enough.
public func closestMatch(to name: String, in candidates: some Sequence<String>) -> String? {
  let written = Array(name.lowercased().unicodeScalars)
  let tolerance = min((written.count + 2) / 3, written.count - 1)
  // Nobody misspells a name as long as a page, and the time grows with the square of the length.
  guard tolerance > 0, written.count <= 100 else { return nil }
  var best: (distance: Int, candidate: String)?
  for candidate in candidates {
    let meant = Array(candidate.lowercased().unicodeScalars)
    guard abs(meant.count - written.count) <= tolerance else { continue }
    let distance = editDistance(written, meant)
    guard distance <= tolerance else { continue }
    if let best, (best.distance, best.candidate) < (distance, candidate) { continue }
    best = (distance, candidate)
  }
  return best?.candidate
}

/// How many single insertions, removals, changes and swaps of neighbours lead from one text to the other.
private func editDistance(_ source: [Unicode.Scalar], _ target: [Unicode.Scalar]) -> Int {
  var beforeLast: [Int] = []
  var last = Array(0...target.count)
  for (row, left) in source.enumerated() {
    var current = [row + 1]
    for (column, right) in target.enumerated() {
      var cost = min(last[column + 1], current[column]) + 1
      cost = min(cost, last[column] + (left == right ? 0 : 1))
      if row > 0, column > 0, left == target[column - 1], source[row - 1] == right {
        cost = min(cost, beforeLast[column - 1] + 1)
      }
      current.append(cost)
    }
    (beforeLast, last) = (last, current)
  }
  return last[target.count]
}
