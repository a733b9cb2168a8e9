/// A line of a file and the marks below it that show a range.
struct SourceSnippet {
  /// The line, as terminals may show it.
  let text: String
  /// Spaces up to the range, a caret, and tildes to its end.
  let marker: String

  /// How much of a long line is shown on either side of the start of the range.
  private static let reach = 80

  /// - Parameters:
  ///   - line: The line without its line break.
  ///   - range: A range that starts in the line.
  init(line: Substring.UnicodeScalarView, range: SourceRange) {
    let scalars = Array(line.last == "\r" ? line.dropLast() : line)
    let start = min(range.start.column - 1, scalars.count)
    let isOneLine = range.end.line == range.start.line
    let end = isOneLine ? min(max(range.end.column - 1, start), scalars.count) : scalars.count
    let shown = max(0, start - Self.reach)..<min(scalars.count, start + Self.reach)

    let before = (shown.lowerBound > 0 ? "…" : "") + Self.display(scalars[shown.lowerBound..<start])
    let marked = Self.display(scalars[start..<min(end, shown.upperBound)])
    let after = Self.display(scalars[min(end, shown.upperBound)..<shown.upperBound])
    text = before + marked + after + (shown.upperBound < scalars.count ? "…" : "")
    marker =
      String(repeating: " ", count: before.displayWidth) + "^"
      + String(repeating: "~", count: max(0, marked.displayWidth - 1))
  }

  /// A tab becomes a space, so that what is below it lines up.
  private static func display(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var text = ""
    text.unicodeScalars.append(contentsOf: scalars.lazy.map { $0 == "\t" ? " " : $0 })
    return text.neutralized
  }
}

extension String {
  /// How many columns of a terminal the text takes up.
  fileprivate var displayWidth: Int { unicodeScalars.reduce(0) { $0 + $1.displayWidth } }
}

extension Unicode.Scalar {
  fileprivate var displayWidth: Int {
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: break
    }
    switch value {
    case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60,
      0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F680...0x1F6FF, 0x1F900...0x1FAFF, 0x20000...0x3FFFD:
      return 2
    default: return 1
    }
  }
}
