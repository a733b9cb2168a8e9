/// The marker of a field: `:name:`.
struct FieldMarker {
  /// The bytes of the name.
  var name: Range<Int>
  /// How many bytes the marker takes, with the blanks behind it.
  var length: Int
}

extension PageReader {
  /// The field marker a line begins with: a name between colons, the second not escaped and followed by a blank or the
  /// end of the line.
  func fieldMarker(in range: Range<Int>) -> FieldMarker? {
    let colon = UInt8(ascii: ":")
    let start = range.lowerBound + 1
    guard bytes[range.lowerBound] == colon, start < range.upperBound, bytes[start] != colon,
      bytes[start] != Characters.space
    else { return nil }
    var index = start
    while index < range.upperBound {
      if bytes[index] == UInt8(ascii: "\\") {
        index += 2
        continue
      }
      if bytes[index] == colon {
        let next = index + 1
        if next == range.upperBound || bytes[next] == Characters.space {
          guard bytes[index - 1] != Characters.space else { return nil }
          return FieldMarker(
            name: start..<index,
            length: skipSpaces(from: next, to: range.upperBound) - range.lowerBound
          )
        }
        if bytes[next] == UInt8(ascii: "`") { return nil }
      }
      index += 1
    }
    return nil
  }

  mutating func readFieldList(at start: Int, limit: Int, marker first: FieldMarker, depth: Int) -> Int {
    open(.fieldList, at: start)
    var extent = readField(at: start, limit: limit, marker: first, depth: depth)
    while true {
      let line = skipBlank(extent.end..<limit)
      guard line < limit, case .field(let marker) = blockKind(of: line) else { break }
      extent = readField(at: line, limit: limit, marker: marker, depth: depth)
    }
    close()
    requireBlankLine(extent, after: "field list", limit: limit)
    return extent.end
  }

  private mutating func readField(at line: Int, limit: Int, marker: FieldMarker, depth: Int) -> IndentedExtent {
    let name = addSpan(UInt32(marker.name.lowerBound)..<UInt32(marker.name.upperBound), number: lines[line].number)
    let extent = indentedExtent(from: line, to: limit, takingFirst: true)
    open(.field, at: line, lines: name)
    removeMarker(marker.length, from: line)
    removeIndent(extent.indent, from: line + 1..<extent.end)
    readBody(line..<extent.end, depth: depth + 1)
    close()
    return extent
  }
}
