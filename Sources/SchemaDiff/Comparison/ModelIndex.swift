import APIModel
import JSONDocument

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
    let all = service.types
    types = Dictionary(all.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    let references = TypeReferences(all)
    sent = references.reached(from: operations.flatMap(\.sentTypes))
    received = references.reached(from: operations.flatMap(\.receivedTypes))
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

  /// Whether the tables say that a value may be of a kind of JSON, whatever examples show.
  ///
  /// - Parameters:
  ///   - kind: The kind, which examples show in the other version.
  ///   - value: The value.
  ///   - other: The value in the other version: numbers beside whole ones are fractions.
  /// - Returns: Whether they say so.
  func states(_ kind: JSONValue.Kind, for value: ValueType, besides other: ValueType) -> Bool {
    if kind == .null, value.isNullable { return true }
    if kind == .number, case .scalar(let scalar) = value.shape, case .scalar(let whole) = other.shape, whole.isWhole {
      return scalar.jsonKind == .number && !scalar.isWhole
    }
    return switch value.shape {
    case .any: true
    case .scalar(let scalar): scalar.jsonKind == kind
    case .array: kind == .array
    case .map, .object: kind == .object
    case .reference(let name): enumeration(name).map { $0.jsonKind == kind } ?? (kind == .object)
    }
  }

  /// Whether a header is supplied by credentials, so that calls do not have it.
  func isCredential(_ parameter: Parameter) -> Bool {
    parameter.location == .header
      && service.credentials.contains { $0.lowercased() == parameter.field.name.lowercased() }
  }
}
