import APIModel

/// A service with what is looked up in it again and again.
struct ModelIndex {
  let service: Service
  let operations: [Operation]
  let types: [String: TypeDefinition]
  private let sent: Set<String>
  private let received: Set<String>

  init(_ service: Service) {
    self.service = service
    operations = service.operations
    types = Dictionary(service.types.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    let bodies = operations.compactMap(\.requestBody)
    let results = operations.flatMap(\.responses).compactMap(\.body)
    let parameters = operations.flatMap(\.parameters).map(\.field.value)
    sent = Self.reachable(from: bodies.flatMap(\.shapes) + parameters, in: types)
    received = Self.reachable(from: results.flatMap(\.shapes), in: types)
  }

  /// Whether clients only ever send values of a type, so that its required fields are not optional in Swift.
  func isSentOnly(_ name: String) -> Bool { sent.contains(name) && !received.contains(name) }

  /// Whether any message has a type.
  func isUsed(_ name: String) -> Bool { sent.contains(name) || received.contains(name) }

  /// The object type with a name; nil where the name stands for none.
  func object(_ name: String) -> ObjectType? {
    guard case .object(let object)? = types[name]?.kind else { return nil }
    return object
  }

  /// The scalar that a named enumeration is; nil where the name stands for none.
  func enumeration(_ name: String) -> Scalar? {
    guard case .enumeration(let scalar)? = types[name]?.kind else { return nil }
    return scalar
  }

  /// Whether a header is supplied by credentials, so that calls do not have it.
  func isCredential(_ parameter: Parameter) -> Bool {
    parameter.location == .header
      && service.credentials.contains { $0.lowercased() == parameter.field.name.lowercased() }
  }

  private static func reachable(from values: [ValueType], in types: [String: TypeDefinition]) -> Set<String> {
    var seen: Set<String> = []
    var waiting = values.compactMap(\.innermostReference)
    while let name = waiting.popLast() {
      guard seen.insert(name).inserted, case .object(let object)? = types[name]?.kind else { continue }
      waiting += object.fields.compactMap(\.value.innermostReference)
      if let next = object.additional?.innermostReference { waiting.append(next) }
    }
    return seen
  }
}

extension Body {
  /// All shapes the body may have.
  var shapes: [ValueType] { [value] + alternatives }
}

extension ValueType {
  /// The name of the type inside all lists and maps; nil where there is none.
  var innermostReference: String? {
    switch shape {
    case .reference(let name): name
    case .array(let element, _), .map(let element, _): element.innermostReference
    case .scalar, .object, .any: nil
    }
  }
}
