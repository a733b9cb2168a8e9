/// What docutils asks of single characters, answered for bytes where it can be.
enum Characters {
  static let space = UInt8(ascii: " ")

  static func isAlphanumeric(_ byte: UInt8) -> Bool {
    isDigit(byte) || isLetter(byte)
  }

  static func isDigit(_ byte: UInt8) -> Bool {
    UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte
  }

  static func isLetter(_ byte: UInt8) -> Bool {
    UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte | 0x20
  }

  /// Printing ASCII that is neither a letter nor a digit: what titles are underlined with.
  static func isPunctuation(_ byte: UInt8) -> Bool {
    0x21...0x7E ~= byte && !isAlphanumeric(byte)
  }

  /// Whether a byte belongs to a word; all characters beyond ASCII count as letters.
  static func isWord(_ byte: UInt8) -> Bool {
    isAlphanumeric(byte) || byte >= 0x80
  }

  /// Whether a scalar is white space at which lines and cells are trimmed.
  static func isWhitespace(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x09...0x0D, 0x1C...0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: true
    default: false
    }
  }

  /// Whether a scalar combines with the one before it and takes no column of its own.
  static func isCombining(_ scalar: UInt32) -> Bool {
    guard scalar >= 0x300, let scalar = Unicode.Scalar(scalar) else { return false }
    return scalar.properties.canonicalCombiningClass != .notReordered
  }

  /// Whether a scalar takes two columns: East Asian Width W or F.
  static func isWide(_ scalar: UInt32) -> Bool {
    guard scalar >= 0x1100 else { return false }
    var low = 0
    var high = wideRanges.count
    while low < high {
      let middle = (low + high) / 2
      if wideRanges[middle].upperBound < scalar { low = middle + 1 } else { high = middle }
    }
    return low < wideRanges.count && wideRanges[low].contains(scalar)
  }
}

/// A scalar at a place in UTF-8 text, and how many bytes it takes.
struct DecodedScalar {
  var value: UInt32
  var length: Int
}

extension UnsafeBufferPointer where Element == UInt8 {
  /// The scalar that begins at a byte, or nil where the bytes are no valid UTF-8.
  func scalar(at index: Int, end: Int) -> DecodedScalar? {
    let lead = self[index]
    if lead < 0x80 { return DecodedScalar(value: UInt32(lead), length: 1) }
    let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2
    guard 0xC2...0xF4 ~= lead, index + length <= end else { return nil }
    var value = UInt32(lead) & (0x7F >> UInt32(length))
    for next in index + 1..<index + length {
      guard self[next] & 0xC0 == 0x80 else { return nil }
      value = value << 6 | UInt32(self[next] & 0x3F)
    }
    guard value >= (length == 4 ? 0x10000 : length == 3 ? 0x800 : 0x80), Unicode.Scalar(value) != nil else {
      return nil
    }
    return DecodedScalar(value: value, length: length)
  }
}
