import Diagnostics

/// A stretch of a text, from its first character up to, and not including, its end.
struct YAMLSpan {
  var start: SourcePosition
  var end: SourcePosition

  /// The span as a range of a file.
  func range(in file: String) -> SourceRange { SourceRange(file: file, start: start, end: end) }
}

/// Something wrong with a text, before the name of its file is known.
struct YAMLProblem: Error {
  var id: DiagnosticID
  var message: String
  var span: YAMLSpan
  var note: (message: String, span: YAMLSpan)?

  init(_ id: DiagnosticID, _ message: String, at span: YAMLSpan, note: (message: String, span: YAMLSpan)? = nil) {
    self.id = id
    self.message = message
    self.span = span
    self.note = note
  }

  func diagnostic(in file: String) -> Diagnostic {
    let notes = note.map { [Diagnostic.Note($0.message, at: $0.span.range(in: file))] } ?? []
    return Diagnostic(id, .error, message, at: span.range(in: file), notes: notes)
  }
}

extension SourceRange {
  /// The stretch, whatever the file.
  var span: YAMLSpan { YAMLSpan(start: start, end: end) }
}

extension YAMLSpan {
  /// The span of the single character at a position.
  init(character position: SourcePosition) {
    self.init(start: position, end: SourcePosition(line: position.line, column: position.column + 1))
  }
}
