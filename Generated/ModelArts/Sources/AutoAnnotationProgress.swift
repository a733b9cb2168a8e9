// Made by Tablature from AutoAnnotationProgress.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// Calls `AutoAnnotationProgress`.
///
/// `GET /v2/{project_id}/datasets/{dataset_id}/tasks/{task_id}`.
public struct AutoAnnotationProgress: APIOperation {
  public typealias Output = AutoAnnotationProgressResponse

  public static var descriptor: OperationDescriptor {
    OperationDescriptor(
      name: "AutoAnnotationProgress",
      method: .get,
      path: "/v2/{project_id}/datasets/{dataset_id}/tasks/{task_id}",
      documentedStatuses: [200, 401, 403, 404]
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
  /// Calls `AutoAnnotationProgress`.
  ///
  /// Documented failures: 401, 403, 404.
  public func autoAnnotationProgress(
    datasetID: String, taskID: String, projectID: String? = nil
  ) async throws(ClientError) -> AutoAnnotationProgressResponse {
    try await send(AutoAnnotationProgress(datasetID: datasetID, taskID: taskID, projectID: projectID))
  }
}
