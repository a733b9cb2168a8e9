/// Where a scalar is written: flow context gives more characters a meaning.
enum YAMLContext {
  case block, flow
}

extension YAMLScalar {
  /// The scalar on one line, in the plainest style that reads back as the same text with the same meaning.
  func inlineText(in context: YAMLContext) -> String {
    if style == .plain && text.isEmpty { return "null" }
    if text.canBePlain(in: context), style == .plain || YAMLScalar(text).resolved == .string(text) { return text }
    return text.unicodeScalars.contains(where: \.needsYAMLEscape) ? doubleQuoted : singleQuoted
  }

  private var singleQuoted: String {
    var quoted = "'"
    for character in text.unicodeScalars {
      quoted.unicodeScalars.append(character)
      if character == "'" { quoted.unicodeScalars.append(character) }
    }
    return quoted + "'"
  }

  private var doubleQuoted: String {
    var quoted = "\""
    for character in text.unicodeScalars {
      if character == "\"" || character == "\\" || character.needsYAMLEscape {
        quoted += character.yamlEscape
      } else {
        quoted.unicodeScalars.append(character)
      }
    }
    return quoted + "\""
  }
}

extension String {
  /// Whether the text may be a key that is followed by its colon; YAML limits how far off the colon may be.
  var isImplicitYAMLKey: Bool { utf8.count <= 1024 || unicodeScalars.count <= 1024 }

  /// Whether YAML reads the text as a plain scalar that ends where the text does.
  fileprivate func canBePlain(in context: YAMLContext) -> Bool {
    guard let first = unicodeScalars.first, let last = unicodeScalars.last else { return false }
    return first.canStartPlain && last != " " && last != ":" && !startsLikeElement && !isReserved
      && hasOnlyPlainCharacters(in: context)
  }

  /// Whether the text starts as an element of a list does.
  private var startsLikeElement: Bool { starts(withWord: "-") }

  /// Whether the text is a merge key, or would be a document marker at the start of a line.
  private var isReserved: Bool { self == "<<" || starts(withWord: "---") || starts(withWord: "...") }

  /// Whether the text is the word or goes on with a space after it. What follows the space may combine with it to a
  /// `Character`, so characters are not what to compare.
  private func starts(withWord word: String) -> Bool {
    utf8.starts(with: word.utf8) && (utf8.dropFirst(word.utf8.count).first ?? UInt8(ascii: " ")) == UInt8(ascii: " ")
  }

  private func hasOnlyPlainCharacters(in context: YAMLContext) -> Bool {
    var previous: Unicode.Scalar = "x"
    for character in unicodeScalars {
      if character.needsYAMLEscape { return false }
      if previous == ":" && character == " " || previous == " " && character == "#" { return false }
      if context == .flow && (character.isFlowIndicator || previous == ":" && character == "?") { return false }
      previous = character
    }
    return true
  }
}

extension Unicode.Scalar {
  fileprivate var canStartPlain: Bool {
    switch self {
    case " ", "?", ":", ",", "[", "]", "{", "}", "#", "&", "*", "!", "|", ">", "'", "\"", "%", "@", "`": false
    default: true
    }
  }

  fileprivate var isFlowIndicator: Bool {
    switch self {
    case ",", "[", "]", "{", "}": true
    default: false
    }
  }
}
