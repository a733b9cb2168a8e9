/// A word of a text without regard to case, compared in one step.
///
/// Two words are the same when their hashes are; 64 bits over the few thousand words of a language do not collide.
struct Word: Hashable, Sendable {
  private let hash: UInt64

  /// The word with the given bytes, capital ASCII letters taken as small ones.
  init(_ bytes: some Sequence<UInt8>) {
    var hash = Word.start
    for byte in bytes { hash = Word.added(byte, to: hash) }
    self.hash = hash
  }

  /// The word with the given letters.
  init(_ text: String) {
    self.init(text.utf8)
  }

  /// The words of a text, as a set.
  @inline(never)
  static func set(_ text: String) -> WordSet { WordSet(text.split(separator: " ").map { Word($0.utf8) }) }

  /// The words of a text that are made of letters, in their order.
  static func letters(of text: String) -> [Word] {
    var words: [Word] = []
    var hash = start
    for byte in text.utf8 {
      if byte.isLetter {
        hash = Word.added(byte, to: hash)
      } else if hash != start {
        words.append(Word(hash: hash))
        hash = start
      }
    }
    if hash != start { words.append(Word(hash: hash)) }
    return words
  }

  private static let start: UInt64 = 0xcbf2_9ce4_8422_2325

  private static func added(_ byte: UInt8, to hash: UInt64) -> UInt64 {
    (hash ^ UInt64(byte | (byte.isUpper ? 0x20 : 0))) &* 0x0100_0000_01b3
  }

  private init(hash: UInt64) { self.hash = hash }

  /// The low bits of the hash, for tables of bits.
  var slot: Int { Int(truncatingIfNeeded: hash & 0xfff) }

  /// One of 64 bits, for small sets.
  var bit: UInt64 { 1 << (hash >> 12 & 63) }

  func hash(into hasher: inout Hasher) {
    hasher.combine(hash)
  }
}

/// A set of words that most words are not in, which it tells from a few bits.
struct WordSet: Sendable {
  private var bits = [UInt64](repeating: 0, count: 0x1000 / 64)
  private let words: Set<Word>

  /// Makes a set.
  init(_ words: some Sequence<Word>) {
    self.words = Set(words)
    for word in self.words { bits[word.slot >> 6] |= 1 << UInt64(word.slot & 63) }
  }

  /// Whether a word is in the set.
  func contains(_ word: Word) -> Bool {
    bits[word.slot >> 6] & 1 << UInt64(word.slot & 63) != 0 && words.contains(word)
  }
}

extension UInt8 {
  /// Whether this is a capital ASCII letter.
  var isUpper: Bool { self &- 0x41 < 26 }

  /// Whether this is a small ASCII letter.
  var isLower: Bool { self &- 0x61 < 26 }

  /// Whether this is an ASCII letter.
  var isLetter: Bool { (self | 0x20) &- 0x61 < 26 }

  /// Whether this is an ASCII digit.
  var isDigit: Bool { self &- 0x30 < 10 }

  /// Whether this is a blank, a tab or a line break.
  var isBlank: Bool { self == 0x20 || self &- 0x09 < 5 }

  /// Whether this starts or continues a character that takes several bytes.
  var isMultibyte: Bool { self >= 0x80 }
}
