extension Unicode.Scalar {
  /// Why the character may not stand in a YAML text as it is; nil if it may.
  var yamlRefusal: String? {
    switch value {
    case 0x20...0x7E, 0x09, 0x0A, 0x0D: nil
    case 0x85, 0x2028, 0x2029:
      "\(codePoint) breaks the line for some YAML readers only: write \"\(yamlEscape)\" in double quotes"
    case 0x00...0x1F, 0x7F...0x9F, 0xFEFF, 0xFFFE, 0xFFFF:
      "the invisible character \(codePoint) is not allowed: write \"\(yamlEscape)\" in double quotes"
    default: nil
    }
  }

  /// Whether the writer writes the character as an escape: where it may not stand as it is, where it would break or
  /// indent the line, and where it would make the line look other than it is.
  var needsYAMLEscape: Bool {
    switch value {
    case 0x20...0x7E: false
    case 0x09, 0x0A, 0x0D: true
    case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
    default: yamlRefusal != nil
    }
  }

  /// The character as double-quoted YAML writes it where it cannot stand as it is: `\n`, `\x1B`, `\u2028`.
  var yamlEscape: String {
    switch self {
    case "\0": "\\0"
    case "\u{07}": "\\a"
    case "\u{08}": "\\b"
    case "\t": "\\t"
    case "\n": "\\n"
    case "\u{0B}": "\\v"
    case "\u{0C}": "\\f"
    case "\r": "\\r"
    case "\u{1B}": "\\e"
    case "\"": "\\\""
    case "\\": "\\\\"
    default: hexadecimalEscape
    }
  }

  private var codePoint: String {
    let digits = String(value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }

  private var hexadecimalEscape: String {
    let digits = String(value, radix: 16, uppercase: true)
    let (prefix, width) = value <= 0xFF ? ("\\x", 2) : value <= 0xFFFF ? ("\\u", 4) : ("\\U", 8)
    return prefix + String(repeating: "0", count: width - digits.count) + digits
  }
}
