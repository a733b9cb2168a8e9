import JSONDocument

/// Writes JSON as YAML that every reader reads alike.
///
/// The canonical writer of schemas leaves `no`, `on` and `2024-01-01` without quotes, which YAML 1.2 takes for text. Readers
/// of exports mostly speak YAML 1.1, to which these are a boolean and a date. So text is only plain here where it is made of
/// words that no version takes for anything else; all other text is written as in JSON, which is YAML in every version.
struct PortableYAMLWriter {
  private(set) var output = ""

  /// Writes a document.
  mutating func write(_ document: JSONValue) {
    if document.isBlock {
      writeBlock(document, indentation: 0)
    } else {
      output += Self.line(document) + "\n"
    }
  }

  /// Writes a list or an object that is not empty, from a place in the column of its indentation.
  private mutating func writeBlock(_ value: JSONValue, indentation: Int) {
    switch value {
    case .array(let elements):
      for (index, element) in elements.enumerated() {
        if index > 0 { indent(indentation) }
        output += "-"
        if element.isBlock {
          output += " "
          writeBlock(element, indentation: indentation + 2)
        } else {
          output += " " + Self.line(element) + "\n"
        }
      }
    case .object(let members):
      for (index, member) in members.withoutRepetitions.enumerated() {
        if index > 0 { indent(indentation) }
        writeKey(member.name, indentation: indentation)
        writeMember(member.value, indentation: indentation)
      }
    case .null, .bool, .number, .string:
      break
    }
  }

  /// YAML limits how far the colon may be from the start of a key that has no `?`.
  private mutating func writeKey(_ name: String, indentation: Int) {
    let key = Self.text(name)
    if key.utf8.count <= 1024 {
      output += key + ":"
    } else {
      output += "? " + key + "\n"
      indent(indentation)
      output += ":"
    }
  }

  private mutating func writeMember(_ value: JSONValue, indentation: Int) {
    if value.isBlock {
      output += "\n"
      indent(indentation + 2)
      writeBlock(value, indentation: indentation + 2)
    } else {
      output += " " + Self.line(value) + "\n"
    }
  }

  private mutating func indent(_ width: Int) {
    output += String(repeating: " ", count: width)
  }

  // MARK: Scalars

  private static func line(_ value: JSONValue) -> String {
    if case .string(let text) = value { return Self.text(text) }
    return value.text(.compact)
  }

  private static func text(_ text: String) -> String {
    text.isPlainEverywhere ? text : JSONValue.string(text).text().escapingForYAML
  }
}

extension JSONValue {
  /// Whether it takes lines of its own.
  fileprivate var isBlock: Bool {
    switch self {
    case .array(let elements): !elements.isEmpty
    case .object(let members): !members.isEmpty
    case .null, .bool, .number, .string: false
    }
  }
}

extension [JSONValue.Member] {
  /// The members without those whose name stood before.
  fileprivate var withoutRepetitions: [JSONValue.Member] {
    var seen: Set<[UInt8]> = []
    return filter { seen.insert([UInt8]($0.name.utf8)).inserted }
  }
}

extension String {
  /// Words that some version of YAML takes for something other than text, in lower case.
  private static let reserved: Set<String> = ["true", "false", "yes", "no", "on", "off", "y", "n", "null"]

  /// Whether all versions of YAML take the text for text, without quotes: words of letters, digits and a few signs that
  /// start with a letter.
  fileprivate var isPlainEverywhere: Bool {
    guard let first = utf8.first, first.isASCIILetter, utf8.last != UInt8(ascii: " ") else { return false }
    return utf8.allSatisfy(\.isPlainInYAML) && !(utf8.count <= 5 && Self.reserved.contains(lowercased()))
  }

  /// A JSON string with escapes for those characters that JSON allows and YAML does not, or takes for line breaks.
  fileprivate var escapingForYAML: String {
    guard utf8.contains(where: { $0 == 0x7F || $0 >= 0xC2 }) else { return self }
    var result = ""
    for scalar in unicodeScalars {
      switch scalar.value {
      case 0x7F...0x9F, 0x2028, 0x2029, 0xFEFF, 0xFFFE, 0xFFFF:
        let digits = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}

extension UInt8 {
  fileprivate var isASCIILetter: Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self | 0x20) }

  fileprivate var isPlainInYAML: Bool {
    switch self {
    case UInt8(ascii: " "), UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "/"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: isASCIILetter
    }
  }
}
