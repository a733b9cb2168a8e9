/// Diagnostics for scripts.
struct JSONRendering {
  func render(_ diagnostics: [Diagnostic]) -> String {
    guard !diagnostics.isEmpty else { return "[]\n" }
    return "[\n" + diagnostics.map(object).joined(separator: ",\n") + "\n]\n"
  }

  private func object(_ diagnostic: Diagnostic) -> String {
    let fields = [
      field("id", string(diagnostic.id.description)),
      field("severity", string(diagnostic.severity.rawValue)),
      field("message", string(diagnostic.message)),
    ]
    let notes = diagnostic.notes.map { object([field("message", string($0.message))] + place($0.range)) }
    return object(fields + place(diagnostic.range) + [field("notes", "[" + notes.joined(separator: ",") + "]")])
  }

  private func place(_ range: SourceRange?) -> [String] {
    guard let range else { return [] }
    return [
      field("file", string(range.file)),
      field("line", String(range.start.line)), field("column", String(range.start.column)),
      field("endLine", String(range.end.line)), field("endColumn", String(range.end.column)),
    ]
  }

  private func object(_ fields: [String]) -> String { "{" + fields.joined(separator: ",") + "}" }

  private func field(_ name: String, _ value: String) -> String { "\"\(name)\":\(value)" }

  /// A string of JSON; what could steer a terminal is escaped too, though JSON would not ask for it.
  private func string(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "\n": quoted += "\\n"
      case "\t": quoted += "\\t"
      case _ where scalar.isTreacherous: quoted += escape(scalar)
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }

  private func escape(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16)
    return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
  }
}
