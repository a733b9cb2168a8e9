/// Divides Swift source text into tokens as the compiler does, as far as generated code goes.
///
/// It knows comments, string literals of every kind, names, numbers and single characters; outside of literals and
/// comments, generated code is ASCII. It does not know regular expression literals, which generated code never has.
struct SwiftTokenizer {
  /// How deeply literals may be interpolated in each other.
  private static let deepestInterpolation = 4

  private let bytes: UnsafeBufferPointer<UInt8>
  private var offset = 0
  private var depth = 0

  private init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
  }

  /// Reads the tokens of a text one by one: a file has thousands, and each is looked at once.
  static func read(_ bytes: ContiguousArray<UInt8>, _ body: (SwiftToken) -> Void) throws(SwiftTokenProblem) {
    let result = bytes.withUnsafeBufferPointer { buffer in
      Result { () throws(SwiftTokenProblem) in
        var tokenizer = SwiftTokenizer(buffer)
        while let token = try tokenizer.next() { body(token) }
      }
    }
    try result.get()
  }

  private mutating func next() throws(SwiftTokenProblem) -> SwiftToken? {
    while offset < bytes.count, bytes[offset].isSpace { offset += 1 }
    guard offset < bytes.count else { return nil }
    let start = offset
    return SwiftToken(kind: try kind(), range: start..<offset)
  }

  /// Goes past one token.
  private mutating func kind() throws(SwiftTokenProblem) -> SwiftToken.Kind {
    let byte = bytes[offset]
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "#"): return try stringOrDirective()
    case UInt8(ascii: "/") where peek(1) == UInt8(ascii: "/"):
      while offset < bytes.count, !bytes[offset].isLineBreak { offset += 1 }
      return .comment
    case UInt8(ascii: "/") where peek(1) == UInt8(ascii: "*"):
      try skipBlockComment()
      return .comment
    case UInt8(ascii: "`"):
      try skipQuotedName()
      return .identifier
    case UInt8(ascii: "@"):
      skip(while: \.isNamePart)
      return .directive
    case _ where byte.isDigit:
      skipNumber()
      return .number
    case _ where byte.isNamePart:
      skip(while: \.isNamePart)
      return .identifier
    case 0x21...0x7E:
      offset += 1
      return .punctuation
    default: throw .strayCharacter(offset: offset)
    }
  }

  private func peek(_ distance: Int) -> UInt8 {
    offset + distance < bytes.count ? bytes[offset + distance] : 0
  }

  /// Goes past the byte it stands at and those after it that have a property.
  private mutating func skip(while hasProperty: (UInt8) -> Bool) {
    offset += 1
    while offset < bytes.count, hasProperty(bytes[offset]) { offset += 1 }
  }

  // MARK: Names, numbers and comments

  private mutating func skipQuotedName() throws(SwiftTokenProblem) {
    let start = offset
    skip { $0.isNamePart }
    guard peek(0) == UInt8(ascii: "`"), offset > start + 1 else { throw .unterminatedName(offset: start) }
    offset += 1
  }

  /// Goes past a number; a point belongs to it only before a digit.
  private mutating func skipNumber() {
    skip { $0.isNamePart }
    if peek(0) == UInt8(ascii: "."), peek(1).isDigit { skip { $0.isNamePart } }
    let last = bytes[offset - 1] | 0x20
    let hasExponent = last == UInt8(ascii: "e") && [UInt8(ascii: "+"), UInt8(ascii: "-")].contains(peek(0))
    if hasExponent { skip { $0.isNamePart } }
  }

  /// Goes past a comment in which others may be nested.
  private mutating func skipBlockComment() throws(SwiftTokenProblem) {
    let start = offset
    var open = 0
    repeat {
      guard offset + 1 < bytes.count else { throw .unterminatedComment(offset: start) }
      switch (bytes[offset], bytes[offset + 1]) {
      case (UInt8(ascii: "/"), UInt8(ascii: "*")):
        open += 1
        offset += 2
      case (UInt8(ascii: "*"), UInt8(ascii: "/")):
        open -= 1
        offset += 2
      default: offset += 1
      }
    } while open > 0
  }

  // MARK: String literals

  private mutating func stringOrDirective() throws(SwiftTokenProblem) -> SwiftToken.Kind {
    var hashes = 0
    while peek(hashes) == UInt8(ascii: "#") { hashes += 1 }
    guard peek(hashes) == UInt8(ascii: "\"") else {
      skip(while: \.isNamePart)
      return .directive
    }
    let start = offset
    offset += hashes
    let isMultiline = peek(1) == UInt8(ascii: "\"") && peek(2) == UInt8(ascii: "\"")
    offset += isMultiline ? 3 : 1
    try skipContents(from: start, quotes: isMultiline ? 3 : 1, hashes: hashes)
    return .string
  }

  /// Goes past the contents of a literal and the delimiter after them.
  private mutating func skipContents(from start: Int, quotes: Int, hashes: Int) throws(SwiftTokenProblem) {
    while offset < bytes.count {
      let byte = bytes[offset]
      if byte == UInt8(ascii: "\""), isDelimiter(quotes: quotes, hashes: hashes) {
        offset += quotes + hashes
        return
      }
      if quotes == 1, byte.isLineBreak { throw .unterminatedString(offset: start) }
      offset += 1
      if byte == UInt8(ascii: "\\"), isRun(of: UInt8(ascii: "#"), hashes) {
        offset += hashes
        try skipEscape(from: start)
      }
    }
    throw .unterminatedString(offset: start)
  }

  private func isDelimiter(quotes: Int, hashes: Int) -> Bool {
    for index in 0..<quotes where peek(index) != UInt8(ascii: "\"") { return false }
    for index in 0..<hashes where peek(quotes + index) != UInt8(ascii: "#") { return false }
    return true
  }

  private func isRun(of byte: UInt8, _ count: Int) -> Bool {
    for index in 0..<count where peek(index) != byte { return false }
    return true
  }

  /// Goes past what follows the backslash of an escape: an interpolated expression, or a single character.
  private mutating func skipEscape(from start: Int) throws(SwiftTokenProblem) {
    guard offset < bytes.count else { throw .unterminatedString(offset: start) }
    guard bytes[offset] == UInt8(ascii: "(") else { return offset += 1 }
    guard depth < Self.deepestInterpolation else { throw .deepInterpolation(offset: offset) }
    depth += 1
    defer { depth -= 1 }
    var open = 0
    repeat {
      guard let token = try next() else { throw .unterminatedString(offset: start) }
      guard token.kind == .punctuation else { continue }
      if bytes[token.range.lowerBound] == UInt8(ascii: "(") { open += 1 }
      if bytes[token.range.lowerBound] == UInt8(ascii: ")") { open -= 1 }
    } while open > 0
  }
}

extension UInt8 {
  fileprivate var isSpace: Bool { self == 0x20 || self == 0x09 || isLineBreak }
  fileprivate var isLineBreak: Bool { self == 0x0A || self == 0x0D }
  fileprivate var isNamePart: Bool {
    isDigit || self == UInt8(ascii: "_") || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self | 0x20)
  }
}
