import APIModel
import Diagnostics

/// Compares a request with its operation.
struct RequestCheck {
  let operation: Operation
  let service: Service
  let conformance: Conformance

  /// Everything that is wrong with a request, in the order path, query, header, body.
  func issues(
    of request: StubRequest,
    path values: [String: String],
    query: [RequestTarget.Item]
  ) -> [RequestIssue] {
    pathIssues(values) + queryIssues(query) + headerIssues(request)
      + BodyCheck(body: operation.requestBody, service: service, conformance: conformance).issues(of: request)
  }

  private func pathIssues(_ values: [String: String]) -> [RequestIssue] {
    fields(in: .path).flatMap { field in
      values[field.name].map { issues(of: [$0], field, .path) } ?? []
    }
  }

  private func queryIssues(_ items: [RequestTarget.Item]) -> [RequestIssue] {
    let fields = fields(in: .query)
    let names = fields.map(\.name)
    let strangers = items.filter { !names.contains($0.name) }.map { item in
      RequestIssue(.query, item.name, "there is no such parameter\(Suggestion.clause(for: item.name, in: names))")
    }
    return strangers
      + fields.flatMap { field in
        presentIssues(of: items.filter { $0.name == field.name }.map { $0.value ?? "" }, field, .query)
      }
  }

  private func headerIssues(_ request: StubRequest) -> [RequestIssue] {
    // Nobody asks for credentials here.
    let supplied = Set(service.credentials.map { $0.lowercased() })
    // A body has a content type of its own, which the check of the body looks at.
    let known = fields(in: .header).filter {
      !supplied.contains($0.name.lowercased()) && $0.name.lowercased() != "content-type"
    }
    return known.flatMap { presentIssues(of: request.headers(named: $0.name), $0, .header) }
  }

  private func presentIssues(of values: [String], _ field: Field, _ part: RequestIssue.Part) -> [RequestIssue] {
    guard values.isEmpty else { return issues(of: values, field, part) }
    return field.isRequired ? [RequestIssue(part, field.name, "the required parameter is missing")] : []
  }

  private func issues(of values: [String], _ field: Field, _ part: RequestIssue.Part) -> [RequestIssue] {
    let found = values.flatMap { conformance.issues(ofText: $0, as: field.value) }
      .map { RequestIssue(part, field.name, $0.message) }
    guard values.count > 1, !field.value.isList else { return found }
    return [RequestIssue(part, field.name, "the parameter is there \(values.count) times")] + found
  }

  private func fields(in location: Parameter.Location) -> [Field] {
    operation.parameters.filter { $0.location == location }.map(\.field)
  }
}

extension ValueType {
  fileprivate var isList: Bool {
    switch shape {
    case .array: true
    case .scalar, .map, .reference, .object, .any: false
    }
  }
}
