public import Foundation

/// What a request or a response carries.
public struct HTTPBody: Hashable, Sendable {
  /// The bytes.
  public var data: Data

  /// Makes a body from bytes.
  public init(_ data: Data = Data()) {
    self.data = data
  }

  /// Makes a body from text, in UTF-8.
  public init(_ text: String) {
    data = Data(text.utf8)
  }

  /// The bytes read as UTF-8.
  public var text: String { String(decoding: data, as: UTF8.self) }
}

extension HTTPBody: ExpressibleByStringLiteral {
  /// Makes the value that a literal shows.
  public init(stringLiteral text: String) {
    self.init(text)
  }
}
