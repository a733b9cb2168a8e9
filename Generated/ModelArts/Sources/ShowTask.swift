// Made by Tablature from ShowTask.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `GET /v1/{project_id}/services/{service_id}/tasks/{task_id}`.
public struct ShowTask: APIOperation {
  public typealias Output = ShowTaskResponse
  public static let route = APIRoute(
    .get, "/v1/{project_id}/services/{service_id}/tasks/{task_id}", statuses: [200, 400, 404]
  )

  public var projectID: String?
  public var serviceID: String
  public var taskID: String

  public init(serviceID: String, taskID: String, projectID: String? = nil) {
    (self.serviceID, self.taskID, self.projectID) = (serviceID, taskID, projectID)
  }

  public func encode(into request: inout RequestBuilder) {
    request.path(["project_id": projectID, "service_id": serviceID, "task_id": taskID])
  }
}

extension ServiceTaskManagementOperations {
  /// `GET /v1/{project_id}/services/{service_id}/tasks/{task_id}`; fails with 400, 404.
  public func showTask(
    serviceID: String, taskID: String, projectID: String? = nil
  ) async throws(ClientError) -> ShowTaskResponse {
    try await send(ShowTask(serviceID: serviceID, taskID: taskID, projectID: projectID))
  }
}

public typealias ShowTaskResponse = TaskDetails
public typealias ShowTaskResponseError = TaskDetailsError
