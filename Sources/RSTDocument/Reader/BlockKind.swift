/// A marker at the beginning of a line.
struct Marker {
  /// How many bytes it takes, with the blanks behind it.
  var length: Int
  /// How many characters that is.
  var width: Int
}

/// What the first line of a block says about the block.
enum BlockKind {
  case indented, doctest, lineBlock, gridTable, simpleTable, explicit, adornment, text
  case bullet(Marker)
  case enumerator(Enumerator)
  case field(FieldMarker)
  case option(Marker)

  var isText: Bool {
    if case .text = self { return true }
    return false
  }
}

extension PageReader {
  /// The kind of block that a line which is not blank begins, looking at this line only.
  func blockKind(of line: Int) -> BlockKind {
    let range = textRange(line)
    let first = bytes[range.lowerBound]
    if Characters.isAlphanumeric(first) { return enumerator(in: range).map(BlockKind.enumerator) ?? .text }
    switch first {
    case Characters.space: return .indented
    case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"):
      if let marker = bulletMarker(in: range) { return .bullet(marker) }
      if let marker = optionMarker(in: range) { return .option(marker) }
      if isGridBorder(range) { return .gridTable }
    case 0xE2:
      if let marker = bulletMarker(in: range) { return .bullet(marker) }
    case UInt8(ascii: "/"):
      if let marker = optionMarker(in: range) { return .option(marker) }
    case UInt8(ascii: "("), UInt8(ascii: "#"):
      if let enumerator = enumerator(in: range) { return .enumerator(enumerator) }
    case UInt8(ascii: ":"):
      if let marker = fieldMarker(in: range) { return .field(marker) }
    case UInt8(ascii: ">"):
      if hasMarker([first, first, first], in: range) { return .doctest }
    case UInt8(ascii: "|"):
      if hasMarker([first], in: range) { return .lineBlock }
    case UInt8(ascii: "="):
      if isSimpleTableTop(range) { return .simpleTable }
    case UInt8(ascii: "."), UInt8(ascii: "_"):
      if hasMarker([first, first], in: range) { return .explicit }
    default: break
    }
    return isAdornment(range) ? .adornment : .text
  }

  /// Whether a line is one punctuation character, repeated.
  func isAdornment(_ range: Range<Int>) -> Bool {
    let first = bytes[range.lowerBound]
    guard Characters.isPunctuation(first) else { return false }
    return bytes[range].allSatisfy { $0 == first }
  }

  /// Whether a line begins with a marker that is followed by a blank or the end of the line.
  func hasMarker(_ marker: [UInt8], in range: Range<Int>) -> Bool {
    bytes[range].starts(with: marker)
      && (range.count == marker.count || bytes[range.lowerBound + marker.count] == Characters.space)
  }

  /// The first byte from `start` that is not a blank, or the end.
  func skipSpaces(from start: Int, to end: Int) -> Int {
    var index = start
    while index < end, bytes[index] == Characters.space { index += 1 }
    return index
  }

  /// `-`, `+`, `*` or a bullet character, followed by a blank or the end of the line.
  func bulletMarker(in range: Range<Int>) -> Marker? {
    var length = 1
    if bytes[range.lowerBound] == 0xE2 {
      guard range.count >= 3 else { return nil }
      switch (bytes[range.lowerBound + 1], bytes[range.lowerBound + 2]) {
      case (0x80, 0xA2), (0x80, 0xA3), (0x81, 0x83): length = 3
      default: return nil
      }
    }
    let end = range.lowerBound + length
    guard end == range.upperBound || bytes[end] == Characters.space else { return nil }
    let text = skipSpaces(from: end, to: range.upperBound)
    return Marker(length: text - range.lowerBound, width: text - end + 1)
  }
}
