/// Divides names into words: `dataset_id`, `datasetId` and `DatasetID` are all *dataset* and *id*.
enum WordSplitter {
  /// How many bytes of a name are looked at.
  private static let longest = 500

  /// The words of a name in lower case, without anything that is no ASCII letter or digit.
  ///
  /// A new word begins after a character that is neither, where a lower-case letter or a digit is followed by an
  /// upper-case one, and before the last of several upper-case letters if a lower-case one follows (`JSONValue`).
  static func words(of name: String) -> [String] {
    var words: [String] = []
    var word: [UInt8] = []
    let bytes = Array(name.utf8.prefix(longest))
    for (index, byte) in bytes.enumerated() {
      guard byte.isLetter || byte.isDigit else {
        flush(&word, into: &words)
        continue
      }
      if let last = word.last, byte.isUpper {
        let next = index + 1 < bytes.count ? bytes[index + 1] : nil
        let startsWord = !last.isUpper || (next?.isLower == true && !isPluralEnd(bytes, at: index + 1))
        if startsWord { flush(&word, into: &words) }
      }
      word.append(byte)
    }
    flush(&word, into: &words)
    return words
  }

  /// Whether the lower-case letter at an index is the `s` that ends a plural of capitals, as in `userIDs`.
  private static func isPluralEnd(_ bytes: [UInt8], at index: Int) -> Bool {
    guard bytes[index] == UInt8(ascii: "s") else { return false }
    return index + 1 == bytes.count || !bytes[index + 1].isLower
  }

  private static func flush(_ word: inout [UInt8], into words: inout [String]) {
    guard !word.isEmpty else { return }
    words.append(String(decoding: word.map(\.lowercased), as: UTF8.self))
    word.removeAll()
  }
}

extension UInt8 {
  fileprivate var isUpper: Bool { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(self) }
  fileprivate var isLower: Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self) }
  fileprivate var isLetter: Bool { isUpper || isLower }
  var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }
  fileprivate var lowercased: UInt8 { isUpper ? self + 32 : self }
}
