extension PageReader {
  /// Reports inline markup that begins in some lines of text and does not end.
  mutating func checkInlineMarkup(_ range: Range<Int>) {
    let text = TextBytes(lines[range])
    let unclosed = text.read(from: bytes) { bytes, range in
      guard bytes.mayHaveMarkup(range) else { return [InlineToken]() }
      var scanner = InlineScanner(bytes, range, keepsOnlyUnclosed: true)
      scanner.scan()
      return scanner.tokens
    }
    var places = TextPlaces(text)
    for token in unclosed {
      let (offset, number) = places.place(of: token.whole.lowerBound)
      report(
        .rstUnclosedMarkup,
        at: offset,
        number: number,
        "markup begins here and does not end; close it, or escape it with a backslash"
      )
    }
  }
}
