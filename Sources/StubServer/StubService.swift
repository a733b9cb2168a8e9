public import APIModel
import Samples

/// Stands in for a service: answers each of its operations, and refuses requests that its schema does not allow.
///
/// It knows nothing of sockets, and the same request gets the same answer every time.
public struct StubService: Sendable {
  private let service: Service
  private let router: Router
  private let conformance: Conformance
  private let answers: Answers
  private let refusals: Refusals

  /// Makes a stand-in for a service.
  public init(_ service: Service) {
    self.service = service
    router = Router(service)
    conformance = Conformance(service)
    let samples = SampleBuilder(service)
    answers = Answers(samples: samples)
    refusals = Refusals(service, samples: samples)
  }

  /// The answer to a request.
  ///
  /// - 404 where no operation has the path, 405 where none with the path has the method.
  /// - 400 with everything that is wrong where the request breaks a rule of the schema.
  /// - Otherwise the first documented success. A header field `Prefer: code=404` asks for another documented response.
  public func respond(to request: StubRequest) -> StubResponse {
    let target = RequestTarget(request.target)
    let path = target.path.split(separator: "/", omittingEmptySubsequences: false)
    switch router.destination(of: request.method, path) {
    case .unknown:
      return refusals.response(404, "\(service.name) has no operation with this path")
    case .otherMethods(let methods):
      let allowed = methods.joined(separator: ", ")
      let headers = [StubRequest.Header("Allow", allowed)]
      return refusals.response(405, "this path is there with \(allowed) only", headers: headers)
    case .operations(let candidates):
      return answer(request, target.query, candidates)
    }
  }

  /// Answers with the first operation that takes the request, or says what is wrong with it for the first of all.
  private func answer(
    _ request: StubRequest,
    _ query: [RequestTarget.Item],
    _ candidates: [(operation: Operation, values: [String: String])]
  ) -> StubResponse {
    let checked = candidates.lazy.map { candidate in
      let check = RequestCheck(operation: candidate.operation, service: service, conformance: conformance)
      return (operation: candidate.operation, issues: check.issues(of: request, path: candidate.values, query: query))
    }
    guard let best = checked.first(where: { $0.issues.isEmpty }) ?? checked.first else {
      return refusals.response(404, "\(service.name) has no operation with this path")
    }
    guard best.issues.isEmpty else {
      let message = "\(best.operation.name): \(best.issues.map(\.description).joined(separator: "; "))"
      return refusals.response(400, message, issues: best.issues, operation: best.operation)
    }
    return answers.response(of: best.operation, preferred(by: request, of: best.operation) ?? best.operation.success)
  }

  /// The documented response that a request asks for, as in RFC 7240.
  private func preferred(by request: StubRequest, of operation: Operation) -> Response? {
    let preferences = request.headers(named: "Prefer").flatMap { $0.split(separator: ",") }
    let codes = preferences.compactMap { preference -> Int? in
      let sides = preference.filter { $0 != " " }.split(separator: "=")
      return sides.count == 2 && sides[0].lowercased() == "code" ? Int(sides[1]) : nil
    }
    return operation.responses.first { codes.contains($0.status) }
  }
}
