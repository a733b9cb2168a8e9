/// What keeps a text from following a rule of JSON's grammar, and at which byte.
struct JSONViolation: Error {
  var message: String
  var offset: Int
}

extension UnsafeBufferPointer<UInt8> {
  /// Whether an ASCII character stands at an offset.
  func has(_ character: Unicode.Scalar, at offset: Int) -> Bool {
    offset < count && self[offset] == UInt8(ascii: character)
  }
}
