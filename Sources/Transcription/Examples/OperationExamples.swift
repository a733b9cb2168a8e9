import APIModel
import Diagnostics
import JSONDocument

/// Compares the examples of an operation with its types and keeps them.
struct OperationExamples {
  private var operation: Operation
  private var evidence: EvidenceReader
  private var findings: [Diagnostic] = []
  private var tally = ExampleTally()

  /// What comparing the examples of an operation gives.
  struct Result: Sendable {
    var operation: Operation
    var types: [TableKey: DraftType]
    var findings: [Diagnostic]
    var tally: ExampleTally
  }

  /// Reads the examples of a page.
  static func read(_ examples: [ExampleFacts], _ operation: Operation, _ types: [TableKey: DraftType]) -> Result {
    var reader = OperationExamples(operation: operation, evidence: EvidenceReader(types))
    for example in examples { reader.read(example) }
    return Result(
      operation: reader.operation,
      types: reader.evidence.types,
      findings: reader.findings,
      tally: reader.tally
    )
  }

  private mutating func read(_ example: ExampleFacts) {
    let body = body(of: example)
    tally.count(example, hasBody: body != nil)
    guard !example.isBroken else { return }
    let kept = Example(message: message(example), body: body, origin: Origin(example.range))
    if let body {
      switch kept.message {
      case .request: readRequest(body, example)
      case .response(let status): readResponse(body, status, example)
      }
    }
    operation.examples.append(kept)
  }

  /// The body an example shows, unless it is that of a request which has none.
  private mutating func body(of example: ExampleFacts) -> JSONValue? {
    let shown = example.body(for: operation.method)
    guard example.side == .request, operation.requestBody == nil, shown != nil else { return shown }
    let body = example.undescribedBody(for: operation.method)
    if body == nil {
      let message = "example: the request has no body; what the example shows as one is left out"
      findings.append(Diagnostic(.contradictingExample, .warning, message, at: example.range))
    }
    return body
  }

  private func message(_ example: ExampleFacts) -> Example.Message {
    switch example.side {
    case .request: return .request(target: example.target)
    case .response:
      let success = operation.success?.status ?? 200
      guard let status = example.status else { return .response(status: success) }
      return .response(status: status)
    }
  }

  private mutating func readRequest(_ body: JSONValue, _ example: ExampleFacts) {
    guard var request = operation.requestBody else {
      operation.requestBody = Body(shownBy: body, for: operation.method)
      return
    }
    let shapes = [request.value] + request.alternatives
    let best = bestShape(shapes, for: body)
    let widened = evidence.read(body, as: shapes[best], side: .request, at: Origin(example.range))
    if best == 0 { request.value = widened } else { request.alternatives[best - 1] = widened }
    operation.requestBody = request
    report(example)
  }

  private mutating func readResponse(_ body: JSONValue, _ status: Int, _ example: ExampleFacts) {
    guard let index = operation.responses.firstIndex(where: { $0.status == status }) else {
      operation.responses.append(
        Response(status: status, body: Body(value: ValueType(opaque: body)), origin: Origin(example.range))
      )
      operation.responses.sort { $0.status < $1.status }
      return
    }
    guard var known = operation.responses[index].body else {
      operation.responses[index].body = Body(value: ValueType(opaque: body))
      return
    }
    known.value = evidence.read(body, as: known.value, side: .response, at: Origin(example.range))
    operation.responses[index].body = known
    report(example)
  }

  /// The shape that an example contradicts least.
  private func bestShape(_ shapes: [ValueType], for body: JSONValue) -> Int {
    guard shapes.count > 1 else { return 0 }
    var best = (index: 0, contradictions: Int.max)
    for (index, shape) in shapes.enumerated() {
      var trial = evidence
      _ = trial.read(body, as: shape, side: .request, at: Origin())
      if trial.contradictions.count < best.contradictions { best = (index, trial.contradictions.count) }
    }
    return best.index
  }

  private mutating func report(_ example: ExampleFacts) {
    if evidence.contradictions.isEmpty { return }
    tally.conflicting += 1
    for contradiction in evidence.contradictions {
      tally.contradictions[contradiction.kind.rawValue, default: 0] += 1
      let place = contradiction.path.isEmpty ? "the body" : contradiction.path
      findings.append(
        Diagnostic(
          .contradictingExample,
          .warning,
          "example, \(place): \(contradiction.message)",
          at: example.range
        )
      )
    }
  }
}
