// Made by Tablature from DescWorkforceTask.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// Calls `DescWorkforceTask`.
///
/// `GET /v2/{project_id}/datasets/{dataset_id}/workforce-tasks/{workforce_task_id}`.
public struct DescWorkforceTask: APIOperation {
  public typealias Output = DescWorkforceTaskResponse

  public static var descriptor: OperationDescriptor {
    OperationDescriptor(
      name: "DescWorkforceTask",
      method: .get,
      path: "/v2/{project_id}/datasets/{dataset_id}/workforce-tasks/{workforce_task_id}",
      documentedStatuses: [200, 401, 403, 404]
    )
  }

  /// `dataset_id`: string, required.
  public var datasetID: String
  /// `project_id`: string, required.
  public var projectID: String?
  /// `workforce_task_id`: string, required.
  public var workforceTaskID: String
  /// `label_stats`: boolean, default `false`.
  public var labelStats: Bool?
  /// `sample_stats`: boolean, default `false`.
  public var sampleStats: Bool?
  /// `workforce_stats`: boolean, default `false`.
  public var workforceStats: Bool?

  /// Makes a call; parameters that are nil are not sent.
  public init(
    datasetID: String, workforceTaskID: String, labelStats: Bool? = nil, sampleStats: Bool? = nil,
    workforceStats: Bool? = nil, projectID: String? = nil
  ) {
    self.datasetID = datasetID
    self.projectID = projectID
    self.workforceTaskID = workforceTaskID
    self.labelStats = labelStats
    self.sampleStats = sampleStats
    self.workforceStats = workforceStats
  }

  public func encode(into request: inout RequestBuilder) {
    request.path("dataset_id", datasetID)
    request.path("project_id", projectID)
    request.path("workforce_task_id", workforceTaskID)
    request.query("label_stats", labelStats)
    request.query("sample_stats", sampleStats)
    request.query("workforce_stats", workforceStats)
  }
}

extension ModelArtsClient {
  /// Calls `DescWorkforceTask`.
  ///
  /// Documented failures: 401, 403, 404.
  public func descWorkforceTask(
    datasetID: String, workforceTaskID: String, labelStats: Bool? = nil, sampleStats: Bool? = nil,
    workforceStats: Bool? = nil, projectID: String? = nil
  ) async throws(ClientError) -> DescWorkforceTaskResponse {
    try await send(DescWorkforceTask(
      datasetID: datasetID, workforceTaskID: workforceTaskID, labelStats: labelStats, sampleStats: sampleStats,
      workforceStats: workforceStats, projectID: projectID
    ))
  }
}
