/// Which types of a service mention which others.
package struct TypeReferences: Sendable {
  private let mentions: [String: [String]]

  /// Notes what each type mentions.
  package init(_ types: some Sequence<TypeDefinition>) {
    var mentions: [String: [String]] = [:]
    for type in types where mentions[type.name] == nil { mentions[type.name] = type.mentionedTypes }
    self.mentions = mentions
  }

  /// The names of all types that values are made of, those that the service does not have included.
  package func reached(from values: some Sequence<ValueType>) -> Set<String> {
    var reached: Set<String> = []
    var open = values.compactMap(\.innermostReference)
    while let name = open.popLast() {
      if reached.insert(name).inserted, let next = mentions[name] { open += next }
    }
    return reached
  }
}

extension TypeDefinition {
  /// The names of the types of its fields.
  fileprivate var mentionedTypes: [String] {
    guard case .object(let object) = kind else { return [] }
    // Fields are large; those that are only looked at need not be copied.
    var names = object.fields.indices.compactMap { object.fields[$0].value.innermostReference }
    if let name = object.additional?.innermostReference { names.append(name) }
    return names
  }
}

extension Operation {
  /// The types of what is sent.
  package var sentTypes: [ValueType] { (requestBody?.shapes ?? []) + parameters.map(\.field.value) }

  /// The types of what comes back.
  package var receivedTypes: [ValueType] {
    responses.flatMap { ($0.body?.shapes ?? []) + $0.headers.map(\.value) }
  }
}

extension Body {
  /// All shapes the body may have.
  package var shapes: [ValueType] { [value] + alternatives }
}
