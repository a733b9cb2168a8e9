/// Reads the fields of a JSON object by their names on the wire.
///
/// Generated types decode themselves with it. A field that is `null` reads like one that is not there, unless it is read
/// with ``nullable(_:)``. Errors are ``DecodingFailure``.
///
/// It works with every decoder, and is fastest with ``JSONCoder``.
public struct FieldReader {
  private enum Source {
    case tree([String: JSONValue], TreeDecoder)
    case container(KeyedDecodingContainer<WireKey>)
  }

  private let source: Source

  /// Opens the object that a decoder stands at.
  public init(_ decoder: any Decoder) throws {
    if let tree = decoder as? TreeDecoder, case .object(let values) = tree.value {
      source = .tree(values, tree)
    } else if let container = try? decoder.container(keyedBy: WireKey.self) {
      source = .container(container)
    } else {
      throw DecodingFailure(mismatch: "object", at: decoder)
    }
  }

  // MARK: Fields that may be missing

  /// Reads a string, or nil where there is none.
  @inline(never)
  public func optional(_ name: String) throws -> String? {
    switch source {
    case .tree(let values, let tree):
      guard let value = values[name], value != .null else { return nil }
      if case .string(let text) = value { return text }
      throw tree.child(value, .name(name)).mismatch(String.self)
    case .container(let container):
      do { return try container.decodeIfPresent(String.self, forKey: WireKey(name)) } catch {
        throw failure(error, String.self, name, container)
      }
    }
  }

  /// Reads a whole number, or nil where there is none.
  @inline(never)
  public func optional(_ name: String) throws -> Int? {
    switch source {
    case .tree(let values, let tree):
      guard let value = values[name], value != .null else { return nil }
      if case .number(let number) = value, let whole = number.int { return whole }
      throw tree.child(value, .name(name)).mismatch(Int.self)
    case .container(let container):
      do { return try container.decodeIfPresent(Int.self, forKey: WireKey(name)) } catch {
        throw failure(error, Int.self, name, container)
      }
    }
  }

  /// Reads a whole number of 64 bits, or nil where there is none.
  @inline(never)
  public func optional(_ name: String) throws -> Int64? {
    switch source {
    case .tree(let values, let tree):
      guard let value = values[name], value != .null else { return nil }
      if case .number(let number) = value, let whole = number.int64 { return whole }
      throw tree.child(value, .name(name)).mismatch(Int64.self)
    case .container(let container):
      do { return try container.decodeIfPresent(Int64.self, forKey: WireKey(name)) } catch {
        throw failure(error, Int64.self, name, container)
      }
    }
  }

  /// Reads a number, or nil where there is none.
  @inline(never)
  public func optional(_ name: String) throws -> Double? {
    switch source {
    case .tree(let values, let tree):
      guard let value = values[name], value != .null else { return nil }
      return try tree.child(value, .name(name)).double()
    case .container(let container):
      do { return try container.decodeIfPresent(Double.self, forKey: WireKey(name)) } catch {
        throw failure(error, Double.self, name, container)
      }
    }
  }

  /// Reads a boolean, or nil where there is none.
  @inline(never)
  public func optional(_ name: String) throws -> Bool? {
    switch source {
    case .tree(let values, let tree):
      guard let value = values[name], value != .null else { return nil }
      if case .bool(let flag) = value { return flag }
      throw tree.child(value, .name(name)).mismatch(Bool.self)
    case .container(let container):
      do { return try container.decodeIfPresent(Bool.self, forKey: WireKey(name)) } catch {
        throw failure(error, Bool.self, name, container)
      }
    }
  }

  /// Reads a value, or nil where there is none.
  @inline(never)
  @_semantics("optimize.sil.specialize.generic.never")
  public func optional<Value: Decodable>(_ name: String) throws -> Value? {
    switch source {
    case .tree(let values, let tree):
      guard let value = values[name], value != .null else { return nil }
      return try tree.child(value, .name(name)).decode(Value.self)
    case .container(let container):
      do { return try container.decodeIfPresent(Value.self, forKey: WireKey(name)) } catch {
        throw failure(error, Value.self, name, container)
      }
    }
  }

  /// Reads a value that can be `null`, or nil where there is none.
  @inline(never)
  @_semantics("optimize.sil.specialize.generic.never")
  public func nullable<Value: Decodable>(_ name: String) throws -> Nullable<Value>? {
    contains(name) ? try value(name) as Nullable<Value> : nil
  }

  // MARK: Fields that must be there

  /// Reads a value that must be there.
  @inline(never)
  @_semantics("optimize.sil.specialize.generic.never")
  public func required<Value: Decodable>(_ name: String) throws -> Value {
    guard contains(name) else {
      throw DecodingFailure(path: path(to: name), expected: WireType.name(of: Value.self), problem: .missing)
    }
    return try value(name)
  }

  // MARK: Keys that are the user's

  /// Reads the values under all names but the known ones.
  ///
  /// It is for objects whose keys the user chooses, and, with ``JSONValue`` as `Value`, for types that keep what they
  /// do not know.
  @inline(never)
  @_semantics("optimize.sil.specialize.generic.never")
  public func others<Value: Decodable>(besides known: [String]) throws -> [String: Value] {
    var values: [String: Value] = [:]
    for name in names.sorted() where !known.contains(name) { values[name] = try value(name) as Value }
    return values
  }

  // MARK: Help

  private var names: [String] {
    switch source {
    case .tree(let values, _): Array(values.keys)
    case .container(let container): container.allKeys.map(\.stringValue)
    }
  }

  private func contains(_ name: String) -> Bool {
    switch source {
    case .tree(let values, _): values[name] != nil
    case .container(let container): container.contains(WireKey(name))
    }
  }

  private func path(to name: String) -> FieldPath {
    switch source {
    case .tree(_, let tree): tree.path.appending(.name(name))
    case .container(let container): FieldPath(container.codingPath).appending(.name(name))
    }
  }

  /// Decodes the value under a name that is there.
  private func value<Value: Decodable>(_ name: String) throws -> Value {
    switch source {
    case .tree(let values, let tree):
      return try tree.child(values[name] ?? .null, .name(name)).decode(Value.self)
    case .container(let container):
      do { return try container.decode(Value.self, forKey: WireKey(name)) } catch {
        throw failure(error, Value.self, name, container)
      }
    }
  }

  private func failure<Value: Decodable>(
    _ error: any Error,
    _: Value.Type,
    _ name: String,
    _ container: KeyedDecodingContainer<WireKey>
  ) -> DecodingFailure {
    if let failure = error as? DecodingFailure { return failure }
    let located = try? container.decode(FailureLocator<Value>.self, forKey: WireKey(name)).failure
    return located
      ?? DecodingFailure(
        path: path(to: name),
        expected: WireType.name(of: Value.self),
        problem: .malformed(detail: String(describing: error))
      )
  }
}
