extension PageReader {
  /// Reads indented text. A line of it that says where it is quoted from ends a quote, so that another may follow.
  mutating func readQuote(at line: Int, limit: Int, depth: Int) -> Int {
    let extent = indentedExtent(from: line, to: limit)
    removeIndent(extent.indent, from: line..<extent.end)
    var start = line
    while start < extent.end {
      let attribution = attribution(in: start..<extent.end)
      open(.quote, at: start)
      readBody(start..<(attribution?.lowerBound ?? extent.end), depth: depth + 1)
      if let attribution { readAttribution(attribution) }
      close()
      start = skipBlank((attribution?.upperBound ?? extent.end)..<extent.end)
    }
    requireBlankLine(extent, after: "block quote", limit: limit)
    return extent.end
  }

  /// The lines behind the first blank one that begin with two or three dashes and are all indented alike.
  private func attribution(in range: Range<Int>) -> Range<Int>? {
    for line in range.dropFirst() where !isBlank(line) && isBlank(line - 1) && attributionMarker(of: line) != nil {
      var end = line + 1
      while end < range.upperBound, !isBlank(end) { end += 1 }
      let indents = (line + 1..<end).map { indent(of: $0) }
      if indents.allSatisfy({ $0 == indents.first }) { return line..<end }
    }
    return nil
  }

  /// How many bytes the dashes at the beginning of a line take, with the blanks behind them.
  private func attributionMarker(of line: Int) -> Int? {
    let range = textRange(line)
    let dash = UInt8(ascii: "-")
    var end = range.lowerBound
    while end < range.upperBound, bytes[end] == dash { end += 1 }
    let dashes = end - range.lowerBound
    guard 2...3 ~= dashes || (dashes == 0 && bytes[range].starts(with: "—".utf8)) else { return nil }
    let text = skipSpaces(from: dashes == 0 ? end + "—".utf8.count : end, to: range.upperBound)
    return text < range.upperBound ? text - range.lowerBound : nil
  }

  private mutating func readAttribution(_ range: Range<Int>) {
    let indent = indent(of: min(range.lowerBound + 1, range.upperBound - 1))
    removeMarker(attributionMarker(of: range.lowerBound) ?? 0, from: range.lowerBound)
    removeIndent(indent, from: range.dropFirst())
    add(.paragraph, at: range.lowerBound, lines: range)
  }
}
