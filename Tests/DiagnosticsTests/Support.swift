import Diagnostics

let testID = DiagnosticID("test.kind")

/// A range of `s.yaml`; without an end a point.
func range(_ line: Int, _ column: Int, _ endLine: Int? = nil, _ endColumn: Int? = nil) -> SourceRange {
  let end = endLine.map { SourcePosition(line: $0, column: endColumn ?? column) }
  return SourceRange(file: "s.yaml", start: SourcePosition(line: line, column: column), end: end)
}
