import JSONDocument

/// A value of a document, and where it stands.
struct ImportNode {
  let value: JSONValue
  /// The names and numbers that lead from the root to the value.
  let path: [String]

  /// The value under a name or at a number.
  func child(_ name: String, _ value: JSONValue) -> ImportNode {
    ImportNode(value: value, path: path + [name])
  }

  /// The place as a JSON pointer in a URI fragment, such as `#/paths/~1v1~1tasks/get`.
  var pointer: String {
    path.reduce(into: "#") { pointer, step in
      pointer += "/"
      for character in step.unicodeScalars {
        switch character {
        case "~": pointer += "~0"
        case "/": pointer += "~1"
        default: pointer.unicodeScalars.append(character)
        }
      }
    }
  }
}

/// An object of a document, its members found by name.
struct ImportObject {
  let node: ImportNode
  private let values: [String: JSONValue]

  init(_ node: ImportNode, _ members: [JSONValue.Member]) {
    self.node = node
    values = Dictionary(members.map { ($0.name, $0.value) }, uniquingKeysWith: { first, _ in first })
  }

  /// The value under a name.
  subscript(name: String) -> ImportNode? {
    values[name].map { node.child(name, $0) }
  }

  /// The value under a name that only Tablature knows.
  subscript(key: ExtensionKey) -> ImportNode? { self[key.rawValue] }
}
