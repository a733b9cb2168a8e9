import APIModel
import Diagnostics
import YAMLDocument

/// Turns nodes of a schema into parts of the model, reporting what is wrong with them.
///
/// Decoding goes on after a problem: what cannot be read is left out or, where the model needs it, replaced by the type
/// `any`, which contradicts nothing and so causes no further reports.
struct SchemaDecoder {
  var diagnostics = DiagnosticCollector()
  let texts: SourceTexts
  let readsExamples: Bool
  /// Whether lists may be empty because their parts are compared for themselves.
  var readsShells = false
  /// The constraints inside the type that is being read, or was read last.
  var innerPlaces: [(fact: Origin.Fact, range: SourceRange)] = []

  /// Makes a decoder.
  ///
  /// - Parameters:
  ///   - texts: The texts of the files, for places inside the bodies of examples.
  ///   - readsExamples: Whether operations get their examples.
  init(texts: SourceTexts = SourceTexts(), readsExamples: Bool = true) {
    self.texts = texts
    self.readsExamples = readsExamples
  }

  mutating func report(_ id: DiagnosticID, _ message: String, at range: SourceRange) {
    diagnostics.error(id, message, at: range)
  }
}

/// The values of a mapping by their keys, after all keys were checked.
struct KeyedNodes {
  /// The keys that are there, in the order of the file.
  let keys: [Keyword]
  /// The entry of each key.
  private let entries: [YAMLMapping.Entry]
  /// The place that stands for the mapping in messages: its name where it has one.
  var range: SourceRange
  let level: SchemaLevel

  init(_ entries: [YAMLMapping.Entry], under keys: [Keyword], level: SchemaLevel, at range: SourceRange) {
    self.entries = entries
    self.keys = keys
    self.level = level
    self.range = range
  }

  subscript(key: Keyword) -> YAMLNode? {
    guard let index = keys.firstIndex(of: key) else { return nil }
    return entries[index].value
  }

  /// Where each key stands that says something of a part of the model.
  var places: [(fact: Origin.Fact, range: SourceRange)] {
    keys.indices.compactMap { index in
      Origin.Fact(rawValue: keys[index].rawValue).map { ($0, entries[index].key.range) }
    }
  }

  /// Whether the mapping is spread over lines, so that its keys have places of their own.
  var isOnSeveralLines: Bool {
    guard let first = entries.first?.key.range, let last = entries.last?.key.range else { return false }
    return first.start.line != last.start.line || first.start.line != range.start.line || first.file != last.file
  }

  func entry(_ key: Keyword) -> YAMLMapping.Entry? {
    guard let index = keys.firstIndex(of: key) else { return nil }
    return entries[index]
  }
}

extension SchemaDecoder {
  /// Reads a mapping whose keys the language knows.
  ///
  /// - Parameters:
  ///   - node: The mapping.
  ///   - level: What it describes, and so which keys it may have.
  ///   - range: The place that stands for it in messages, or nil for its own.
  /// - Returns: The values by their keys, or nil if the node is no mapping.
  mutating func keyedNodes(_ node: YAMLNode, _ level: SchemaLevel, at range: SourceRange? = nil) -> KeyedNodes? {
    guard case .mapping(let mapping) = node else {
      report(.schemaWrongKind, "\(level.noun) is a mapping, not \(node.kindName)", at: node.range)
      return nil
    }
    let known = level.keywordsByName
    var entries = mapping.entries
    // Entries are large; those that are only looked at need not be copied.
    let keys = entries.indices.compactMap { known[entries[$0].key.text] }
    if keys.count < entries.count {
      for entry in entries where known[entry.key.text] == nil { reportUnknown(entry.key, level) }
      entries.removeAll { known[$0.key.text] == nil }
    }
    return KeyedNodes(entries, under: keys, level: level, at: range ?? mapping.range)
  }

  private mutating func reportUnknown(_ key: YAMLScalar, _ level: SchemaLevel) {
    let clause = Suggestion.clause(for: key.text, in: level.keys)
    report(.schemaUnknownKey, "\(level.noun) has no key \(key.text.quoted)\(clause)", at: key.range)
  }

  /// The value of a key that must be there.
  mutating func require(_ key: Keyword, in keyed: KeyedNodes) -> YAMLNode? {
    if let node = keyed[key] { return node }
    report(.schemaMissingKey, "\(keyed.level.noun) needs a key \(key.rawValue.quoted)", at: keyed.range)
    return nil
  }

  /// The entries of a mapping from names to parts, such as fields.
  mutating func namedEntries(_ node: YAMLNode, _ key: Keyword) -> [YAMLMapping.Entry] {
    if let entries = node.entries { return entries }
    report(.schemaWrongKind, "\(key.rawValue.quoted) is a mapping, not \(node.kindName)", at: node.range)
    return []
  }

  /// The elements of a list.
  mutating func elements(_ node: YAMLNode, _ key: Keyword) -> [YAMLNode] {
    if let elements = node.elements { return elements }
    report(.schemaWrongKind, "\(key.rawValue.quoted) is a list, not \(node.kindName)", at: node.range)
    return []
  }
}
