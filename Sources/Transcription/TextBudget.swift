import JSONDocument

extension TranscriptionOptions.Descriptions {
  /// What is carried of a description.
  func documentation(_ text: String?) -> String? {
    guard let text, !text.isEmpty else { return nil }
    switch self {
    case .none: return nil
    case .summary: return TextBudget.firstSentence(text)
    case .full: return text
    }
  }

  /// What is carried of an example: without descriptions, texts in it that are sentences are not.
  func example(_ example: ExampleFacts) -> ExampleFacts {
    guard self == .none, let body = example.body else { return example }
    var example = example
    example.body = TextBudget.withoutSentences(body)
    return example
  }
}

/// Tells facts, which anybody may state, from sentences, which belong to their author.
///
/// What is a fact does not depend on how much of the descriptions is carried: a meaning names a value in Swift, and a
/// condition is part of the interface. Longer texts stand in the description of the field and nowhere else.
enum TextBudget {
  /// The meaning of a value, where it is a name and no sentence.
  static func meaning(_ text: String) -> String? { isFact(text, words: 6) ? text : nil }

  /// A condition, where it is short.
  static func condition(_ text: String) -> String? { words(text) > 10 ? nil : text }

  /// Whether a text in an example may be a sentence, which shows no value of a list.
  static func isSentence(_ text: String) -> Bool { text.utf8.contains(UInt8(ascii: "\n")) || words(text) > 4 }

  /// The number of words.
  private static func words(_ text: String) -> Int {
    var count = 0
    var wasBlank = true
    for byte in text.utf8 {
      if wasBlank, !byte.isBlank { count += 1 }
      wasBlank = byte.isBlank
    }
    return count
  }

  /// Whether a text is a few words and no sentence.
  private static func isFact(_ text: String, words limit: Int) -> Bool {
    let words = text.utf8.split(whereSeparator: \.isBlank)
    guard words.count <= limit else { return false }
    return words.count < 3 || !words.contains { verbs.contains(Word($0)) }
  }

  /// A value with dots in the place of each text that may be a sentence.
  static func withoutSentences(_ value: JSONValue) -> JSONValue {
    guard hasSentence(value) else { return value }
    switch value {
    case .array(let elements): return .array(elements.map(withoutSentences))
    case .object(let members): return .object(members.map { JSONValue.Member($0.name, withoutSentences($0.value)) })
    case .null, .bool, .number, .string: return .string("...")
    }
  }

  /// Whether a value is, or holds, a text that may be a sentence.
  private static func hasSentence(_ value: JSONValue) -> Bool {
    switch value {
    case .string(let text): isSentence(text)
    case .array(let elements): elements.contains(where: hasSentence)
    case .object(let members): members.contains { hasSentence($0.value) }
    case .null, .bool, .number: false
    }
  }

  /// The first sentence, without what follows its full stop.
  static func firstSentence(_ text: String) -> String {
    let line = text.prefix { $0 != "\n" }
    guard let stop = line.firstRange(of: ". ") else { return String(line) }
    return String(line[..<stop.lowerBound]) + "."
  }

  private static let verbs: WordSet = Word.set(
    "is are was were will can cannot has have must does do may should fails"
  )
}
