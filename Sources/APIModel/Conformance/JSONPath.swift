import Diagnostics

/// The place of a value inside a JSON text, from the root: `tasks[0].config.name`.
public struct JSONPath: Sendable, Hashable, CustomStringConvertible {
  /// One step down.
  public enum Step: Sendable, Hashable {
    /// To the member of an object with this name.
    case member(String)
    /// To the element of a list at this place, counted from 0.
    case element(Int)
  }

  /// The steps; none for the root.
  public var steps: [Step]

  /// Makes a path.
  public init(_ steps: [Step] = []) {
    self.steps = steps
  }

  /// The path to the member of the object at this path.
  public func member(_ name: String) -> JSONPath { JSONPath(steps + [.member(name)]) }

  /// The path to the element of the list at this path.
  public func element(_ index: Int) -> JSONPath { JSONPath(steps + [.element(index)]) }

  /// The path in a form to read; names that are no words stand in brackets and quotes.
  public var description: String {
    var text = ""
    for step in steps {
      switch step {
      case .element(let index): text += "[\(index)]"
      case .member(let name) where !name.isEmpty && name.utf8.allSatisfy(\.isWordByte):
        text += text.isEmpty ? name : ".\(name)"
      case .member(let name): text += "[\(name.quoted)]"
      }
    }
    return text
  }
}

extension UInt8 {
  fileprivate var isWordByte: Bool {
    switch self {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"): true
    default: false
    }
  }
}
