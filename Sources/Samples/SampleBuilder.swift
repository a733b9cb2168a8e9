public import APIModel
public import JSONDocument

/// Makes JSON values that fit the types of a service, for tests and for stand-ins of a server.
///
/// The same service gives the same values every time.
public struct SampleBuilder: Sendable {
  /// How often a type may occur inside itself before a sample ends.
  private static let deepestRecursion = 1

  private let types: [String: TypeDefinition]

  /// Makes samples of the types of a service.
  public init(_ service: Service) {
    types = Dictionary(service.types.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// How much of an object a sample fills in.
  public enum Extent: Sendable, Hashable {
    /// Only the fields that must be there.
    case minimal
    /// Every field of the object itself, and what must be there in the objects inside.
    case shallow
    /// Every field of every object.
    case full
  }

  /// A value of a type.
  public func sample(of value: ValueType, _ extent: Extent) -> JSONValue {
    sample(of: value, extent, inside: []) ?? .null
  }

  /// A value of a named type.
  public func sample(ofTypeNamed name: String, _ extent: Extent) -> JSONValue {
    sample(of: .reference(name), extent)
  }

  /// The object type with a name.
  func object(named name: String) -> ObjectType? {
    guard case .object(let object)? = types[name]?.kind else { return nil }
    return object
  }

  /// Returns nil where the value would go on inside itself for ever.
  private func sample(of value: ValueType, _ extent: Extent, inside owners: [String]) -> JSONValue? {
    switch value.shape {
    case .scalar(let scalar): return ScalarSample(scalar).value
    case .array(let element, let count):
      let needed = max(extent == .minimal ? 0 : 1, count?.lowest ?? 0)
      guard needed > 0 else { return .array([]) }
      guard let one = sample(of: element, extent, inside: owners) else { return .array([]) }
      return .array(Array(repeating: one, count: needed))
    case .map(let element, let count):
      let needed = max(extent == .minimal ? 0 : 1, count?.lowest ?? 0)
      guard needed > 0, let one = sample(of: element, extent, inside: owners) else { return .object([]) }
      return .object((1...needed).map { JSONValue.Member("key\($0)", one) })
    case .reference(let name): return sample(named: name, extent, inside: owners)
    case .object: return .object([JSONValue.Member("key", .string("value"))])
    case .any: return .string("value")
    }
  }

  private func sample(named name: String, _ extent: Extent, inside owners: [String]) -> JSONValue? {
    guard owners.filter({ $0 == name }).count <= Self.deepestRecursion else { return nil }
    let extent = extent == .shallow && !owners.isEmpty ? .minimal : extent
    switch types[name]?.kind {
    case .enumeration(let scalar): return ScalarSample(scalar).value
    case .object(let object):
      let wanted = object.fields.filter { extent != .minimal || $0.isRequired }
      let members = wanted.compactMap { field in
        sample(of: field.value, extent, inside: owners + [name]).map { JSONValue.Member(field.name, $0) }
      }
      return .object(members)
    case nil: return .object([])
    }
  }
}
