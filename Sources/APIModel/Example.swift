public import JSONDocument

/// A request or a response that the reference shows.
public struct Example: Sendable, Hashable {
  /// Which message of the call an example shows.
  public enum Message: Sendable, Hashable {
    /// A request, with its target (path and query) where the reference shows one.
    case request(target: String?)
    /// A response, with the status it belongs to.
    case response(status: Int)
  }

  /// What it shows.
  public var message: Message
  /// The body, or nil where the example is only a request line.
  public var body: JSONValue?
  /// Why the example need not agree with the model, or nil where it must.
  public var waiver: String?
  /// Where it was written.
  public var origin: Origin

  /// Makes an example.
  public init(message: Message, body: JSONValue? = nil, waiver: String? = nil, origin: Origin = Origin()) {
    self.message = message
    self.body = body
    self.waiver = waiver
    self.origin = origin
  }
}
