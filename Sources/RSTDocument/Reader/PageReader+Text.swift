extension PageReader {
  /// Reads what begins with a line of text: a title, a definition list or a paragraph.
  mutating func readText(at line: Int, limit: Int, depth: Int) -> Int {
    let next = line + 1
    guard next < limit, !isBlank(next) else { return readParagraph(line..<next, limit: limit) }
    if isIndented(next) { return readDefinitionList(at: line, limit: limit, depth: depth) }
    if isAdornment(textRange(next)), let end = readUnderlinedTitle(at: line, depth: depth) { return end }
    var end = next + 1
    while end < limit, !isBlank(end), !isIndented(end) { end += 1 }
    if end < limit, isIndented(end) {
      report(
        .rstUnexpectedIndent,
        at: end,
        "this line is indented further than its paragraph; add a blank line before it"
      )
    }
    return readParagraph(line..<end, limit: limit)
  }

  private mutating func readParagraph(_ range: Range<Int>, limit: Int) -> Int {
    guard let text = cutLiteralMarker(range) else {
      addParagraph(range)
      return range.upperBound
    }
    if !text.isEmpty { addParagraph(text) }
    return readLiteralBlock(from: range.upperBound, limit: limit)
  }

  private mutating func addParagraph(_ range: Range<Int>) {
    add(.paragraph, at: range.lowerBound, lines: range)
    checkInlineMarkup(range)
  }

  /// Takes `::` from the end of a paragraph, where one colon stays if it follows the text directly.
  ///
  /// - Returns: The lines that remain, or nil where the paragraph does not end with `::`.
  private mutating func cutLiteralMarker(_ range: Range<Int>) -> Range<Int>? {
    let last = range.upperBound - 1
    let text = textRange(last)
    let colon = UInt8(ascii: ":")
    guard text.count >= 2, bytes[text.upperBound - 1] == colon, bytes[text.upperBound - 2] == colon else { return nil }
    if text.count == 2 { return range.lowerBound..<last }
    let escapes = bytes[text.lowerBound..<text.upperBound - 2].reversed().prefix { $0 == UInt8(ascii: "\\") }.count
    guard escapes.isMultiple(of: 2) else { return nil }
    let isSeparate = bytes[text.upperBound - 3] == Characters.space
    let end =
      isSeparate
      ? bytes.withUnsafeBufferPointer { $0.trimmedEnd(text.lowerBound..<text.upperBound - 3) } : text.upperBound - 1
    // The lines themselves stay whole: a table cell shows them as they are written.
    let first = lines.count
    lines.append(contentsOf: lines[range])
    lines[lines.count - 1].end = UInt32(truncatingIfNeeded: end)
    return first..<lines.count
  }

  private mutating func readLiteralBlock(from start: Int, limit: Int) -> Int {
    let extent = indentedExtent(from: start, to: limit)
    let content = trimBlank(start..<extent.end)
    guard !content.isEmpty else { return readQuotedLiteralBlock(behind: start - 1, limit: limit) }
    removeIndent(extent.indent, from: content)
    add(.code, at: content.lowerBound, lines: content)
    requireBlankLine(extent, after: "literal block", limit: limit)
    return extent.end
  }

  /// Reads a literal block whose lines are not indented but all begin with the same punctuation character.
  private mutating func readQuotedLiteralBlock(behind line: Int, limit: Int) -> Int {
    let start = skipBlank(line + 1..<limit)
    guard start < limit, case let quote = bytes[textRange(start).lowerBound], Characters.isPunctuation(quote) else {
      report(.rstMissingLiteralBlock, at: line, "no literal block follows the “::” of this line; indent its lines")
      return start
    }
    var end = start
    while end < limit, !isBlank(end), bytes[textRange(end).lowerBound] == quote { end += 1 }
    add(.code, at: start, lines: start..<end)
    if end < limit, !isBlank(end) {
      report(.rstMissingLiteralBlock, at: end, "this line does not begin as the literal block before it; indent both")
    }
    return end
  }

  private mutating func readDefinitionList(at start: Int, limit: Int, depth: Int) -> Int {
    open(.definitionList, at: start)
    var extent = readDefinition(at: start, limit: limit, depth: depth)
    while true {
      let line = skipBlank(extent.end..<limit)
      guard line + 1 < limit, isIndented(line + 1), blockKind(of: line).isText else { break }
      extent = readDefinition(at: line, limit: limit, depth: depth)
    }
    close()
    requireBlankLine(extent, after: "definition list", limit: limit)
    return extent.end
  }

  private mutating func readDefinition(at term: Int, limit: Int, depth: Int) -> IndentedExtent {
    let extent = indentedExtent(from: term + 1, to: limit)
    open(.definition, at: term, lines: LineSpan(term..<term + 1))
    checkInlineMarkup(term..<term + 1)
    removeIndent(extent.indent, from: term + 1..<extent.end)
    readBody(term + 1..<extent.end, depth: depth + 1)
    close()
    return extent
  }
}
