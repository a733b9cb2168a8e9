/// How alike two names are.
enum NameSimilarity {
  /// Whether two names probably stand for the same: the same letters and digits, or mostly the same words.
  static func isLikely(_ left: String, _ right: String) -> Bool {
    if isRespelling(left, right) { return true }
    return jaccard(words(of: left), words(of: right)) >= 0.6
  }

  /// Whether two names have the same letters and digits, whatever their case and what stands between.
  static func isRespelling(_ left: String, _ right: String) -> Bool {
    let key = letters(left)
    return !key.isEmpty && key == letters(right)
  }

  /// Whether two texts say mostly the same.
  static func isLikelyText(_ left: String?, _ right: String?) -> Bool {
    guard let left, let right else { return false }
    let (first, second) = (words(of: left), words(of: right))
    return min(first.count, second.count) >= 4 && jaccard(first, second) >= 0.6
  }

  /// The letters and digits of a text, in lower case.
  static func letters(_ text: String) -> String { String(text.lowercased().filter { $0.isLetter || $0.isNumber }) }

  /// The words of a text, in lower case; a capital after a small letter begins one.
  static func words(of text: String) -> Set<String> {
    var words: Set<String> = []
    var word = ""
    var wasLower = false
    for character in text {
      let isPart = character.isLetter || character.isNumber
      if !isPart || character.isUppercase && wasLower {
        if !word.isEmpty { words.insert(word) }
        word = ""
      }
      if isPart { word += character.lowercased() }
      wasLower = character.isLowercase
    }
    if !word.isEmpty { words.insert(word) }
    return words
  }

  private static func jaccard(_ left: Set<String>, _ right: Set<String>) -> Double {
    guard !left.isEmpty || !right.isEmpty else { return 0 }
    return Double(left.intersection(right).count) / Double(left.union(right).count)
  }
}
