import APIModel
import Diagnostics
import JSONDocument

extension ServiceCheck {
  /// Compares an example with the model: it must agree, or have a waiver and not agree.
  mutating func check(_ example: Example, of operation: Operation) {
    let problems = problems(of: example, in: operation)
    guard example.waiver != nil else {
      for problem in problems { diagnostics.error(.schemaExample, problem.message, at: problem.range) }
      return
    }
    if problems.isEmpty {
      diagnostics.warning(
        .schemaUnneededWaiver,
        "the example agrees with the tables; leave out the waiver",
        at: places.range(of: "waiver", in: example.origin)
      )
    }
  }

  private typealias Problem = (message: String, range: SourceRange?)

  private func problems(of example: Example, in operation: Operation) -> [Problem] {
    switch example.message {
    case .request(let target):
      let range = places.range(of: "request", in: example.origin)
      let targetProblems = target.map { problems(ofTarget: $0, in: operation).map { ($0, range) } } ?? []
      guard let body = example.body else { return targetProblems }
      guard let documented = operation.requestBody else {
        return targetProblems + [("the operation's request has no body", bodyRange(of: example))]
      }
      return targetProblems + problems(of: body, as: documented, in: .request, of: example)
    case .response(let status):
      guard let response = operation.responses.first(where: { $0.status == status }) else {
        return [("the operation has no response \(status)", places.range(of: "response", in: example.origin))]
      }
      guard let body = example.body else { return [] }
      guard let documented = response.body else {
        return [("the response \(status) has no body", bodyRange(of: example))]
      }
      return problems(of: body, as: documented, in: .response, of: example)
    }
  }

  // MARK: Bodies

  private func problems(
    of value: JSONValue,
    as body: Body,
    in direction: Conformance.Direction,
    of example: Example
  ) -> [Problem] {
    guard body.content == .json || body.content == .jsonPatch else { return [] }
    let issues = ([body.value] + body.alternatives).map { conformance.issues(of: value, as: $0, in: direction) }
    guard !issues.contains(where: \.isEmpty) else { return [] }
    return (issues.first ?? []).map { issue in
      let path = issue.path.steps.isEmpty ? "" : "\(issue.path): "
      return (path + issue.message, range(of: issue.path, in: example))
    }
  }

  private func bodyRange(of example: Example) -> SourceRange? {
    places.body(of: example.origin)?.node.range ?? example.origin.range
  }

  /// The place in the schema file of a value inside the body of an example.
  private func range(of path: JSONPath, in example: Example) -> SourceRange? {
    guard let body = places.body(of: example.origin), let text = body.node.text else { return example.origin.range }
    return body.range(atOffset: JSONLocator.offset(of: path, in: text))
  }

  // MARK: Targets

  /// What is wrong with the path and the query of a request line.
  private func problems(ofTarget target: String, in operation: Operation) -> [String] {
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
