/// Which types of a service mention which others.
package struct TypeReferences: Sendable {
  /// The names of the types, and of those that they mention but the service does not have.
  private var names: [String] = []
  private var places: [String: Int] = [:]
  /// What each type mentions, as places of names; nil for a type that the service does not have.
  private var mentions: [[Int]?] = []

  /// Notes what each type mentions.
  package init(_ types: [TypeDefinition]) {
    places.reserveCapacity(types.count)
    for type in types {
      let place = place(of: type.name)
      if mentions[place] == nil { mentions[place] = type.mentionedTypes.map { self.place(of: $0) } }
    }
  }

  private mutating func place(of name: String) -> Int {
    if let place = places[name] { return place }
    places[name] = names.count
    names.append(name)
    mentions.append(nil)
    return names.count - 1
  }

  /// The names of all types that some types are made of, themselves and those that the service does not have included.
  package func reached(from types: [String]) -> Set<String> {
    var isReached = [Bool](repeating: false, count: names.count)
    var reached: Set<String> = []
    var open: [Int] = []
    for name in types {
      if let place = places[name] { open.append(place) } else { reached.insert(name) }
    }
    while let place = open.popLast() {
      if isReached[place] { continue }
      isReached[place] = true
      reached.insert(names[place])
      open += mentions[place] ?? []
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
  /// The names of the types in what is sent.
  package var sentTypes: [String] {
    let fields = parameters.indices.compactMap { parameters[$0].field.value.innermostReference }
    return (requestBody?.mentionedTypes ?? []) + fields
  }

  /// The names of the types in what comes back.
  package var receivedTypes: [String] { responses.flatMap(\.mentionedTypes) }
}

extension Response {
  /// The names of the types in the body and in the headers.
  package var mentionedTypes: [String] {
    (body?.mentionedTypes ?? []) + headers.indices.compactMap { headers[$0].value.innermostReference }
  }
}

extension Body {
  /// The names of the types in all shapes the body may have.
  fileprivate var mentionedTypes: [String] { ([value] + alternatives).compactMap(\.innermostReference) }
}
