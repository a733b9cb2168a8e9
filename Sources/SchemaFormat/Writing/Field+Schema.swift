import APIModel
import YAMLDocument

extension Field {
  /// The field as the schema writes it under its name: just the type where nothing else is stated.
  var schemaNode: YAMLNode {
    let attributes = schemaAttributes
    return attributes.count == 1 ? value.bareNode : .fitting(attributes, order: .field)
  }

  /// The field as a mapping, with its name where it has no key to stand under.
  var schemaAttributes: [Keyword: YAMLNode] {
    var attributes = value.schemaConstraints
    attributes[.type] = value.bareNode
    attributes[.required] = .flag(isRequired)
    attributes[.requiredWhen] = requiredWhen.map { .text($0) }
    attributes[.default] = defaultValue?.schemaNode
    attributes[.readOnly] = .flag(isReadOnly)
    attributes[.deprecated] = deprecation?.schemaNode
    attributes[.origin] = evidence.schemaNode
    attributes[.formerly] = .texts(formerly)
    attributes[.doc] = documentation.map { .text($0) }
    return attributes
  }
}

extension [Field] {
  /// The fields under their names, one a line where each fits.
  var schemaNode: YAMLNode {
    .mapping(YAMLMapping(map { .init(YAMLScalar($0.name, style: .doubleQuoted), $0.schemaNode) }))
  }
}

extension Parameter {
  /// The parameter as an element of the list of parameters.
  var schemaNode: YAMLNode {
    let place: [Keyword: YAMLNode] = [.name: .text(field.name), .in: .plain(location.rawValue)]
    return .fitting(field.schemaAttributes.merging(place) { $1 }, order: .parameter)
  }
}

extension TypeDefinition {
  /// The type under its name.
  var schemaNode: YAMLNode {
    var attributes: [Keyword: YAMLNode] = [:]
    attributes[.formerly] = .texts(formerly)
    attributes[.doc] = documentation.map { .text($0) }
    let level: SchemaLevel
    switch kind {
    case .object(let object):
      level = .object
      if !object.fields.isEmpty || object.additional == nil { attributes[.fields] = object.fields.schemaNode }
      attributes[.additional] = object.additional?.schemaNode
    case .enumeration(let scalar):
      level = .enumeration
      attributes.merge(scalar.schemaConstraints) { $1 }
      attributes[.type] = .plain(scalar.kind.rawValue)
    }
    let entry = YAMLMapping.Entry(
      YAMLScalar(name, style: .doubleQuoted),
      .mapping(YAMLMapping(attributes, order: level))
    )
    return .mapping(YAMLMapping([entry]))
  }
}
