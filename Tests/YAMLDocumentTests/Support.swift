import Diagnostics
import YAMLDocument

/// The diagnostics of a text that must be refused; none if it was read.
func problems(_ bytes: [UInt8], limits: YAMLLimits = .default) -> [Diagnostic] {
  do throws(DiagnosticError) {
    _ = try YAMLReader.read(bytes, file: "f.yaml", limits: limits)
    return []
  } catch {
    return error.diagnostics
  }
}

func problems(_ text: String, limits: YAMLLimits = .default) -> [Diagnostic] {
  problems(Array(text.utf8), limits: limits)
}

/// The diagnostics in a short form: `2:1 yaml.duplicate-key`, notes after them.
func report(_ text: String) -> [String] {
  problems(text).flatMap { problem in
    [place(problem.range) + " " + problem.id.description]
      + problem.notes.map { "  " + place($0.range) + " " + $0.message }
  }
}

private func place(_ range: SourceRange?) -> String {
  range.map { "\($0.start.line):\($0.start.column)" } ?? "nowhere"
}

extension SourceRange {
  /// The range in a short form, without its file: `1:3-1:4`.
  var text: String { "\(start.line):\(start.column)-\(end.line):\(end.column)" }
}

extension YAMLNode {
  /// The scalar, if it is one.
  var scalar: YAMLScalar? {
    guard case .scalar(let scalar) = self else { return nil }
    return scalar
  }

  /// The spans of the node and all within it, outer before inner, in order.
  var spans: [SourceRange] {
    switch self {
    case .scalar(let scalar): [scalar.range]
    case .sequence(let sequence): [sequence.range] + sequence.elements.flatMap(\.spans)
    case .mapping(let mapping): [mapping.range] + mapping.entries.flatMap { [$0.key.range] + $0.value.spans }
    }
  }
}
