import APIModel
import Diagnostics
import JSONDocument
import YAMLDocument

extension SchemaDecoder {
  /// Reads `values`: a list of values, or a mapping from each to what is known of it.
  mutating func enumeratedValues(_ node: YAMLNode) -> [EnumeratedValue] {
    switch node {
    case .sequence(let sequence):
      return sequence.elements.compactMap { element in
        guard let scalar = element.scalar else {
          report(.schemaWrongKind, "a value is a text or a number, not \(element.kindName)", at: element.range)
          return nil
        }
        return wire(scalar).map { EnumeratedValue($0, origin: Origin(scalar.range)) }
      }
    case .mapping(let mapping):
      return mapping.entries.compactMap { enumeratedValue($0) }
    case .scalar:
      report(.schemaWrongKind, "'values' is a list or a mapping, not \(node.kindName)", at: node.range)
      return []
    }
  }

  /// Reads a value with its meaning, or with more of what is known of it.
  mutating func enumeratedValue(_ entry: YAMLMapping.Entry) -> EnumeratedValue? {
    guard let wire = wire(entry.key) else { return nil }
    var value = EnumeratedValue(wire, origin: Origin(entry.range))
    if entry.value.isNull { return value }
    if entry.value.scalar != nil {
      value.meaning = text(entry.value, .meaning)
      return value
    }
    guard entry.value.entries != nil else {
      report(
        .schemaWrongKind,
        "a value has its meaning or a mapping beside it, not \(entry.value.kindName)",
        at: entry.value.range
      )
      return value
    }
    guard let keyed = keyedNodes(entry.value, .value, at: entry.key.range) else { return value }
    value.meaning = text(.meaning, in: keyed)
    value.pattern = text(.pattern, in: keyed)
    value.deprecation = deprecation(in: keyed)
    value.evidence = evidence(in: keyed)
    for place in keyed.places { value.origin.note(place.fact, at: place.range) }
    return value
  }

  private mutating func wire(_ scalar: YAMLScalar) -> String? {
    guard !scalar.isNull else {
      report(
        .schemaInvalidValue,
        "a value is a text or a number; put quotes around a text that looks like nothing",
        at: scalar.range
      )
      return nil
    }
    return scalar.text
  }

  /// Reads a JSON value that is written as YAML, such as a default.
  ///
  /// Where a string is expected, plain text is one whatever it looks like.
  mutating func jsonValue(_ node: YAMLNode, _ key: Keyword, as type: ValueType?) -> JSONValue? {
    switch node {
    case .scalar(let scalar):
      return jsonValue(scalar, node, key, as: type)
    case .sequence(let sequence):
      let element = type?.elementType
      let values = sequence.elements.compactMap { jsonValue($0, key, as: element) }
      return values.count == sequence.elements.count ? .array(values) : nil
    case .mapping(let mapping):
      let value = type?.elementType
      let members = mapping.entries.compactMap { entry in
        jsonValue(entry.value, key, as: value).map { JSONValue.Member(entry.key.text, $0) }
      }
      return members.count == mapping.entries.count ? .object(members) : nil
    }
  }

  private mutating func jsonValue(
    _ scalar: YAMLScalar,
    _ node: YAMLNode,
    _ key: Keyword,
    as type: ValueType?
  ) -> JSONValue? {
    let resolved = scalar.resolved
    if case .scalar(let expected) = type?.shape, expected.kind == .string, resolved != .null {
      return .string(scalar.text)
    }
    switch resolved {
    case .null: return .null
    case .bool(let value): return .bool(value)
    case .string(let text): return .string(text)
    case .integer(let text), .float(let text):
      if let number = JSONNumber(text) { return .number(number) }
      report(
        .schemaInvalidValue,
        "\(key.rawValue.quoted) is \(text.quoted), which is no number in JSON's notation",
        at: node.range
      )
      return nil
    }
  }
}

extension ValueType {
  /// The type of the elements of a list, or of the values of a map.
  fileprivate var elementType: ValueType? {
    switch shape {
    case .array(let element, _), .map(let element, _): element
    case .scalar, .reference, .object, .any: nil
    }
  }
}
