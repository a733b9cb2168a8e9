/// Writes nodes in block context: one entry a line, with indentation.
struct YAMLBlockWriter {
  private(set) var output = ""
  private let lineWidth: Int

  init(lineWidth: Int) {
    self.lineWidth = lineWidth
  }

  /// Writes a document.
  mutating func writeRoot(_ node: YAMLNode) {
    switch form(of: node, column: 0) {
    case .line(let text): output += text + "\n"
    case .literal(let scalar): output += scalar.literalBlock(indentation: 2)
    case .block: writeBlock(node, indentation: 0)
    }
  }

  /// Writes a list or mapping from the current place, whose column is the indentation.
  private mutating func writeBlock(_ node: YAMLNode, indentation: Int) {
    switch node {
    case .scalar: break
    case .sequence(let sequence):
      for (place, element) in sequence.elements.enumerated() {
        if place > 0 { indent(indentation) }
        output += "-"
        write(element, indentation: indentation, column: indentation + 1, startsLine: false)
      }
    case .mapping(let mapping):
      for (place, entry) in mapping.entries.enumerated() {
        if place > 0 { indent(indentation) }
        let width = writeKey(entry.key, indentation: indentation)
        write(entry.value, indentation: indentation, column: indentation + width, startsLine: true)
      }
    }
  }

  /// Writes a key with its colon; returns the width of what is on the last line.
  private mutating func writeKey(_ scalar: YAMLScalar, indentation: Int) -> Int {
    let key = scalar.inlineText(in: .block)
    if key.isImplicitYAMLKey {
      output += key + ":"
      return key.unicodeScalars.count + 1
    }
    output += "? " + key + "\n"
    indent(indentation)
    output += ":"
    return 1
  }

  /// Writes an element after its `-`, or a value after its `:`.
  ///
  /// - Parameters:
  ///   - node: The element or value.
  ///   - indentation: That of the list or mapping it is in.
  ///   - column: The width of the line so far.
  ///   - startsLine: Whether a block starts on a line of its own.
  private mutating func write(_ node: YAMLNode, indentation: Int, column: Int, startsLine: Bool) {
    let inner = indentation + 2
    switch form(of: node, column: column + 1) {
    case .line(let text):
      output += " " + text + "\n"
    case .literal(let scalar):
      output += " " + scalar.literalBlock(indentation: inner)
    case .block:
      if startsLine {
        output += "\n"
        indent(inner)
      } else {
        output += " "
      }
      writeBlock(node, indentation: inner)
    }
  }

  private mutating func indent(_ width: Int) {
    output += String(repeating: " ", count: width)
  }
}

extension YAMLBlockWriter {
  /// How a node is written.
  private enum Form {
    case line(String)
    case literal(YAMLScalar)
    case block
  }

  /// How a node is written that starts in a column.
  private func form(of node: YAMLNode, column: Int) -> Form {
    switch node {
    case .scalar(let scalar):
      scalar.isLiteralBlock ? .literal(scalar) : .line(scalar.inlineText(in: .block))
    case .sequence(let sequence):
      form(of: node, sequence.elements.isEmpty ? .flow : sequence.layout, column: column)
    case .mapping(let mapping):
      form(of: node, mapping.entries.isEmpty ? .flow : mapping.layout, column: column)
    }
  }

  private func form(of node: YAMLNode, _ layout: YAMLLayout, column: Int) -> Form {
    switch layout {
    case .block: .block
    case .flow: .line(YAMLFlowWriter.text(of: node))
    case .fitting: YAMLFlowWriter.text(of: node, width: lineWidth - column).map(Form.line) ?? .block
    }
  }
}
