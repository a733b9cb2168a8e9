/// What is worth knowing about a call, or an attempt of one, when it is over. It holds no secret and no body.
public struct CallRecord: Sendable {
  /// The name of the operation.
  public var operation: String
  /// The HTTP method.
  public var method: String
  /// The path with the query, redacted.
  public var target: String
  /// The header fields of the request, redacted, in order.
  public var headers: [(name: String, value: String)]
  /// Which attempt of its call it was, from 1.
  public var attempt: Int
  /// How long it took.
  public var duration: Duration
  /// The status of the response, if there was one.
  public var status: Int?
  /// The service's name for the request, for its support, if the response has it.
  public var requestID: String?
  /// Why it failed, or nil if it succeeded.
  public var error: ClientError?
}

extension CallRecord: CustomStringConvertible {
  /// A line for a log, such as `ListTasks: GET /v2/p/tasks?limit=5 -> 200 in 0.12 s (request r-1)`.
  public var description: String {
    var text = "\(operation): \(method) \(target) -> \(outcome) in \(seconds) s"
    if attempt > 1 { text += ", attempt \(attempt)" }
    if let requestID { text += " (request \(requestID))" }
    return text
  }

  private var outcome: String {
    if let status { return String(status) }
    switch error {
    case .transport(let failure)?: return "no response: \(failure.reason)"
    case .cancelled?: return "cancelled"
    case let error?: return error.description
    case nil: return "done"
    }
  }

  private var seconds: Double { ((duration / .seconds(1)) * 1000).rounded() / 1000 }
}
