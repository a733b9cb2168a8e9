import Diagnostics
import YAMLDocument

/// The JSON text of an example inside a schema file, for finding the file's lines from the text's.
struct ExampleText {
  /// The scalar that holds the text.
  var node: YAMLNode
  /// The text of the file the scalar stands in.
  var source: [UInt8]

  /// The place in the file of an offset into the UTF-8 of the text.
  ///
  /// A literal block shows its text as it is, so the place is exact; for other scalars it is the scalar's.
  func range(atOffset offset: Int) -> SourceRange {
    guard let scalar = node.scalar, scalar.style == .literal else { return node.range }
    let before = Array(scalar.text.utf8.prefix(offset))
    let newline = UInt8(ascii: "\n")
    let line = before.count { $0 == newline }
    let column = String(decoding: before.reversed().prefix { $0 != newline }.reversed(), as: UTF8.self).unicodeScalars
      .count
    let fileLine = node.range.start.line + 1 + line
    let position = SourcePosition(line: fileLine, column: indentation + column + 1)
    return SourceRange(file: node.range.file, start: position)
  }

  /// How many spaces stand before each line of the block: as many as before its first line with text, less those of
  /// the text itself.
  private var indentation: Int {
    let text = (node.text ?? "").utf8
    let emptyLines = text.prefix { $0 == UInt8(ascii: "\n") }.count
    let own = text.dropFirst(emptyLines).prefix { $0 == UInt8(ascii: " ") }.count
    let shown = line(node.range.start.line + 1 + emptyLines).prefix { $0 == UInt8(ascii: " ") }.count
    return max(0, shown - own)
  }

  /// A line of the file, counted from 1.
  private func line(_ number: Int) -> ArraySlice<UInt8> {
    var start = 0
    var current = 1
    while current < number, start < source.count {
      let byte = source[start]
      let isReturn =
        byte == UInt8(ascii: "\r") && !(start + 1 < source.count && source[start + 1] == UInt8(ascii: "\n"))
      if isReturn || byte == UInt8(ascii: "\n") { current += 1 }
      start += 1
    }
    let end = source[start...].firstIndex { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") } ?? source.count
    return source[start..<end]
  }
}
