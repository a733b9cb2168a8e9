import YAMLDocument

/// A stretch of a schema file that blank lines divide from the next.
enum SchemaSection {
  /// Keys without blank lines between them.
  case together(YAMLMapping)
  /// A key whose entries or elements are divided by blank lines.
  case divided(Keyword, [YAMLNode])

  /// The paragraphs of the section, each ending with a line break.
  func paragraphs(lineWidth: Int) -> [String] {
    let writer = YAMLWriter(lineWidth: lineWidth)
    switch self {
    case .together(let mapping):
      return mapping.entries.isEmpty ? [] : [writer.write(.mapping(mapping))]
    case .divided(let key, let parts):
      return parts.enumerated().map { index, part in
        let text = writer.write(.mapping(YAMLMapping([.init(YAMLScalar(key.rawValue), part)])))
        // Each part is written under its key, which makes the widths right; the key itself stands only once.
        return index == 0 ? text : String(text.drop { $0 != "\n" }.dropFirst())
      }
    }
  }
}

extension YAMLMapping {
  /// Makes a mapping from values by key, in the order of a level of the language.
  init(_ values: [Keyword: YAMLNode?], order level: SchemaLevel, layout: YAMLLayout = .block) {
    let entries = level.keywords.compactMap { key in
      values[key].flatMap { $0 }.map { Entry(YAMLScalar(key.rawValue), $0) }
    }
    self.init(entries, layout: layout)
  }
}

extension YAMLNode {
  /// A text: a block of lines where it has several, else with quotes where it would mean something else without.
  ///
  /// A text that ends with empty lines is no block, because the blank line after a section would become part of it.
  static func text(_ text: String) -> YAMLNode {
    let scalars = text.unicodeScalars
    let isBlock = scalars.contains("\n") && !scalars.suffix(2).allSatisfy { $0 == "\n" }
    return .scalar(YAMLScalar(text, style: isBlock ? .literal : .doubleQuoted))
  }

  /// A word or number that stands for itself.
  static func plain(_ text: String) -> YAMLNode { .scalar(YAMLScalar(text)) }

  /// `true` where something holds, else nothing.
  static func flag(_ isSet: Bool) -> YAMLNode? { isSet ? .plain("true") : nil }

  /// A list of texts on one line where it fits; nothing for an empty one.
  static func texts(_ texts: [String]) -> YAMLNode? {
    texts.isEmpty ? nil : .sequence(YAMLSequence(texts.map { .text($0) }, layout: .fitting))
  }

  /// A mapping on one line where it fits.
  static func fitting(_ values: [Keyword: YAMLNode?], order level: SchemaLevel) -> YAMLNode {
    .mapping(YAMLMapping(values, order: level, layout: .fitting))
  }
}
