/// A word that begins a declaration.
struct DeclarationKeyword: Sendable {
  /// What a word declares.
  private enum Subject {
    case type, named, unnamed
  }

  let text: String
  private let subject: Subject

  /// Whether a name follows.
  var isNamed: Bool { subject != .unnamed }

  /// Whether the body of a type follows the name.
  var isType: Bool { subject == .type }

  /// The keyword that a word is; nil for any other word.
  ///
  /// Every word outside of code is asked, so the word is compared with the few keywords that begin like it, without
  /// being made a string.
  init?(_ word: some RandomAccessCollection<UInt8>) {
    guard let first = word.first, first < 0x80 else { return nil }
    let keyword = Self.keywordsByFirstByte[Int(first)].first { $0.text.utf8.elementsEqual(word) }
    guard let keyword else { return nil }
    self = keyword
  }

  private init(_ text: String, _ subject: Subject) {
    self.text = text
    self.subject = subject
  }

  private static let all: [DeclarationKeyword] =
    ["actor", "class", "enum", "extension", "protocol", "struct"].map { DeclarationKeyword($0, .type) }
    + [
      "associatedtype", "case", "func", "import", "let", "macro", "operator", "precedencegroup", "typealias", "var",
    ].map { DeclarationKeyword($0, .named) }
    + ["deinit", "init", "subscript"].map { DeclarationKeyword($0, .unnamed) }

  private static let keywordsByFirstByte: [[DeclarationKeyword]] = (0..<0x80).map { byte in
    all.filter { $0.text.utf8.first == byte }
  }
}
