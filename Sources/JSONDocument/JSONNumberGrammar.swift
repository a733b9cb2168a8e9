/// JSON's grammar of numbers: `-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][-+]?[0-9]+)?`
enum JSONNumberGrammar {
  /// Nine digits keep the sum of exponent and digit count far from overflow, and no real number needs more.
  private static let longestExponent = 9

  static func isNumber(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let end = try? end(in: bytes, from: 0) else { return false }
    return end == bytes.count
  }

  /// The offset behind the number that starts at an offset.
  static func end(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) throws(JSONViolation) -> Int {
    var offset = start
    if bytes.has("-", at: offset) { offset += 1 }
    let wholeStart = offset
    offset = try digitsEnd(in: bytes, from: offset)
    guard offset == wholeStart + 1 || !bytes.has("0", at: wholeStart) else {
      throw JSONViolation(message: "a number cannot start with a zero", offset: wholeStart)
    }
    if bytes.has(".", at: offset) { offset = try digitsEnd(in: bytes, from: offset + 1) }
    guard bytes.has("e", at: offset) || bytes.has("E", at: offset) else { return offset }
    offset += 1
    if bytes.has("-", at: offset) || bytes.has("+", at: offset) { offset += 1 }
    let exponent = try offset..<digitsEnd(in: bytes, from: offset)
    guard bytes[exponent].drop(while: { $0 == UInt8(ascii: "0") }).count <= longestExponent else {
      throw JSONViolation(message: "the exponent is too large", offset: offset)
    }
    return exponent.upperBound
  }

  private static func digitsEnd(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) throws(JSONViolation) -> Int {
    var offset = start
    while offset < bytes.count, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[offset]) { offset += 1 }
    guard offset > start else { throw JSONViolation(message: "expected a digit", offset: start) }
    return offset
  }
}
