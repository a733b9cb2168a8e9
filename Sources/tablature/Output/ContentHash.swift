/// A running hash of contents, to notice that they have changed since another run on the same machine.
///
/// It is FNV-1a over words of 64 bits, whose upper halves are mixed into the lower ones, and tells accidental changes
/// apart. It is no defence against somebody who makes a collision; they could as well change the record that it is
/// compared with.
struct ContentHash {
  private var state: UInt64 = 0xCBF2_9CE4_8422_2325

  /// Adds a part; where one ends and the next begins makes a difference.
  mutating func add(_ part: some Collection<UInt8>) {
    add(UInt64(part.count))
    if part.withContiguousStorageIfAvailable({ add(bytes: UnsafeRawBufferPointer($0)) }) == nil {
      Array(part).withUnsafeBytes { add(bytes: $0) }
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
    let size = MemoryLayout<UInt64>.size
    let whole = bytes.count - bytes.count % size
    for offset in stride(from: 0, to: whole, by: size) {
      add(UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self)))
    }
    for byte in bytes[whole...] { add(UInt64(byte)) }
  }

  private mutating func add(_ word: UInt64) {
    state = (state ^ word) &* 0x100_0000_01B3
    state ^= state >> 32
  }
}
