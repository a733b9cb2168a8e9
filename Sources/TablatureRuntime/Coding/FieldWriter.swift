/// Writes the fields of a JSON object under their names on the wire.
///
/// A field that is nil is left out.
public struct FieldWriter {
  private var container: KeyedEncodingContainer<WireKey>

  /// Begins an object.
  public init(_ encoder: any Encoder) {
    container = encoder.container(keyedBy: WireKey.self)
  }

  /// Writes a value unless it is nil.
  public mutating func write<Value: Encodable>(_ value: Value?, _ name: String) throws {
    if let value { try container.encode(value, forKey: WireKey(name)) }
  }

  /// Writes a scalar unless it is nil, without finding out first how it is encoded.
  mutating func write(scalar value: (some FieldScalar)?, _ name: String) throws {
    try value?.write(WireKey(name), into: &container)
  }

  /// Writes values under names that the user chose.
  ///
  /// Call it before the known fields are written, so that those win where a name occurs twice.
  public mutating func write<Value: Encodable>(others values: [String: Value]) throws {
    for (name, value) in values { try container.encode(value, forKey: WireKey(name)) }
  }
}
