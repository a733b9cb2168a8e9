public import APIModel
public import JSONDocument

/// Makes JSON values that fit the types of a service, for tests and for stand-ins of a server.
///
/// The same service gives the same values every time.
public struct SampleBuilder: Sendable {
  private let types: [String: TypeDefinition]

  /// Makes samples of the types of a service.
  public init(_ service: Service) {
    types = Dictionary(service.types.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// How much of an object a sample fills in.
  public enum Extent: Sendable, Hashable {
    /// Only the fields that must be there.
    case minimal
    /// Only the fields that must be there in a request, and so none that only the service sets.
    case request
    /// Every field of the object itself, and what must be there in the objects inside.
    case shallow
    /// Every field of every object.
    case full
  }

  /// A value of a type.
  public func sample(of value: ValueType, _ extent: Extent) -> JSONValue {
    var walk = SampleWalk(types: types)
    return walk.sample(of: value, extent) ?? .null
  }

  /// A value of a type that keeps all rules of the type; nil where none was found.
  public func faithfulSample(of value: ValueType, _ extent: Extent) -> JSONValue? {
    var walk = SampleWalk(types: types)
    guard let sample = walk.sample(of: value, extent), walk.isFaithful else { return nil }
    return sample
  }

  /// The scalar behind a type: the type itself, or the shared enumeration it names; nil for any other.
  public func scalar(of value: ValueType) -> Scalar? {
    switch value.shape {
    case .scalar(let scalar): return scalar
    case .reference(let name):
      guard case .enumeration(let scalar)? = types[name]?.kind else { return nil }
      return scalar
    case .array, .map, .object, .any: return nil
    }
  }

  /// A value that an enumeration does not list; nil where it stands for every value.
  public func undocumentedValue(of scalar: Scalar) -> JSONValue? { ScalarTrials(scalar).undocumented }

  /// A value of a named type.
  public func sample(ofTypeNamed name: String, _ extent: Extent) -> JSONValue {
    sample(of: .reference(name), extent)
  }

  /// The object type with a name.
  func object(named name: String) -> ObjectType? {
    guard case .object(let object)? = types[name]?.kind else { return nil }
    return object
  }
}
