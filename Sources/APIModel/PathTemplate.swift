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
    guard text.utf8.first == UInt8(ascii: "/") else { return nil }
    var parts: [Part] = []
    var isInName = false
    var part: [UInt8] = []
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "?"), UInt8(ascii: "#"): return nil
      case UInt8(ascii: "{"):
        guard !isInName else { return nil }
        if !part.isEmpty { parts.append(.literal(String(decoding: part, as: UTF8.self))) }
        isInName = true
        part = []
      case UInt8(ascii: "}"):
        guard isInName, !part.isEmpty else { return nil }
        parts.append(.parameter(String(decoding: part, as: UTF8.self)))
        isInName = false
        part = []
      default: part.append(byte)
      }
    }
    guard !isInName else { return nil }
    if !part.isEmpty { parts.append(.literal(String(decoding: part, as: UTF8.self))) }
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
