/// How pages are transcribed.
public struct TranscriptionOptions: Sendable, Hashable {
  /// How much of the descriptions is carried into the schema.
  public enum Descriptions: String, Sendable, Hashable, CaseIterable {
    /// Facts only: names, types, values, and meanings of a few words.
    case none
    /// Also the first sentence of each description.
    case summary
    /// Everything.
    case full
  }

  /// The name of the service: an identifier in upper camel case.
  public var service: String
  /// How much of the descriptions is carried.
  public var descriptions: Descriptions
  /// The names of operations that are known already, by the identity of their page, which keep them.
  public var operationNames: [String: String]
  /// How many pages are read at a time; more than the machine has cores is of no use.
  public var concurrency: Int

  /// Makes options.
  public init(
    service: String,
    descriptions: Descriptions = .none,
    operationNames: [String: String] = [:],
    concurrency: Int = 2
  ) {
    self.service = service
    self.descriptions = descriptions
    self.operationNames = operationNames
    self.concurrency = concurrency
  }
}

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
    self == .none && TextBudget.words(text) > 12 ? nil : text
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

  /// The first sentence, without what follows its full stop.
  static func firstSentence(_ text: String) -> String {
    let line = text.prefix { $0 != "\n" }
    guard let stop = line.firstRange(of: ". ") else { return String(line) }
    return String(line[..<stop.lowerBound]) + "."
  }

  private static let verbs: Set<Word> = Word.set("is are was were will can cannot has have must does do may should")
}
