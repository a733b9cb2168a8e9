import APIModel
import Diagnostics
import JSONDocument
import YAMLDocument

extension SchemaDecoder {
  /// Reads the fields of an object, or the headers of a response.
  mutating func fields(_ key: Keyword, in keyed: KeyedNodes) -> [Field] {
    guard let node = keyed[key] else { return [] }
    return namedEntries(node, key).map { field($0) }
  }

  /// Reads a field under its name.
  mutating func field(_ entry: YAMLMapping.Entry) -> Field {
    if entry.value.statesOnlyType {
      return Field(name: entry.key.text, value: valueType(entry.value) ?? ValueType(.any), origin: Origin(entry.range))
    }
    guard let keyed = keyedNodes(entry.value, .field, at: entry.key.range) else {
      return Field(name: entry.key.text, value: ValueType(.any), origin: Origin(entry.range))
    }
    return field(named: entry.key.text, keyed, at: entry.range)
  }

  /// Reads the attributes of a field or a parameter.
  ///
  /// - Parameters:
  ///   - name: Its name.
  ///   - keyed: Its attributes.
  ///   - range: The place of all of it.
  ///   - replacement: The type it has where it states none that can be read.
  /// - Returns: The field, without the attributes that cannot be read.
  mutating func field(
    named name: String,
    _ keyed: KeyedNodes,
    at range: SourceRange,
    replacement: ValueType = ValueType(.any)
  ) -> Field {
    let (type, origin) = typeAndOrigin(range, keyed) { $0.constrainedType(keyed) }
    return Field(
      name: name,
      formerly: texts(.formerly, in: keyed),
      documentation: text(.doc, in: keyed),
      value: type ?? replacement,
      isRequired: flag(.required, in: keyed),
      requiredWhen: text(.requiredWhen, in: keyed),
      defaultValue: type.flatMap { defaultValue(in: keyed, as: $0) },
      isReadOnly: flag(.readOnly, in: keyed),
      deprecation: deprecation(in: keyed),
      evidence: evidence(in: keyed),
      origin: origin
    )
  }

  private mutating func defaultValue(in keyed: KeyedNodes, as type: ValueType) -> JSONValue? {
    keyed[.default].flatMap { jsonValue($0, .default, as: type) }
  }
}

extension YAMLNode {
  /// Whether a field is nothing but its type.
  fileprivate var statesOnlyType: Bool { entries == nil || self[.map] != nil && self[.type] == nil }

  /// A field as a mapping: what states only a type becomes a mapping with the key `type`.
  var expandingField: YAMLNode {
    guard statesOnlyType else { return self }
    let key = YAMLScalar(Keyword.type.rawValue, range: range)
    return YAMLNode.mapping([YAMLMapping.Entry(key, self)], at: range)
  }
}
