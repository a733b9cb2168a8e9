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

  /// Whether two names are the same in Swift, where a name is made of its words alone.
  static func isSameInSwift(_ left: String, _ right: String) -> Bool {
    let words = wordList(of: left)
    return !words.isEmpty && words == wordList(of: right)
  }

  /// The words of a text, in lower case.
  static func words(of text: String) -> Set<String> { Set(wordList(of: text)) }

  /// The words of a text in their order, in lower case; a capital begins one after a small letter or a digit, and where
  /// a small letter comes after several capitals.
  private static func wordList(of text: String) -> [String] {
    text.utf8.allSatisfy { $0 < 0x80 } ? asciiWordList(of: text) : unicodeWordList(of: text)
  }

  /// The words of a text of ASCII, whose letters have their case by a bit; characters take many times as long.
  private static func asciiWordList(of text: String) -> [String] {
    var words: [String] = []
    var word: [UInt8] = []
    var last: UInt8?
    var rest = Array(text.utf8)[...]
    while let byte = rest.popFirst() {
      let startsWord = byte.isUppercase && last.map { !$0.isUppercase || rest.first?.isLowercase == true } == true
      if !byte.isWordPart || startsWord {
        if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
        word.removeAll(keepingCapacity: true)
      }
      if byte.isWordPart { word.append(byte.isUppercase ? byte | 0x20 : byte) }
      last = byte
    }
    if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
    return words
  }

  private static func unicodeWordList(of text: String) -> [String] {
    var words: [String] = []
    var word = ""
    var last: Character?
    var rest = text[...]
    while let character = rest.popFirst() {
      let isPart = character.isLetter || character.isNumber
      if !isPart || character.isUppercase && last.map({ !$0.isUppercase || rest.first?.isLowercase == true }) == true {
        if !word.isEmpty { words.append(word) }
        word = ""
      }
      if isPart { word += character.lowercased() }
      last = character
    }
    if !word.isEmpty { words.append(word) }
    return words
  }

  private static func jaccard(_ left: Set<String>, _ right: Set<String>) -> Double {
    guard !left.isEmpty || !right.isEmpty else { return 0 }
    return Double(left.intersection(right).count) / Double(left.union(right).count)
  }
}

extension UInt8 {
  fileprivate var isUppercase: Bool { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(self) }

  fileprivate var isLowercase: Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self) }

  /// Whether the character is a letter or a digit.
  fileprivate var isWordPart: Bool {
    isUppercase || isLowercase || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self)
  }
}
