// Made by Tablature from StopAutoAnnotation.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// Calls `StopAutoAnnotation`.
///
/// `POST /v2/{project_id}/datasets/{dataset_id}/tasks/{task_id}/stop`.
public struct StopAutoAnnotation: APIOperation {
  public typealias Output = JSONValue

  public static var descriptor: OperationDescriptor {
    OperationDescriptor(
      name: "StopAutoAnnotation",
      method: .post,
      path: "/v2/{project_id}/datasets/{dataset_id}/tasks/{task_id}/stop",
      documentedStatuses: [204, 401, 403, 404]
    )
  }

  /// `dataset_id`: string, required.
  public var datasetID: String
  /// `project_id`: string, required.
  public var projectID: String?
  /// `task_id`: string, required.
  public var taskID: String

  /// Makes a call; parameters that are nil are not sent.
  public init(datasetID: String, taskID: String, projectID: String? = nil) {
    self.datasetID = datasetID
    self.projectID = projectID
    self.taskID = taskID
  }

  public func encode(into request: inout RequestBuilder) {
    request.path("dataset_id", datasetID)
    request.path("project_id", projectID)
    request.path("task_id", taskID)
  }
}

extension ModelArtsClient {
  /// Calls `StopAutoAnnotation`.
  ///
  /// Documented failures: 401, 403, 404.
  public func stopAutoAnnotation(
    datasetID: String, taskID: String, projectID: String? = nil
  ) async throws(ClientError) -> JSONValue {
    try await send(StopAutoAnnotation(datasetID: datasetID, taskID: taskID, projectID: projectID))
  }
}
