/// The client of a service: what generated clients have in common.
public protocol ServiceClient: Sendable {
  /// What does the work.
  var core: APIClient { get set }
}

extension ServiceClient {
  /// Calls an operation and returns what the response carries.
  public func send<Call: APIOperation>(_ operation: Call) async throws(ClientError) -> Call.Output {
    try await core.send(operation)
  }

  /// Calls an operation and returns the whole response, with its status and its header fields.
  public func response<Call: APIOperation>(to operation: Call) async throws(ClientError) -> APIResponse<Call.Output> {
    try await core.response(to: operation)
  }

  /// The pages of an operation, from the one it asks for.
  public func pages<Call: PagedOperation>(of operation: Call) -> PageSequence<Call> {
    core.pages(of: operation)
  }

  /// The items on all pages of an operation, from the page it asks for.
  public func items<Call: PagedOperation>(of operation: Call) -> ItemSequence<Call> {
    core.items(of: operation)
  }
}
