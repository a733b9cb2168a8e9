/// Names of hosts and people, and addresses of things.
enum NameFormat {
  /// Whether a text is a domain name: labels of up to 63 letters, digits and inner hyphens, 253 characters in all.
  static func isHost(_ text: Bytes) -> Bool {
    guard (1...253).contains(text.count) else { return false }
    return text.parts(separatedBy: ".").allSatisfy(isLabel)
  }

  /// Whether a text is one label of a domain name.
  static func isLabel(_ label: Bytes) -> Bool {
    let hyphen = UInt8(ascii: "-")
    guard (1...63).contains(label.count), label.first != hyphen, label.last != hyphen else { return false }
    return label.allSatisfy { $0.isLetter || $0.isDigit || $0 == hyphen }
  }

  /// Whether a text is an address of a mailbox without quoted parts and comments.
  static func isEmail(_ text: Bytes) -> Bool {
    var reader = ByteReader(text)
    let mailbox = reader.part(until: "@")
    let host = reader.part(until: "@")
    guard reader.isAtEnd, (1...64).contains(mailbox.count), isHost(host) else { return false }
    return mailbox.parts(separatedBy: ".").allSatisfy { atom in
      !atom.isEmpty && atom.allSatisfy { $0.isLetter || $0.isDigit || $0.isOne(of: "!#$%&'*+/=?^_`{|}~-") }
    }
  }

  /// Whether a text is a URI with a scheme, as in RFC 3986, as far as its characters tell.
  static func isURI(_ text: Bytes) -> Bool {
    var reader = ByteReader(text)
    guard reader.next?.isLetter == true else { return false }
    _ = reader.skip { $0.isLetter || $0.isDigit || $0.isOne(of: "+-.") }
    guard reader.skip(":"), !reader.isAtEnd else { return false }
    while !reader.isAtEnd {
      _ = reader.skip { $0.isLetter || $0.isDigit || $0.isOne(of: "-._~:/?#[]@!$&'()*+,;=") }
      if reader.isAtEnd { return true }
      guard reader.skip("%"), reader.skipOne(where: \.isHexDigit), reader.skipOne(where: \.isHexDigit) else {
        return false
      }
    }
    return true
  }
}
