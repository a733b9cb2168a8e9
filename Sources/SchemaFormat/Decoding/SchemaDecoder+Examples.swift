import APIModel
import Diagnostics
import JSONDocument
import YAMLDocument

extension SchemaDecoder {
  /// Reads the examples of an operation.
  ///
  /// - Parameters:
  ///   - keyed: The operation.
  ///   - method: Its method, which the request lines of examples repeat.
  /// - Returns: The examples that could be read.
  mutating func examples(in keyed: KeyedNodes, method: Operation.Method?) -> [Example] {
    guard readsExamples, let node = keyed[.examples] else { return [] }
    return elements(node, .examples).compactMap { example($0, method: method) }
  }

  /// Reads an example; nil if it is neither one of a request nor one of a response.
  mutating func example(_ node: YAMLNode, method: Operation.Method?) -> Example? {
    let level: SchemaLevel = node[.response] == nil ? .requestExample : .responseExample
    guard let keyed = keyedNodes(node, level) else { return nil }
    guard let message = message(keyed, method: method) else { return nil }
    let body = keyed[.body].flatMap { exampleBody($0) }
    return Example(message: message, body: body, waiver: text(.waiver, in: keyed), origin: Origin(node.range))
  }

  private mutating func message(_ keyed: KeyedNodes, method: Operation.Method?) -> Example.Message? {
    if let node = keyed[.response] {
      guard let status = text(node, .response) else { return nil }
      if let code = Int(status) { return .response(status: code) }
      report(.schemaInvalidValue, "'response' is a status, not \(status.quoted)", at: node.range)
      return nil
    }
    guard let node = keyed[.request] else {
      report(.schemaMissingKey, "an example needs a key 'request' or 'response'", at: keyed.range)
      return nil
    }
    if node.isNull { return .request(target: nil) }
    guard let line = text(node, .request).map(Notation.requestLine) else { return nil }
    if let shown = line.method, let method, shown != method {
      report(
        .schemaExample,
        "the example shows \(shown.rawValue), but the operation's method is \(method.rawValue)",
        at: node.range
      )
    }
    return .request(target: line.target)
  }

  private mutating func exampleBody(_ node: YAMLNode) -> JSONValue? {
    guard let text = text(node, .body) else { return nil }
    do {
      return try JSONValue(parsing: text)
    } catch {
      let range = texts.text(in: node).range(atOffset: error.offset)
      report(.schemaJSON, "the body is no JSON: \(error.message)", at: range)
      return nil
    }
  }
}
