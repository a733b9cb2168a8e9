// Made by Tablature from GetDatasetMetrics.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `GET /v2/{project_id}/datasets/{dataset_id}/metrics`.
public struct GetDatasetMetrics: APIOperation {
  public typealias Output = GetDatasetMetricsResponse
  public static let route = APIRoute(
    .get, "/v2/{project_id}/datasets/{dataset_id}/metrics", statuses: [200, 401, 403, 404]
  )

  public var datasetID: String
  public var projectID: String?
  public var endTime: Int64
  public var startTime: Int64
  public var workforceTaskID: String?

  public init(
    datasetID: String, endTime: Int64, startTime: Int64, workforceTaskID: String? = nil, projectID: String? = nil
  ) {
    (self.datasetID, self.endTime, self.startTime) = (datasetID, endTime, startTime)
    (self.workforceTaskID, self.projectID) = (workforceTaskID, projectID)
  }

  public func encode(into request: inout RequestBuilder) {
    request.path(["dataset_id": datasetID, "project_id": projectID])
    request.query(["end_time": endTime, "start_time": startTime, "workforce_task_id": workforceTaskID])
  }
}

extension DataManagementOldVersionOperations {
  /// `GET /v2/{project_id}/datasets/{dataset_id}/metrics`; fails with 401, 403, 404.
  public func getDatasetMetrics(
    datasetID: String, endTime: Int64, startTime: Int64, workforceTaskID: String? = nil, projectID: String? = nil
  ) async throws(ClientError) -> GetDatasetMetricsResponse {
    try await send(GetDatasetMetrics(
      datasetID: datasetID, endTime: endTime, startTime: startTime, workforceTaskID: workforceTaskID,
      projectID: projectID
    ))
  }
}

public struct GetDatasetMetricsResponse: APIObject {
  public var metrics: [String: [String: Int]]?
  public init(metrics: [String: [String: Int]]? = nil) { self.metrics = metrics }
  public static let fields: Fields<Self> = ["metrics": \.metrics]
}
