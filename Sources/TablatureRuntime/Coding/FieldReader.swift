/// Reads the fields of a JSON object by their names on the wire.
///
/// A field that is `null` reads like one that is not there, unless it is read with ``nullable(_:)``. Errors are
/// ``DecodingFailure``.
///
/// It works with every decoder, and is fastest with ``JSONCoder``.
public struct FieldReader {
  /// The object where it was read as a whole, and its values.
  private let tree: TreeDecoder?
  private let values: [String: JSONValue]
  /// The object of any other decoder.
  private let container: KeyedDecodingContainer<WireKey>?

  /// Opens the object that a decoder stands at.
  public init(_ decoder: any Decoder) throws {
    if let tree = decoder as? TreeDecoder, case .object(let values) = tree.value {
      (self.tree, self.values, container) = (tree, values, nil)
    } else if let container = try? decoder.container(keyedBy: WireKey.self) {
      (tree, values, self.container) = (nil, [:], container)
    } else {
      throw DecodingFailure(mismatch: "object", at: decoder)
    }
  }

  // MARK: Fields

  /// Reads a value, or nil where there is none.
  public func optional<Value: Decodable>(_ name: String) throws -> Value? {
    if let tree {
      guard let value = values[name], value != .null else { return nil }
      return try tree.child(value, .name(name)).decode(Value.self)
    }
    guard let container else { return nil }
    return try locatingFailures(Value.self, name) { try container.decodeIfPresent(Value.self, forKey: WireKey(name)) }
  }

  /// Reads a value that can be `null`, or nil where there is none.
  public func nullable<Value: Decodable>(_ name: String) throws -> Nullable<Value>? {
    contains(name) ? try value(name) as Nullable<Value> : nil
  }

  /// Reads a value that must be there.
  public func required<Value: Decodable>(_ name: String) throws -> Value {
    guard contains(name) else {
      throw DecodingFailure(path: path(to: name), expected: WireType.name(of: Value.self), problem: .missing)
    }
    return try value(name)
  }

  /// Puts a scalar, or nil where there is none, into the memory of an optional.
  func initialize<Scalar: FieldScalar>(_ memory: UnsafeMutableRawPointer, as _: Scalar.Type, _ name: String) throws {
    if tree != nil, Scalar.initialize(memory, from: values[name] ?? .null) { return }
    try initializeInGeneral(memory, as: Scalar.self, name)
  }

  /// Apart from the way that most scalars go, since asking for the type of an optional takes longer than reading one.
  @inline(never)
  private func initializeInGeneral<Value: Decodable>(
    _ memory: UnsafeMutableRawPointer,
    as _: Value.Type,
    _ name: String
  ) throws {
    memory.initializeMemory(as: Value?.self, to: try optional(name))
  }

  /// Reads the values under all names but the known ones.
  ///
  /// It is for objects whose keys the user chooses, and, with ``JSONValue`` as `Value`, for types that keep what they
  /// do not know.
  public func others<Value: Decodable>(besides known: [String]) throws -> [String: Value] {
    let names = container?.allKeys.map(\.stringValue) ?? Array(values.keys)
    var values: [String: Value] = [:]
    for name in names.sorted() where !known.contains(name) { values[name] = try value(name) as Value }
    return values
  }

  // MARK: Help

  private func contains(_ name: String) -> Bool {
    container?.contains(WireKey(name)) ?? (values[name] != nil)
  }

  /// The decoder of a value in an object that was read as a whole.
  private func child(_ name: String) -> TreeDecoder? {
    values[name].flatMap { tree?.child($0, .name(name)) }
  }

  private func path(to name: String) -> FieldPath {
    (tree?.path ?? FieldPath(container?.codingPath ?? [])).appending(.name(name))
  }

  /// Decodes the value under a name that is there.
  private func value<Value: Decodable>(_ name: String) throws -> Value {
    if let child = child(name) { return try child.decode(Value.self) }
    guard let container else {
      throw DecodingFailure(path: path(to: name), expected: WireType.name(of: Value.self), problem: .missing)
    }
    return try locatingFailures(Value.self, name) { try container.decode(Value.self, forKey: WireKey(name)) }
  }

  /// Finds out where a value fails that another decoder decodes, since its own errors may not say so.
  private func locatingFailures<Value: Decodable, Result>(
    _: Value.Type,
    _ name: String,
    _ decode: () throws -> Result
  ) throws -> Result {
    do {
      return try decode()
    } catch let failure as DecodingFailure {
      throw failure
    } catch {
      let located = try? container?.decode(FailureLocator<Value>.self, forKey: WireKey(name)).failure
      throw located
        ?? DecodingFailure(
          path: path(to: name),
          expected: WireType.name(of: Value.self),
          problem: .malformed(detail: String(describing: error))
        )
    }
  }
}
