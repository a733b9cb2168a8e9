// Made by Tablature from ShowTask.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// Calls `ShowTask`.
///
/// `GET /v1/{project_id}/services/{service_id}/tasks/{task_id}`.
public struct ShowTask: APIOperation {
  public typealias Output = ShowTaskResponse

  public static var descriptor: OperationDescriptor {
    OperationDescriptor(
      name: "ShowTask",
      method: .get,
      path: "/v1/{project_id}/services/{service_id}/tasks/{task_id}",
      documentedStatuses: [200, 400, 404]
    )
  }

  /// `project_id`: string, required.
  public var projectID: String?
  /// `service_id`: string, required.
  public var serviceID: String
  /// `task_id`: string, required.
  public var taskID: String

  /// Makes a call; parameters that are nil are not sent.
  public init(serviceID: String, taskID: String, projectID: String? = nil) {
    self.projectID = projectID
    self.serviceID = serviceID
    self.taskID = taskID
  }

  public func encode(into request: inout RequestBuilder) {
    request.path("project_id", projectID)
    request.path("service_id", serviceID)
    request.path("task_id", taskID)
  }
}

extension ModelArtsClient {
  /// Calls `ShowTask`.
  ///
  /// Documented failures: 400, 404.
  public func showTask(
    serviceID: String, taskID: String, projectID: String? = nil
  ) async throws(ClientError) -> ShowTaskResponse {
    try await send(ShowTask(serviceID: serviceID, taskID: taskID, projectID: projectID))
  }
}
