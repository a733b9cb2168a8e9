// Made by Tablature from DescribeProcessorTask.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// Calls `DescribeProcessorTask`.
///
/// `GET /v2/{project_id}/processor-tasks/{task_id}`.
public struct DescribeProcessorTask: APIOperation {
  public typealias Output = DescribeProcessorTaskResponse

  public static var descriptor: OperationDescriptor {
    OperationDescriptor(
      name: "DescribeProcessorTask",
      method: .get,
      path: "/v2/{project_id}/processor-tasks/{task_id}",
      documentedStatuses: [200, 401, 403, 404]
    )
  }

  /// `project_id`: string, required.
  public var projectID: String?
  /// `task_id`: string, required.
  public var taskID: String

  /// Makes a call; parameters that are nil are not sent.
  public init(taskID: String, projectID: String? = nil) {
    self.projectID = projectID
    self.taskID = taskID
  }

  public func encode(into request: inout RequestBuilder) {
    request.path("project_id", projectID)
    request.path("task_id", taskID)
  }
}

extension ModelArtsClient {
  /// Calls `DescribeProcessorTask`.
  ///
  /// Documented failures: 401, 403, 404.
  public func describeProcessorTask(
    taskID: String, projectID: String? = nil
  ) async throws(ClientError) -> DescribeProcessorTaskResponse {
    try await send(DescribeProcessorTask(taskID: taskID, projectID: projectID))
  }
}
