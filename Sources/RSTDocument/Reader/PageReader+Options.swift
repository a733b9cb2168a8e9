extension PageReader {
  /// The command line options a line begins with, such as `-a, --all=VALUE`, with the blanks behind them.
  func optionMarker(in range: Range<Int>) -> Marker? {
    var index = range.lowerBound
    while true {
      guard let end = endOfOption(from: index, to: range.upperBound) else { return nil }
      index = end
      if index == range.upperBound { return Marker(length: range.count, width: range.count) }
      if bytes[index...].starts(with: [UInt8(ascii: ","), Characters.space]) {
        index += 2
        continue
      }
      let text = skipSpaces(from: index, to: range.upperBound)
      guard text - index >= 2 else { return nil }
      return Marker(length: text - range.lowerBound, width: text - range.lowerBound)
    }
  }

  /// Reads a list of options, or gives nil where nothing describes the first, so that it is text.
  mutating func readOptionList(at start: Int, limit: Int, marker first: Marker, depth: Int) -> Int? {
    guard var extent = optionExtent(at: start, limit: limit, marker: first) else { return nil }
    open(.definitionList, at: start)
    readOption(at: start, extent: extent, marker: first, depth: depth)
    while true {
      let line = skipBlank(extent.end..<limit)
      guard line < limit, case .option(let marker) = blockKind(of: line),
        let next = optionExtent(at: line, limit: limit, marker: marker)
      else { break }
      extent = next
      readOption(at: line, extent: extent, marker: marker, depth: depth)
    }
    close()
    requireBlankLine(extent, after: "option list", limit: limit)
    return extent.end
  }

  private func optionExtent(at line: Int, limit: Int, marker: Marker) -> IndentedExtent? {
    let extent = indentedExtent(from: line, to: limit, takingFirst: true)
    let hasText = marker.length < textRange(line).count || skipBlank(line + 1..<extent.end) < extent.end
    return hasText ? extent : nil
  }

  private mutating func readOption(at line: Int, extent: IndentedExtent, marker: Marker, depth: Int) {
    let text = textRange(line)
    let end = bytes.withUnsafeBufferPointer { $0.trimmedEnd(text.lowerBound..<text.lowerBound + marker.length) }
    let term = addSpan(UInt32(text.lowerBound)..<UInt32(end), number: lines[line].number)
    open(.definition, at: line, lines: term)
    removeMarker(marker.length, from: line)
    removeIndent(extent.indent, from: line + 1..<extent.end)
    readBody(line..<extent.end, depth: depth + 1)
    close()
  }

  /// One past an option: `-a`, `+a`, `-aVALUE`, `-a VALUE`, `--all`, `--all=VALUE`, `--all VALUE` or `/A`.
  private func endOfOption(from start: Int, to end: Int) -> Int? {
    guard start < end else { return nil }
    let isShort = bytes[start] == UInt8(ascii: "+") || !isLongOption(from: start, to: end)
    if isShort, bytes[start] != UInt8(ascii: "+"), bytes[start] != UInt8(ascii: "-") { return nil }
    var index = start + (isShort || bytes[start] == UInt8(ascii: "/") ? 1 : 2)
    guard index < end, Characters.isAlphanumeric(bytes[index]) else { return nil }
    index = isShort ? index + 1 : endOfOptionName(from: index, to: end)
    guard index < end else { return index }
    let hasSeparator = bytes[index] == Characters.space || (!isShort && bytes[index] == UInt8(ascii: "="))
    guard isShort || hasSeparator else { return index }
    return endOfOptionArgument(from: hasSeparator ? index + 1 : index, to: end) ?? index
  }

  private func isLongOption(from start: Int, to end: Int) -> Bool {
    bytes[start] == UInt8(ascii: "/")
      || (start + 1 < end && bytes[start] == UInt8(ascii: "-") && bytes[start + 1] == UInt8(ascii: "-"))
  }

  private func endOfOptionName(from start: Int, to end: Int) -> Int {
    var index = start
    while index < end,
      Characters.isAlphanumeric(bytes[index]) || bytes[index] == UInt8(ascii: "-")
        || bytes[index] == UInt8(ascii: "_")
    { index += 1 }
    return index
  }

  /// One past a name or a text in angle brackets.
  private func endOfOptionArgument(from start: Int, to end: Int) -> Int? {
    guard start < end else { return nil }
    if Characters.isLetter(bytes[start]) { return endOfOptionName(from: start, to: end) }
    guard bytes[start] == UInt8(ascii: "<"), start + 1 < end else { return nil }
    var index = start + 1
    while index < end, bytes[index] != UInt8(ascii: "<"), bytes[index] != UInt8(ascii: ">") { index += 1 }
    return index > start + 1 && index < end && bytes[index] == UInt8(ascii: ">") ? index + 1 : nil
  }
}
