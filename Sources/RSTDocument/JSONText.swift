/// JSON that is written from its beginning to its end.
struct JSONText {
  private(set) var text = ""
  private var needsComma = false

  mutating func object(_ members: (inout JSONText) -> Void) {
    enclosed("{", "}", members)
  }

  mutating func member(_ name: String, _ value: (inout JSONText) -> Void) {
    string(name)
    text += ": "
    needsComma = false
    value(&self)
    needsComma = true
  }

  mutating func list<Elements: Sequence>(
    _ elements: Elements,
    _ write: (inout JSONText, Elements.Element) -> Void
  ) {
    enclosed("[", "]") { json in
      for element in elements { write(&json, element) }
    }
  }

  mutating func number(_ value: Int) {
    separate()
    text += String(value)
  }

  /// Writes a string, or `null`.
  mutating func string(_ value: String?) {
    separate()
    guard let value else {
      text += "null"
      return
    }
    text += "\""
    for scalar in value.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\u{0}"..<"\u{20}", "\u{7F}": text += escape(scalar)
      default: text.unicodeScalars.append(scalar)
      }
    }
    text += "\""
  }

  private func escape(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16)
    return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
  }

  private mutating func enclosed(_ open: String, _ close: String, _ content: (inout JSONText) -> Void) {
    separate()
    text += open
    needsComma = false
    content(&self)
    text += close
    needsComma = true
  }

  private mutating func separate() {
    if needsComma { text += ", " }
    needsComma = true
  }
}
