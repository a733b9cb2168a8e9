public import Diagnostics

/// Why and where a text is no JSON.
public struct JSONSyntaxError: Error, Sendable, Hashable, CustomStringConvertible {
  /// What is wrong: one sentence without a full stop.
  public let message: String
  /// How many bytes stand before the place.
  public let offset: Int
  /// The place as an editor counts it.
  public let position: SourcePosition

  /// Makes an error at a byte of a text.
  init(_ message: String, at offset: Int, in bytes: UnsafeBufferPointer<UInt8>) {
    self.message = message
    self.offset = offset
    var cursor = SourceCursor(UnsafeBufferPointer(rebasing: bytes.prefix(offset)))
    while (try? cursor.next()) != nil {}
    position = cursor.position
  }

  /// `line:column: message`
  public var description: String { "\(position.line):\(position.column): \(message)" }
}
