import Diagnostics

/// A list or mapping whose end was not met yet.
struct OpenCollection {
  enum Kind { case sequence, mapping }

  /// What the next node is for.
  private enum Slot {
    case element, key, value
    /// The value of a key that was refused.
    case refusedValue
  }

  private static let usualCount = 4

  private let layout: YAMLLayout
  private let start: SourcePosition
  private let kind: Kind
  private var slot: Slot
  /// The key whose value is next.
  private var key: YAMLScalar?
  private var elements: [YAMLNode] = []
  private var entries: [YAMLMapping.Entry] = []
  private var keys = KeyIndex()

  init(_ kind: Kind, layout: YAMLLayout, start: SourcePosition) {
    self.kind = kind
    self.layout = layout
    self.start = start
    slot = kind == .sequence ? .element : .key
  }

  /// Takes the next node; returns what is wrong with it.
  mutating func add(_ node: consuming YAMLNode) -> YAMLProblem? {
    switch slot {
    case .element:
      elements.append(node)
      return nil
    case .key:
      return addKey(node)
    case .value:
      if let key = key.take() { entries.append(YAMLMapping.Entry(key, node)) }
      slot = .key
      return nil
    case .refusedValue:
      slot = .key
      return nil
    }
  }

  private mutating func addKey(_ node: consuming YAMLNode) -> YAMLProblem? {
    slot = .refusedValue
    guard case .scalar(let key) = node else {
      return YAMLProblem(.yamlKey, "a key is a scalar; a list or a mapping cannot be one", at: node.range.span)
    }
    guard !key.text.isEmpty || key.style != .plain else {
      return YAMLProblem(.yamlKey, "the key is missing before ':'", at: key.range.span)
    }
    guard key.text != "<<" || key.style != .plain else {
      return YAMLProblem(.yamlMergeKey, "merge keys are not supported: write the entries out", at: key.range.span)
    }
    if let first = keys.insert(key, into: entries) {
      return YAMLProblem(
        .yamlDuplicateKey,
        "the key '\(key.excerpt)' stands twice in this mapping",
        at: key.range.span,
        note: ("it stands here first", first.range.span)
      )
    }
    // Most mappings are small; one that grows entry by entry would move the first of them again and again.
    if entries.isEmpty { entries.reserveCapacity(Self.usualCount) }
    slot = .value
    self.key = key
    return nil
  }

  /// The finished node. Of a block, libyaml only says where the next thing starts, so it ends with its last entry.
  func closed(at end: SourcePosition, in file: String) -> YAMLNode {
    let lastEnd = kind == .sequence ? elements.last?.range.end : entries.last?.value.range.end
    let range = SourceRange(file: file, start: start, end: layout == .flow ? end : lastEnd ?? end)
    return switch kind {
    case .sequence: .sequence(YAMLSequence(elements, layout: layout, range: range))
    case .mapping: .mapping(YAMLMapping(entries, layout: layout, range: range))
    }
  }
}

/// Finds keys that stand in a mapping already: by search in a small one, by a table in a large one.
private struct KeyIndex {
  private static let largestSearch = 48
  private var places: [String: Int] = [:]

  /// Notes a key that is to follow the entries, and returns the equal key among them, if there is one.
  mutating func insert(_ key: YAMLScalar, into entries: [YAMLMapping.Entry]) -> YAMLScalar? {
    guard entries.count >= Self.largestSearch else {
      // Entries are large; those that are only looked at need not be copied.
      return entries.indices.first { entries[$0].key.text == key.text }.map { entries[$0].key }
    }
    if places.isEmpty {
      for (place, entry) in entries.enumerated() { places[entry.key.text] = place }
    }
    if let place = places[key.text] { return entries[place].key }
    places[key.text] = entries.count
    return nil
  }
}

extension YAMLScalar {
  /// As much of the text as a message can bear.
  fileprivate var excerpt: String { text.count > 60 ? text.prefix(60) + "…" : text }
}
