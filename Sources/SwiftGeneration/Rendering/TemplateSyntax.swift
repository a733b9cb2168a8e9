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

/// Finds the tags of a template, to check them before the engine, which takes an unknown name for an empty one.
enum TemplateSyntax {
  static func tags(of template: String) -> [TemplateTag] {
    var tags: [TemplateTag] = []
    var position = SourcePosition.start
    var rest = Substring(template)
    while let open = rest.firstRange(of: "{{") {
      position.advance(over: rest[..<open.lowerBound])
      let isTriple = rest[open.upperBound...].hasPrefix("{")
      let closing = isTriple ? "}}}" : "}}"
      guard let close = rest[open.upperBound...].firstRange(of: closing) else { break }
      tags.append(tag(rest[open.upperBound..<close.lowerBound], isTriple: isTriple, at: position))
      position.advance(over: rest[open.lowerBound..<close.upperBound])
      rest = rest[close.upperBound...]
    }
    return tags
  }

  /// What stands for the value of a variable in the skeleton of a template.
  static let placeholder = "__value__"

  /// The text of a template without its tags; for each variable it has a placeholder, which is a name.
  static func skeleton(of template: String) -> String {
    var skeleton = ""
    var rest = Substring(template)
    while let open = rest.firstRange(of: "{{") {
      skeleton += rest[..<open.lowerBound]
      let isTriple = rest[open.upperBound...].hasPrefix("{")
      guard let close = rest[open.upperBound...].firstRange(of: isTriple ? "}}}" : "}}") else { break }
      let tag = tag(rest[open.upperBound..<close.lowerBound], isTriple: isTriple, at: .start)
      if tag.kind == .variable { skeleton += placeholder }
      rest = rest[close.upperBound...]
    }
    return skeleton + rest
  }

  private static func tag(_ contents: Substring, isTriple: Bool, at position: SourcePosition) -> TemplateTag {
    let kinds: [Character: TemplateTag.Kind] = [
      "#": .section, "^": .invertedSection, "/": .end, ">": .partial, "!": .comment, "%": .pragma, "&": .variable,
      "=": .other, "$": .other, "<": .other,
    ]
    let trimmed = contents.trimmingSpaces()
    let kind = trimmed.first.flatMap { kinds[$0] }
    let name = kind == nil && !isTriple ? trimmed : trimmed.dropFirst()
    return TemplateTag(kind: kind ?? .variable, name: String(name.trimmingSpaces()), position: position)
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
  fileprivate func trimmingSpaces() -> Substring {
    var result = self
    while result.first?.isWhitespace == true { result.removeFirst() }
    while result.last?.isWhitespace == true { result.removeLast() }
    return result
  }
}
