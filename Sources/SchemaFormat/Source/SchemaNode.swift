import Diagnostics
import YAMLDocument

/// A node of a schema that knows its file, so that nodes of a schema and its overlays can stand in one tree.
struct SchemaNode: Sendable {
  /// What a node is.
  enum Content: Sendable {
    case scalar(YAMLScalar)
    case sequence([SchemaNode])
    case mapping([Entry])
  }

  /// The key of a mapping.
  struct Key: Sendable {
    var scalar: YAMLScalar
    var range: SourceRange

    var text: String { scalar.text }
  }

  /// A key with its value.
  struct Entry: Sendable {
    var key: Key
    var value: SchemaNode

    /// From the key to the end of the value.
    var range: SourceRange {
      key.range.file == value.range.file
        ? SourceRange(file: key.range.file, start: key.range.start, end: max(key.range.end, value.range.end))
        : key.range
    }
  }

  var content: Content
  var range: SourceRange

  /// Makes a node at a place.
  init(_ content: Content, at range: SourceRange) {
    self.content = content
    self.range = range
  }

  /// Makes a node from the YAML of a file.
  init(_ node: YAMLNode, file: String) {
    range = node.span.range(in: file)
    switch node {
    case .scalar(let scalar):
      content = .scalar(scalar)
    case .sequence(let sequence):
      content = .sequence(sequence.elements.map { SchemaNode($0, file: file) })
    case .mapping(let mapping):
      content = .mapping(
        mapping.entries.map { entry in
          let key = Key(scalar: entry.key, range: entry.key.span.range(in: file))
          return Entry(key: key, value: SchemaNode(entry.value, file: file))
        }
      )
    }
  }

  /// The entries of a mapping, or nil for another node.
  var entries: [Entry]? {
    guard case .mapping(let entries) = content else { return nil }
    return entries
  }

  /// The elements of a list, or nil for another node.
  var elements: [SchemaNode]? {
    guard case .sequence(let elements) = content else { return nil }
    return elements
  }

  /// The scalar, or nil for another node.
  var scalar: YAMLScalar? {
    guard case .scalar(let scalar) = content else { return nil }
    return scalar
  }

  /// The text of a scalar, whatever it means; nil for another node.
  var text: String? { scalar?.text }

  /// The meaning of a plain `true` or `false`; nil for another node.
  var bool: Bool? {
    guard case .bool(let value)? = scalar?.resolved else { return nil }
    return value
  }

  /// Whether the node is `null` or nothing at all.
  var isNull: Bool { scalar?.resolved == .null }

  /// The value under a key of a mapping.
  subscript(key: Keyword) -> SchemaNode? {
    guard let entries, let index = entries.firstIndex(where: { $0.key.text == key.rawValue }) else { return nil }
    return entries[index].value
  }

  /// What messages call the kind of node.
  var kindName: String {
    switch content {
    case .scalar(let scalar): scalar.resolved == .null ? "nothing" : "a single value"
    case .sequence: "a list"
    case .mapping: "a mapping"
    }
  }
}
