import APIModel
import Diagnostics
import YAMLDocument

extension SchemaDecoder {
  /// Reads the types of a file.
  mutating func typeDefinitions(in keyed: KeyedNodes) -> [TypeDefinition] {
    guard let node = keyed[.types] else { return [] }
    return namedEntries(node, .types).map { typeDefinition($0) }
  }

  /// Reads a type under its name: an enumeration if it has a `type`, else an object.
  mutating func typeDefinition(_ entry: YAMLMapping.Entry) -> TypeDefinition {
    let name = typeName(entry.key, of: "a type")
    var definition = TypeDefinition(
      name: name,
      kind: .object(ObjectType(additional: .init(.any))),
      origin: Origin(entry.range)
    )
    let level: SchemaLevel = entry.value[.type] == nil ? .object : .enumeration
    guard let keyed = keyedNodes(entry.value, level, at: entry.key.range) else { return definition }
    definition.formerly = texts(.formerly, in: keyed)
    definition.documentation = text(.doc, in: keyed)
    if level == .object {
      definition.kind = .object(objectType(keyed))
    } else if let scalar = enumeration(keyed) {
      definition.kind = .enumeration(scalar)
    }
    definition.origin = origin(entry.range, keyed)
    return definition
  }

  private mutating func objectType(_ keyed: KeyedNodes) -> ObjectType {
    if keyed[.additional] == nil { _ = require(.fields, in: keyed) }
    let additional = keyed[.additional].map { valueType($0) ?? ValueType(.any) }
    return ObjectType(fields: fields(.fields, in: keyed), additional: additional)
  }

  private mutating func enumeration(_ keyed: KeyedNodes) -> Scalar? {
    let hasValues = require(.values, in: keyed) != nil
    guard let node = keyed[.type], let kind = word(node, .type, of: Scalar.Kind.self), hasValues else { return nil }
    var scalar = Scalar(kind)
    for key in keyed.keys {
      guard let node = keyed[key] else { continue }
      constrain(&scalar, key, node)
    }
    return scalar
  }
}
