/// Patterns match whole strings in the schema, and any part of a string in JSON Schema unless they say otherwise.
enum AnchoredPattern {
  private static let opening = "^(?:"
  private static let closing = ")$"

  /// The pattern for JSON Schema.
  static func anchor(_ pattern: String) -> String {
    isAnchored(pattern) ? pattern : opening + pattern + closing
  }

  /// The pattern from which `anchor` made one; nil if it made none.
  static func strip(_ pattern: String) -> String? {
    if isAnchored(pattern) { return pattern }
    let bytes = pattern.utf8
    guard bytes.count >= opening.utf8.count + closing.utf8.count, bytes.starts(with: opening.utf8),
      bytes.suffix(closing.utf8.count).elementsEqual(closing.utf8)
    else { return nil }
    return String(Substring(bytes.dropFirst(opening.utf8.count).dropLast(closing.utf8.count)))
  }

  /// Whether a pattern is known to match whole strings as it is. One that looks like the work of `anchor` does not count,
  /// so that `strip` cannot mistake it.
  private static func isAnchored(_ pattern: String) -> Bool {
    let bytes = pattern.utf8
    return bytes.count > 1 && bytes.first == UInt8(ascii: "^") && bytes.last == UInt8(ascii: "$")
      && !bytes.starts(with: opening.utf8) && bytes.dropLast().last != UInt8(ascii: "\\")
      && !bytes.contains(UInt8(ascii: "|"))
  }
}
