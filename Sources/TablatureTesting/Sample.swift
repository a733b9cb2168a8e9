import Foundation
import TablatureRuntime

/// Makes values for tests.
public enum Sample {
  /// The value that a JSON text stands for.
  ///
  /// - Throws: `DecodingFailure` if the text does not fit the type.
  public static func decoded<Value: Decodable>(_ json: String) throws -> Value {
    try JSONCoder.decode(from: Data(json.utf8))
  }
}
