import APIModel
import JSONDocument

/// Makes JSON Schemas (2020-12, which OpenAPI 3.1 uses) of the types of a service.
struct SchemaComposer {
  /// What stands before the name of a type where it is referred to.
  let referencePrefix: String

  /// The schema of a type of the service.
  func schema(of definition: TypeDefinition) -> JSONValue {
    var members: JSONMembers
    switch definition.kind {
    case .object(let object): members = self.members(of: object)
    case .enumeration(let scalar): members = self.members(of: scalar)
    }
    members.add("description", text: definition.documentation)
    members.add(.formerly, texts: definition.formerly)
    return members.object
  }

  private func members(of object: ObjectType) -> JSONMembers {
    var members = JSONMembers()
    members.add("type", .string("object"))
    members.add("properties", .object(object.fields.map { JSONValue.Member($0.name, schema(ofProperty: $0)) }))
    let required = object.fields.filter(\.isRequired).map { JSONValue.string($0.name) }
    if !required.isEmpty { members.add("required", .array(required)) }
    members.add("additionalProperties", object.additional.map { schema(of: $0) })
    return members
  }

  private func schema(ofProperty field: Field) -> JSONValue {
    var members = self.members(of: field.value)
    members.add("description", text: field.documentation)
    members.add("default", field.defaultValue)
    members.add("readOnly", flag: field.isReadOnly)
    members.add(contentsOf: self.annotations(of: field))
    return members.object
  }

  /// What is known of a field beside its value, its documentation and its default.
  func annotations(of field: Field) -> JSONMembers {
    var members = deprecation(field.deprecation)
    members.add(.requiredWhen, text: field.requiredWhen)
    members.add(.origin, text: field.evidence == .example ? field.evidence.rawValue : nil)
    members.add(.formerly, texts: field.formerly)
    return members
  }

  /// That something is deprecated, and what to do instead.
  func deprecation(_ deprecation: Deprecation?) -> JSONMembers {
    var members = JSONMembers()
    members.add("deprecated", flag: deprecation != nil)
    members.add(.deprecation, text: deprecation?.message)
    return members
  }

  // MARK: Types of values

  /// The schema of a type.
  func schema(of type: ValueType) -> JSONValue { members(of: type).object }

  /// The members of the schema of a type.
  func members(of type: ValueType) -> JSONMembers {
    let natural = members(of: type.shape)
    guard !natural.isEmpty else { return unrestricted(type) }
    var members = type.accepts.isEmpty ? nullable(natural, type.isNullable) : union(natural, type)
    members.add(.accepts, texts: type.accepts.map(\.rawValue))
    if type.accepts.contains(.null) { members.add(.isNullable, flag: type.isNullable) }
    return members
  }

  /// Any value will do, so that kinds need not be listed.
  private func unrestricted(_ type: ValueType) -> JSONMembers {
    var members = JSONMembers()
    members.add(.accepts, texts: type.accepts.map(\.rawValue))
    members.add(.isNullable, flag: type.isNullable)
    return members
  }

  /// Lets `null` in: as a second type where that is enough, else as an alternative.
  private func nullable(_ natural: JSONMembers, _ isNullable: Bool) -> JSONMembers {
    guard isNullable else { return natural }
    let restrictsNull = ["enum", "const", "$ref", "anyOf"].contains { natural.contains($0) }
    if !restrictsNull, case .string(let name)? = natural.object["type"] {
      var members = natural
      members.replace("type", with: .array([.string(name), .string("null")]))
      return members
    }
    return anyOf([natural.object, kind(.null)])
  }

  /// The documented type and the kinds of JSON that examples show beside it, each as an alternative.
  ///
  /// Lists of type names would be shorter, but OpenAPI Generator refuses those with `array` or `object` among others.
  private func union(_ natural: JSONMembers, _ type: ValueType) -> JSONMembers {
    let kinds = type.accepts + (type.isNullable && !type.accepts.contains(.null) ? [.null] : [])
    return anyOf([natural.object] + kinds.map(kind))
  }

  private func anyOf(_ schemas: [JSONValue]) -> JSONMembers {
    var members = JSONMembers()
    members.add("anyOf", .array(schemas))
    return members
  }

  /// The schema of all values of a kind.
  private func kind(_ kind: JSONValue.Kind) -> JSONValue {
    var members = JSONMembers()
    members.add("type", .string(kind.rawValue))
    // Generators want to know of every list what is in it.
    if kind == .array { members.add("items", .object([])) }
    return members.object
  }

  private func members(of shape: ValueType.Shape) -> JSONMembers {
    var members = JSONMembers()
    switch shape {
    case .scalar(let scalar):
      return self.members(of: scalar)
    case .array(let element, let count):
      members.add("type", .string("array"))
      members.add("items", schema(of: element))
      members.add(count, as: .items)
    case .map(let value, let count):
      members.add("type", .string("object"))
      members.add("additionalProperties", schema(of: value))
      members.add(count, as: .properties)
    case .reference(let name):
      members.add("$ref", .string(referencePrefix + name))
    case .object:
      members.add("type", .string("object"))
    case .any:
      break
    }
    return members
  }
}
