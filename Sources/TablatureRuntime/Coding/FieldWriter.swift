/// Writes the fields of a JSON object under their names on the wire.
///
/// Generated types encode themselves with it. A field that is nil is left out.
public struct FieldWriter {
  private var container: KeyedEncodingContainer<WireKey>

  /// Begins an object.
  public init(_ encoder: any Encoder) {
    container = encoder.container(keyedBy: WireKey.self)
  }

  /// Writes a string unless it is nil.
  @inline(never)
  public mutating func write(_ value: String?, _ name: String) throws {
    if let value { try container.encode(value, forKey: WireKey(name)) }
  }

  /// Writes a whole number unless it is nil.
  @inline(never)
  public mutating func write(_ value: Int?, _ name: String) throws {
    if let value { try container.encode(value, forKey: WireKey(name)) }
  }

  /// Writes a whole number of 64 bits unless it is nil.
  @inline(never)
  public mutating func write(_ value: Int64?, _ name: String) throws {
    if let value { try container.encode(value, forKey: WireKey(name)) }
  }

  /// Writes a number unless it is nil.
  @inline(never)
  public mutating func write(_ value: Double?, _ name: String) throws {
    if let value { try container.encode(value, forKey: WireKey(name)) }
  }

  /// Writes a boolean unless it is nil.
  @inline(never)
  public mutating func write(_ value: Bool?, _ name: String) throws {
    if let value { try container.encode(value, forKey: WireKey(name)) }
  }

  /// Writes a value unless it is nil.
  @inline(never)
  @_semantics("optimize.sil.specialize.generic.never")
  public mutating func write<Value: Encodable>(_ value: Value?, _ name: String) throws {
    if let value { try container.encode(value, forKey: WireKey(name)) }
  }

  /// Writes values under names that the user chose.
  ///
  /// Call it before the known fields are written, so that those win where a name occurs twice.
  @inline(never)
  @_semantics("optimize.sil.specialize.generic.never")
  public mutating func write<Value: Encodable>(others values: [String: Value]) throws {
    for (name, value) in values { try container.encode(value, forKey: WireKey(name)) }
  }
}
