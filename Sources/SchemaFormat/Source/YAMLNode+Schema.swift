import Diagnostics
import YAMLDocument

/// What stands in a node of a schema.
extension YAMLNode {
  /// The entries of a mapping, or nil for another node.
  var entries: [YAMLMapping.Entry]? {
    guard case .mapping(let mapping) = self else { return nil }
    return mapping.entries
  }

  /// The elements of a list, or nil for another node.
  var elements: [YAMLNode]? {
    guard case .sequence(let sequence) = self else { return nil }
    return sequence.elements
  }

  /// Whether it is a list or a mapping with nothing in it.
  var isEmptyCollection: Bool { elements?.isEmpty ?? entries?.isEmpty ?? false }

  /// The scalar, or nil for another node.
  var scalar: YAMLScalar? {
    guard case .scalar(let scalar) = self else { return nil }
    return scalar
  }

  /// The text of a scalar, whatever it means; nil for another node.
  var text: String? {
    guard case .scalar(let scalar) = self else { return nil }
    return scalar.text
  }

  /// The meaning of a plain `true` or `false`; nil for another node.
  var bool: Bool? {
    guard case .bool(let value)? = scalar?.resolved else { return nil }
    return value
  }

  /// Whether the node is `null` or nothing at all.
  var isNull: Bool {
    guard case .scalar(let scalar) = self else { return false }
    return scalar.isNull
  }

  /// The value under a key of a mapping.
  subscript(key: Keyword) -> YAMLNode? {
    guard case .mapping(let mapping) = self else { return nil }
    return mapping[key.rawValue]
  }

  /// What messages call the kind of node.
  var kindName: String {
    switch self {
    case .scalar(let scalar): scalar.isNull ? "nothing" : "a single value"
    case .sequence: "a list"
    case .mapping: "a mapping"
    }
  }
}

extension YAMLMapping.Entry {
  /// From the key to the end of the value.
  var range: SourceRange {
    let (start, end) = (key.range, value.range)
    return start.file == end.file
      ? SourceRange(file: start.file, start: start.start, end: max(start.end, end.end)) : start
  }
}

/// How nodes are made that stand in no file, at the place that stands for them in messages.
extension YAMLNode {
  /// A mapping at a place.
  static func mapping(_ entries: [YAMLMapping.Entry], at range: SourceRange) -> YAMLNode {
    .mapping(YAMLMapping(entries, range: range))
  }

  /// A list at a place.
  static func sequence(_ elements: [YAMLNode], at range: SourceRange) -> YAMLNode {
    .sequence(YAMLSequence(elements, range: range))
  }
}
