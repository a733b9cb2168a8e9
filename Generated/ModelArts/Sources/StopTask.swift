// Made by Tablature from StopTask.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// Calls `StopTask`.
///
/// `POST /v1/{project_id}/services/{service_id}/tasks/{task_id}/stop`.
public struct StopTask: APIOperation {
  public typealias Output = Void

  public static var descriptor: OperationDescriptor {
    OperationDescriptor(
      name: "StopTask",
      method: .post,
      path: "/v1/{project_id}/services/{service_id}/tasks/{task_id}/stop",
      documentedStatuses: [202, 400, 404]
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
  /// Calls `StopTask`.
  ///
  /// Documented failures: 400, 404.
  public func stopTask(serviceID: String, taskID: String, projectID: String? = nil) async throws(ClientError) {
    try await send(StopTask(serviceID: serviceID, taskID: taskID, projectID: projectID))
  }
}
