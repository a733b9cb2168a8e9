// Made by Tablature from ShowModelEngineAndRuntime.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// Calls `ShowModelEngineAndRuntime`.
///
/// `GET /v1/{project_id}/models/ai-engine-runtimes`.
public struct ShowModelEngineAndRuntime: APIOperation {
  public typealias Output = ShowModelEngineAndRuntimeResponse

  public static var descriptor: OperationDescriptor {
    OperationDescriptor(
      name: "ShowModelEngineAndRuntime",
      method: .get,
      path: "/v1/{project_id}/models/ai-engine-runtimes",
      documentedStatuses: [200, 401, 403, 404]
    )
  }

  /// `project_id`: string, required.
  public var projectID: String?
  /// `limit`: string.
  public var limit: String?
  /// `offset`: string, 0....
  public var offset: String?

  /// Makes a call; parameters that are nil are not sent.
  public init(limit: String? = nil, offset: String? = nil, projectID: String? = nil) {
    self.projectID = projectID
    self.limit = limit
    self.offset = offset
  }

  public func encode(into request: inout RequestBuilder) {
    request.path("project_id", projectID)
    request.query("limit", limit)
    request.query("offset", offset)
  }
}

extension ShowModelEngineAndRuntime {
  public func validate(with validator: inout Validator) {
    validator.check(offset, "offset", range: Limits(from: 0))
  }
}

extension ModelArtsClient {
  /// Calls `ShowModelEngineAndRuntime`.
  ///
  /// Documented failures: 401, 403, 404.
  public func showModelEngineAndRuntime(
    limit: String? = nil, offset: String? = nil, projectID: String? = nil
  ) async throws(ClientError) -> ShowModelEngineAndRuntimeResponse {
    try await send(ShowModelEngineAndRuntime(limit: limit, offset: offset, projectID: projectID))
  }
}
