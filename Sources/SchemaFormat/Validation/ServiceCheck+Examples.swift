import APIModel
import Diagnostics
import JSONDocument

extension ServiceCheck {
  /// Compares an example with the model; it must agree unless it has a waiver.
  mutating func check(_ example: Example, of operation: Operation) {
    guard example.waiver == nil else { return }
    let problems = problems(of: example, in: operation)
    for problem in problems {
      diagnostics.error(.schemaExample, problem.message, at: problem.range)
    }
  }

  /// Reports examples that have a waiver and agree with the model all the same.
  mutating func checkWaivers(of operation: Operation) {
    for example in operation.examples where example.waiver != nil {
      guard problems(of: example, in: operation).isEmpty else { continue }
      diagnostics.warning(
        .schemaUnneededWaiver,
        "the example agrees with the tables; leave out the waiver",
        at: places.attribute(.waiver, of: example.origin)
      )
    }
  }

  private typealias Problem = (message: String, range: SourceRange?)

  private mutating func problems(of example: Example, in operation: Operation) -> [Problem] {
    switch example.message {
    case .request(let target):
      let targetProblems = target.map { problems(ofTarget: $0, in: operation, of: example) } ?? []
      return targetProblems
        + bodyProblems(of: example, as: operation.requestBody, "the request", in: .request)
    case .response(let status):
      guard let response = operation.responses.first(where: { $0.status == status }) else {
        let range = places.attribute(.response, of: example.origin)
        return [("the operation has no response \(status)", range)]
      }
      return bodyProblems(of: example, as: response.body, "the response \(status)", in: .response)
    }
  }

  // MARK: Bodies

  private mutating func bodyProblems(
    of example: Example,
    as documented: Body?,
    _ noun: String,
    in direction: Conformance.Direction
  ) -> [Problem] {
    guard let value = example.body else { return [] }
    guard let documented else {
      return [("\(noun) has no body in the tables", places.attribute(.body, of: example.origin))]
    }
    guard documented.content == .json || documented.content == .jsonPatch else { return [] }
    let types = [documented.value] + documented.alternatives
    let issues = types.map { conformance.issues(of: value, as: $0, in: direction) }
    guard let first = issues.first, !issues.contains(where: \.isEmpty) else { return [] }
    return first.enumerated().map { index, issue in
      let path = issue.path.steps.isEmpty ? "" : "\(issue.path): "
      // Finding a place takes a walk through the text, so a hopeless example gets exact places for its start only.
      let place = index < 100 ? range(of: issue.path, in: example) : places.attribute(.body, of: example.origin)
      return (path + issue.message, place)
    }
  }

  /// The place in the schema file of a value inside the body of an example.
  private mutating func range(of path: JSONPath, in example: Example) -> SourceRange? {
    guard let body = places.body(of: example.origin), let text = body.node.text else { return example.origin.range }
    return body.range(atOffset: JSONLocator.offset(of: path, in: text))
  }

  // MARK: Targets

  /// What is wrong with the path and the query of a request line.
  private mutating func problems(ofTarget target: String, in operation: Operation, of example: Example) -> [Problem] {
    let messages = messages(aboutTarget: target, in: operation)
    return messages.map { ($0, places.attribute(.request, of: example.origin)) }
  }

  private func messages(aboutTarget target: String, in operation: Operation) -> [String] {
    let parts = target.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
    var problems: [String] = []
    if let path = parts.first, !operation.path.fits(path) {
      problems.append("the path \(path.quoted) does not fit \(operation.path.description.quoted)")
    }
    guard parts.count > 1 else { return problems }
    let fields = operation.parameters.filter { $0.location == .query }.map(\.field)
    for pair in parts[1].split(separator: "&") {
      let sides = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(
        \.removingPercentEncoding
      )
      guard let name = sides.first else { continue }
      guard let field = fields.first(where: { $0.name == name }) else {
        let clause = Suggestion.clause(for: name, in: fields.map(\.name))
        problems.append("there is no query parameter \(name.quoted)\(clause)")
        continue
      }
      // A value in braces stands for the one the reader has.
      guard sides.count > 1, !sides[1].hasPrefix("{") else { continue }
      problems += conformance.issues(ofText: sides[1], as: field.value).map { "\(name): \($0.message)" }
    }
    return problems
  }
}

extension PathTemplate {
  /// Whether a path is this template with something in the place of each parameter.
  fileprivate func fits(_ path: Substring) -> Bool {
    var rest = path
    for (index, part) in parts.enumerated() {
      switch part {
      case .literal(let text):
        guard rest.hasPrefix(text) else { return false }
        rest = rest.dropFirst(text.count)
      case .parameter:
        let next: Substring
        if index + 1 < parts.count, case .literal(let text) = parts[index + 1] {
          guard let literal = rest.dropFirst().firstRange(of: text) else { return false }
          next = rest[literal.lowerBound...]
        } else {
          next = rest[rest.endIndex...]
        }
        guard rest.startIndex < next.startIndex, !rest[..<next.startIndex].contains("/") else { return false }
        rest = next
      }
    }
    return rest.isEmpty
  }
}

extension Substring {
  /// The text with `%41` read as the byte it stands for.
  fileprivate var removingPercentEncoding: String {
    var bytes: [UInt8] = []
    var rest = Substring(self).utf8
    while let byte = rest.popFirst() {
      let digits = String(Substring(rest.prefix(2)))
      if byte == UInt8(ascii: "%"), digits.utf8.count == 2, let value = UInt8(digits, radix: 16) {
        bytes.append(value)
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
