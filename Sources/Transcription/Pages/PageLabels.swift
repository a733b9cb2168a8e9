/// Paragraphs that name the status of what follows.
enum StatusLabel {
  /// The status in `Status code: 200`; nil for other texts.
  static func status(in text: String) -> Int? {
    let lowercased = text.prefix(40).lowercased()
    guard lowercased.hasPrefix("status code") || lowercased.hasPrefix("**status code") else { return nil }
    return number(in: text)
  }

  /// The first number in a text that can be a status.
  static func number(in text: String) -> Int? {
    let bytes = Array(text.utf8)
    guard let start = bytes.firstIndex(where: \.isDigit) else { return nil }
    let digits = bytes[start...].prefix { $0.isDigit }
    guard digits.count == 3, let status = Int(String(decoding: digits, as: UTF8.self)), 100..<600 ~= status else {
      return nil
    }
    return status
  }

  /// Whether a column lists statuses or errors.
  static func isStatusColumn(_ title: String) -> Bool {
    let title = title.lowercased()
    return [
      "status code", "returned value", "return value", "error code", "response code", "http status",
      "normal response code",
    ]
    .contains { title.hasPrefix($0) }
  }
}

/// Paragraphs that name what an example shows.
enum ExampleLabel {
  /// The side that a heading such as `Example request` names; nil for other texts.
  static func side(of text: String) -> Side? {
    guard text.utf8.count < 120 else { return nil }
    let words = Set(text.utf8.split { !$0.isLetter }.map { Word($0) })
    guard !words.isDisjoint(with: examples) else { return nil }
    if !words.isDisjoint(with: responses) { return .response }
    return words.isDisjoint(with: requests) ? nil : .request
  }

  /// Whether a heading announces a message about a failure.
  static func isFailure(_ text: String) -> Bool {
    guard text.utf8.count < 200 else { return false }
    let words = Set(text.utf8.split { !$0.isLetter }.map { Word($0) })
    return !words.isDisjoint(with: failures)
  }

  private static let examples: Set<Word> = Word.set("example examples sample samples")
  private static let requests: Set<Word> = Word.set("request requests")
  private static let responses: Set<Word> = Word.set("response responses")
  private static let failures: Set<Word> = Word.set(
    """
    abnormal failed failure failures unsuccessful error errors fails incorrect invalid
    """
  )
}
