import Diagnostics
import YAMLDocument

/// The parts under one key of a schema, by name, whether the schema has them in a mapping or in a list.
struct PartCollection {
  private let kind: SchemaPart
  private let range: SourceRange
  /// The parts under their names, nil where one was removed. The names of parts in a list are made from what is in them.
  private var entries: [YAMLMapping.Entry?]
  private lazy var indices = Dictionary(
    entries.enumerated().compactMap { index, entry in entry.map { ($0.key.text, index) } },
    uniquingKeysWith: { first, _ in first }
  )

  /// Makes a collection from what stands in the schema; nil if that is no collection.
  init?(_ node: YAMLNode, of kind: SchemaPart) {
    self.kind = kind
    range = node.range
    switch (kind, node) {
    case (.parameter, .sequence(let list)):
      entries = list.elements.map { Self.entry(named: $0.parameterName, $0) }
    case (.example, .sequence(let list)):
      entries = Self.exampleEntries(list.elements)
    case (.value, .sequence(let list)):
      entries = list.elements.compactMap { element in
        guard let scalar = element.scalar else { return nil }
        return YAMLMapping.Entry(scalar, .scalar(YAMLScalar("", range: scalar.range)))
      }
    case (_, .mapping(let mapping)):
      entries = mapping.entries
    case (_, .sequence), (_, .scalar):
      return nil
    }
  }

  /// Makes an empty collection at the place of what is to be added.
  init(of kind: SchemaPart, at range: SourceRange) {
    self.kind = kind
    self.range = range
    entries = []
  }

  /// The collection as the schema has it.
  var node: YAMLNode {
    switch kind {
    case .parameter, .example:
      YAMLNode.sequence(parts.map(\.value), at: range)
    case .service, .operation, .request, .response, .type, .field, .value:
      YAMLNode.mapping(parts, at: range)
    }
  }

  /// The parts that are there.
  var parts: [YAMLMapping.Entry] { entries.compactMap(\.self) }

  /// The names in the collection, for suggestions.
  var names: Dictionary<String, Int>.Keys { mutating get { indices.keys } }

  /// The part with a name; setting it to nil takes it away.
  subscript(name: String) -> YAMLMapping.Entry? {
    mutating get { indices[name].flatMap { entries[$0] } }
    set {
      guard let index = indices[name] else { return }
      entries[index] = newValue
      if newValue == nil { indices[name] = nil }
    }
  }

  /// Adds a part that an overlay states, under the name it has there.
  mutating func append(_ entry: YAMLMapping.Entry) {
    var entry = entry
    switch kind {
    case .parameter:
      let name = entry.key.text.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
      entry.value.prepend([(.name, name.last ?? ""), (.in, name.first ?? "")], at: entry.key.range)
    case .example:
      let name = entry.key.text.split(separator: ".").map(String.init)
      if name.first == Keyword.response.rawValue, name.count > 1 {
        entry.value.prepend([(.response, name[1])], at: entry.key.range)
      } else if entry.value[.request] == nil {
        entry.value.prepend([(.request, "null")], at: entry.key.range)
      }
    case .service, .operation, .request, .response, .type, .field, .value:
      break
    }
    indices[entry.key.text] = entries.count
    entries.append(entry)
  }

  private static func entry(named name: String, _ element: YAMLNode) -> YAMLMapping.Entry {
    let key = YAMLScalar(name, style: .doubleQuoted, range: element.range)
    return YAMLMapping.Entry(key, element)
  }

  /// Names examples `request` and `response.200`, the second of a kind `request.2` and `response.200.2`.
  private static func exampleEntries(_ elements: [YAMLNode]) -> [YAMLMapping.Entry] {
    var counts: [String: Int] = [:]
    return elements.map { element in
      let status = element[.response]?.text
      let name = status.map { "\(Keyword.response.rawValue).\($0)" } ?? Keyword.request.rawValue
      let count = counts[name, default: 0] + 1
      counts[name] = count
      return entry(named: count == 1 ? name : "\(name).\(count)", element)
    }
  }
}

extension YAMLNode {
  /// What overlays call a parameter: `query.limit`.
  fileprivate var parameterName: String { "\(self[.in]?.text ?? "").\(self[.name]?.text ?? "")" }

  /// Puts single values at the start of a mapping.
  fileprivate mutating func prepend(_ values: [(key: Keyword, text: String)], at range: SourceRange) {
    let new = values.map { value in
      YAMLMapping.Entry(
        YAMLScalar(value.key.rawValue, range: range),
        .scalar(YAMLScalar(value.text, range: range))
      )
    }
    self = .mapping(new + (entries ?? []), at: self.range)
  }

  /// Replaces the value under a key of a mapping, or takes it away; a new key goes to the end.
  mutating func set(_ key: YAMLScalar, to value: YAMLNode?) {
    var entries = self.entries ?? []
    let index = entries.firstIndex { $0.key.text == key.text }
    switch (index, value) {
    case (let index?, let value?): entries[index].value = value
    case (let index?, nil): entries.remove(at: index)
    case (nil, let value?): entries.append(YAMLMapping.Entry(key, value))
    case (nil, nil): break
    }
    self = .mapping(entries, at: range)
  }
}
