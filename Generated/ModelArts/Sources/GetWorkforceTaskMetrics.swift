// Made by Tablature from GetWorkforceTaskMetrics.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `GET /v2/{project_id}/datasets/{dataset_id}/workforce-tasks/{workforce_task_id}/metrics`.
public struct GetWorkforceTaskMetrics: APIOperation {
  public typealias Output = GetWorkforceTaskMetricsResponse
  public static let route = APIRoute(
    .get, "/v2/{project_id}/datasets/{dataset_id}/workforce-tasks/{workforce_task_id}/metrics",
    statuses: [200, 401, 403, 404]
  )

  public var datasetID: String
  public var projectID: String?
  public var workforceTaskID: String

  public init(datasetID: String, workforceTaskID: String, projectID: String? = nil) {
    (self.datasetID, self.workforceTaskID, self.projectID) = (datasetID, workforceTaskID, projectID)
  }

  public func encode(into request: inout RequestBuilder) {
    request.path(["dataset_id": datasetID, "project_id": projectID, "workforce_task_id": workforceTaskID])
  }
}

extension DataManagementOldVersionOperations {
  /// `GET /v2/{project_id}/datasets/{dataset_id}/workforce-tasks/{workforce_task_id}/metrics`; fails with 401, 403, 404.
  public func getWorkforceTaskMetrics(
    datasetID: String, workforceTaskID: String, projectID: String? = nil
  ) async throws(ClientError) -> GetWorkforceTaskMetricsResponse {
    try await send(GetWorkforceTaskMetrics(datasetID: datasetID, workforceTaskID: workforceTaskID, projectID: projectID))
  }
}

public struct GetWorkforceTaskMetricsResponse: APIObject {
  public var sampleStats: [String: [String: Int]]?
  public init(sampleStats: [String: [String: Int]]? = nil) { self.sampleStats = sampleStats }
  public static let fields: Fields<Self> = ["sample_stats": \.sampleStats]
}
