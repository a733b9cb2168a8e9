import APIModel

/// Values that stand for many, with the name of what varies in braces, such as `node{number}`.
enum Placeholders {
  /// A regular expression for the values that a text with a name in braces stands for; nil for other texts.
  static func pattern(of wire: some StringProtocol) -> String? {
    guard let parts = parts(of: wire) else { return nil }
    return parts.map { part in part.reduce(into: "") { $0 += special.contains($1) ? "\\\($1)" : String($1) } }
      .joined(separator: ".+")
  }

  /// Whether a text is one of those that another stands for.
  static func matches(_ text: String, _ wire: String) -> Bool {
    guard let parts = parts(of: wire), let first = parts.first, text.hasPrefix(first) else { return false }
    var rest = text.dropFirst(first.count)
    for (index, part) in parts.enumerated().dropFirst() {
      guard !rest.isEmpty else { return false }
      if index == parts.count - 1 { return rest.dropFirst().hasSuffix(part) }
      guard let found = rest.dropFirst().firstRange(of: part) else { return false }
      rest = rest[found.upperBound...]
    }
    return false
  }

  /// What stands before, between and behind the names in braces; nil where there is nothing else, or no name.
  private static func parts(of wire: some StringProtocol) -> [String]? {
    var parts = [""]
    var rest = wire[...]
    while let open = rest.firstIndex(of: "{") {
      guard let close = rest[open...].firstIndex(of: "}"), rest[open..<close].dropFirst().allSatisfy(isOfName),
        rest.index(after: open) < close
      else { return nil }
      parts[parts.count - 1] += rest[..<open]
      parts.append("")
      rest = rest[rest.index(after: close)...]
    }
    parts[parts.count - 1] += rest
    return parts.count > 1 && parts.contains { $0.contains(where: \.isLetter) } ? parts : nil
  }

  private static func isOfName(_ character: Character) -> Bool {
    character.isASCII && (character.isLetter || character.isNumber || "_-".contains(character))
  }

  private static let special: Set<Character> = Set("\\^$.|?*+()[]{}/")
}
