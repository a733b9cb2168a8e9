import APIModel
import Diagnostics
import JSONDocument
import YAMLDocument

extension ServiceCheck {
  /// Compares examples with the model; they must agree unless they have a waiver.
  mutating func checkExamples(of operation: Operation) {
    for example in operation.examples where example.waiver == nil {
      for problem in problems(of: example, in: operation) {
        diagnostics.error(.schemaExample, problem.message, at: problem.range)
      }
    }
  }

  /// Reports examples that have a waiver and agree with the model all the same.
  mutating func checkWaivers(of operation: Operation) {
    for example in operation.examples where example.waiver != nil {
      guard agrees(example, in: operation) else { continue }
      diagnostics.warning(
        .schemaUnneededWaiver,
        "the example agrees with the tables; leave out the waiver",
        at: places.attribute(.waiver, of: example.origin)
      )
    }
  }

  /// Whether an example has nothing wrong with it; where its faults stand takes longer to find than that.
  private mutating func agrees(_ example: Example, in operation: Operation) -> Bool {
    let body: Body?
    let direction: Conformance.Direction
    switch example.message {
    case .request(let target):
      if let target, !conformance.issues(ofTarget: target, of: operation).isEmpty { return false }
      (body, direction) = (operation.requestBody, .request)
    case .response(let status):
      guard let response = operation.responses.first(where: { $0.status == status }) else { return false }
      (body, direction) = (response.body, .response)
    }
    guard let value = example.body else { return true }
    return body.map { conformance.issues(of: value, as: $0, in: direction).isEmpty } ?? false
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
    let issues = conformance.issues(of: value, as: documented, in: direction)
    return issues.enumerated().map { index, issue in
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

  private mutating func messages(aboutTarget target: String, in operation: Operation) -> [String] {
    conformance.issues(ofTarget: target, of: operation).map { issue in
      switch issue {
      case .path(let path):
        return "the path \(path.quoted) does not fit \(operation.path.description.quoted)"
      case .unknownParameter(let name, _):
        let names = operation.parameters.filter { $0.location == .query }.map(\.field.name)
        return "there is no query parameter \(name.quoted)\(Suggestion.clause(for: name, in: names))"
      case .value(let name, _, let issue):
        return "\(name): \(issue.message)"
      }
    }
  }
}
