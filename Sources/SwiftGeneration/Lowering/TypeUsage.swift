import APIModel

/// In which messages each type of a service occurs.
///
/// A table says what a service may send, not what it does send: one documented response field in six is missing from the
/// documented response. So a field is only mandatory in Swift where its type never occurs in a response.
struct TypeUsage {
  /// Types that occur in a request, directly or inside another.
  private(set) var requestTypes: Set<String> = []
  /// Types that occur in a response, directly or inside another.
  private(set) var responseTypes: Set<String> = []

  /// Follows the bodies of all operations of a service.
  init(_ service: Service, _ index: TypeIndex) {
    for operation in service.operations {
      if let body = operation.requestBody {
        for value in [body.value] + body.alternatives { Self.mark(value, in: &requestTypes, index) }
      }
      for parameter in operation.parameters { Self.mark(parameter.field.value, in: &requestTypes, index) }
      for body in operation.responses.compactMap(\.body) {
        for value in [body.value] + body.alternatives { Self.mark(value, in: &responseTypes, index) }
      }
    }
  }

  /// Whether clients only ever send values of a type.
  func isSentOnly(_ name: String) -> Bool {
    requestTypes.contains(name) && !responseTypes.contains(name)
  }

  private static func mark(_ value: ValueType, in types: inout Set<String>, _ index: TypeIndex) {
    var waiting = value.references
    while let name = waiting.popLast() {
      guard types.insert(name).inserted else { continue }
      waiting += index.references(of: name)
    }
  }
}

/// The types of a service by name, and which of them mention which.
struct TypeIndex {
  private let definitions: [String: TypeDefinition]

  /// Indexes the types of a service.
  init(_ service: Service) {
    definitions = Dictionary(service.types.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The type with a name.
  subscript(name: String) -> TypeDefinition? { definitions[name] }

  /// The names of the types that a type mentions.
  func references(of name: String) -> [String] {
    guard case .object(let object)? = definitions[name]?.kind else { return [] }
    // Fields are large; those that are only looked at need not be copied.
    let names = object.fields.indices.compactMap { object.fields[$0].value.innermostReference }
    return names + (object.additional?.references ?? [])
  }

  /// How many fields a type has.
  func fieldCount(of name: String) -> Int {
    guard case .object(let object)? = definitions[name]?.kind else { return 0 }
    return object.fields.count
  }

  /// The names of the types that a type contains as they are, not in a list or a map.
  func inlineReferences(of name: String) -> [String] {
    guard case .object(let object)? = definitions[name]?.kind else { return [] }
    return object.fields.compactMap(\.value.inlineReference)
  }

  /// Whether a field of one type with a value of another closes a cycle, so that the value needs a place of its own in
  /// memory.
  func needsIndirection(from owner: String, to target: String, _ equalTypes: EqualTypes) -> Bool {
    let owner = equalTypes.canonicalName(of: owner)
    var seen: Set<String> = []
    var waiting = [target]
    while let name = waiting.popLast().map(equalTypes.canonicalName) {
      if name == owner { return true }
      guard seen.insert(name).inserted else { continue }
      waiting += inlineReferences(of: name)
    }
    return false
  }
}

extension ValueType {
  /// The names of the types it mentions, at any level.
  var references: [String] {
    switch shape {
    case .reference(let name): [name]
    case .array(let element, count: _): element.references
    case .map(let value, count: _): value.references
    case .scalar, .object, .any: []
    }
  }

  /// The name of the type it is, if it is one and not a list or a map of it.
  fileprivate var inlineReference: String? {
    switch shape {
    case .reference(let name): name
    case .array, .map, .scalar, .object, .any: nil
    }
  }
}
