/// Identifiers made from names of the reference.
enum Identifier {
  /// A name in upper camel case: `role.policy` becomes `RolePolicy`, `OBS bucket` becomes `OBSBucket`.
  static func pascal(_ name: String) -> String {
    var result = ""
    var startsWord = true
    for character in name.unicodeScalars {
      guard character.isASCII, character.properties.isAlphabetic || ("0"..."9").contains(character) else {
        startsWord = true
        continue
      }
      result.unicodeScalars.append(
        contentsOf: startsWord ? String(character).uppercased().unicodeScalars : String(character).unicodeScalars
      )
      startsWord = false
    }
    guard let first = result.unicodeScalars.first else { return "Unnamed" }
    return ("0"..."9").contains(first) ? "N" + result : result
  }

  /// Whether a name is one that its author chose for a type: upper camel case with a small letter.
  static func isTypeName(_ name: String) -> Bool {
    guard let first = name.utf8.first, first.isUpper, name.utf8.count > 1 else { return false }
    return name.utf8.allSatisfy { $0.isLetter || $0.isDigit || $0 == UInt8(ascii: "_") }
      && name.utf8.contains(where: \.isLower)
  }
}
