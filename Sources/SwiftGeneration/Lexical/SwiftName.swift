/// A Swift identifier of ASCII letters, digits and underscores that does not begin with a digit.
struct SwiftName: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// Names made of longer texts are cut: they have to be read, and typed.
  private static let longest = 120

  /// The identifier, without back quotes.
  let text: String

  /// Takes a text that is an identifier; nil for any other.
  init?(_ text: String) {
    guard let first = text.utf8.first, !(UInt8(ascii: "0")...UInt8(ascii: "9")).contains(first), text != "_" else {
      return nil
    }
    guard text.utf8.allSatisfy(Self.isIdentifierByte) else { return nil }
    self.text = text
  }

  /// Makes an identifier of letters and digits of a text, with a letter before a leading digit.
  init(cleaning text: String, fallback: StaticString) {
    if text.utf8.count <= Self.longest, let name = SwiftName(text) {
      self = name
      return
    }
    let kept = String(decoding: text.utf8.lazy.filter(Self.isIdentifierByte).prefix(Self.longest), as: UTF8.self)
    self = SwiftName(kept) ?? SwiftName("\(fallback)" + kept) ?? SwiftName(verbatim: "\(fallback)")
  }

  private init(verbatim text: String) {
    self.text = text
  }

  /// Whether the name is a keyword and stands in back quotes where it is declared.
  var needsQuotes: Bool { ReservedNames.quotedWords.contains(text) }

  /// The name with something after it.
  func appending(_ suffix: String) -> SwiftName { SwiftName(text + suffix) ?? self }

  /// The name with something before it.
  func prefixed(_ prefix: String) -> SwiftName { SwiftName(prefix + text) ?? self }

  var description: String { text }

  static func < (lhs: SwiftName, rhs: SwiftName) -> Bool { lhs.text < rhs.text }

  private static func isIdentifierByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"):
      true
    default: false
    }
  }
}
