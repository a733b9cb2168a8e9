import Diagnostics

extension CommonYAML {
  /// A scalar on one line; the reader goes on to what is neither in it nor a space behind it.
  mutating func scalar(inFlow: Bool) throws(Uncommon) -> YAMLScalar {
    switch current {
    case UInt8.apostrophe: try singleQuoted()
    case UInt8.quote: try doubleQuoted()
    default: try plain(inFlow: inFlow)
    }
  }

  private mutating func plain(inFlow: Bool) throws(Uncommon) -> YAMLScalar {
    guard let first = current, first.startsPlain || first == .dash && byte(after: 1).startsPlain
    else { throw Uncommon() }
    let (start, startOffset) = (position, offset)
    var end = offset
    while let byte = current, try !endsPlain(byte, inFlow: inFlow) {
      if byte & 0xC0 == 0x80 { continuations += 1 }
      offset += 1
      if byte != .space { end = offset }
    }
    let width = offset - end
    let range = range(from: start, to: SourcePosition(line: line, column: column + 1 - width))
    return YAMLScalar(text(startOffset..<end), range: range)
  }

  /// Whether a plain scalar ends before the byte the reader is at.
  private func endsPlain(_ byte: UInt8, inFlow: Bool) throws(Uncommon) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "_"), UInt8(ascii: "A")...UInt8(ascii: "Z"): return false
    case .newline: return true
    case .colon:
      if isAtColon { return true }
      if inFlow, self.byte(after: 1).isFlowIndicator { throw Uncommon() }
    case .hash: return bytes[offset - 1] == .space
    case .comma, .openBracket, .closeBracket, .openBrace, .closeBrace: return inFlow
    case .question where inFlow: throw Uncommon()
    default: if byte.isControl { throw Uncommon() }
    }
    return false
  }

  private mutating func singleQuoted() throws(Uncommon) -> YAMLScalar {
    let start = position
    offset += 1
    var text = ""
    while true {
      text += try textToQuote(.apostrophe)
      // Two of them stand for one.
      guard current == .apostrophe else { break }
      text += "'"
      offset += 1
    }
    return YAMLScalar(text, style: .singleQuoted, range: range(from: start, to: position))
  }

  private mutating func doubleQuoted() throws(Uncommon) -> YAMLScalar {
    let start = position
    offset += 1
    let text = try textToQuote(.quote)
    guard !text.utf8.contains(.backslash) else { throw Uncommon() }
    return YAMLScalar(text, style: .doubleQuoted, range: range(from: start, to: position))
  }

  /// The text up to the next quote of a kind, which the reader goes past.
  private mutating func textToQuote(_ quote: UInt8) throws(Uncommon) -> String {
    let start = offset
    while let byte = current, byte != quote {
      if byte.isControl { throw Uncommon() }
      if byte & 0xC0 == 0x80 { continuations += 1 }
      offset += 1
    }
    guard !isAtEnd else { throw Uncommon() }
    offset += 1
    return text(start..<offset - 1)
  }

  // MARK: Literal blocks

  /// A literal block whose header the reader is at; goes on to the first line with content behind it.
  mutating func literal(below indentation: Int) throws(Uncommon) -> YAMLScalar {
    let start = position
    offset += 1
    let isStripped = current == .dash
    if isStripped { offset += 1 }
    guard current == .newline else { throw Uncommon() }
    passLineBreak()
    var breaks = 0
    while current == .newline {
      passLineBreak()
      breaks += 1
    }
    let width = spaces(atMost: bytes.count)
    guard width > indentation else { throw Uncommon() }
    var content: [UInt8] = []
    while try literalLine(width, &breaks, into: &content) {}
    if !isStripped { content.append(.newline) }
    let text = String(decoding: content, as: UTF8.self)
    let range = range(from: start, to: SourcePosition(line: line, column: 1))
    try goToContent()
    return YAMLScalar(text, style: .literal, range: range)
  }

  /// Reads a line of a literal block; false at one that is not in it. `width` is the indentation of the block, and
  /// `breaks` how many line breaks were met and not written, because nothing has come after them so far.
  private mutating func literalLine(
    _ width: Int,
    _ breaks: inout Int,
    into content: inout [UInt8]
  ) throws(Uncommon) -> Bool {
    let spaces = spaces(atMost: width)
    let start = offset + spaces
    guard start < bytes.count, bytes[start] == .newline || spaces == width else {
      // White space that no line break ends is rare.
      guard spaces == 0 || start < bytes.count else { throw Uncommon() }
      return false
    }
    offset = start
    while let byte = current, byte != .newline {
      if byte.isControl { throw Uncommon() }
      offset += 1
    }
    guard !isAtEnd else { throw Uncommon() }
    if offset > start {
      content.append(contentsOf: repeatElement(.newline, count: breaks))
      content.append(contentsOf: bytes[start..<offset])
      breaks = 0
    } else if content.isEmpty {
      throw Uncommon()
    }
    breaks += 1
    passLineBreak()
    return true
  }
}

