import APIModel
import Diagnostics
import JSONDocument

extension ImportReader {
  /// Gathers the examples of an operation from their places, in the order that their names state.
  mutating func examples(of operation: ImportObject) -> [Example] {
    var numbered: [Int: Example] = [:]
    for (name, node) in entries(operation[.examples]) {
      add(completeExample(node), named: name, at: node, to: &numbered)
    }
    for (name, node) in mediaExamples(operation["requestBody"]) {
      add(example(node, .example) { .request(target: $0) }, named: name, at: node, to: &numbered)
    }
    for (status, response) in entries(operation["responses"]) {
      guard let status = Int(status) else { continue }
      for (name, node) in mediaExamples(response) {
        add(example(node, .example) { _ in .response(status: status) }, named: name, at: node, to: &numbered)
      }
    }
    return numbered.sorted { $0.key < $1.key }.map(\.value)
  }

  /// The examples of all media types of a request body or a response; whatever else is wrong there is reported elsewhere.
  private mutating func mediaExamples(_ node: ImportNode?) -> [(name: String, node: ImportNode)] {
    guard let node, case .object(let members)? = node.value["content"] else { return [] }
    let content = node.child("content", .object(members))
    return members.flatMap { member -> [(name: String, node: ImportNode)] in
      guard let examples = member.value["examples"] else { return [] }
      return entries(content.child(member.name, member.value).child("examples", examples))
    }
  }

  private mutating func add(
    _ example: Example?,
    named name: String,
    at node: ImportNode,
    to numbered: inout [Int: Example]
  ) {
    guard let example else { return }
    guard name.hasPrefix("example-"), let number = Int(name.dropFirst("example-".count)) else {
      return report(.importName, "an example is called 'example-' and its number, not \(quoted(name))", at: node)
    }
    if numbered.updateValue(example, forKey: number) != nil {
      report(.importName, "there are two examples \(quoted(name))", at: node)
    }
  }

  /// Reads an example that stands where nothing says what it is an example of.
  private mutating func completeExample(_ node: ImportNode) -> Example? {
    example(node, .completeExample) { .request(target: $0) }
  }

  private mutating func example(
    _ node: ImportNode,
    _ level: ImportLevel,
    message: (_ target: String?) -> Example.Message
  ) -> Example? {
    guard let object = object(node, level) else { return nil }
    let status = int(object["response"])
    let target = text(object[.target])
    return Example(
      message: status.map { .response(status: $0) } ?? message(target),
      body: object["value"]?.value,
      waiver: text(object[.waiver])
    )
  }
}
