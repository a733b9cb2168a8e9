// Made by Tablature from StartTask.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// Calls `StartTask`.
///
/// `POST /v1/{project_id}/services/{service_id}/tasks/{task_id}/start`.
public struct StartTask: APIOperation {
  public typealias Output = Void

  public static var descriptor: OperationDescriptor {
    OperationDescriptor(
      name: "StartTask",
      method: .post,
      path: "/v1/{project_id}/services/{service_id}/tasks/{task_id}/start",
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
  /// Calls `StartTask`.
  ///
  /// Documented failures: 400, 404.
  public func startTask(serviceID: String, taskID: String, projectID: String? = nil) async throws(ClientError) {
    try await send(StartTask(serviceID: serviceID, taskID: taskID, projectID: projectID))
  }
}
