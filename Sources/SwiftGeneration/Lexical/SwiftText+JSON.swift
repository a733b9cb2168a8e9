import JSONDocument

extension SwiftText {
  /// A JSON text as a string literal on one line, in which long repetitions are spelled out by code.
  static func jsonLiteral(_ value: JSONValue) -> SwiftText {
    guard value.hasLongRun else { return literal(value.text(.spaced)) }
    var pieces = JSONPieces()
    pieces.append(value)
    let text = pieces.pieces.map(\.text).joined()
    let isRaw = SwiftText.canBeRaw(text)
    var literal = isRaw ? SwiftText("#\"") : SwiftText("\"")
    for piece in pieces.pieces {
      if piece.count == 1 {
        literal = literal + .literalContents(piece.text, isRaw: isRaw)
      } else {
        literal = literal + (isRaw ? SwiftText("\\#(") : SwiftText("\\("))
        literal = literal + SwiftText("String(repeating: ") + .stringLiteral(piece.text) + SwiftText(", count: ")
        literal = literal + .integer(piece.count) + SwiftText("))")
      }
    }
    return literal + (isRaw ? SwiftText("\"#") : SwiftText("\""))
  }

  private static func literal(_ text: String) -> SwiftText {
    guard canBeRaw(text) else { return .stringLiteral(text) }
    return SwiftText("#\"") + .literalContents(text, isRaw: true) + SwiftText("\"#")
  }

  /// A JSON text as a string literal over several lines.
  ///
  /// - Parameters:
  ///   - value: The JSON.
  ///   - indentation: How many spaces stand before each line and before the closing quotes.
  /// - Returns: The literal with its quotes.
  static func jsonBlock(_ value: JSONValue, indentation: Int) -> SwiftText {
    .multilineStringLiteral(value.text(.pretty), indentation: indentation)
  }
}

extension JSONValue {
  /// Whether something in the value is repeated so often that the literal says so instead of repeating it.
  fileprivate var hasLongRun: Bool {
    switch self {
    case .null, .bool, .number: false
    case .string(let text): text.isLongRun
    case .array(let elements): elements.isLongRun || elements.contains(where: \.hasLongRun)
    case .object(let members): members.contains(where: \.value.hasLongRun)
    }
  }
}

extension String {
  /// Whether it is the letter that samples are filled with, too often to be written out.
  fileprivate var isLongRun: Bool { utf8.count > 40 && utf8.allSatisfy { $0 == UInt8(ascii: "x") } }
}

extension [JSONValue] {
  /// Whether it is one element, too often to be written out.
  fileprivate var isLongRun: Bool { count > 8 && allSatisfy { $0 == self[0] } }
}

/// A JSON text in pieces, some of which are repeated.
private struct JSONPieces {
  private(set) var pieces: [(text: String, count: Int)] = []

  mutating func append(_ value: JSONValue) {
    switch value {
    case .null, .bool, .number: append(value.text(.compact), 1)
    case .string(let text): append(string: text)
    case .array(let elements): append(array: elements)
    case .object(let members):
      append("{", 1)
      for (index, member) in members.enumerated() {
        append((index > 0 ? ", " : "") + JSONValue.string(member.name).text(.compact) + ": ", 1)
        append(member.value)
      }
      append("}", 1)
    }
  }

  private mutating func append(string text: String) {
    guard text.isLongRun else { return append(JSONValue.string(text).text(.compact), 1) }
    append("\"", 1)
    append("x", text.utf8.count)
    append("\"", 1)
  }

  private mutating func append(array elements: [JSONValue]) {
    append("[", 1)
    if let first = elements.first, elements.isLongRun {
      append(first.text(.compact) + ", ", elements.count - 1)
      append(first)
    } else {
      for (index, element) in elements.enumerated() {
        if index > 0 { append(", ", 1) }
        append(element)
      }
    }
    append("]", 1)
  }

  private mutating func append(_ text: String, _ count: Int) {
    if count == 1, let last = pieces.last, last.count == 1 {
      pieces[pieces.count - 1].text += text
    } else {
      pieces.append((text, count))
    }
  }
}
