extension YAMLScalar {
  /// Whether the scalar is to be a literal block in block context, and can be one.
  var isLiteralBlock: Bool {
    guard style == .literal || style == .folded, !text.isEmpty else { return false }
    return text.unicodeScalars.allSatisfy { $0 == "\n" || $0 == "\t" || !$0.needsYAMLEscape }
  }

  /// The literal block: `|` with its indicators, and the lines, indented, with the last line break.
  func literalBlock(indentation: Int) -> String {
    var block = "|" + indentationIndicator + chompingIndicator + "\n"
    let margin = String(repeating: " ", count: indentation)
    let body = text.utf8.last == UInt8(ascii: "\n") ? text.unicodeScalars.dropLast() : text.unicodeScalars[...]
    for line in body.split(separator: "\n", omittingEmptySubsequences: false) {
      block += line.isEmpty ? "\n" : margin + String(line) + "\n"
    }
    return block
  }

  /// The indentation is said where the first line with text does not show it.
  private var indentationIndicator: String {
    switch text.unicodeScalars.first {
    case " ", "\t", "\n": "2"
    default: ""
    }
  }

  /// What becomes of the line breaks at the end: none is there, all are kept, or there is just the one of a last line.
  private var chompingIndicator: String {
    let end = text.utf8.suffix(2)
    guard end.last == UInt8(ascii: "\n") else { return "-" }
    return end.first == UInt8(ascii: "\n") ? "+" : ""
  }
}
