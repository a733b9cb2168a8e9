import JSONDocument

/// A piece of Swift source text that is safe to write into a file.
///
/// Only the encoders in this folder make one, so nothing a schema says can reach a generated file without having been
/// turned into an identifier, a literal or a comment first.
struct SwiftText: Hashable, Sendable, CustomStringConvertible {
  /// The text itself.
  private(set) var description: String

  fileprivate init(trusted text: String) {
    description = text
  }

  /// Text that stands in this source code.
  init(_ text: StaticString) {
    description = text.description
  }

  /// The text without the line feed at its end.
  var withoutFinalLineFeed: SwiftText {
    guard description.utf8.last == UInt8(ascii: "\n") else { return self }
    return SwiftText(trusted: String(Substring(description.utf8.dropLast())))
  }

  /// Whether there is no text.
  var isEmpty: Bool { description.isEmpty }

  /// How many columns the text takes on a line.
  var width: Int { description.width }

  static func + (lhs: SwiftText, rhs: SwiftText) -> SwiftText {
    SwiftText(trusted: lhs.description + rhs.description)
  }

  static func += (lhs: inout SwiftText, rhs: SwiftText) {
    lhs.description += rhs.description
  }

  static func += (lhs: inout SwiftText, rhs: StaticString) {
    lhs.description += rhs.description
  }

  /// Pieces one after the other.
  static func joined(_ pieces: some Sequence<SwiftText>, separator: StaticString = "") -> SwiftText {
    SwiftText(trusted: pieces.map(\.description).joined(separator: separator.description))
  }
}

// MARK: - Names and types

extension SwiftText {
  /// A name where it is declared, in back quotes where it is a keyword.
  static func declaration(_ name: SwiftName) -> SwiftText {
    SwiftText(trusted: name.needsQuotes ? "`\(name.text)`" : name.text)
  }

  /// A name after a dot, where no keyword needs back quotes.
  static func member(_ name: SwiftName) -> SwiftText {
    SwiftText(trusted: ".\(name.text)")
  }

  /// A stored property as a key path of the type around: `\.name`, or `\._name` for the storage of a wrapped one.
  static func keyPath(_ name: SwiftName, isWrapped: Bool = false) -> SwiftText {
    SwiftText(trusted: isWrapped ? "\\._\(name.text)" : "\\.\(name.text)")
  }

  /// A name before the colon of an argument, where no keyword needs back quotes.
  static func label(_ name: SwiftName) -> SwiftText {
    SwiftText(trusted: "\(name.text): ")
  }

  /// A number as a literal.
  static func integer(_ value: Int) -> SwiftText { SwiftText(trusted: String(value)) }

  /// A number as a floating-point literal: a parsed number is made of nothing but digits, sign, point and exponent.
  static func floatingPoint(_ value: JSONNumber) -> SwiftText { SwiftText(trusted: value.description) }
}

// MARK: - String literals

extension SwiftText {
  /// A string literal on one line.
  static func stringLiteral(_ value: String) -> SwiftText {
    SwiftText(trusted: "\"" + literalContents(value) + "\"")
  }

  /// Text between the quotes of a literal; a raw one takes it as it is.
  ///
  /// - Parameters:
  ///   - text: The text; for a raw literal all of it is visible and none of it is `"#` or `\#`.
  ///   - isRaw: Whether the literal stands between `#"` and `"#`.
  /// - Returns: The contents, escaped where the literal is not raw.
  static func literalContents(_ text: String, isRaw: Bool) -> SwiftText {
    SwiftText(trusted: isRaw ? text : literalContents(text))
  }

  private static func literalContents(_ value: String) -> String {
    if SpecialBytes(in: value).isSubset(of: .hashes) { return value }
    var text = ""
    for scalar in value.unicodeScalars { text += scalar == "\"" ? "\\\"" : escaped(scalar) }
    return text
  }

