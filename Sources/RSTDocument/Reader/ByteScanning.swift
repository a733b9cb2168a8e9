/// The loops that every byte of a page goes through. Ranges come from the line table and are inside the page.
extension UnsafeBufferPointer where Element == UInt8 {
  /// One past the last byte of a range that is not white space, or the start of the range.
  @inline(__always)
  func trimmedEnd(_ range: Range<Int>) -> Int {
    var end = range.upperBound
    while end - range.lowerBound >= 8, word(at: end - 8) == 0x2020_2020_2020_2020 { end -= 8 }
    while end > range.lowerBound, self[end - 1] == Characters.space { end -= 1 }
    if end == range.lowerBound || 0x21...0x7F ~= self[end - 1] { return end }
    return trimmedEndBeyondSpaces(range.lowerBound..<end)
  }

  /// The first byte of a range that is not a space, or its end.
  @inline(__always)
  func endOfSpaces(_ range: Range<Int>) -> Int {
    var start = range.lowerBound
    while start < range.upperBound, self[start] == Characters.space { start += 1 }
    return start
  }

  /// How many characters of white space a range begins with.
  @inline(__always)
  func leadingWhitespace(_ range: Range<Int>) -> Int {
    let start = endOfSpaces(range)
    if start == range.upperBound || 0x21...0x7F ~= self[start] { return start - range.lowerBound }
    return start - range.lowerBound + whitespaceBeyondSpaces(start..<range.upperBound)
  }

  /// The byte behind a number of characters, or the end of the range.
  @inline(__always)
  func index(_ range: Range<Int>, after characters: Int) -> Int {
    let start = Swift.min(endOfSpaces(range), range.lowerBound + characters)
    return start - range.lowerBound == characters
      ? start : indexBeyondSpaces(start..<range.upperBound, after: characters - (start - range.lowerBound))
  }

  /// Whether a range has bytes beyond ASCII.
  @inline(__always)
  func hasNonASCII(_ range: Range<Int>) -> Bool {
    var index = range.lowerBound
    while range.upperBound - index >= 8 {
      if word(at: index) & 0x8080_8080_8080_8080 != 0 { return true }
      index += 8
    }
    while index < range.upperBound {
      if self[index] >= 0x80 { return true }
      index += 1
    }
    return false
  }

  @inline(__always)
  private func word(at index: Int) -> UInt64 {
    UnsafeRawBufferPointer(self).loadUnaligned(fromByteOffset: index, as: UInt64.self)
  }

  private func trimmedEndBeyondSpaces(_ range: Range<Int>) -> Int {
    var end = range.upperBound
    while end > range.lowerBound {
      var start = end - 1
      while start > range.lowerBound, self[start] & 0xC0 == 0x80 { start -= 1 }
      guard let scalar = scalar(at: start, end: end), Characters.isWhitespace(scalar.value) else { break }
      end = start
    }
    return end
  }

  private func whitespaceBeyondSpaces(_ range: Range<Int>) -> Int {
    var characters = 0
    var index = range.lowerBound
    while index < range.upperBound, let scalar = scalar(at: index, end: range.upperBound),
      Characters.isWhitespace(scalar.value)
    {
      characters += 1
      index += scalar.length
    }
    return characters
  }

  private func indexBeyondSpaces(_ range: Range<Int>, after characters: Int) -> Int {
    var index = range.lowerBound
    for _ in 0..<characters where index < range.upperBound {
      index += scalar(at: index, end: range.upperBound)?.length ?? 1
    }
    return index
  }
}
