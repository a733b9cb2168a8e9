/// Identifiers made from names of the reference.
enum Identifier {
  /// A name in upper camel case: `role.policy` becomes `RolePolicy`, `OBS bucket` becomes `OBSBucket`.
  static func pascal(_ name: String) -> String {
    var result: [UInt8] = []
    var startsWord = true
    for byte in name.utf8 {
      guard byte.isLetter || byte.isDigit else {
        startsWord = true
        continue
      }
      result.append(startsWord && byte.isLower ? byte & ~0x20 : byte)
      startsWord = false
    }
    guard let first = result.first else { return "Unnamed" }
    return (first.isDigit ? "N" : "") + String(decoding: result, as: UTF8.self)
  }

  /// Whether a name is one that its author chose for a type: upper camel case with a small letter.
  static func isTypeName(_ name: String) -> Bool {
    guard let first = name.utf8.first, first.isUpper, name.utf8.count > 1 else { return false }
    return name.utf8.allSatisfy { $0.isLetter || $0.isDigit || $0 == UInt8(ascii: "_") }
      && name.utf8.contains(where: \.isLower)
  }
}
