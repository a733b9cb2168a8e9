/// The bytes of a text whose lines need not stand together in the page, and where they stand there.
struct TextBytes {
  let lines: ArraySlice<Line>

  init(_ lines: ArraySlice<Line>) { self.lines = lines }

  /// Calls a function with the bytes of the text, its lines joined by line feeds.
  func read<Result>(from page: [UInt8], _ body: (UnsafeBufferPointer<UInt8>, Range<Int>) -> Result) -> Result {
    if let line = lines.first, lines.count == 1 {
      return page.withUnsafeBufferPointer { body($0, line.textRange) }
    }
    var joined: [UInt8] = []
    for line in lines {
      if !joined.isEmpty { joined.append(UInt8(ascii: "\n")) }
      joined.append(contentsOf: page[line.textRange])
    }
    return joined.withUnsafeBufferPointer { body($0, 0..<$0.count) }
  }
}

/// Tells the places of bytes of a text in the page, for bytes in ascending order, in one pass over the text.
struct TextPlaces {
  private var lines: ArraySlice<Line>
  /// Where the first of the remaining lines begins in the text.
  private var start: Int

  init(_ text: TextBytes) {
    lines = text.lines
    start = lines.count == 1 ? lines.first.map { Int($0.text) } ?? 0 : 0
  }

  /// The byte of the page that a byte of the text is, and its line.
  mutating func place(of index: Int) -> (offset: UInt32, number: UInt32) {
    while let line = lines.first {
      let rest = index - start
      if rest <= line.textRange.count || lines.count == 1 {
        return (line.text + UInt32(truncatingIfNeeded: rest), line.number)
      }
      start += line.textRange.count + 1
      lines.removeFirst()
    }
    return (0, 1)
  }
}

extension UnsafeBufferPointer where Element == UInt8 {
  /// Whether a range has any character that markup needs.
  func mayHaveMarkup(_ range: Range<Int>) -> Bool {
    for index in range {
      switch self[index] {
      case UInt8(ascii: "*"), UInt8(ascii: "`"), UInt8(ascii: "|"), UInt8(ascii: "["), UInt8(ascii: "\\"): return true
      case UInt8(ascii: "_"):
        let next = index + 1
        if next == range.upperBound || !Characters.isAlphanumeric(self[next]) { return true }
      default: continue
      }
    }
    return false
  }

  /// A range as text without the backslashes that escape its characters; escaped white space is left out.
  func unescaped(_ range: Range<Int>) -> String {
    guard self[range].contains(UInt8(ascii: "\\")) else { return String(decoding: self[range], as: UTF8.self) }
    var result: [UInt8] = []
    result.reserveCapacity(range.count)
    var index = range.lowerBound
    while index < range.upperBound {
      if self[index] == UInt8(ascii: "\\") {
        index += 1
        guard index < range.upperBound else { break }
        if self[index] != Characters.space, self[index] != UInt8(ascii: "\n") { result.append(self[index]) }
      } else {
        result.append(self[index])
      }
      index += 1
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// The angle brackets at the end of a range: where the text before them ends and what they hold.
  func angleBrackets(in range: Range<Int>, needsBlank: Bool) -> (text: Int, inside: Range<Int>)? {
    let close = range.upperBound - 1
    guard range.count >= 3, self[close] == UInt8(ascii: ">"), self[close - 1] != UInt8(ascii: "\\"),
      let open = self[range].lastIndex(of: UInt8(ascii: "<")), open + 1 < close
    else { return nil }
    var text = open
    while text > range.lowerBound, isBlank(self[text - 1]) { text -= 1 }
    if needsBlank {
      guard text < open || open == range.lowerBound, !isBlank(self[open + 1]), !isBlank(self[close - 1]) else {
        return nil
      }
    } else if text == range.lowerBound || self[open - 1] == UInt8(ascii: "\\") {
      return nil
    }
    return (text, open + 1..<close)
  }

  private func isBlank(_ byte: UInt8) -> Bool { byte == Characters.space || byte == UInt8(ascii: "\n") }
}
