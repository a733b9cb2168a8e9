/// What the caption of a table says about it.
struct Caption: Sendable, Hashable {
  /// What kind of table the caption announces.
  enum Subject: Sendable, Hashable {
    /// Parameters of the part of the message that the caption names.
    case part(Part)
    /// Parameters of whatever the section is about.
    case section
    /// The fields of the object with this name.
    case object(String)
    /// Anything else.
    case prose
  }

  /// A part of a message.
  enum Part: Sendable, Hashable {
    case path, query, uri, header, body, form
  }

  /// What it announces.
  var subject: Subject
  /// The side it names, where it does.
  var side: Side?
  /// Whether it announces a description of something in an example, which is no part of every message.
  var isAboutExample = false

  /// Reads a caption: its words, and the phrases in bold among them.
  init(text: String, strong: [String]) {
    let lexemes = text.utf8.split { $0.isBlank || $0 == UInt8(ascii: ":") }.map { Substring($0) }
    let words = lexemes.map { Word($0.utf8) }
    if words.contains(where: Caption.requestWords.contains) { side = .request }
    if words.contains(where: Caption.responseWords.contains) { side = .response }
    isAboutExample = words.contains(where: Caption.exampleWords.contains)
    let rest = zip(lexemes, words).filter { !Caption.fillers.contains($0.1) }
    let parts = rest.compactMap { Caption.parts[$0.1] }
    let named = rest.filter { Caption.parts[$0.1] == nil }
    if let name = strong.first(where: { !$0.isEmpty && !Caption.isFiller($0) }), !name.contains(" ") {
      subject = .object(name)
    } else if lexemes.count > 1, side == nil, let name = strong.first(where: Caption.isNoun) {
      subject = .object(name)
    } else if named.isEmpty {
      subject = parts.first.map(Subject.part) ?? .section
    } else if lexemes.count == 1 {
      subject = .object(String(lexemes[0]))
    } else if named.count == 1, parts.isEmpty, Caption.isName(named[0].0) {
      subject = .object(String(named[0].0))
    } else if let name = Caption.name(between: rest) {
      subject = .object(name)
    } else {
      subject = .prose
    }
  }

  /// The name in `Data structure of the body field`, which is also the name of a part of a message.
  private static func name(between rest: [(Substring, Word)]) -> String? {
    rest.count == 1 ? String(rest[0].0) : nil
  }

  private static func isFiller(_ text: String) -> Bool {
    text.split(separator: " ").allSatisfy { fillers.contains(Word($0.utf8)) || parts[Word($0.utf8)] != nil }
  }

  /// Whether a phrase in bold is one of the words that say nothing, which is a name where more words stand beside it:
  /// the fields of `parameter` are in the table `**parameter** parameters`.
  private static func isNoun(_ text: String) -> Bool {
    fillers.contains(Word(text.utf8))
  }

  private static func isName(_ text: Substring) -> Bool {
    text.utf8.allSatisfy { $0.isLetter || $0.isDigit || "_-.@:/<>$".utf8.contains($0) }
  }

  private static let requestWords: WordSet = Word.set("request requests")
  private static let responseWords: WordSet = Word.set("response responses")
  private static let exampleWords: WordSet = Word.set("example examples sample samples")

  private static let fillers: WordSet = Word.set(
    """
    parameter parameters description descriptions the a an of in for on to field fields data \
    structure structures object objects request requests response responses message element elements \
    list array details attribute attributes describes describe information about and json items key \
    common format table definition normal successful returned
    """
  )

  private static let parts: [Word: Part] = [
    Word("path"): .path, Word("query"): .query, Word("uri"): .uri, Word("url"): .uri, Word("header"): .header,
    Word("headers"): .header, Word("body"): .body, Word("form"): .form, Word("formdata"): .form,
    Word("form-data"): .form,
  ]
}
