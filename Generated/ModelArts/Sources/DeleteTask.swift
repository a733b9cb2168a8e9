// Made by Tablature from DeleteTask.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `DELETE /v1/{project_id}/services/{service_id}/tasks/{task_id}`.
public struct DeleteTask: APIOperation {
  public typealias Output = Void
  public static let route = APIRoute(
    .delete, "/v1/{project_id}/services/{service_id}/tasks/{task_id}", statuses: [202, 400, 404]
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
  /// `DELETE /v1/{project_id}/services/{service_id}/tasks/{task_id}`; fails with 400, 404.
  public func deleteTask(
    serviceID: String, taskID: String, projectID: String? = nil
  ) async throws(ClientError) {
    try await send(DeleteTask(serviceID: serviceID, taskID: taskID, projectID: projectID))
  }
}
