/// Diagnostics as workflow commands of GitHub Actions.
struct GitHubRendering {
  func render(_ diagnostics: [Diagnostic]) -> String {
    diagnostics.map { command($0) + "\n" }.joined()
  }

  private func command(_ diagnostic: Diagnostic) -> String {
    var properties: [String] = []
    if let range = diagnostic.range {
      properties = ["file=" + property(range.file), "line=\(range.start.line)", "col=\(range.start.column)"]
    }
    properties.append("title=" + property(diagnostic.id.description))
    let notes = diagnostic.notes.map { note in
      "\n" + (note.range.map { "\($0): " } ?? "") + "note: " + note.message
    }
    let message = data(diagnostic.message + notes.joined())
    return "::\(name(diagnostic.severity)) \(properties.joined(separator: ","))::\(message)"
  }

  private func name(_ severity: Diagnostic.Severity) -> String {
    switch severity {
    case .note: "notice"
    case .warning: "warning"
    case .error: "error"
    }
  }

  private func data(_ text: String) -> String {
    escaped(text, ["%": "%25", "\r": "%0D", "\n": "%0A"])
  }

  private func property(_ text: String) -> String {
    escaped(text, ["%": "%25", "\r": "%0D", "\n": "%0A", ":": "%3A", ",": "%2C"])
  }

  private func escaped(_ text: String, _ escapes: [Unicode.Scalar: String]) -> String {
    var result = ""
    for scalar in text.neutralized(keeping: ["\r", "\n"]).unicodeScalars {
      if let escape = escapes[scalar] {
        result += escape
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
