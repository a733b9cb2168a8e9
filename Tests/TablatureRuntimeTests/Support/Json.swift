import Foundation
import TablatureRuntime

/// Decodes a value from JSON that stands in a test.
func decode<Value: Decodable>(_ text: String, as _: Value.Type = Value.self) throws -> Value {
  try JSONCoder.decode(from: Data(text.utf8))
}

/// Encodes a value as JSON with sorted names.
func encode(_ value: some Encodable) throws -> String {
  String(decoding: try JSONCoder.encode(value), as: UTF8.self)
}

/// Numbers that look random and are the same in every run.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

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
