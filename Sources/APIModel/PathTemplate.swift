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
    let bytes = text.utf8
    let (open, close) = (UInt8(ascii: "{"), UInt8(ascii: "}"))
    guard bytes.first == UInt8(ascii: "/"), !bytes.contains(UInt8(ascii: "?")), !bytes.contains(UInt8(ascii: "#"))
    else {
      return nil
    }
    var parts: [Part] = []
    var rest = bytes[...]
    while let start = rest.firstIndex(of: open) {
      guard let end = rest[start...].firstIndex(of: close) else { return nil }
      let name = rest[rest.index(after: start)..<end]
      guard !name.isEmpty, !name.contains(open), !rest[..<start].contains(close) else { return nil }
      if start > rest.startIndex { parts.append(.literal(String(Substring(rest[..<start])))) }
      parts.append(.parameter(String(Substring(name))))
      rest = rest[rest.index(after: end)...]
    }
    guard !rest.contains(close) else { return nil }
    if !rest.isEmpty { parts.append(.literal(String(Substring(rest)))) }
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
