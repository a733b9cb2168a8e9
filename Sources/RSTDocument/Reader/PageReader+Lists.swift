extension PageReader {
  mutating func readBulletList(at start: Int, limit: Int, marker first: Marker, depth: Int) -> Int {
    let bullet = bytes[textRange(start)].prefix(first.length - first.width + 1)
    open(.bulletList, at: start)
    var extent = readItem(at: start, limit: limit, marker: first, depth: depth)
    while let line = nextItem(after: extent, limit: limit), bytes[textRange(line)].starts(with: bullet),
      case .bullet(let marker) = blockKind(of: line)
    {
      extent = readItem(at: line, limit: limit, marker: marker, depth: depth)
    }
    close()
    requireBlankLine(extent, after: "bullet list", limit: limit)
    return extent.end
  }

  /// Reads an enumerated list, or gives nil where the line behind the first shows that it is no list but text.
  mutating func readEnumeratedList(at start: Int, limit: Int, enumerator first: Enumerator, depth: Int) -> Int? {
    guard let ordinal = first.ordinal, isItem(first, at: start, limit: limit) else { return nil }
    open(.enumeratedList, at: start, payload: min(ordinal, Int(Int32.max)))
    var previous = first
    var extent = readItem(at: start, limit: limit, marker: first.marker, depth: depth)
    while let line = nextItem(after: extent, limit: limit), case .enumerator(let found) = blockKind(of: line),
      let next = found.following(previous, bytes), isItem(next, at: line, limit: limit)
    {
      extent = readItem(at: line, limit: limit, marker: next.marker, depth: depth)
      previous = next
    }
    close()
    requireBlankLine(extent, after: "enumerated list", limit: limit)
    return extent.end
  }

  /// Whether an enumerator begins an item: the line behind it is blank, is indented or begins the next item.
  private func isItem(_ enumerator: Enumerator, at line: Int, limit: Int) -> Bool {
    guard enumerator.ordinal != nil else { return false }
    let next = line + 1
    guard next < limit, !isBlank(next) else { return true }
    let range = textRange(next)
    if indent(of: next) > 0 { return true }
    return enumerator.nextMarkers.contains { bytes[range].starts(with: $0) }
  }

  /// The line of what may be the next item of a list: the first that is not blank, unless it is indented.
  private func nextItem(after extent: IndentedExtent, limit: Int) -> Int? {
    let line = skipBlank(extent.end..<limit)
    return line < limit && !isIndented(line) ? line : nil
  }

  private mutating func readItem(at line: Int, limit: Int, marker: Marker, depth: Int) -> IndentedExtent {
    let isEmpty = Int(lines[line].text) + marker.length >= Int(lines[line].end)
    let extent =
      isEmpty
      ? indentedExtent(from: line, to: limit, takingFirst: true)
      : indentedExtent(from: line, to: limit, by: marker.width)
    open(.listItem, at: line)
    removeMarker(marker.length, from: line)
    removeIndent(extent.indent, from: line + 1..<extent.end)
    readBody(line..<extent.end, depth: depth + 1)
    close()
    return extent
  }

  /// Reads lines that begin with `|` and keep their ends.
  mutating func readLineBlock(at start: Int, limit: Int) -> Int {
    var end = start
    while end < limit, !isBlank(end) {
      let range = textRange(end)
      if hasMarker([UInt8(ascii: "|")], in: range) {
        removeMarker(skipSpaces(from: range.lowerBound + 1, to: range.upperBound) - range.lowerBound, from: end)
      } else if end > start, isIndented(end) {
        removeMarker(skipSpaces(from: range.lowerBound, to: range.upperBound) - range.lowerBound, from: end)
      } else {
        break
      }
      end += 1
    }
    add(.lineBlock, at: start, lines: start..<end)
    let endsBlank = end >= limit || isBlank(end)
    requireBlankLine(IndentedExtent(end: end, indent: 0, endsBlank: endsBlank), after: "line block", limit: limit)
    return end
  }
}
