/// Writes nodes in flow context: in brackets and braces on one line.
struct YAMLFlowWriter {
  private var text = ""
  /// How many more Unicode scalars fit on the line; nil where the line may have any length.
  private var room: Int?
  /// Whether the text became too long, or met something that asks for a block.
  private var hasFailed = false

  private init(room: Int?) {
    self.room = room
  }

  /// The node in flow layout, whatever the layouts and styles in it say.
  static func text(of node: YAMLNode) -> String {
    var writer = YAMLFlowWriter(room: nil)
    writer.write(node)
    return writer.text
  }

  /// The node in flow layout, if it is no wider than `width` and nothing in it asks for a block.
  static func text(of node: YAMLNode, width: Int) -> String? {
    var writer = YAMLFlowWriter(room: width)
    writer.write(node)
    return writer.hasFailed ? nil : writer.text
  }

  private mutating func write(_ node: YAMLNode) {
    hasFailed = hasFailed || room != nil && node.asksForBlock
    guard !hasFailed else { return }
    switch node {
    case .scalar(let scalar): append(scalar.inlineText(in: .flow))
    case .sequence(let sequence): write(sequence)
    case .mapping(let mapping): write(mapping)
    }
  }

  private mutating func write(_ sequence: YAMLSequence) {
    append("[")
    for (place, element) in sequence.elements.enumerated() where !hasFailed {
      if place > 0 { append(", ") }
      write(element)
    }
    append("]")
  }

  private mutating func write(_ mapping: YAMLMapping) {
    append("{")
    for (place, entry) in mapping.entries.enumerated() where !hasFailed {
      if place > 0 { append(", ") }
      let key = entry.key.inlineText(in: .flow)
      append(key.isImplicitYAMLKey ? key + ": " : "? " + key + " : ")
      write(entry.value)
    }
    append("}")
  }

  private mutating func append(_ part: String) {
    text += part
    guard let room else { return }
    self.room = room - part.unicodeScalars.count
    hasFailed = hasFailed || room < part.unicodeScalars.count
  }
}

extension YAMLNode {
  /// Whether the node says of itself that it is written as a block.
  fileprivate var asksForBlock: Bool {
    switch self {
    case .scalar(let scalar): scalar.isLiteralBlock
    case .sequence(let sequence): sequence.layout == .block && !sequence.elements.isEmpty
    case .mapping(let mapping): mapping.layout == .block && !mapping.entries.isEmpty
    }
  }
}
