import RSTDocument

/// A word, a mark or a reference of a Type cell.
enum TypeLexeme: Sendable, Hashable {
  /// A word, as the page writes it.
  case word(String)
  /// One of `<>[](),/`.
  case mark(UInt8)
  /// A reference.
  case reference(TableReference)

  /// The word in small letters; nil for marks and references.
  var lowercased: String? {
    if case .word(let text) = self { text.lowercased() } else { nil }
  }
}

/// Cuts the text of a Type cell into words and marks.
struct TypeLexer {
  private(set) var lexemes: [TypeLexeme] = []

  /// Adds a reference.
  mutating func add(_ reference: TableReference) { lexemes.append(.reference(reference)) }

  /// Adds the text and the references of a paragraph.
  mutating func add(_ paragraph: RSTParagraph) {
    for inline in paragraph.inlines {
      if case .reference(let reference) = inline.content, let label = reference.label {
        add(TableReference(label: label, text: reference.text))
      } else {
        add(inline.plainText)
      }
    }
  }

  /// Adds text.
  mutating func add(_ text: String) {
    var word: [UInt8] = []
    func close(_ lexemes: inout [TypeLexeme]) {
      while word.last == UInt8(ascii: ".") || word.last == UInt8(ascii: ":") { word.removeLast() }
      if !word.isEmpty { lexemes.append(.word(String(decoding: word, as: UTF8.self))) }
      word = []
    }
    for byte in text.utf8 {
      if TypeLexer.marks.contains(byte) {
        close(&lexemes)
        lexemes.append(.mark(byte))
      } else if byte.isBlank {
        close(&lexemes)
      } else {
        word.append(byte)
      }
    }
    close(&lexemes)
  }

  private static let marks = ByteSet("<>[](),/")
}

extension StatedType {
  /// Reads a Type cell; nil where it spells no type.
  init?(_ cell: RSTCell) {
    var lexer = TypeLexer()
    for case .paragraph(let paragraph) in cell.blocks { lexer.add(paragraph) }
    guard let type = TypeSpelling.read(lexer.lexemes) else { return nil }
    self = type
  }

  /// Reads a paragraph that is nothing but a type; nil where it is something else.
  init?(_ paragraph: RSTParagraph) {
    var lexer = TypeLexer()
    lexer.add(paragraph)
    guard lexer.lexemes.count <= 4, let type = TypeSpelling.read(lexer.lexemes) else { return nil }
    self = type
  }
}
