/// Walks over a UTF-8 text by Unicode scalars and keeps account of the position.
///
/// LF, CR LF and CR break lines, as they do in editors, and nothing else does. The bytes must outlive the cursor.
public struct SourceCursor {
  /// A byte that is no part of UTF-8 text.
  public struct InvalidByte: Error, Hashable {
    /// The byte.
    public var byte: UInt8
    /// Where it stands.
    public var position: SourcePosition
  }

  private let bytes: UnsafeBufferPointer<UInt8>
  /// How many bytes the cursor has passed.
  public private(set) var offset = 0
  /// Where the next scalar stands.
  public private(set) var position = SourcePosition.start
  /// Where the scalar stands that `next` returned last.
  public private(set) var lastPosition = SourcePosition.start

  /// Makes a cursor at the start of a text.
  public init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
  }

  /// Goes past the printable characters of ASCII, which are nearly all.
  public mutating func skipPrintableASCII() {
    let start = offset
    while offset < bytes.count, bytes[offset] &- 0x20 < 0x5F { offset += 1 }
    position.column += offset - start
  }

  /// The next scalar; nil at the end.
  public mutating func next() throws(InvalidByte) -> Unicode.Scalar? {
    guard offset < bytes.count else { return nil }
    lastPosition = position
    guard let scalar = bytes.scalar(at: offset) else { throw InvalidByte(byte: bytes[offset], position: position) }
    offset += UTF8.width(scalar)
    if scalar == "\n" || scalar == "\r" && !isFollowedByLineFeed {
      position = SourcePosition(line: position.line + 1, column: 1)
    } else {
      position.column += 1
    }
    return scalar
  }

  private var isFollowedByLineFeed: Bool { offset < bytes.count && bytes[offset] == UInt8(ascii: "\n") }
}

extension UnsafeBufferPointer<UInt8> {
  /// The Unicode scalar whose UTF-8 encoding starts at an offset within the bytes; nil if none does.
  public func scalar(at offset: Int) -> Unicode.Scalar? {
    let lead = self[offset]
    if lead < 0x80 { return Unicode.Scalar(lead) }
    let length = (~lead).leadingZeroBitCount
    guard (2...4).contains(length), offset + length <= count else { return nil }
    var value = UInt32(lead & (0x7F >> UInt8(length)))
    for byte in self[offset + 1..<offset + length] {
      guard byte & 0xC0 == 0x80 else { return nil }
      value = value << 6 | UInt32(byte & 0x3F)
    }
    guard let scalar = Unicode.Scalar(value), UTF8.width(scalar) == length else { return nil }
    return scalar
  }
}
