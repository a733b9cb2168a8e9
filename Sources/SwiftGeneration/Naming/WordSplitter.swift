/// Divides names into words: `dataset_id`, `datasetId` and `DatasetID` are all *dataset* and *id*.
enum WordSplitter {
  /// How many bytes of a name are looked at.
  private static let longest = 500

  /// The words of a name in lower case, without anything that is no ASCII letter or digit; Latin letters with marks lose
  /// their marks.
  ///
  /// A new word begins after a character that is neither, where a lower-case letter or a digit is followed by an
  /// upper-case one, and before the last of several upper-case letters if a lower-case one follows (`JSONValue`).
  static func words(of name: String) -> [String] {
    let bytes = Array(LatinLetters.plain(name).utf8.prefix(longest))
    let lowercased = bytes.map(\.lowercased)
    var words: [String] = []
    words.reserveCapacity(4)
    var start = 0
    func endWord(before end: Int) {
      if start < end { words.append(String(decoding: lowercased[start..<end], as: UTF8.self)) }
    }
    for (index, byte) in bytes.enumerated() {
      guard byte.isLetter || byte.isDigit else {
        endWord(before: index)
        start = index + 1
        continue
      }
      guard byte.isUpper, start < index else { continue }
      let next = index + 1 < bytes.count ? bytes[index + 1] : nil
      let startsWord = !bytes[index - 1].isUpper || (next?.isLower == true && !isPluralEnd(bytes, at: index + 1))
      if startsWord {
        endWord(before: index)
        start = index
      }
    }
    endWord(before: bytes.count)
    return words
  }

  /// Whether the lower-case letter at an index is the `s` that ends a plural of capitals, as in `userIDs`.
  private static func isPluralEnd(_ bytes: [UInt8], at index: Int) -> Bool {
    guard bytes[index] == UInt8(ascii: "s") else { return false }
    return index + 1 == bytes.count || !bytes[index + 1].isLower
  }
}

extension UInt8 {
  fileprivate var isUpper: Bool { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(self) }
  fileprivate var isLower: Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self) }
  fileprivate var isLetter: Bool { isUpper || isLower }
  var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }
  fileprivate var lowercased: UInt8 { isUpper ? self + 32 : self }
}
