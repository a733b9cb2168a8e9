/// Says which part of a JSON text does not fit its type, and why.
///
/// Everything this module decodes fails with this error, also where Foundation's own error has no path: a fraction
/// where a whole number is expected, or a number that is too large.
public struct DecodingFailure: Error, Hashable, Sendable {
  /// What is wrong.
  public enum Problem: Hashable, Sendable {
    /// The JSON text itself is damaged or nested too deeply.
    case malformed(detail: String)
    /// A required field is not there.
    case missing
    /// The value is of another kind, or is a number that the type cannot hold.
    case mismatch(found: String)
  }

  /// The place of the value.
  public var path: FieldPath
  /// What is documented there, in the words of the schema: `integer`, `list of string`, `RunningTask`.
  public var expected: String
  /// What is wrong.
  public var problem: Problem

  /// Makes a failure.
  public init(path: FieldPath, expected: String, problem: Problem) {
    self.path = path
    self.expected = expected
    self.problem = problem
  }
}

extension DecodingFailure: CustomStringConvertible {
  /// One sentence, such as `tasks[0].score: expected double, found string "high"`.
  public var description: String {
    switch problem {
    case .malformed(let detail): "\(path): expected \(expected), found damaged JSON: \(detail)"
    case .missing: "\(path): expected \(expected), found nothing"
    case .mismatch(let found): "\(path): expected \(expected), found \(found)"
    }
  }
}
