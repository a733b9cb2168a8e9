/// A running hash of contents, to notice that they have changed since another run on the same machine.
///
/// It is FNV-1a with 64 bits, which tells accidental changes apart. It is no defence against somebody who makes a
/// collision; they could as well change the record that it is compared with.
struct ContentHash {
  private var state: UInt64 = 0xCBF2_9CE4_8422_2325

  /// Adds a part; where one ends and the next begins makes a difference.
  mutating func add(_ part: some Collection<UInt8>) {
    withUnsafeBytes(of: UInt64(part.count).littleEndian) { add(bytes: $0) }
    if part.withContiguousStorageIfAvailable({ add(bytes: UnsafeRawBufferPointer($0)) }) == nil {
      for byte in part { add(byte) }
    }
  }

  /// Adds a text.
  mutating func add(_ text: String) { add(text.utf8) }

  /// The hash of all parts, as 16 hexadecimal digits.
  var text: String {
    let digits = String(state, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }

  private mutating func add(bytes: UnsafeRawBufferPointer) {
    for byte in bytes { add(byte) }
  }

  private mutating func add(_ byte: UInt8) {
    state = (state ^ UInt64(byte)) &* 0x100_0000_01B3
  }
}
