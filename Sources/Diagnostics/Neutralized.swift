extension String {
  /// The text on one line, with every character that could steer a terminal or reorder the line as an escape: `\u{1B}`.
  var neutralized: String { neutralized(keeping: []) }

  /// The text with every character that could steer a terminal or reorder the line as an escape, but for some.
  func neutralized(keeping kept: [Unicode.Scalar]) -> String {
    guard unicodeScalars.contains(where: \.isTreacherous) else { return self }
    var text = ""
    for scalar in unicodeScalars {
      if scalar.isTreacherous && !kept.contains(scalar) {
        text += "\\u{" + String(scalar.value, radix: 16, uppercase: true) + "}"
      } else {
        text.unicodeScalars.append(scalar)
      }
    }
    return text
  }
}

extension Unicode.Scalar {
  /// Whether the character is a control, breaks lines or changes the direction of writing.
  var isTreacherous: Bool {
    switch value {
    case 0x00...0x1F, 0x7F...0x9F: true
    case 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF: true
    default: false
    }
  }
}
