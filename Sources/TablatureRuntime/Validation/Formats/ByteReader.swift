/// Bytes of a text that is being checked.
typealias Bytes = UnsafeBufferPointer<UInt8>

/// Reads the bytes of a text from front to back, for the checks of formats.
struct ByteReader {
  private var rest: Slice<Bytes>

  init(_ bytes: Bytes) {
    rest = bytes[...]
  }

  var isAtEnd: Bool { rest.isEmpty }

  /// How many bytes are left.
  var count: Int { rest.count }

  var next: UInt8? { rest.first }

  /// Takes one byte if it is the given one.
  mutating func skip(_ character: Unicode.Scalar) -> Bool {
    skipOne { $0 == UInt8(ascii: character) }
  }

  /// Takes one byte if it satisfies a condition.
  mutating func skipOne(where condition: (UInt8) -> Bool) -> Bool {
    guard let byte = rest.first, condition(byte) else { return false }
    rest.removeFirst()
    return true
  }

  /// Takes all bytes up to the first that does not satisfy a condition, and returns their number.
  mutating func skip(while condition: (UInt8) -> Bool) -> Int {
    var count = 0
    while skipOne(where: condition) { count += 1 }
    return count
  }

  /// Takes exactly so many digits and returns the number they spell.
  mutating func number(digits: Int) -> Int? {
    var value = 0
    for _ in 0..<digits {
      guard let byte = rest.first, byte.isDigit else { return nil }
      value = value * 10 + Int(byte - UInt8(ascii: "0"))
      rest.removeFirst()
    }
    return value
  }

  /// Takes what stands before the next such byte, and the byte; without one, takes all.
  mutating func part(until separator: Unicode.Scalar) -> Bytes {
    let end = rest.firstIndex(of: UInt8(ascii: separator)) ?? rest.endIndex
    defer { rest = rest[min(end + 1, rest.endIndex)...] }
    return Bytes(rebasing: rest[..<end])
  }
}

extension Bytes {
  /// The stretches between separators, empty ones too.
  func parts(separatedBy separator: Unicode.Scalar) -> [Bytes] {
    split(separator: UInt8(ascii: separator), omittingEmptySubsequences: false).map { Bytes(rebasing: $0) }
  }
}

extension UInt8 {
  var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }

  var isLetter: Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self | 0x20) }

  var isHexDigit: Bool { isDigit || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(self | 0x20) }

  /// Whether the byte is one of a few ASCII characters.
  func isOne(of characters: StaticString) -> Bool {
    characters.withUTF8Buffer { $0.contains(self) }
  }
}
