/// Cuts running text into words, numbers and marks.
struct ProseLexer {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var position: Int

  /// Makes a lexer of the bytes from a position on.
  init(bytes: UnsafeBufferPointer<UInt8>, position: Int) {
    self.bytes = bytes
    self.position = position
  }

  /// Appends the tokens up to the end.
  mutating func scan(into tokens: inout [Token]) {
    while position < bytes.count {
      let byte = bytes[position]
      if byte.isBlank {
        position += 1
      } else if byte == UInt8(ascii: "\""), let close = closingQuote() {
        append(.quoted, position + 1..<close, to: &tokens)
        position = close + 1
      } else if let interval = IntervalText(bytes[position...]) {
        append(.interval, position..<position + interval.count, to: &tokens)
        position += interval.count
      } else if isWordByte(byte) || startsSignedNumber {
        scanWord(into: &tokens)
      } else {
        append(.mark, position..<position + 1, to: &tokens)
        position += 1
      }
    }
  }

  private mutating func scanWord(into tokens: inout [Token]) {
    let start = position
    position += 1
    while position < bytes.count, isWordByte(bytes[position]) || continuesWord { position += 1 }
    let end = position
    if let dash = rangeDash(start..<end) {
      append(.number, start..<dash, to: &tokens)
      append(.mark, dash..<dash + 1, to: &tokens)
      appendWord(dash + 1..<end, to: &tokens)
    } else {
      appendWord(start..<end, to: &tokens)
    }
  }

  private func appendWord(_ range: Range<Int>, to tokens: inout [Token]) {
    append(isNumber(range) ? .number : .word, range, to: &tokens)
  }

  private func append(_ kind: Token.Kind, _ range: Range<Int>, to tokens: inout [Token]) {
    let followsBlank = range.lowerBound == 0 || bytes[range.lowerBound - 1].isBlank
    tokens.append(Token(kind: kind, followsBlank: followsBlank, bytes: range, word: Word(bytes[range])))
  }

  private func isWordByte(_ byte: UInt8) -> Bool {
    byte.isLetter || byte.isDigit || byte.isMultibyte || Self.joiners.contains(byte)
  }

  /// The marks that belong to names and values wherever they stand.
  private static let joiners = ByteSet("_@$#%&*+~\\")

  /// Whether a mark at the position stands between two parts of one word, as in `pay-per-use`, `10.5` and `a/b`.
  private var continuesWord: Bool {
    guard position + 1 < bytes.count, Self.hyphens.contains(bytes[position]) else { return false }
    let next = bytes[position + 1]
    if bytes[position] == UInt8(ascii: ",") {
      return bytes[position - 1].isDigit && hasThreeDigits(from: position + 1)
    }
    if bytes[position] == UInt8(ascii: ":") {
      return isWordByte(next) || ByteSet("/:{<").contains(next)
    }
    return isWordByte(next) || (bytes[position] == UInt8(ascii: "/") && next == UInt8(ascii: "/"))
      || (bytes[position] == UInt8(ascii: "-") && next == UInt8(ascii: "-"))
  }

  private static let hyphens = ByteSet("-./',:=;")

  private func hasThreeDigits(from start: Int) -> Bool {
    guard start + 3 <= bytes.count, bytes[start..<start + 3].allSatisfy(\.isDigit) else { return false }
    return start + 3 == bytes.count || !bytes[start + 3].isDigit
  }

  private var startsSignedNumber: Bool {
    bytes[position] == UInt8(ascii: "-") && position + 1 < bytes.count && bytes[position + 1].isDigit
      && (position == 0 || !isWordByte(bytes[position - 1]))
  }

  /// The place of the hyphen in `0-86400`, where both sides are numbers and no further hyphen follows.
  private func rangeDash(_ range: Range<Int>) -> Int? {
    guard let dash = bytes[range].dropFirst().firstIndex(of: UInt8(ascii: "-")) else { return nil }
    guard isNumber(range.lowerBound..<dash), dash + 1 < range.upperBound else { return nil }
    return isNumber(dash + 1..<range.upperBound) ? dash : nil
  }

  private func isNumber(_ range: Range<Int>) -> Bool { NumberText.isNumber(bytes[range]) }

  /// The quote that closes the one at the position, if it stands near and on the right side of a word.
  private func closingQuote() -> Int? {
    let limit = min(position + 200, bytes.count)
    guard position + 1 < limit, !bytes[position + 1].isBlank else { return nil }
    guard let close = bytes[(position + 1)..<limit].firstIndex(of: UInt8(ascii: "\"")) else { return nil }
    return close > position + 1 ? close : nil
  }
}

/// A set of bytes, tested in one step.
struct ByteSet: Sendable {
  private var low: UInt64 = 0
  private var high: UInt64 = 0

  /// The set of the characters of an ASCII text.
  init(_ text: StaticString) {
    text.withUTF8Buffer { bytes in
      for byte in bytes {
        if byte < 64 { low |= 1 << UInt64(byte) } else { high |= 1 << UInt64(byte & 63) }
      }
    }
  }

  /// Whether a byte is in the set.
  func contains(_ byte: UInt8) -> Bool {
    byte < 64 ? low >> UInt64(byte) & 1 == 1 : byte < 128 && high >> UInt64(byte & 63) & 1 == 1
  }
}
