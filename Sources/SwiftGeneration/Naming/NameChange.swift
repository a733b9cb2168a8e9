/// A name in the generated code that is not the one a reader of the schema would expect.
public struct NameChange: Hashable, Sendable {
  /// What has the name.
  public enum Subject: String, Sendable, Hashable {
    case type, operation, method, group, field, enumeration, value
    /// A parameter of the client's initializer.
    case parameter
  }

  /// Why the name could not be the expected one.
  public enum Reason: String, Sendable, Hashable {
    /// Something else has the name, or one that differs in case only.
    case taken = "something else has that name"
    /// Swift, the runtime or the generated code means something by it.
    case reserved = "that name means something else"
    /// It is a keyword, even in back quotes.
    case keyword = "that is a keyword"
    /// It had to be another once, and has kept that since.
    case kept = "it has had that name before"
    /// It is no name: it begins with a digit, has no letters, or is too long.
    case unsuitable = "that is no name in Swift"
  }

  /// What has the name.
  public var subject: Subject
  /// What it is called in the schema; for a field with its owner, `Owner.field`, for a value with its field or type.
  public var schemaName: String
  /// What it is called in Swift.
  public var swiftName: String
  /// What it would have been called in Swift, had the name been free; empty where no letter or digit is left of it.
  public var wantedName: String
  /// Why it could not be called so.
  public var reason: Reason

  /// The change in a sentence.
  public var explanation: String {
    let beginning = "\(subject.rawValue) \(schemaName) is \(swiftName) in Swift"
    if wantedName.isEmpty { return "\(beginning): it has no letters" }
    return "\(beginning), not \(wantedName): \(reason.rawValue)"
  }

  static func ifNeeded(
    _ subject: Subject,
    _ schemaName: @autoclosure () -> String,
    wanted: String,
    got: SwiftName,
    in scope: NameAllocator
  ) -> [NameChange] {
    guard got.text != wanted else { return [] }
    return [
      NameChange(
        subject: subject,
        schemaName: schemaName(),
        swiftName: got.text,
        wantedName: wanted,
        reason: scope.reason(against: wanted)
      )
    ]
  }
}
