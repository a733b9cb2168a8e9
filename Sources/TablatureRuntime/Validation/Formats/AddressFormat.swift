/// IP addresses.
enum AddressFormat {
  static func isIPv4(_ text: Bytes) -> Bool {
    var reader = ByteReader(text)
    for octet in 0..<4 {
      if octet > 0, !reader.skip(".") { return false }
      guard isOctet(&reader) else { return false }
    }
    return reader.isAtEnd
  }

  /// Takes a number up to 255 without leading zeros, which some programs would read as octal.
  private static func isOctet(_ reader: inout ByteReader) -> Bool {
    if reader.skip("0") { return reader.next?.isDigit != true }
    var value = 0
    let count = reader.skip { byte in
      guard byte.isDigit, value < 256 else { return false }
      value = value * 10 + Int(byte - UInt8(ascii: "0"))
      return true
    }
    return count > 0 && value < 256
  }

  static func isIPv6(_ text: Bytes) -> Bool {
    let halves = split(text)
    guard let head = groups(halves.0, canEndInIPv4: halves.1 == nil) else { return false }
    guard let tail = halves.1 else { return head == 8 }
    // The double colon stands for at least one group.
    guard let tail = groups(tail, canEndInIPv4: true) else { return false }
    return head + tail < 8
  }

  /// What stands before and behind the first double colon.
  private static func split(_ text: Bytes) -> (Bytes, Bytes?) {
    let colon = UInt8(ascii: ":")
    for index in text.indices.dropLast() where text[index] == colon && text[index + 1] == colon {
      return (Bytes(rebasing: text[..<index]), Bytes(rebasing: text[(index + 2)...]))
    }
    return (text, nil)
  }

  /// How many groups of 16 bits a text has, or nil if it is none; an IPv4 address at the end counts as two.
  private static func groups(_ text: Bytes, canEndInIPv4: Bool) -> Int? {
    if text.isEmpty { return 0 }
    let parts = text.parts(separatedBy: ":")
    var count = 0
    for (index, part) in parts.enumerated() {
      if (1...4).contains(part.count), part.allSatisfy(\.isHexDigit) {
        count += 1
      } else if canEndInIPv4, index == parts.count - 1, isIPv4(part) {
        count += 2
      } else {
        return nil
      }
    }
    return count
  }

  /// Whether a text is an address with the length of a prefix behind a slash.
  static func isBlock(_ text: Bytes) -> Bool {
    var reader = ByteReader(text)
    let address = reader.part(until: "/")
    let isShort = isIPv4(address)
    guard isShort || isIPv6(address), (1...3).contains(reader.count) else { return false }
    let hasLeadingZero = reader.next == UInt8(ascii: "0") && reader.count > 1
    guard !hasLeadingZero, let length = reader.number(digits: reader.count) else { return false }
    return length <= (isShort ? 32 : 128)
  }
}
