/// The bytes of a text that decide how a literal has to spell it, found in one pass.
///
/// Most texts have none of them and can be taken as they are.
struct SpecialBytes: OptionSet {
  let rawValue: UInt8

  /// `"`
  static let quotes = SpecialBytes(rawValue: 1)
  /// `\`
  static let backslashes = SpecialBytes(rawValue: 2)
  /// `#`
  static let hashes = SpecialBytes(rawValue: 4)
  /// Anything but printable ASCII.
  static let others = SpecialBytes(rawValue: 8)

  init(rawValue: UInt8) {
    self.rawValue = rawValue
  }

  /// The special bytes of a text.
  init(in text: some StringProtocol) {
    self = text.utf8.withContiguousStorageIfAvailable { Self(in: $0) } ?? Self(in: Array(text.utf8))
  }

  /// The special bytes among some.
  init(in bytes: some Sequence<UInt8>) {
    // Without a branch the loop looks at many bytes at a time.
    var found: UInt8 = 0
    for byte in bytes {
      found |= byte == UInt8(ascii: "\"") ? Self.quotes.rawValue : 0
      found |= byte == UInt8(ascii: "\\") ? Self.backslashes.rawValue : 0
      found |= byte == UInt8(ascii: "#") ? Self.hashes.rawValue : 0
      found |= byte &- 0x20 > 0x5E ? Self.others.rawValue : 0
    }
    rawValue = found
  }
}
