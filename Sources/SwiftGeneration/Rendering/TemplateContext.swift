/// What a template can name: pieces of safe text, switches, and lists of further contexts.
///
/// A context holds nothing else, so a template cannot print a string of the schema as it is.
struct TemplateContext: Sendable {
  /// What a name stands for.
  enum Value: Sendable {
    /// Safe text; an empty one counts as false in a section.
    case text(SwiftText)
    /// Whether a section is rendered.
    case flag(Bool)
    /// What a section is rendered for.
    case list([TemplateContext])
  }

  /// A context has few names, so that looking through them is faster than a table. They stay as they were written down:
  /// contexts are made by the thousand.
  private let parts: [KeyValuePairs<String, Value>]

  /// Makes a context from what its names stand for.
  init(_ values: KeyValuePairs<String, Value>) {
    parts = [values]
  }

  private init(_ parts: [KeyValuePairs<String, Value>]) {
    self.parts = parts
  }

  /// The names of two contexts; what both have is the first one's.
  static func + (lhs: TemplateContext, rhs: TemplateContext) -> TemplateContext {
    TemplateContext(lhs.parts + rhs.parts)
  }

  /// The names, for the test that holds them against the contract.
  var names: Set<String> { Set(parts.joined().map(\.key)) }

  /// What a name stands for; nil where the context does not have it.
  func value(_ name: String) -> Value? {
    for part in parts {
      for (key, value) in part where key == name { return value }
    }
    return nil
  }

  /// A text that is not empty.
  func text(_ name: String) -> SwiftText? {
    guard case .text(let text)? = value(name), !text.isEmpty else { return nil }
    return text
  }
}
