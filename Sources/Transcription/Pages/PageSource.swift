/// A page of a reference, in memory.
public struct PageSource: Sendable {
  /// The file, as the user named it; its folder is the chapter the page belongs to.
  public var path: String
  /// The page, in UTF-8.
  public var bytes: [UInt8]

  /// Makes a page.
  public init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }
}