  /// Whether a text can stand between `#"` and `"#` as it is.
  ///
  /// It goes by Unicode scalars, as the compiler does: with an accent after it, `#` is another character but the same
  /// delimiter.
  static func canBeRaw(_ text: String) -> Bool {
    if SpecialBytes(in: text).isSubset(of: .quotes) { return true }
    var last: Unicode.Scalar = " "
    for scalar in text.unicodeScalars {
      if !scalar.isVisibleText || scalar == "#" && (last == "\"" || last == "\\") { return false }
      last = scalar
    }
    return true
  }

  /// A string literal over several lines, its contents indented as far as its closing quotes.
  ///
  /// - Parameters:
  ///   - value: The string; its lines become lines of source text.
  ///   - indentation: How many spaces stand before each line and before the closing quotes.
  /// - Returns: The literal with its quotes.
  static func multilineStringLiteral(_ value: String, indentation: Int) -> SwiftText {
    SwiftText(trusted: MultilineLiteral.text(value, indentation: indentation))
  }

  /// A character of a literal, as it is or as an escape.
  static func escaped(_ scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "\\": "\\\\"
    case "\n": "\\n"
    case "\r": "\\r"
    case "\t": "\\t"
    default: scalar.isVisibleText ? String(scalar) : "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
    }
  }
}

// MARK: - Comments

extension SwiftText {
  /// The lines of a documentation comment, each with `///` before it, indented and ended by a line feed.
  ///
  /// - Parameters:
  ///   - paragraphs: The paragraphs, separated by an empty comment line; line feeds in them are kept.
  ///   - indentation: How many spaces stand before each line.
  /// - Returns: The comment, or nothing where there are no paragraphs.
  static func documentation(_ paragraphs: [DocumentationText], indentation: Int) -> SwiftText {
    guard !paragraphs.isEmpty else { return SwiftText("") }
    let margin = String(repeating: " ", count: indentation)
    var text = ""
    for (index, paragraph) in paragraphs.enumerated() {
      if index > 0 { text += "\(margin)///\n" }
      for line in paragraph.wrapped(to: 117 - indentation) {
        text += line.isEmpty ? "\(margin)///\n" : "\(margin)/// \(line)\n"
      }
    }
    return SwiftText(trusted: text)
  }

  /// Text inside a line of a comment.
  static func comment(_ text: DocumentationText) -> SwiftText {
    SwiftText(trusted: text.wrapped(to: .max).joined(separator: " "))
  }
}

// MARK: - Rendered templates

extension SwiftText {
  /// What a template made of safe pieces.
  ///
  /// - Parameters:
  ///   - text: The output of the template engine, whose contexts hold nothing but `SwiftText`.
  ///   - indentation: How many spaces to put before each line that is not empty.
  /// - Returns: The text, taken as it is.
  static func rendered(_ text: String, indentation: Int = 0) -> SwiftText {
    guard indentation > 0 else { return SwiftText(trusted: text) }
    let margin = repeatElement(UInt8(ascii: " "), count: indentation)
    var indented: [UInt8] = []
    indented.reserveCapacity(text.utf8.count * 5 / 4)
    let lines = Array(text.utf8).split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() {
      if index > 0 { indented.append(UInt8(ascii: "\n")) }
      if !line.isEmpty { indented += margin }
      indented += line
    }
    return SwiftText(trusted: String(decoding: indented, as: UTF8.self))
  }
}

extension StringProtocol {
  /// How many columns the text takes on a line.
  var width: Int { isASCII ? utf8.count : count }

  private var isASCII: Bool {
    // Without a branch the loop looks at many bytes at a time.
    utf8.withContiguousStorageIfAvailable { $0.reduce(0, |) < 0x80 } ?? utf8.allSatisfy { $0 < 0x80 }
  }
}

extension Unicode.Scalar {
  /// Whether a reader sees the character as it is: no control, no invisible or direction-changing character.
  var isVisibleText: Bool {
    if isASCII { return 0x20...0x7E ~= value }
    return switch properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator: false
    case .spaceSeparator: self == " "
    default: true
    }
  }
}
