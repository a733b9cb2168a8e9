/// A word of a text without regard to case, compared in one step.
///
/// Two words are the same when their hashes are; 64 bits over the few thousand words of a language do not collide.
struct Word: Hashable, Sendable {
  private let hash: UInt64

  /// The word with the given bytes, capital ASCII letters taken as small ones.
  init(_ bytes: some Sequence<UInt8>) {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in bytes {
      hash = (hash ^ UInt64(byte | (byte.isUpper ? 0x20 : 0))) &* 0x0100_0000_01b3
    }
    self.hash = hash
  }

  /// The word with the given letters.
  init(_ text: String) {
    self.init(text.utf8)
  }

  /// The words of a text, as a set.
  @inline(never)
  static func set(_ text: String) -> Set<Word> { Set(text.split(separator: " ").map { Word($0.utf8) }) }

  /// The low bits of the hash, for tables of bits.
  var slot: Int { Int(truncatingIfNeeded: hash & 0xfff) }

  func hash(into hasher: inout Hasher) {
    hasher.combine(hash)
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
