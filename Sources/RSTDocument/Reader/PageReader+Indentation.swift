/// Where an indented block ends.
struct IndentedExtent {
  /// One past its last line.
  var end: Int
  /// The indent all its lines share, in characters.
  var indent: Int
  /// Whether a blank line or the end of the text follows it.
  var endsBlank: Bool
}

extension PageReader {
  func isBlank(_ line: Int) -> Bool { lines[line].text >= lines[line].end }

  func isIndented(_ line: Int) -> Bool {
    let line = lines[line]
    return line.text < line.end && bytes[Int(line.text)] == Characters.space
  }

  /// The bytes of a line as the innermost block has it.
  func textRange(_ line: Int) -> Range<Int> { lines[line].textRange }

  /// The lines from `start` that are indented or blank. With `takingFirst` the first line belongs to them whatever its
  /// indent, which does not count; with `untilBlank` they end at the first blank line.
  func indentedExtent(
    from start: Int,
    to limit: Int,
    takingFirst: Bool = false,
    untilBlank: Bool = false
  ) -> IndentedExtent {
    var end = takingFirst ? start + 1 : start
    var least = Int.max
    var endsBlank = true
    while end < limit {
      if isBlank(end) {
        if untilBlank { break }
      } else if isIndented(end) {
        least = min(least, indent(of: end))
      } else {
        endsBlank = end > start && isBlank(end - 1)
        break
      }
      end += 1
    }
    return IndentedExtent(end: end, indent: least == .max ? 0 : least, endsBlank: endsBlank)
  }

  /// The lines after `start` that are indented at least as far as asked for, or blank; the first belongs to them.
  func indentedExtent(from start: Int, to limit: Int, by least: Int) -> IndentedExtent {
    var end = start + 1
    var endsBlank = true
    while end < limit {
      if !isBlank(end), !isIndented(end) || indent(of: end) < least {
        endsBlank = isBlank(end - 1)
        break
      }
      end += 1
    }
    return IndentedExtent(end: end, indent: least, endsBlank: endsBlank)
  }

  /// Moves the text of lines behind an indent.
  mutating func removeIndent(_ characters: Int, from range: Range<Int>) {
    guard characters > 0 else { return }
    for line in range where lines[line].text < lines[line].end {
      let text = bytes.withUnsafeBufferPointer { $0.index(textRange(line), after: characters) }
      lines[line].text = UInt32(truncatingIfNeeded: text)
    }
  }

  /// Moves the text of a line behind a marker and the blanks after it.
  mutating func removeMarker(_ length: Int, from line: Int) {
    lines[line].text = min(lines[line].text + UInt32(truncatingIfNeeded: length), lines[line].end)
  }

  /// The first line of a range that is not blank, or its end.
  func skipBlank(_ range: Range<Int>) -> Int {
    var line = range.lowerBound
    while line < range.upperBound, isBlank(line) { line += 1 }
    return line
  }

  /// A range without blank lines at its ends.
  func trimBlank(_ range: Range<Int>) -> Range<Int> {
    let start = skipBlank(range)
    var end = range.upperBound
    while end > start, isBlank(end - 1) { end -= 1 }
    return start..<end
  }

  /// How many characters of white space a line begins with.
  func indent(of line: Int) -> Int {
    bytes.withUnsafeBufferPointer { $0.leadingWhitespace(textRange(line)) }
  }
}
