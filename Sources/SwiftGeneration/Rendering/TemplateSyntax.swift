import Diagnostics

/// A tag of a Mustache template, with its place.
struct TemplateTag: Hashable {
  /// What a tag does.
  enum Kind: Hashable {
    case variable, section, invertedSection, end, partial, comment, pragma, other
  }

  var kind: Kind
  /// The name in the tag, without the sign before it.
  var name: String
  var position: SourcePosition
}

/// A piece of a template: what is written as it is, or a tag.
enum TemplatePiece {
  case text(Substring)
  case tag(TemplateTag)
}

/// What keeps a text from being a template.
struct TemplateProblem: Error {
  var message: String
  var position: SourcePosition

  init(_ message: String, _ position: SourcePosition) {
    self.message = message
    self.position = position
  }
}

/// Takes a template apart.
enum TemplateSyntax {
  /// The pieces of a template.
  ///
  /// - Throws: A tag without an end.
  static func pieces(of template: String) throws(TemplateProblem) -> [TemplatePiece] {
    var pieces: [TemplatePiece] = []
    var position = SourcePosition.start
    var rest = Substring(template)
    while let open = rest.firstASCII("{{") {
      if open.lowerBound > rest.startIndex { pieces.append(.text(rest[..<open.lowerBound])) }
      position.advance(over: rest[..<open.lowerBound])
      let isTriple = rest[open.upperBound...].hasPrefix("{")
      guard let close = rest[open.upperBound...].firstASCII(isTriple ? "}}}" : "}}") else {
        throw TemplateProblem("the tag has no end", position)
      }
      pieces.append(.tag(tag(rest[open.upperBound..<close.lowerBound], isTriple: isTriple, at: position)))
      position.advance(over: rest[open.lowerBound..<close.upperBound])
      rest = rest[close.upperBound...]
    }
    if !rest.isEmpty { pieces.append(.text(rest)) }
    return pieces
  }

  /// What stands for the value of a variable in the skeleton of a template.
  static let placeholder = "__value__"

  /// The text of a template without its tags; for each variable it has a placeholder, which is a name.
  static func skeleton(of template: String) throws(TemplateProblem) -> String {
    try pieces(of: template).reduce(into: "") { skeleton, piece in
      switch piece {
      case .text(let text): skeleton += text
      case .tag(let tag): if tag.kind == .variable { skeleton += placeholder }
      }
    }
  }

  private static func tag(_ contents: Substring, isTriple: Bool, at position: SourcePosition) -> TemplateTag {
    let trimmed = contents.trimmingSpaces()
    let kind = isTriple ? .other : trimmed.first.flatMap(TemplateTag.Kind.init(sign:))
    let name = kind == nil ? trimmed : trimmed.dropFirst()
    return TemplateTag(kind: kind ?? .variable, name: String(name.trimmingSpaces()), position: position)
  }
}

extension TemplateTag.Kind {
  /// The kind of a tag that begins with a sign; nil where the sign is part of a name.
  fileprivate init?(sign: Character) {
    switch sign {
    case "#": self = .section
    case "^": self = .invertedSection
    case "/": self = .end
    case ">": self = .partial
    case "!": self = .comment
    case "%": self = .pragma
    case "&", "=", "$", "<": self = .other
    default: return nil
    }
  }
}

extension SourcePosition {
  fileprivate mutating func advance(over text: Substring) {
    for scalar in text.unicodeScalars {
      if scalar == "\n" {
        line += 1
        column = 1
      } else {
        column += 1
      }
    }
  }
}

extension Substring {
  /// Where a text of ASCII characters is found first: their bytes are part of no other character.
  fileprivate func firstASCII(_ text: StaticString) -> Range<Index>? {
    let count = text.utf8CodeUnitCount
    var start = utf8.startIndex
    while let end = utf8.index(start, offsetBy: count, limitedBy: utf8.endIndex) {
      if text.withUTF8Buffer({ utf8[start..<end].elementsEqual($0) }) { return start..<end }
      start = utf8.index(after: start)
    }
    return nil
  }

  fileprivate func trimmingSpaces() -> Substring {
    var result = self
    while result.first?.isWhitespace == true { result.removeFirst() }
    while result.last?.isWhitespace == true { result.removeLast() }
    return result
  }
}
