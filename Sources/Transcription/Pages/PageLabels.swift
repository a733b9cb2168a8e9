/// Paragraphs that name the status of what follows.
enum StatusLabel {
  /// The status in `Status code: 200` or `When the response code is 200`; nil for other texts.
  static func status(in text: String) -> Int? {
    if text.hasPrefixInAnyCase("status code") || text.hasPrefixInAnyCase("**status code") { return number(in: text) }
    guard text.utf8.count < 60 else { return nil }
    let words = Word.letters(of: text)
    guard words.contains(Word("code")), words.contains(where: codes.contains) else { return nil }
    return number(in: text)
  }

  private static let codes: WordSet = Word.set("status response return returned http")

  /// The status in `204`, `202 Accepted` or `Normal: 200`: in a list of statuses, not in running text; nil for other
  /// texts.
  static func listed(in text: String) -> Int? {
    let words = text.utf8.split(whereSeparator: \.isBlank)
    guard words.count <= 6, let first = words.first, let last = words.last else { return nil }
    return [first, last].lazy.compactMap { word in
      word.prefix { $0.isDigit }.count == 3 ? number(in: String(Substring(word))) : nil
    }.first
  }

  /// The first number in a text that can be a status.
  static func number(in text: String) -> Int? {
    let bytes = text.utf8
    guard let start = bytes.firstIndex(where: \.isDigit) else { return nil }
    let digits = bytes[start...].prefix { $0.isDigit }
    guard digits.count == 3, let status = Int(Substring(digits)), 100..<600 ~= status else { return nil }
    return status
  }

  /// Whether a column lists statuses or errors.
  static func isStatusColumn(_ title: String) -> Bool {
    statusTitles.contains(where: title.hasPrefixInAnyCase)
  }

  private static let statusTitles = [
    "status code", "returned value", "return value", "error code", "response code", "http status",
    "normal response code",
  ]
}

/// Paragraphs that name what an example shows.
enum ExampleLabel {
  /// The side that a heading such as `Example request` names; nil for other texts.
  static func side(of text: String) -> Side? {
    guard text.utf8.count < 120 else { return nil }
    let words = Word.letters(of: text)
    guard words.contains(where: examples.contains) else { return nil }
    if words.contains(where: responses.contains) { return .response }
    return words.contains(where: requests.contains) ? .request : nil
  }

  /// Whether a heading announces a message about a failure.
  static func isFailure(_ text: String) -> Bool {
    guard text.utf8.count < 200 else { return false }
    return Word.letters(of: text).contains(where: failures.contains)
  }

  private static let examples: WordSet = Word.set("example examples sample samples")
  private static let requests: WordSet = Word.set("request requests")
  private static let responses: WordSet = Word.set("response responses")
  private static let failures: WordSet = Word.set(
    """
    abnormal failed failure failures unsuccessful error errors fails incorrect invalid
    """
  )
}

extension StringProtocol {
  /// Whether the text begins with small letters, some of which may be capital ones.
  func hasPrefixInAnyCase(_ prefix: String) -> Bool {
    var bytes = utf8.makeIterator()
    return prefix.utf8.allSatisfy { wanted in
      bytes.next().map { ($0.isUpper ? $0 | 0x20 : $0) == wanted } ?? false
    }
  }
}
