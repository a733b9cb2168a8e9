/// Text for a comment: what a schema says, made harmless and wrapped.
struct DocumentationText: Hashable, Sendable {
  /// Longer texts are cut: a comment is no place for a book, nor for an attack.
  private static let longest = 4000

  private let lines: [String]

  /// Takes text as a person wrote it.
  ///
  /// Every kind of line break starts a new line, characters nobody sees are dropped, and what documentation tools would
  /// take for a directive, a field list or a code fence is escaped.
  init(_ text: String) {
    var lines = Self.split(text).map { Self.harmless(Self.trimmed($0)) }
    while lines.last?.isEmpty == true { lines.removeLast() }
    while lines.first?.isEmpty == true { lines.removeFirst() }
    self.lines = lines
  }

  /// Whether there is nothing to say.
  var isEmpty: Bool { lines.isEmpty }

  /// The text as a code span, which ends where its line does: line breaks in it are escapes.
  static func code(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 == UInt8(ascii: "`") || $0 < 0x20 }) else { return "`\(text)`" }
    let characters = text.unicodeScalars.map { scalar in
      scalar == "`" ? "'" : scalar.value < 0x20 ? SwiftText.escaped(scalar) : String(scalar)
    }
    return "`\(characters.joined())`"
  }

  /// A text in which each line break is a space, for a place inside a sentence.
  static func oneLine(_ text: String) -> String {
    guard text.contains(where: \.isNewline) else { return text }
    return text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// The lines, broken between words where they are longer than a width in characters.
  func wrapped(to width: Int) -> [String] {
    lines.flatMap { Self.wrap($0, to: width) }
  }

  /// The lines of the beginning of a text.
  private static func split(_ text: String) -> [Substring] {
    if text.utf8.count <= longest, text.isPrintableASCII { return [text[...]] }
    let beginning = String(text.unicodeScalars.prefix(longest))
    return beginning.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
  }

  private static func wrap(_ line: String, to width: Int) -> [String] {
    guard line.width > width else { return [line] }
    var wrapped: [String] = []
    var current = ""
    for word in line.utf8.split(separator: UInt8(ascii: " ")).map(Substring.init) {
      if !current.isEmpty, current.width + 1 + word.width > width {
        wrapped.append(current)
        current = ""
      }
      current += current.isEmpty ? String(word) : " " + word
    }
    wrapped.append(current)
    // A word that begins a line now may look like a directive that did not begin one before.
    return [wrapped[0]] + wrapped.dropFirst().map(harmless)
  }

  private static func trimmed(_ line: Substring) -> String {
    if line.isPrintableASCII, !line.hasSpacesToTrim { return String(line) }
    let visible = line.unicodeScalars.map { $0.isVisibleText ? Character($0) : " " }
    return String(visible).split(separator: " ").joined(separator: " ")
  }

  private static func harmless(_ line: String) -> String {
    guard let byte = line.utf8.first, !byte.isASCIILetter, let first = line.first else { return line }
    let isDirective = first == "@" || first == "#" || first == ">" || line.hasPrefix("```") || line.hasPrefix("~~~")
    let isListItem = ["- ", "* ", "+ "].contains { line.hasPrefix($0) }
    return isDirective || isListItem ? "\\" + line : line
  }
}

extension StringProtocol {
  /// Whether all of it is printable ASCII: what most schemas say, and what needs no look at Unicode's tables.
  var isPrintableASCII: Bool { !SpecialBytes(in: self).contains(.others) }

  /// Whether it begins or ends with a space, or has two in a row.
  fileprivate var hasSpacesToTrim: Bool {
    var isAfterSpace = true
    for byte in utf8 {
      let isSpace = byte == UInt8(ascii: " ")
      if isSpace, isAfterSpace { return true }
      isAfterSpace = isSpace
    }
    return isAfterSpace
  }
}

extension UInt8 {
  /// Whether it is a letter of ASCII: what most lines begin with, and no directive of a documentation tool does.
  var isASCIILetter: Bool { UInt8(ascii: "a")...UInt8(ascii: "z") ~= self | 0x20 }
}
