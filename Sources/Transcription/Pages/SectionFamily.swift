/// What a section of a page is about.
enum SectionFamily: Sendable, Hashable {
  case uri, function, request, response, requestExample, responseExample, example, status, other

  /// The family of a section with a title.
  init(title: String) {
    let words = Word.letters(of: title)
    self = SectionFamily.byTitle[words] ?? SectionFamily.other(words)
  }

  /// Titles beyond the known ones, by the words in them.
  private static func other(_ words: [Word]) -> SectionFamily {
    let isExample = words.contains(where: exampleWords.contains)
    if words.contains(Word("uri")) { return .other }
    if words.contains(Word("request")) || words.contains(Word("requests")) {
      return isExample ? .requestExample : .request
    }
    if words.contains(Word("response")) || words.contains(Word("responses")) {
      return isExample ? .responseExample : .response
    }
    return isExample ? .example : .other
  }

  private static let exampleWords: WordSet = Word.set("example examples sample samples")

  private static let byTitle: [[Word]: SectionFamily] = {
    let titles: [(String, SectionFamily)] = [
      ("uri", .uri),
      ("function", .function), ("function description", .function), ("description", .function),
      ("api description", .function),
      ("status code", .status), ("status codes", .status), ("returned value", .status), ("returned values", .status),
      ("return value", .status), ("return values", .status), ("abnormal response", .status),
      ("error code", .other), ("error codes", .other), ("normal response", .response),
    ]
    let pairs = titles.map { title, family in (title.split(separator: " ").map { Word($0.utf8) }, family) }
    return Dictionary(uniqueKeysWithValues: pairs)
  }()
}
