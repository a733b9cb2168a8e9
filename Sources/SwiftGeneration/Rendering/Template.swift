import Diagnostics

/// A template, ready to be filled: text with places for what a context holds.
///
/// It is [Mustache](https://mustache.github.io) of variables and sections; values are Swift and not HTML, so nothing is
/// escaped. A tag that opens or closes a section and stands alone on its line leaves nothing of that line.
struct Template: Sendable {
  /// A piece of a template.
  fileprivate enum Part: Sendable {
    case text([UInt8])
    case variable(String)
    case section(String, [Part])
    case invertedSection(String, [Part])
  }

  private let parts: [Part]

  /// Parses a template.
  ///
  /// - Throws: What keeps it from being one, with its place.
  init(_ text: String) throws(TemplateProblem) {
    var parser = Parser(try TemplateSyntax.pieces(of: text))
    parts = try parser.parts(of: nil)
  }

  /// The text with what the context holds.
  func render(_ context: TemplateContext) -> String {
    var renderer = Renderer(context)
    renderer.render(parts)
    return String(decoding: renderer.output, as: UTF8.self)
  }
}

// MARK: - Parsing

/// Puts the pieces of a template into their sections.
private struct Parser {
  private let pieces: [TemplatePiece]
  private var next = 0
  private var depth = 0

  /// How many sections may be nested in each other.
  private static let maximumDepth = 100

  init(_ pieces: [TemplatePiece]) {
    self.pieces = pieces
  }

  /// The parts up to the end of a section, or of the template.
  mutating func parts(of section: TemplateTag?) throws(TemplateProblem) -> [Template.Part] {
    guard depth <= Self.maximumDepth else {
      let position = section?.position ?? .start
      throw TemplateProblem("sections are nested more than \(Self.maximumDepth) levels deep", position)
    }
    depth += 1
    defer { depth -= 1 }
    var parts: [Template.Part] = []
    while next < pieces.count {
      let index = next
      next += 1
      switch pieces[index] {
      case .text(let text):
        let bytes = withoutLinesOfTags(text, at: index)
        if !bytes.isEmpty { parts.append(.text(bytes)) }
      case .tag(let tag):
        switch tag.kind {
        case .comment, .pragma: break
        case .variable: parts.append(.variable(tag.name))
        case .section: parts.append(.section(tag.name, try self.parts(of: tag)))
        case .invertedSection: parts.append(.invertedSection(tag.name, try self.parts(of: tag)))
        case .end:
          guard tag.name == section?.name else {
            throw TemplateProblem("'\(tag.name)' closes a section that is not open here", tag.position)
          }
          return parts
        case .partial, .other: throw TemplateProblem("'\(tag.name)' is no variable and no section", tag.position)
        }
      }
    }
    if let section { throw TemplateProblem("section '\(section.name)' is not closed", section.position) }
    return parts
  }

  /// A text without what belongs to the lines of tags before and after it that stand alone.
  private func withoutLinesOfTags(_ text: Substring, at index: Int) -> [UInt8] {
    var bytes = text.utf8
    if isAlone(index - 1), let end = bytes.firstIndex(of: .lineFeed) { bytes = bytes[bytes.index(after: end)...] }
    if isAlone(index + 1) { bytes = bytes.dropLast(bytes.reversed().prefix(while: \.isBlank).count) }
    return Array(bytes)
  }

  /// Whether a piece is a tag that prints nothing by itself, with nothing but blanks around it on its line.
  private func isAlone(_ index: Int) -> Bool {
    guard pieces.indices.contains(index), case .tag(let tag) = pieces[index] else { return false }
    return tag.kind != .variable && beginsLine(index) && endsLine(index)
  }

  private func beginsLine(_ index: Int) -> Bool {
    guard index > 0 else { return true }
    guard case .text(let text) = pieces[index - 1] else { return false }
    let blanks = text.utf8.reversed().prefix(while: \.isBlank).count
    return blanks == text.utf8.count ? index == 1 : text.utf8.dropLast(blanks).last == .lineFeed
  }

  private func endsLine(_ index: Int) -> Bool {
    guard index + 1 < pieces.count else { return true }
    guard case .text(let text) = pieces[index + 1] else { return false }
    return text.utf8.first { !$0.isBlank } == .lineFeed
  }
}

extension UInt8 {
  fileprivate static var lineFeed: UInt8 { UInt8(ascii: "\n") }
  fileprivate var isBlank: Bool { [UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r")].contains(self) }
}

// MARK: - Rendering

/// Writes the parts of a template, with the contexts that are open.
private struct Renderer {
  private(set) var output: [UInt8] = []
  private var contexts: [TemplateContext]

  init(_ context: TemplateContext) {
    contexts = [context]
  }

  mutating func render(_ parts: [Template.Part]) {
    for part in parts {
      switch part {
      case .text(let bytes): output += bytes
      case .variable(let name):
        if case .text(let text)? = value(of: name) { append(text.description) }
      case .section(let name, let inner): render(inner, for: value(of: name))
      case .invertedSection(let name, let inner):
        if !Self.isTrue(value(of: name)) { render(inner) }
      }
    }
  }

  private mutating func append(_ text: String) {
    var text = text
    text.withUTF8 { output += $0 }
  }

  private mutating func render(_ parts: [Template.Part], for value: TemplateContext.Value?) {
    guard case .list(let elements)? = value else {
      if Self.isTrue(value) { render(parts) }
      return
    }
    for element in elements {
      contexts.append(element)
      render(parts)
      contexts.removeLast()
    }
  }

  /// What a name stands for in the innermost context that has it.
  private func value(of name: String) -> TemplateContext.Value? {
    for index in contexts.indices.reversed() {
      if let value = contexts[index].value(name) { return value }
    }
    return nil
  }

  private static func isTrue(_ value: TemplateContext.Value?) -> Bool {
    switch value {
    case .text(let text): !text.isEmpty
    case .flag(let isOn): isOn
    case .list(let elements): !elements.isEmpty
    case nil: false
    }
  }
}
