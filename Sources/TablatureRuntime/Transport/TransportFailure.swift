/// Says why there is no response.
public struct TransportFailure: Error, Sendable {
  /// What went wrong, as far as it makes a difference to the caller.
  public enum Reason: Hashable, Sendable {
    /// No connection could be made: no such host, nobody listening, no network.
    case unreachable
    /// The secure connection could not be made.
    case untrusted
    /// It took too long.
    case timedOut
    /// The connection broke before the whole response was there.
    case interrupted
    /// The response has more bytes than the transport accepts.
    case tooLarge(limit: Int)
    /// Anything else.
    case other
  }

  /// What went wrong.
  public var reason: Reason
  /// What went wrong, in words.
  public var message: String
  /// The error that the transport met, where there is one.
  public var underlyingError: (any Error)?

  /// Makes a failure.
  public init(_ reason: Reason, message: String, underlyingError: (any Error)? = nil) {
    self.reason = reason
    self.message = message
    self.underlyingError = underlyingError
  }
}

extension TransportFailure: CustomStringConvertible {
  /// The message.
  public var description: String { message }
}
