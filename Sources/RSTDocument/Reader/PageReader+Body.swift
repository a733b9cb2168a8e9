extension PageReader {
  /// Reads lines as blocks inside the current node. At depth 0 titles begin sections.
  mutating func readBody(_ range: Range<Int>, depth: Int) {
    guard depth < Limits.depth else {
      keepUnread(trimBlank(range))
      return
    }
    var line = range.lowerBound
    while line < range.upperBound {
      line = isBlank(line) ? line + 1 : readBlock(at: line, limit: range.upperBound, depth: depth)
    }
  }

  /// Reads the block that begins at a line which is not blank.
  ///
  /// - Returns: The line behind the block.
  private mutating func readBlock(at line: Int, limit: Int, depth: Int) -> Int {
    switch blockKind(of: line) {
    case .indented: return readQuote(at: line, limit: limit, depth: depth)
    case .bullet(let marker): return readBulletList(at: line, limit: limit, marker: marker, depth: depth)
    case .enumerator(let enumerator):
      return readEnumeratedList(at: line, limit: limit, enumerator: enumerator, depth: depth)
        ?? readText(at: line, limit: limit, depth: depth)
    case .field(let marker): return readFieldList(at: line, limit: limit, marker: marker, depth: depth)
    case .option(let marker):
      return readOptionList(at: line, limit: limit, marker: marker, depth: depth)
        ?? readText(at: line, limit: limit, depth: depth)
    case .doctest: return readDoctest(at: line, limit: limit)
    case .lineBlock: return readLineBlock(at: line, limit: limit)
    case .gridTable: return readGridTable(at: line, limit: limit, depth: depth)
    case .simpleTable: return readSimpleTable(at: line, limit: limit, depth: depth)
    case .explicit: return readExplicitMarkup(at: line, limit: limit, depth: depth)
    case .adornment: return readAdornment(at: line, limit: limit, depth: depth)
    case .text: return readText(at: line, limit: limit, depth: depth)
    }
  }

  private mutating func readDoctest(at line: Int, limit: Int) -> Int {
    var end = line + 1
    while end < limit, !isBlank(end) { end += 1 }
    add(.code, at: line, lines: line..<end)
    return end
  }

  /// Keeps lines that are nested too deep as a paragraph.
  private mutating func keepUnread(_ range: Range<Int>) {
    guard !range.isEmpty else { return }
    report(.rstTooDeep, at: range.lowerBound, "blocks are nested more than \(Limits.depth) deep; unindent this one")
    add(.paragraph, at: range.lowerBound, lines: range)
  }

  /// Reports that a block runs into the next one.
  mutating func requireBlankLine(_ extent: IndentedExtent, after block: String, limit: Int) {
    guard !extent.endsBlank, extent.end < limit else { return }
    report(.rstMissingBlankLine, at: extent.end, "the \(block) before this line ends without a blank line; add one")
  }
}
