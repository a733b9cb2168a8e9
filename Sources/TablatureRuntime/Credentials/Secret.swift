/// Text that must not be seen: no description, dump, mirror, or interpolation of it shows more than that it is one.
public struct Secret: Hashable, Sendable {
  private let text: String

  /// Makes a secret.
  public init(_ text: String) {
    self.text = text
  }

  /// Hands out the text, to be sent and for nothing else.
  public func reveal() -> String { text }
}

extension Secret: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  /// That it is one.
  public var description: String { "<secret>" }

  /// The same as the description.
  public var debugDescription: String { description }

  /// Nothing.
  public var customMirror: Mirror { Mirror(self, children: EmptyCollection<Mirror.Child>()) }
}
