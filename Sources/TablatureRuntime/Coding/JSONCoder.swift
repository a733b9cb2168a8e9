public import Foundation

/// Turns values into JSON texts and back, in the way the API writes them.
public enum JSONCoder {
  /// Decodes a value from a JSON text.
  public static func decode<Value: Decodable>(
    _ type: Value.Type = Value.self,
    from data: Data
  ) throws(DecodingFailure) -> Value {
    guard !data.isEmpty else {
      throw DecodingFailure(path: FieldPath(), expected: WireType.name(of: type), problem: .missing)
    }
    do {
      return try JSONDecoder().decode(Value.self, from: data)
    } catch let failure as DecodingFailure {
      throw failure
    } catch {
      throw failure(error, decoding: type, from: data)
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

  private static func failure<Value: Decodable>(
    _ error: any Error,
    decoding type: Value.Type,
    from data: Data
  ) -> DecodingFailure {
    let located = try? JSONDecoder().decode(FailureLocator<Value>.self, from: data).failure
    return located
      ?? DecodingFailure(
        path: FieldPath(),
        expected: WireType.name(of: type),
        problem: .malformed(detail: detail(of: error))
      )
  }

  private static func detail(of error: any Error) -> String {
    guard case DecodingError.dataCorrupted(let context) = error else { return String(describing: error) }
    let cause = (context.underlyingError as NSError?)?.userInfo[NSDebugDescriptionErrorKey] as? String
    return cause ?? context.debugDescription
  }
}
