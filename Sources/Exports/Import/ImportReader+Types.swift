import APIModel
import Diagnostics
import JSONDocument

extension ImportReader {
  /// Reads a type of the service: an object if its `type` is one, else an enumeration.
  mutating func typeDefinition(_ name: String, _ node: ImportNode) -> TypeDefinition {
    var definition = TypeDefinition(name: name, kind: .object(ObjectType()))
    guard let object = object(node, .schema) else { return definition }
    definition.formerly = texts(object[.formerly])
    definition.documentation = text(object["description"])
    if object["type"]?.value == .string("object") {
      definition.kind = .object(objectType(object))
    } else if let scalar = scalar(object) {
      definition.kind = .enumeration(scalar)
    }
    return definition
  }

  private mutating func objectType(_ object: ImportObject) -> ObjectType {
    let required = texts(object["required"])
    var missing = Set(required)
    let fields = entries(object["properties"]).compactMap { name, node -> Field? in
      missing.remove(name)
      return property(name, node)
    }
    if let required = object["required"], !missing.isEmpty {
      report(.importName, "there is no property \(quoted(missing.sorted()[0]))", at: required)
    }
    let isRequired = Set(required)
    return ObjectType(
      fields: fields.map { field in
        var field = field
        field.isRequired = isRequired.contains(field.name)
        return field
      },
      additional: object["additionalProperties"].flatMap { valueType($0) }
    )
  }

  private mutating func property(_ name: String, _ node: ImportNode) -> Field? {
    guard let object = object(node, .schema) else { return nil }
    var field = Field(name: name, value: valueType(object))
    annotate(&field, from: object)
    field.defaultValue = object["default"]?.value
    field.isReadOnly = flag(object["readOnly"])
    return field
  }

  // MARK: Types of values

  /// Reads a type; nil where there is no object.
  mutating func valueType(_ node: ImportNode) -> ValueType? {
    object(node, .schema).map { valueType($0) }
  }

  /// Reads a type.
  mutating func valueType(_ object: ImportObject) -> ValueType {
    let alternatives = object[.isClosed] == nil ? elements(object["anyOf"]) : []
    let natural = alternatives.first.map { self.object($0, .schema) } ?? object
    let shape = natural.map { self.shape($0) } ?? .any
    let accepts = elements(object[.accepts]).compactMap { word($0, of: JSONValue.Kind.self) }
    let allowsNull = checkAlternatives(alternatives.dropFirst(), accepts) || listsNull(object)
    let isNullable = object[.isNullable].map { flag($0) }
    return ValueType(shape, isNullable: isNullable ?? (allowsNull && !accepts.contains(.null)), accepts: accepts)
  }

  /// Whether `null` is among the alternatives to a type; the others are the kinds that examples show.
  private mutating func checkAlternatives(_ nodes: ArraySlice<ImportNode>, _ accepts: [JSONValue.Kind]) -> Bool {
    var allowsNull = false
    for node in nodes {
      let kind = text(self.object(node, .schema)?["type"]).flatMap(JSONValue.Kind.init)
      if kind == .null {
        allowsNull = true
      } else if kind.map(accepts.contains) != true {
        report(.importInvalidValue, "this alternative is not listed under '\(ExtensionKey.accepts.rawValue)'", at: node)
      }
    }
    return allowsNull
  }

  /// Whether the schema lists `null` beside its type.
  private func listsNull(_ object: ImportObject) -> Bool {
    guard case .array(let names)? = object["type"]?.value else { return false }
    return names.contains(.string("null"))
  }

  private mutating func shape(_ object: ImportObject) -> ValueType.Shape {
    if let node = object["$ref"] { return reference(node).map { .reference($0) } ?? .any }
    if object[.type]?.value == .string("any") { return .any }
    switch typeName(object) {
    case "array":
      let element = require("items", in: object).flatMap { valueType($0) }
      return .array(element ?? ValueType(.any), count: counts(in: object, .items))
    case "object":
      if let properties = object["properties"] {
        report(.importUnknownKey, "objects with properties stand among the components", at: properties)
      }
      guard let value = object["additionalProperties"] else { return .object }
      return .map(valueType(value) ?? ValueType(.any), count: counts(in: object, .properties))
    case nil where object[.type] == nil:
      return .any
    case _:
      return scalar(object).map { .scalar($0) } ?? .any
    }
  }

  /// The type that the schema states, beside `null`.
  mutating func typeName(_ object: ImportObject) -> String? {
    guard let node = object["type"] else { return nil }
    guard case .array = node.value else { return text(node) }
    let names = texts(node).filter { $0 != "null" }
    if names.count != 1 { report(.importInvalidValue, "'type' is one type, or one and null", at: node) }
    return names.first
  }
}
