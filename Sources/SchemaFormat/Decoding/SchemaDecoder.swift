import Diagnostics

/// Turns nodes of a schema into parts of the model, reporting what is wrong with them.
///
/// Decoding goes on after a problem: what cannot be read is left out or, where the model needs it, replaced by the type
/// `any`, which contradicts nothing and so causes no further reports.
struct SchemaDecoder {
  var diagnostics = DiagnosticCollector()
  let texts: SourceTexts

  /// Makes a decoder; the texts of the files are for places inside the bodies of examples.
  init(texts: SourceTexts = SourceTexts()) {
    self.texts = texts
  }

  mutating func report(_ id: DiagnosticID, _ message: String, at range: SourceRange) {
    diagnostics.error(id, message, at: range)
  }
}

/// The values of a mapping by their keys, after all keys were checked.
struct KeyedNodes {
  /// The keys that are there, in the order of the file.
  private(set) var keys: [Keyword] = []
  /// The entry of each key.
  private var entries: [SchemaNode.Entry] = []
  /// The place that stands for the mapping in messages: its name where it has one.
  var range: SourceRange
  let level: SchemaLevel

  init(level: SchemaLevel, at range: SourceRange) {
    self.level = level
    self.range = range
  }

  subscript(key: Keyword) -> SchemaNode? { entry(key)?.value }

  func entry(_ key: Keyword) -> SchemaNode.Entry? { keys.firstIndex(of: key).map { entries[$0] } }

  mutating func append(_ entry: SchemaNode.Entry, under key: Keyword) {
    keys.append(key)
    entries.append(entry)
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
  mutating func keyedNodes(_ node: SchemaNode, _ level: SchemaLevel, at range: SourceRange? = nil) -> KeyedNodes? {
    guard let entries = node.entries else {
      report(.schemaWrongKind, "\(level.noun) is a mapping, not \(node.kindName)", at: node.range)
      return nil
    }
    var keyed = KeyedNodes(level: level, at: range ?? node.range)
    for entry in entries {
      if let keyword = Keyword(rawValue: entry.key.text), level.keywords.contains(keyword) {
        keyed.append(entry, under: keyword)
      } else {
        let clause = Suggestion.clause(for: entry.key.text, in: level.keys)
        report(.schemaUnknownKey, "\(level.noun) has no key \(entry.key.text.quoted)\(clause)", at: entry.key.range)
      }
    }
    return keyed
  }

  /// The value of a key that must be there.
  mutating func require(_ key: Keyword, in keyed: KeyedNodes) -> SchemaNode? {
    if let node = keyed[key] { return node }
    report(.schemaMissingKey, "\(keyed.level.noun) needs a key \(key.rawValue.quoted)", at: keyed.range)
    return nil
  }

  /// The entries of a mapping from names to parts, such as fields.
  mutating func namedEntries(_ node: SchemaNode, _ key: Keyword) -> [SchemaNode.Entry] {
    if let entries = node.entries { return entries }
    report(.schemaWrongKind, "\(key.rawValue.quoted) is a mapping, not \(node.kindName)", at: node.range)
    return []
  }

  /// The elements of a list.
  mutating func elements(_ node: SchemaNode, _ key: Keyword) -> [SchemaNode] {
    if let elements = node.elements { return elements }
    report(.schemaWrongKind, "\(key.rawValue.quoted) is a list, not \(node.kindName)", at: node.range)
    return []
  }
}
