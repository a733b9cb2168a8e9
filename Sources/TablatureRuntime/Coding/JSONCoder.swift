public import Foundation

/// Turns values into JSON texts and back, in the way the API writes them.
public enum JSONCoder {
  /// Decodes a value from a JSON text.
  public static func decode<Value: Decodable>(
    _ type: Value.Type = Value.self,
    from data: Data
  ) throws(DecodingFailure) -> Value {
    try decode(type, from: parse(data, expecting: type))
  }

  /// Decodes a value from JSON that has been read already, such as what ``Documented`` has kept.
  public static func decode<Value: Decodable>(
    _ type: Value.Type = Value.self,
    from value: JSONValue
  ) throws(DecodingFailure) -> Value {
    let decoder = TreeDecoder(value: value, trail: nil)
    do {
      return try decoder.decode(type)
    } catch {
      throw DecodingFailure(error, decoding: type, at: decoder)
    }
  }

  /// Encodes a value as a JSON text, its names sorted so that equal values have equal texts.
  ///
  /// - Throws: `EncodingError` for a number that JSON cannot express, such as infinity.
  public static func encode(_ value: some Encodable) throws -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return try encoder.encode(value)
  }

  private static func parse(_ data: Data, expecting type: Any.Type) throws(DecodingFailure) -> JSONValue {
    let expected = WireType.name(of: type)
    guard !data.isEmpty else { throw DecodingFailure(path: FieldPath(), expected: expected, problem: .missing) }
    do {
      return try JSONParser.parse(data)
    } catch {
      let detail = "\(error.message) at byte \(error.offset)"
      throw DecodingFailure(path: FieldPath(), expected: expected, problem: .malformed(detail: detail))
    }
  }
}
