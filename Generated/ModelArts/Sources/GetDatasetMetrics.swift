// Made by Tablature from GetDatasetMetrics.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// Calls `GetDatasetMetrics`.
///
/// `GET /v2/{project_id}/datasets/{dataset_id}/metrics`.
public struct GetDatasetMetrics: APIOperation {
  public typealias Output = GetDatasetMetricsResponse

  public static var descriptor: OperationDescriptor {
    OperationDescriptor(
      name: "GetDatasetMetrics",
      method: .get,
      path: "/v2/{project_id}/datasets/{dataset_id}/metrics",
      documentedStatuses: [200, 401, 403, 404]
    )
  }

  /// `dataset_id`: string, required.
  public var datasetID: String
  /// `project_id`: string, required.
  public var projectID: String?
  /// `end_time`: long, required.
  public var endTime: Int64
  /// `start_time`: long, required.
  public var startTime: Int64
  /// `workforce_task_id`: string.
  public var workforceTaskID: String?

  /// Makes a call; parameters that are nil are not sent.
  public init(
    datasetID: String, endTime: Int64, startTime: Int64, workforceTaskID: String? = nil, projectID: String? = nil
  ) {
    self.datasetID = datasetID
    self.projectID = projectID
    self.endTime = endTime
    self.startTime = startTime
    self.workforceTaskID = workforceTaskID
  }

  public func encode(into request: inout RequestBuilder) {
    request.path("dataset_id", datasetID)
    request.path("project_id", projectID)
    request.query("end_time", endTime)
    request.query("start_time", startTime)
    request.query("workforce_task_id", workforceTaskID)
  }
}

extension ModelArtsClient {
  /// Calls `GetDatasetMetrics`.
  ///
  /// Documented failures: 401, 403, 404.
  public func getDatasetMetrics(
    datasetID: String, endTime: Int64, startTime: Int64, workforceTaskID: String? = nil, projectID: String? = nil
  ) async throws(ClientError) -> GetDatasetMetricsResponse {
    try await send(GetDatasetMetrics(
      datasetID: datasetID, endTime: endTime, startTime: startTime, workforceTaskID: workforceTaskID,
      projectID: projectID
    ))
  }
}
