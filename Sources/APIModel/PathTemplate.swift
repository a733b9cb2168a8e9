/// The path of an operation with places for its path parameters, such as `/v2/{project_id}/tasks`.
public struct PathTemplate: Sendable, Hashable {
  /// A stretch of a path.
  public enum Part: Sendable, Hashable {
    /// Text that stands in the path as it is.
    case literal(String)
    /// The place of the path parameter with this name.
    case parameter(String)
  }

  /// The stretches, in order; two literals never stand side by side.
  public var parts: [Part]

  /// Reads a template: it starts with `/`, and `{name}` is the place of a parameter.
  ///
  /// Returns nil for a path without the leading `/`, with unbalanced or empty braces, or with a `?` or `#`.
  public init?(_ text: String) {
    guard text.hasPrefix("/"), !text.contains("?"), !text.contains("#") else { return nil }
    var parts: [Part] = []
    var rest = Substring(text)
    while let open = rest.firstIndex(of: "{") {
      guard let close = rest[open...].firstIndex(of: "}") else { return nil }
      let name = rest[rest.index(after: open)..<close]
      guard !name.isEmpty, !name.contains("{"), !rest[..<open].contains("}") else { return nil }
      if open > rest.startIndex { parts.append(.literal(String(rest[..<open]))) }
      parts.append(.parameter(String(name)))
      rest = rest[rest.index(after: close)...]
    }
    guard !rest.contains("}") else { return nil }
    if !rest.isEmpty { parts.append(.literal(String(rest))) }
    self.parts = parts
  }

  /// The names of the parameters, in the order of their places.
  public var parameterNames: [String] {
    parts.compactMap { part in
      switch part {
      case .literal: nil
      case .parameter(let name): name
      }
    }
  }
}

extension PathTemplate: CustomStringConvertible {
  /// The template as it was read.
  public var description: String {
    parts.map { part in
      switch part {
      case .literal(let text): text
      case .parameter(let name): "{\(name)}"
      }
    }.joined()
  }
}
