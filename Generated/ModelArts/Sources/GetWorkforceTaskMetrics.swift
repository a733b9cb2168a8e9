// Made by Tablature from GetWorkforceTaskMetrics.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// Calls `GetWorkforceTaskMetrics`.
///
/// `GET /v2/{project_id}/datasets/{dataset_id}/workforce-tasks/{workforce_task_id}/metrics`.
public struct GetWorkforceTaskMetrics: APIOperation {
  public typealias Output = GetWorkforceTaskMetricsResponse

  public static var descriptor: OperationDescriptor {
    OperationDescriptor(
      name: "GetWorkforceTaskMetrics",
      method: .get,
      path: "/v2/{project_id}/datasets/{dataset_id}/workforce-tasks/{workforce_task_id}/metrics",
      documentedStatuses: [200, 401, 403, 404]
    )
  }

  /// `dataset_id`: string, required.
  public var datasetID: String
  /// `project_id`: string, required.
  public var projectID: String?
  /// `workforce_task_id`: string, required.
  public var workforceTaskID: String

  /// Makes a call; parameters that are nil are not sent.
  public init(datasetID: String, workforceTaskID: String, projectID: String? = nil) {
    self.datasetID = datasetID
    self.projectID = projectID
    self.workforceTaskID = workforceTaskID
  }

  public func encode(into request: inout RequestBuilder) {
    request.path("dataset_id", datasetID)
    request.path("project_id", projectID)
    request.path("workforce_task_id", workforceTaskID)
  }
}

extension ModelArtsClient {
  /// Calls `GetWorkforceTaskMetrics`.
  ///
  /// Documented failures: 401, 403, 404.
  public func getWorkforceTaskMetrics(
    datasetID: String, workforceTaskID: String, projectID: String? = nil
  ) async throws(ClientError) -> GetWorkforceTaskMetricsResponse {
    try await send(GetWorkforceTaskMetrics(datasetID: datasetID, workforceTaskID: workforceTaskID, projectID: projectID))
  }
}