// MARK: - The place in the text

extension CommonYAML {
  var isAtEnd: Bool { offset >= bytes.count }

  var current: UInt8? { offset < bytes.count ? bytes[offset] : nil }

  /// How many characters of the line stand before the reader.
  var column: Int { offset - lineStart - continuations }

  var position: SourcePosition { SourcePosition(line: line, column: column + 1) }

  var isAtEndOfLine: Bool { isAtEnd || bytes[offset] == .newline }

  /// Whether the reader is at the dash before an element of a block list.
  var isAtElement: Bool { current == .dash && byte(after: 1).isBlank }

  /// Whether the reader is at the colon behind a key.
  var isAtColon: Bool { current == .colon && byte(after: 1).isBlank }

  var isAtFlow: Bool { current == .openBracket || current == .openBrace }

  /// A byte further on; what follows the text counts as a line break.
  private func byte(after count: Int) -> UInt8 { offset + count < bytes.count ? bytes[offset + count] : .newline }

  func range(from start: SourcePosition, to end: SourcePosition) -> SourceRange {
    SourceRange(file: file, start: start, end: end)
  }

  private func text(_ range: Range<Int>) -> String {
    String(decoding: UnsafeBufferPointer(rebasing: bytes[range]), as: UTF8.self)
  }

  private func spaces(atMost most: Int) -> Int {
    var end = offset
    while end < bytes.count, end - offset < most, bytes[end] == .space { end += 1 }
    return end - offset
  }

  mutating func skipSpaces() {
    while current == .space { offset += 1 }
  }

  private mutating func passLineBreak() {
    offset += 1
    line += 1
    lineStart = offset
    continuations = 0
  }

  /// Goes past the end of a line on which nothing is left but perhaps a comment.
  mutating func endLine() throws(Uncommon) {
    skipSpaces()
    guard isAtEndOfLine || current == .hash && bytes[offset - 1] == .space else { throw Uncommon() }
    try goToContent()
  }

  /// Goes on to the next character that is neither white space nor in a comment.
  mutating func goToContent() throws(Uncommon) {
    skipSpaces()
    while let byte = current {
      switch byte {
      case .hash: while !isAtEndOfLine { try skipInComment() }
      case .newline:
        passLineBreak()
        skipSpaces()
      default: return
      }
    }
  }

  private mutating func skipInComment() throws(Uncommon) {
    // A carriage return may break the line.
    if bytes[offset].isControl { throw Uncommon() }
    offset += 1
  }
}

extension UInt8 {
  static let newline = UInt8(ascii: "\n")
  static let space = UInt8(ascii: " ")
  static let apostrophe = UInt8(ascii: "'")
  static let quote = UInt8(ascii: "\"")
  static let backslash = UInt8(ascii: "\\")
  static let colon = UInt8(ascii: ":")
  static let comma = UInt8(ascii: ",")
  static let dash = UInt8(ascii: "-")
  static let question = UInt8(ascii: "?")
  static let hash = UInt8(ascii: "#")
  static let bar = UInt8(ascii: "|")
  static let openBracket = UInt8(ascii: "[")
  static let closeBracket = UInt8(ascii: "]")
  static let openBrace = UInt8(ascii: "{")
  static let closeBrace = UInt8(ascii: "}")

  fileprivate var isBlank: Bool { self == .space || self == .newline }

  fileprivate var isControl: Bool { self < 0x20 || self == 0x7F }

  fileprivate var isFlowIndicator: Bool {
    switch self {
    case .comma, .question, .openBracket, .closeBracket, .openBrace, .closeBrace: true
    default: false
    }
  }

  /// Whether a plain scalar may start with the byte, whatever follows it.
  fileprivate var startsPlain: Bool {
    switch self {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "/"), UInt8(ascii: "."),
      UInt8(ascii: "("), UInt8(ascii: "<"), UInt8(ascii: "$"), UInt8(ascii: "^"), UInt8(ascii: "~"),
      UInt8(ascii: "+"), UInt8(ascii: "="), 0x80...0xFF:
      true
    default: false
    }
  }
}
