/// What a section of a page is about.
enum SectionFamily: Sendable, Hashable {
  case uri, function, request, response, requestExample, responseExample, example, status, failure, other

  /// The family of a section with a title, in a section of another family.
  init(title: String, within outer: SectionFamily = .other) {
    let words = Word.letters(of: title)
    self = SectionFamily.byTitle[words] ?? SectionFamily.other(words, within: outer)
  }

  /// Titles beyond the known ones, by the words in them.
  private static func other(_ words: [Word], within outer: SectionFamily) -> SectionFamily {
    let isExample = words.contains(where: exampleWords.contains)
    if words.contains(Word("uri")) { return .other }
    if words.contains(Word("request")) || words.contains(Word("requests")) {
      return isExample ? .requestExample : .request
    }
    if words.contains(Word("response")) || words.contains(Word("responses")) {
      return isExample ? .responseExample : .response
    }
    if isExample { return .example }
    if words.contains(where: inputWords.contains) { return .request }
    if words.contains(where: outputWords.contains) { return .response }
    let isReturned = words.contains(where: returnWords.contains) && words.contains(where: returnedWords.contains)
    if isReturned { return .response }
    guard words.contains(where: parameterWords.contains), words.allSatisfy(parametersTitleWords.contains) else {
      return .other
    }
    return outer == .response ? .response : .request
  }

  private static let exampleWords: WordSet = Word.set("example examples sample samples")

  private static let inputWords: WordSet = Word.set("input inputs")
  private static let outputWords: WordSet = Word.set("output outputs")
  private static let returnWords: WordSet = Word.set("return returns returned")
  private static let returnedWords: WordSet = Word.set(
    "parameter parameters result results data body message content field fields element elements"
  )
  /// A section that is about parameters and does not say which is about those of the request.
  private static let parameterWords: WordSet = Word.set("parameter parameters")
  private static let parametersTitleWords: WordSet = Word.set(
    "parameter parameters description descriptions api body path query header headers form list and"
  )

  private static let byTitle: [[Word]: SectionFamily] = {
    let titles: [(String, SectionFamily)] = [
      ("uri", .uri),
      ("function", .function), ("function description", .function), ("description", .function),
      ("api description", .function),
      ("status code", .status), ("status codes", .status), ("returned value", .status), ("returned values", .status),
      ("return value", .status), ("return values", .status), ("return code", .status), ("return codes", .status),
      ("response code", .status), ("response codes", .status), ("http status code", .status),
      ("http status codes", .status), ("abnormal response", .failure),
      ("error code", .other), ("error codes", .other), ("normal response", .response), ("normal return", .response),
      ("result", .response), ("results", .response),
    ]
    let pairs = titles.map { title, family in (title.split(separator: " ").map { Word($0.utf8) }, family) }
    return Dictionary(uniqueKeysWithValues: pairs)
  }()
}
