/// A description, cut into blocks and tokens once, so that every fact is looked for on the same reading.
struct Prose: Sendable {
  /// What a block is.
  enum Kind: UInt8, Sendable, Hashable {
    /// A paragraph.
    case paragraph
    /// The first paragraph of an item of a list.
    case item
    /// A paragraph inside a note.
    case note
    /// A literal block.
    case code
  }

  /// A paragraph of a description.
  struct Block: Sendable {
    /// What it is.
    var kind: Kind
    /// How many lists it stands in.
    var depth: Int
    /// Its tokens.
    var tokens: Range<Int>
  }

  /// The characters of all blocks, without markup.
  private(set) var text: [UInt8] = []
  /// The tokens of all blocks.
  private(set) var tokens: [Token] = []
  /// The blocks, in their order.
  private(set) var blocks: [Block] = []

  /// Whether there is nothing in it.
  var isEmpty: Bool { tokens.isEmpty }

  /// What tells it from others with the same characters: the kinds of its blocks, and which tokens are marked up how.
  var shape: [UInt8] {
    var shape: [UInt8] = []
    for block in blocks {
      shape.append(block.kind.rawValue)
      shape.append(UInt8(truncatingIfNeeded: block.depth))
      for index in block.tokens where tokens[index].kind.isMarkup {
        shape.append(tokens[index].kind.rawValue)
        shape.append(UInt8(truncatingIfNeeded: index))
      }
      shape.append(UInt8(truncatingIfNeeded: block.tokens.count))
    }
    return shape
  }

  /// The characters of a stretch of tokens as they stand.
  func string(_ range: Range<Int>) -> String {
    guard let first = range.first, let last = range.last else { return "" }
    return string(bytes: tokens[first].bytes.lowerBound..<tokens[last].bytes.upperBound)
  }

  /// The characters of a token.
  func string(_ index: Int) -> String { string(bytes: tokens[index].bytes) }

  /// The characters of a stretch of bytes.
  func string(bytes: Range<Int>) -> String { String(decoding: text[bytes], as: UTF8.self) }

  /// Whether a token is a mark.
  func isMark(_ index: Int, _ mark: Unicode.Scalar) -> Bool {
    tokens[index].kind == .mark && text[tokens[index].bytes.lowerBound] == UInt8(ascii: mark)
  }

  /// Whether a token is a word of running text.
  func isWord(_ index: Int, _ word: Word) -> Bool { tokens[index].kind == .word && tokens[index].word == word }

  /// Starts a block; what is added next belongs to it.
  mutating func begin(_ kind: Kind, depth: Int) {
    blocks.append(Block(kind: kind, depth: depth, tokens: tokens.endIndex..<tokens.endIndex))
  }

  /// Ends the block that was started last; a block without tokens disappears, and a list that was run together into
  /// a paragraph becomes one again.
  mutating func end() {
    guard var block = blocks.popLast() else { return }
    block.tokens = block.tokens.lowerBound..<tokens.endIndex
    blocks += RunTogetherList(self, block).blocks
  }

  /// Adds a stretch of running text.
  ///
  /// Letters that stick to a phrase that is set off belong to it: it may have been set off by half, as in `**des**c`.
  mutating func add(text new: some Collection<UInt8>) {
    let rest = new.dropFirst(extendPhrase(with: new))
    let start = text.endIndex
    text.append(contentsOf: InlineMarkup.stripped(rest))
    text.withUnsafeBufferPointer { bytes in
      var lexer = ProseLexer(bytes: bytes, position: start)
      lexer.scan(into: &tokens)
    }
  }

  /// Adds the first letters of a text to the phrase that ends right before it; returns how many there are.
  private mutating func extendPhrase(with new: some Collection<UInt8>) -> Int {
    let letters = new.prefix { $0.isLower || $0.isDigit || $0 == UInt8(ascii: "_") }
    guard !letters.isEmpty, !letters.elementsEqual("s".utf8), var last = tokens.last, last.kind == .strong,
      last.bytes.upperBound == text.endIndex,
      let block = blocks.last, block.tokens.lowerBound < tokens.endIndex, text[text.endIndex - 1].isLower
    else { return 0 }
    text.append(contentsOf: letters)
    last.bytes = last.bytes.lowerBound..<text.endIndex
    last.word = Word(text[last.bytes])
    tokens[tokens.endIndex - 1] = last
    return letters.count
  }

  /// Adds a phrase that is marked up, as one token.
  mutating func add(_ kind: Token.Kind, _ phrase: some Collection<UInt8>) {
    let start = text.endIndex
    let followsBlank = start == 0 || text[start - 1].isBlank
    text.append(contentsOf: phrase)
    var range = start..<text.endIndex
    while let first = range.first, text[first].isBlank { range = first + 1..<range.upperBound }
    while let last = range.last, text[last].isBlank { range = range.lowerBound..<last }
    guard !range.isEmpty else { return }
    tokens.append(Token(kind: kind, followsBlank: followsBlank, bytes: range, word: Word(text[range])))
  }
}
