// Made by Tablature from CreateProcessorTask.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// Calls `CreateProcessorTask`.
///
/// `POST /v2/{project_id}/processor-tasks`.
public struct CreateProcessorTask: APIOperation {
  public typealias Output = CreateProcessorTaskResponse

  public static var descriptor: OperationDescriptor {
    OperationDescriptor(
      name: "CreateProcessorTask",
      method: .post,
      path: "/v2/{project_id}/processor-tasks",
      documentedStatuses: [200, 401, 403, 404]
    )
  }

  /// `project_id`: string, required.
  public var projectID: String?
  /// What the request carries.
  public var body: CreateProcessorTaskRequest

  /// Makes a call; parameters that are nil are not sent.
  public init(body: CreateProcessorTaskRequest, projectID: String? = nil) {
    self.projectID = projectID
    self.body = body
  }

  public func encode(into request: inout RequestBuilder) {
    request.path("project_id", projectID)
    request.json(body)
  }
}

extension CreateProcessorTask {
  public func validate(with validator: inout Validator) {
    validator.check(body, "body")
  }
}

extension ModelArtsClient {
  /// Calls `CreateProcessorTask`.
  ///
  /// Documented failures: 401, 403, 404.
  public func createProcessorTask(
    body: CreateProcessorTaskRequest, projectID: String? = nil
  ) async throws(ClientError) -> CreateProcessorTaskResponse {
    try await send(CreateProcessorTask(body: body, projectID: projectID))
  }
}
