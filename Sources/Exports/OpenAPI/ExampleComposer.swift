import APIModel
import JSONDocument

/// Puts the examples of an operation where OpenAPI has places for them.
///
/// An example is called by its place in the operation, from 1, so that their order can be had back.
struct ExampleComposer {
  /// The examples of the request's body, or nil for none.
  private(set) var ofRequest: JSONValue?
  /// The examples for which OpenAPI has no place, such as request lines, or nil for none.
  private(set) var others: JSONValue?
  private var responses: [Int: [JSONValue.Member]] = [:]
  private var targets: [RequestTarget] = []

  init(_ operation: Operation) {
    let statuses = Set(operation.responses.lazy.filter { $0.body != nil }.map(\.status))
    var requests: [JSONValue.Member] = []
    var others: [JSONValue.Member] = []
    for (index, example) in operation.examples.enumerated() {
      let name = "example-\(index + 1)"
      switch example.message {
      case .request where example.body != nil && operation.requestBody != nil:
        requests.append(.init(name, Self.object(of: example).object))
      case .response(let status) where example.body != nil && statuses.contains(status):
        responses[status, default: []].append(.init(name, Self.object(of: example).object))
      case .request, .response:
        others.append(.init(name, Self.completeObject(of: example)))
      }
      if example.waiver == nil, case .request(let target?) = example.message {
        targets.append(RequestTarget(target))
      }
    }
    ofRequest = requests.isEmpty ? nil : .object(requests)
    self.others = others.isEmpty ? nil : .object(others)
  }

  /// The examples of the body of a response, or nil for none.
  func ofResponse(with status: Int) -> JSONValue? {
    responses[status].map(JSONValue.object)
  }

  /// The first value that a request line shows for a parameter.
  func value(of parameter: Parameter) -> JSONValue? {
    targets.lazy.compactMap { $0.value(of: parameter) }.first
  }

  /// The example where its place says what it is an example of.
  private static func object(of example: Example) -> JSONMembers {
    var members = JSONMembers()
    members.add("value", example.body)
    if case .request(let target) = example.message { members.add(.target, text: target) }
    members.add(.waiver, text: example.waiver)
    return members
  }

  /// The example where its place says nothing.
  private static func completeObject(of example: Example) -> JSONValue {
    var members = JSONMembers()
    if case .response(let status) = example.message {
      members.add("response", .number(JSONNumber(status)))
    }
    members.add(contentsOf: object(of: example))
    return members.object
  }
}
