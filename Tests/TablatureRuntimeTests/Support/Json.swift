import Foundation
import TablatureRuntime
import TestSupport

/// Decodes a value from JSON that stands in a test.
func decode<Value: Decodable>(_ text: String, as _: Value.Type = Value.self) throws -> Value {
  try JSONCoder.decode(from: Data(text.utf8))
}

/// Encodes a value as JSON with sorted names.
func encode(_ value: some Encodable) throws -> String {
  String(decoding: try JSONCoder.encode(value), as: UTF8.self)
}

extension SeededGenerator {
  /// A string of any Unicode scalars, with those that matter in addresses more often than others.
  mutating func string(maxLength: Int) -> String {
    let delicate = Array("/%.?#&=+; \"'\\\r\n\u{0}~:@![]{}é😀".unicodeScalars)
    var text = String.UnicodeScalarView()
    for _ in 0..<Int.random(in: 0...maxLength, using: &self) {
      let isDelicate = Bool.random(using: &self)
      let scalar =
        isDelicate
        ? delicate.randomElement(using: &self) : Unicode.Scalar(UInt32.random(in: 0...0x10FFFF, using: &self))
      if let scalar { text.append(scalar) }
    }
    return String(text)
  }
}
