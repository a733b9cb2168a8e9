import APIModel
import Diagnostics
import JSONDocument
import YAMLDocument

extension SchemaDecoder {
  /// Reads a text; any single value will do but `null`, and its characters are taken as they are.
  mutating func text(_ node: YAMLNode, _ key: Keyword) -> String? {
    guard let scalar = node.scalar else {
      report(.schemaWrongKind, "\(key.rawValue.quoted) is a text, not \(node.kindName)", at: node.range)
      return nil
    }
    guard !scalar.isNull else {
      report(
        .schemaInvalidValue,
        "\(key.rawValue.quoted) is empty: leave it out, or put quotes around a text that looks like nothing",
        at: node.range
      )
      return nil
    }
    return scalar.text
  }

  /// Reads the text under a key, where there is one.
  mutating func text(_ key: Keyword, in keyed: KeyedNodes) -> String? {
    keyed[key].flatMap { text($0, key) }
  }

  /// Reads `true` or `false` under a key; without the key it is the standard value.
  mutating func flag(_ key: Keyword, in keyed: KeyedNodes, standard: Bool = false) -> Bool {
    guard let node = keyed[key] else { return standard }
    if let value = node.bool { return value }
    report(.schemaInvalidValue, "\(key.rawValue.quoted) is 'true' or 'false'", at: node.range)
    return standard
  }

  /// Reads one of a few words under a key.
  mutating func word<Word>(_ node: YAMLNode, _ key: Keyword, of _: Word.Type = Word.self) -> Word?
  where Word: RawRepresentable<String> & CaseIterable {
    guard let text = text(node, key) else { return nil }
    if let word = Word(rawValue: text) { return word }
    let words = Word.allCases.map(\.rawValue)
    let clause = Suggestion.clause(for: text, in: words)
    report(
      .schemaInvalidValue,
      "\(key.rawValue.quoted) is \(words.listed("or")), not \(text.quoted)\(clause)",
      at: node.range
    )
    return nil
  }

  /// Reads a list of texts, none twice, under a key.
  mutating func texts(_ key: Keyword, in keyed: KeyedNodes) -> [String] {
    guard let node = keyed[key] else { return [] }
    var first: [String: YAMLNode] = [:]
    return elements(node, key).compactMap { element in
      guard let text = text(element, key) else { return nil }
      if let earlier = first.updateValue(element, forKey: text) {
        reportDuplicate(text, in: key.rawValue, at: element, first: earlier)
        return nil
      }
      return text
    }
  }

  private mutating func reportDuplicate(_ text: String, in list: String, at node: YAMLNode, first: YAMLNode) {
    diagnostics.error(
      .schemaDuplicateName,
      "\(list.quoted) names \(text.quoted) twice",
      at: node.range,
      notes: [.init("it stands here first", at: first.range)]
    )
  }

  /// Reads a name under a key that must be there.
  mutating func typeName(_ key: Keyword, of noun: String, in keyed: KeyedNodes) -> String? {
    guard let node = require(key, in: keyed), text(node, key) != nil else { return nil }
    return node.scalar.map { typeName($0, of: noun) }
  }

  /// Reads a name that must be an identifier in upper camel case.
  mutating func typeName(_ name: YAMLScalar, of noun: String) -> String {
    if !Notation.isTypeName(name.text) {
      report(
        .schemaName,
        "the name of \(noun) is an upper-case letter followed by letters, digits and underscores, not \(name.text.quoted)",
        at: name.range
      )
    }
    return name.text
  }

  /// Reads `deprecated`: `true`, or what to do instead.
  mutating func deprecation(in keyed: KeyedNodes) -> Deprecation? {
    guard let node = keyed[.deprecated] else { return nil }
    if let isDeprecated = node.bool { return isDeprecated ? Deprecation() : nil }
    return text(node, .deprecated).map { Deprecation(message: $0) }
  }

  /// Reads `origin`, which has the single value `example`: what a table states needs no mention.
  mutating func evidence(in keyed: KeyedNodes) -> Evidence {
    guard let node = keyed[.origin], let text = text(node, .origin) else { return .documented }
    if text == Evidence.example.rawValue { return .example }
    report(
      .schemaInvalidValue,
      "'origin' is 'example' where no table states something, not \(text.quoted)",
      at: node.range
    )
    return .documented
  }

  /// Reads bounds of a number.
  mutating func range(_ node: YAMLNode, _ key: Keyword) -> Bounds<JSONNumber>? {
    bounds(node, key) { JSONNumber($0) }
  }

  /// Reads bounds of a count.
  mutating func countBounds(_ node: YAMLNode, _ key: Keyword) -> Bounds<Int>? {
    bounds(node, key) { text in
      guard let count = JSONNumber(text)?.int, count >= 0 else { return nil }
      return count
    }
  }

  private mutating func bounds<Value>(
    _ node: YAMLNode,
    _ key: Keyword,
    end: (Substring) -> Value?
  ) -> Bounds<Value>? {
    guard let text = text(node, key) else { return nil }
    if let bounds = Notation.bounds(text, end: end) { return bounds }
    let numbers = Value.self == Int.self ? "counts" : "numbers"
    report(
      .schemaInvalidValue,
      "\(key.rawValue.quoted) is written with two \(numbers) as '1...100', or with one as '1...' or '...100', not \(text.quoted)",
      at: node.range
    )
    return nil
  }
}
