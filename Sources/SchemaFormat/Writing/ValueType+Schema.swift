import APIModel
import JSONDocument
import YAMLDocument

extension ValueType {
  /// The type as the schema writes it where nothing but a type can stand.
  var schemaNode: YAMLNode {
    let constraints = schemaConstraints
    if constraints.isEmpty { return bareNode }
    return .fitting(constraints.merging([.type: bareNode]) { $1 }, order: .typeExpression)
  }

  /// The type without the constraints at its outermost level and those of its innermost scalar.
  var bareNode: YAMLNode {
    switch shape {
    case .scalar(let scalar): .plain(scalar.kind.rawValue)
    case .array(let element, _): .sequence(YAMLSequence([element.elementNode], layout: .fitting))
    case .map(let value, _): .fitting([.map: value.elementNode], order: .map)
    case .reference(let name): .plain(name)
    case .object: .plain("object")
    case .any: .plain("any")
    }
  }

  /// The type inside a list or a map: the constraints of scalars stand outside, the others cannot.
  private var elementNode: YAMLNode {
    let constraints = levelConstraints
    if constraints.isEmpty { return bareNode }
    return .fitting(constraints.merging([.type: bareNode]) { $1 }, order: .typeExpression)
  }

  /// The constraints to be written beside the type, those of the innermost scalar included.
  var schemaConstraints: [Keyword: YAMLNode] {
    levelConstraints.merging(innermostScalar?.schemaConstraints ?? [:]) { $1 }
  }

  private var levelConstraints: [Keyword: YAMLNode] {
    var constraints: [Keyword: YAMLNode] = [:]
    switch shape {
    case .array(_, let count), .map(_, let count): constraints[.items] = count.map { .plain($0.description) }
    case .scalar, .reference, .object, .any: break
    }
    constraints[.nullable] = .flag(isNullable)
    if !accepts.isEmpty {
      constraints[.accepts] = .sequence(YAMLSequence(accepts.map { .plain($0.rawValue) }, layout: .fitting))
    }
    return constraints
  }
}

extension Scalar {
  /// The constraints as attributes.
  var schemaConstraints: [Keyword: YAMLNode] {
    var constraints: [Keyword: YAMLNode] = [:]
    constraints[.values] = schemaValues
    constraints[.closed] = .flag(isClosed)
    constraints[.range] = range.map { .text($0.description) }
    constraints[.length] = length.map { .text($0.description) }
    constraints[.pattern] = pattern.map { .text($0) }
    constraints[.format] = format.map { .plain($0.rawValue) }
    constraints[.separator] = separator.map { .text($0) }
    constraints[.constant] = constant?.schemaNode
    constraints[.unit] = unit.map { .text($0) }
    return constraints
  }

  /// The values: a list where nothing more is known of any of them.
  private var schemaValues: YAMLNode? {
    if values.isEmpty { return nil }
    let details = values.map(\.schemaDetails)
    if details.allSatisfy({ $0 == nil }) {
      return .sequence(YAMLSequence(values.map { .scalar(schemaScalar(of: $0)) }, layout: .fitting))
    }
    let entries = zip(values, details).map { value, details in
      YAMLMapping.Entry(schemaScalar(of: value), details ?? .plain("null"))
    }
    return .mapping(YAMLMapping(entries, layout: .fitting))
  }

  /// A value; strings have quotes where they look like something else.
  private func schemaScalar(of value: EnumeratedValue) -> YAMLScalar {
    let isPlain = kind != .string && (JSONNumber(value.wire) != nil || Bool(value.wire) != nil)
    return YAMLScalar(value.wire, style: isPlain ? .plain : .doubleQuoted)
  }
}

extension EnumeratedValue {
  /// What is known of the value; nil for nothing.
  fileprivate var schemaDetails: YAMLNode? {
    let details: [Keyword: YAMLNode?] = [
      .meaning: meaning.map { .text($0) },
      .pattern: pattern.map { .text($0) },
      .deprecated: deprecation?.schemaNode,
      .origin: evidence.schemaNode,
    ]
    let stated = details.compactMapValues { $0 }
    if stated.isEmpty { return nil }
    return stated.count == 1 ? stated[.meaning] ?? .fitting(details, order: .value) : .fitting(details, order: .value)
  }
}

extension Deprecation {
  /// `true`, or what to do instead.
  var schemaNode: YAMLNode { message.map { .text($0) } ?? .plain("true") }
}

extension Evidence {
  /// `example`; nothing for what a table states.
  var schemaNode: YAMLNode? { self == .example ? .plain(rawValue) : nil }
}

extension JSONValue {
  /// The value as YAML, such as a default.
  var schemaNode: YAMLNode {
    switch self {
    case .null: .plain("null")
    case .bool(let value): .plain(value ? "true" : "false")
    case .number(let number): .plain(number.description)
    case .string(let text): .text(text)
    case .array(let elements): .sequence(YAMLSequence(elements.map(\.schemaNode), layout: .fitting))
    case .object(let members):
      .mapping(
        YAMLMapping(
          members.map { .init(YAMLScalar($0.name, style: .doubleQuoted), $0.value.schemaNode) },
          layout: .fitting
        )
      )
    }
  }
}
