public import Foundation

// Without these, `localizedDescription` says no more than that the operation could not be completed.

extension ClientError: LocalizedError {
  /// What happened, in a sentence.
  public var errorDescription: String? { description }
}

extension ValidationError: LocalizedError {
  /// The issues, one a line.
  public var errorDescription: String? { description }
}

extension DecodingFailure: LocalizedError {
  /// What is wrong, and where.
  public var errorDescription: String? { description }
}

extension TransportFailure: LocalizedError {
  /// What went wrong.
  public var errorDescription: String? { message }
}
