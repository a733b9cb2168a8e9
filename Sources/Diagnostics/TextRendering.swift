/// Diagnostics for people.
struct TextRendering {
  var isColored: Bool
  var source: (_ file: String) -> String?

  func render(_ diagnostics: [Diagnostic]) -> String {
    var lines = SourceLines(source)
    return diagnostics.map { render($0, &lines) }.joined()
  }

  private func render(_ diagnostic: Diagnostic, _ lines: inout SourceLines) -> String {
    let severity = diagnostic.severity
    let id = diagnostic.id.description
    let message = colored(diagnostic.message.neutralized, .bold) + " [\(id)]"
    var text = place(diagnostic.range) + colored("\(severity.rawValue):", .init(severity)) + " " + message + "\n"
    text += snippet(diagnostic.range, indentation: "  ", &lines)
    for note in diagnostic.notes {
      text += "  " + place(note.range) + colored("note:", .init(.note)) + " " + note.message.neutralized + "\n"
      text += snippet(note.range, indentation: "    ", &lines)
    }
    return text
  }

  private func place(_ range: SourceRange?) -> String {
    range.map { colored("\($0.description.neutralized):", .bold) + " " } ?? ""
  }

  private func snippet(_ range: SourceRange?, indentation: String, _ lines: inout SourceLines) -> String {
    guard let range, let line = lines.line(range.start.line, of: range.file) else { return "" }
    let snippet = SourceSnippet(line: line, range: range)
    return indentation + snippet.text + "\n" + indentation + colored(snippet.marker, .marker) + "\n"
  }

  private func colored(_ text: String, _ style: TerminalStyle) -> String {
    isColored ? style.rawValue + text + TerminalStyle.plain.rawValue : text
  }
}

/// The escapes of terminals.
private enum TerminalStyle: String {
  case plain = "\u{1B}[0m"
  case bold = "\u{1B}[1m"
  case error = "\u{1B}[1;31m"
  case warning = "\u{1B}[1;33m"
  case note = "\u{1B}[1;36m"
  case marker = "\u{1B}[32m"

  init(_ severity: Diagnostic.Severity) {
    switch severity {
    case .error: self = .error
    case .warning: self = .warning
    case .note: self = .note
    }
  }
}

/// The lines of the files that diagnostics are about, each file split once.
private struct SourceLines {
  private let source: (_ file: String) -> String?
  private var files: [String: [Substring.UnicodeScalarView]] = [:]

  init(_ source: @escaping (_ file: String) -> String?) {
    self.source = source
  }

  mutating func line(_ number: Int, of file: String) -> Substring.UnicodeScalarView? {
    if files[file] == nil { files[file] = source(file).map(Self.split) ?? [] }
    guard let lines = files[file], lines.indices.contains(number - 1) else { return nil }
    return lines[number - 1]
  }

  /// Only LF, CR LF and CR end lines, as in positions.
  private static func split(_ text: String) -> [Substring.UnicodeScalarView] {
    var lines: [Substring.UnicodeScalarView] = []
    let scalars = text.unicodeScalars
    var start = scalars.first == "\u{FEFF}" ? scalars.index(after: scalars.startIndex) : scalars.startIndex
    var index = start
    while index < scalars.endIndex {
      let next = scalars.index(after: index)
      let isPair = scalars[index] == "\r" && next < scalars.endIndex && scalars[next] == "\n"
      if !isPair && (scalars[index] == "\n" || scalars[index] == "\r") {
        lines.append(scalars[start..<index])
        start = next
      }
      index = next
    }
    return lines + [scalars[start...]]
  }
}
