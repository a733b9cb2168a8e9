/// Bytes that are looked up.
///
/// An array of bytes hashes them one by one; this hashes eight at a time, and only once. The seed is another one in each
/// run, so that no page can be made of cells that hash alike.
struct ByteKey: Hashable, Sendable {
  private let bytes: [UInt8]
  private let digest: UInt64

  /// Makes a key of bytes.
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    digest = ByteKey.digest(of: bytes)
  }

  static func == (left: ByteKey, right: ByteKey) -> Bool { left.digest == right.digest && left.bytes == right.bytes }

  func hash(into hasher: inout Hasher) { hasher.combine(digest) }

  private static let seed = UInt64.random(in: .min ... .max)

  private static func digest(of bytes: [UInt8]) -> UInt64 {
    bytes.withUnsafeBytes { bytes in
      var digest = seed ^ UInt64(bytes.count)
      var offset = 0
      while offset + 8 <= bytes.count {
        digest = mixed(digest ^ bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
        offset += 8
      }
      var rest: UInt64 = 0
      for byte in bytes[offset...] { rest = rest << 8 | UInt64(byte) }
      return mixed(digest ^ rest)
    }
  }

  /// Spreads what a number says over all its bits.
  private static func mixed(_ value: UInt64) -> UInt64 {
    let (high, low) = (value ^ seed).multipliedFullWidth(by: 0x9e37_79b9_7f4a_7c15)
    return high ^ low
  }
}
