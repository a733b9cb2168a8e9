extension String {
  /// The text on one line, with every character that could steer a terminal or reorder the line as an escape.
  var forTerminal: String {
    // Nearly all texts are such, and walking over bytes is quick.
    if utf8.allSatisfy({ $0 &- 0x20 < 0x5F }) { return self }
    guard unicodeScalars.contains(where: \.isTreacherous) else { return self }
    return mapScalars { $0.isTreacherous ? "\\u{" + String($0.value, radix: 16, uppercase: true) + "}" : nil }
  }

  /// The text as data of HTML or XML, or inside a quoted attribute.
  var forMarkup: String {
    mapScalars { scalar in
      switch scalar {
      case "&": "&amp;"
      case "<": "&lt;"
      case ">": "&gt;"
      case "\"": "&quot;"
      case "'": "&#39;"
      default: scalar.isTreacherous ? (scalar == "\n" || scalar == "\t" ? " " : "\u{FFFD}") : nil
      }
    }
  }

  /// The text in a table cell of Markdown, without any of its own markup.
  var forMarkdown: String {
    mapScalars { scalar in
      switch scalar {
      case "&": "&amp;"
      case "<": "&lt;"
      case ">": "&gt;"
      case "\\", "`", "*", "_", "[", "]", "|", "#", "~", "!", "@": "\\\(scalar)"
      default: scalar.isTreacherous ? " " : nil
      }
    }
  }

  /// The text as code in a table cell of Markdown.
  var forMarkdownCode: String {
    guard !isEmpty else { return "" }
    return "<code>"
      + mapScalars { scalar in
        switch scalar {
        case "&": "&amp;"
        case "<": "&lt;"
        case ">": "&gt;"
        case "\\", "`", "*", "_", "[", "]", "|", "#", "~", "!", "@": "&#\(scalar.value);"
        default: scalar.isTreacherous ? " " : nil
        }
      } + "</code>"
  }

  /// The text as the message of a workflow command of GitHub Actions.
  var forWorkflowData: String {
    forTerminal.mapScalars { $0 == "%" ? "%25" : nil }
  }

  /// The text as a property of a workflow command of GitHub Actions.
  var forWorkflowProperty: String {
    forTerminal.mapScalars { scalar in
      switch scalar {
      case "%": "%25"
      case ":": "%3A"
      case ",": "%2C"
      default: nil
      }
    }
  }

  /// The text with some characters replaced.
  private func mapScalars(_ replacement: (Unicode.Scalar) -> String?) -> String {
    var text = ""
    for scalar in unicodeScalars {
      if let replacement = replacement(scalar) {
        text += replacement
      } else {
        text.unicodeScalars.append(scalar)
      }
    }
    return text
  }
}

extension Unicode.Scalar {
  /// Whether the character is a control, breaks lines, changes the direction of writing, or is none that XML knows.
  fileprivate var isTreacherous: Bool {
    switch value {
    case 0x00...0x1F, 0x7F...0x9F: true
    case 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF, 0xFFFE...0xFFFF: true
    default: false
    }
  }
}
