/// The templates of the generator, one for each kind of thing it writes.
public enum TemplateName: String, CaseIterable, Sendable {
  /// A file: the lines around its declarations.
  case file
  /// A struct for an object.
  case object
  /// Second names of types.
  case aliases
  /// An open enumeration.
  case enumeration
  /// The validation of a struct or a call.
  case validation
  /// A call of an operation, with the client's method for it.
  case call
  /// The client.
  case client
  /// The tests of one schema file.
  case tests

  /// The name of the file in a template folder.
  public var fileName: String { "\(rawValue).mustache" }
}
