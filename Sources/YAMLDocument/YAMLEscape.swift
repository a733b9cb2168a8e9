extension Unicode.Scalar {
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

  private var hexadecimalEscape: String {
    let digits = String(value, radix: 16, uppercase: true)
    let (prefix, width) = value <= 0xFF ? ("\\x", 2) : value <= 0xFFFF ? ("\\u", 4) : ("\\U", 8)
    return prefix + String(repeating: "0", count: width - digits.count) + digits
  }
}
