/// Which messages a value is judged for.
public enum ValidationMode: Hashable, Sendable {
  /// What is sent: required fields must be there, and only documented values are fine.
  case request
  /// What came back: the service may leave fields out and use new values.
  case response
}

/// Something about a value that the reference does not allow.
public struct ValidationIssue: Hashable, Sendable {
  /// The rule that is broken.
  public enum Rule: Hashable, Sendable, CaseIterable {
    /// A required value is missing.
    case required
    /// A number lies outside its range.
    case range
    /// A string has too few or too many characters.
    case length
    /// A list or a map has too few or too many elements.
    case count
    /// A string does not match its pattern.
    case pattern
    /// A string is not what it should stand for, such as a UUID.
    case format
    /// The value is not one of the documented values.
    case undocumentedValue
    /// The value is not the only one that is allowed.
    case constant
    /// The service sets the field itself and ignores it in requests.
    case readOnly
    /// The value cannot be a part of a path or of a header.
    case unsendable
    /// Values are nested too deeply to be checked.
    case depth
  }

  /// The place of the value, in names of the wire.
  public var path: FieldPath
  /// The rule that is broken.
  public var rule: Rule
  /// What is wrong, in plain words: the rule with its bounds, and the value.
  public var message: String

  /// Makes an issue.
  public init(path: FieldPath, rule: Rule, message: String) {
    self.path = path
    self.rule = rule
    self.message = message
  }

  /// Whether the service would still understand the value, because it ignores what is wrong with it.
  public var isHarmless: Bool { rule == .readOnly }
}

extension ValidationIssue: CustomStringConvertible {
  /// The path and the message.
  public var description: String { "\(path): \(message)" }
}

/// Thrown for a value with issues: carries all of them.
public struct ValidationError: Error, Hashable, Sendable {
  /// The issues, in the order of the fields.
  public var issues: [ValidationIssue]

  /// Makes an error.
  public init(issues: [ValidationIssue]) {
    self.issues = issues
  }
}

extension ValidationError: CustomStringConvertible {
  /// The issues, one a line.
  public var description: String { issues.map(\.description).joined(separator: "\n") }
}
