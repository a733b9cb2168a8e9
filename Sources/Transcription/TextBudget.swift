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

  /// What is carried of the meaning of a value.
  func meaning(_ text: String) -> String? {
    switch self {
    case .none: TextBudget.isFact(text, words: 6) ? text : nil
    case .summary: TextBudget.firstSentence(text)
    case .full: text
    }
  }

  /// What is carried of a condition.
  func condition(_ text: String) -> String? {
    self == .none && TextBudget.words(text) > 10 ? nil : text
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
enum TextBudget {
  /// The number of words.
  static func words(_ text: String) -> Int { text.utf8.split(whereSeparator: \.isBlank).count }

  /// Whether a text is a few words and no sentence.
  static func isFact(_ text: String, words limit: Int) -> Bool {
    let words = text.utf8.split(whereSeparator: \.isBlank)
    guard words.count <= limit else { return false }
    return words.count < 3 || !words.contains { verbs.contains(Word($0)) }
  }

  /// A value with dots in the place of each text that may be a sentence.
  static func withoutSentences(_ value: JSONValue) -> JSONValue {
    switch value {
    case .string(let text): text.contains("\n") || words(text) > 4 ? .string("...") : value
    case .array(let elements): .array(elements.map(withoutSentences))
    case .object(let members): .object(members.map { JSONValue.Member($0.name, withoutSentences($0.value)) })
    case .null, .bool, .number: value
    }
  }

  /// The first sentence, without what follows its full stop.
  static func firstSentence(_ text: String) -> String {
    let line = text.prefix { $0 != "\n" }
    guard let stop = line.firstRange(of: ". ") else { return String(line) }
    return String(line[..<stop.lowerBound]) + "."
  }

  private static let verbs: Set<Word> = Word.set(
    "is are was were will can cannot has have must does do may should fails"
  )
}
