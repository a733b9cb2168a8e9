/// The way to a value inside a JSON text, such as `tasks[0].config.stop_time`, in the names of the wire.
public struct FieldPath: Hashable, Sendable {
  /// One step of a path.
  public enum Element: Hashable, Sendable {
    /// To the value under a name of an object.
    case name(String)
    /// To an element of a list, counted from 0.
    case index(Int)
  }

  /// The steps from the root; empty for the root itself.
  public var elements: [Element]

  /// Makes a path from its steps.
  public init(_ elements: [Element] = []) {
    self.elements = elements
  }

  /// The path of a value one step further.
  public func appending(_ element: Element) -> FieldPath {
    FieldPath(elements + [element])
  }

  init(_ codingPath: [any CodingKey]) {
    elements = codingPath.map { key in key.intValue.map(Element.index) ?? .name(key.stringValue) }
  }
}

extension FieldPath: CustomStringConvertible {
  /// The path as text; the root is `(root)`, and names that would be misread stand in brackets: `labels["a.b"]`.
  public var description: String {
    guard !elements.isEmpty else { return "(root)" }
    var text = ""
    for element in elements {
      switch element {
      case .index(let index):
        text += "[\(index)]"
      case .name(let name) where name.isEmpty || name.contains(where: { ".[]\"".contains($0) }):
        text += "[\(name.debugDescription)]"
      case .name(let name):
        text += text.isEmpty ? name : "." + name
      }
    }
    return text
  }
}
