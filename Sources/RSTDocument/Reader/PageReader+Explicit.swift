extension PageReader {
  /// Reads what begins with `..` or `__`: a directive, a target, a comment and the like.
  mutating func readExplicitMarkup(at line: Int, limit: Int, depth: Int) -> Int {
    let extent = readConstruct(at: line, limit: limit, depth: depth)
    if extent.end < limit, !isBlank(extent.end), case .explicit = blockKind(of: extent.end) { return extent.end }
    requireBlankLine(extent, after: "explicit markup", limit: limit)
    return extent.end
  }

  private mutating func readConstruct(at line: Int, limit: Int, depth: Int) -> IndentedExtent {
    let range = textRange(line)
    let text = skipSpaces(from: range.lowerBound + 2, to: range.upperBound)
    if bytes[range.lowerBound] == UInt8(ascii: "_") {
      return readTarget(at: line, limit: limit, name: text..<text)
    }
    guard text < range.upperBound else { return readComment(at: line, limit: limit) }
    let isWordBehind = text + 1 < range.upperBound && bytes[text + 1] != Characters.space
    switch bytes[text] {
    case UInt8(ascii: "["):
      if let label = footnoteLabel(in: text..<range.upperBound) {
        return readFootnote(at: line, limit: limit, label: label, depth: depth)
      }
    case UInt8(ascii: "_") where isWordBehind:
      if let extent = readNamedTarget(at: line, limit: limit, from: text + 1) { return extent }
    case UInt8(ascii: "|") where isWordBehind:
      if let extent = readSubstitution(at: line, limit: limit, from: text + 1) { return extent }
    default:
      if let name = directiveName(in: text..<range.upperBound) {
        return readDirective(at: line, limit: limit, name: name, depth: depth)
      }
    }
    return readComment(at: line, limit: limit)
  }

  private mutating func readComment(at line: Int, limit: Int) -> IndentedExtent {
    let range = textRange(line)
    if range.count == 2, line + 1 >= limit || isBlank(line + 1) {
      add(.comment, at: line, lines: line..<line)
      return IndentedExtent(end: line + 1, indent: 0, endsBlank: true)
    }
    let extent = indentedExtent(from: line, to: limit, takingFirst: true)
    open(.comment, at: line)
    removeMarker(skipSpaces(from: range.lowerBound + 2, to: range.upperBound) - range.lowerBound, from: line)
    removeIndent(extent.indent, from: line + 1..<extent.end)
    nodes[Int(current)].lines = LineSpan(trimBlank(line..<extent.end))
    close()
    return extent
  }

  /// The label of a footnote or citation, between `[` and `]`.
  private func footnoteLabel(in range: Range<Int>) -> Range<Int>? {
    let start = range.lowerBound + 1
    var end = start
    if end < range.upperBound, bytes[end] == UInt8(ascii: "#") || bytes[end] == UInt8(ascii: "*") { end += 1 }
    if end == start || bytes[start] == UInt8(ascii: "#") { end = endOfSimpleName(from: end, to: range.upperBound) }
    guard end > start, end < range.upperBound, bytes[end] == UInt8(ascii: "]") else { return nil }
    return end + 1 == range.upperBound || bytes[end + 1] == Characters.space ? start..<end : nil
  }

  private mutating func readFootnote(at line: Int, limit: Int, label: Range<Int>, depth: Int) -> IndentedExtent {
    let range = textRange(line)
    let name = addSpan(UInt32(label.lowerBound)..<UInt32(label.upperBound), number: lines[line].number)
    let extent = indentedExtent(from: line, to: limit, takingFirst: true)
    directives.append(DirectiveRecord(name: name, argument: .none, options: .none))
    open(.footnote, at: line, payload: directives.count - 1)
    removeMarker(skipSpaces(from: label.upperBound + 1, to: range.upperBound) - range.lowerBound, from: line)
    removeIndent(extent.indent, from: line + 1..<extent.end)
    readBody(line..<extent.end, depth: depth + 1)
    close()
    return extent
  }

  /// Reads `.. |name| directive:: …`, or gives nil where the name does not end.
  private mutating func readSubstitution(at line: Int, limit: Int, from start: Int) -> IndentedExtent? {
    let range = textRange(line)
    guard let end = endOfSubstitutionName(from: start, to: range.upperBound) else {
      report(.rstMalformedTarget, at: line, "the name of the substitution does not end; close it with “|”")
      return nil
    }
    let name = addSpan(UInt32(start)..<UInt32(end), number: lines[line].number)
    let extent = indentedExtent(from: line, to: limit, takingFirst: true)
    directives.append(DirectiveRecord(name: name, argument: .none, options: .none))
    open(.substitution, at: line, payload: directives.count - 1)
    removeMarker(skipSpaces(from: end + 1, to: range.upperBound) - range.lowerBound, from: line)
    removeIndent(extent.indent, from: line + 1..<extent.end)
    let content = trimBlank(line..<extent.end)
    nodes[Int(current)].lines = LineSpan(content)
    close()
    if content.isEmpty {
      let message = "the substitution stands for nothing; define it"
      report(.rstMalformedDirective, at: UInt32(start) - 1, number: lines[line].number, message)
    }
    return extent
  }

  /// The `|` that ends a name: not escaped, not behind a blank, and followed by a blank or the end of the line.
  private func endOfSubstitutionName(from start: Int, to end: Int) -> Int? {
    var index = start
    while index < end {
      if bytes[index] == UInt8(ascii: "\\") {
        index += 2
        continue
      }
      if bytes[index] == UInt8(ascii: "|"), index > start, bytes[index - 1] != Characters.space,
        index + 1 == end || bytes[index + 1] == Characters.space
      {
        return index
      }
      index += 1
    }
    return nil
  }

  /// One past letters and digits, where single `-`, `.`, `_`, `+` and `:` may stand between them.
  func endOfSimpleName(from start: Int, to end: Int) -> Int {
    var index = start
    while index < end {
      if Characters.isWord(bytes[index]) {
        index += 1
      } else if index > start, index + 1 < end, Characters.isWord(bytes[index + 1]),
        "-._+:".utf8.contains(bytes[index])
      {
        index += 2
      } else {
        break
      }
    }
    return index
  }
}
