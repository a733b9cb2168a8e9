/// Reads the fields of a JSON object by their names on the wire.
///
/// Generated types decode themselves with it. A field that is `null` reads like one that is not there, unless it is read
/// with ``nullable(_:)``. Errors are ``DecodingFailure``.
public struct FieldReader {
  private let container: KeyedDecodingContainer<WireKey>

  /// Opens the object that a decoder stands at.
  public init(_ decoder: any Decoder) throws {
    do {
      container = try decoder.container(keyedBy: WireKey.self)
    } catch {
      throw DecodingFailure(mismatch: "object", at: decoder)
    }
  }

  // MARK: Fields that may be missing

  /// Reads a string, or nil where there is none.
  @inline(never)
  public func optional(_ name: String) throws -> String? {
    do { return try container.decodeIfPresent(String.self, forKey: WireKey(name)) } catch {
      throw failure(error, String.self, name)
    }
  }

  /// Reads a whole number, or nil where there is none.
  @inline(never)
  public func optional(_ name: String) throws -> Int? {
    do { return try container.decodeIfPresent(Int.self, forKey: WireKey(name)) } catch {
      throw failure(error, Int.self, name)
    }
  }

  /// Reads a whole number of 64 bits, or nil where there is none.
  @inline(never)
  public func optional(_ name: String) throws -> Int64? {
    do { return try container.decodeIfPresent(Int64.self, forKey: WireKey(name)) } catch {
      throw failure(error, Int64.self, name)
    }
  }

  /// Reads a number, or nil where there is none.
  @inline(never)
  public func optional(_ name: String) throws -> Double? {
    do { return try container.decodeIfPresent(Double.self, forKey: WireKey(name)) } catch {
      throw failure(error, Double.self, name)
    }
  }

  /// Reads a boolean, or nil where there is none.
  @inline(never)
  public func optional(_ name: String) throws -> Bool? {
    do { return try container.decodeIfPresent(Bool.self, forKey: WireKey(name)) } catch {
      throw failure(error, Bool.self, name)
    }
  }

  /// Reads a value that can be `null`, or nil where there is none.
  @inline(never)
  @_semantics("optimize.sil.specialize.generic.never")
  public func nullable<Value: Decodable>(_ name: String) throws -> Nullable<Value>? {
    guard container.contains(WireKey(name)) else { return nil }
    return try value(name)
  }

  /// Reads a value, or nil where there is none.
  @inline(never)
  @_semantics("optimize.sil.specialize.generic.never")
  public func optional<Value: Decodable>(_ name: String) throws -> Value? {
    do { return try container.decodeIfPresent(Value.self, forKey: WireKey(name)) } catch {
      throw failure(error, Value.self, name)
    }
  }

  // MARK: Fields that must be there

  /// Reads a value that must be there.
  @inline(never)
  @_semantics("optimize.sil.specialize.generic.never")
  public func required<Value: Decodable>(_ name: String) throws -> Value {
    guard container.contains(WireKey(name)) else {
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
    for key in container.allKeys where !known.contains(key.stringValue) {
      values[key.stringValue] = try value(key.stringValue) as Value
    }
    return values
  }

  // MARK: Help

  private func value<Value: Decodable>(_ name: String) throws -> Value {
    do { return try container.decode(Value.self, forKey: WireKey(name)) } catch {
      throw failure(error, Value.self, name)
    }
  }

  private func path(to name: String) -> FieldPath {
    FieldPath(container.codingPath).appending(.name(name))
  }

  private func failure<Value: Decodable>(_ error: any Error, _: Value.Type, _ name: String) -> DecodingFailure {
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
