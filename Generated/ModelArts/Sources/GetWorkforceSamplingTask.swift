// Made by Tablature from GetWorkforceSamplingTask.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `GET /v2/{project_id}/datasets/{dataset_id}/workforce-tasks/{workforce_task_id}/acceptance/report`.
public struct GetWorkforceSamplingTask: APIOperation {
  public typealias Output = GetWorkforceSamplingTaskResponse
  public static let route = APIRoute(
    .get, "/v2/{project_id}/datasets/{dataset_id}/workforce-tasks/{workforce_task_id}/acceptance/report",
    statuses: [200, 401, 403, 404]
  )

  public var datasetID: String
  public var projectID: String?
  public var workforceTaskID: String
  public var checkingTaskID: String

  public init(datasetID: String, workforceTaskID: String, checkingTaskID: String, projectID: String? = nil) {
    (self.datasetID, self.workforceTaskID, self.checkingTaskID) = (datasetID, workforceTaskID, checkingTaskID)
    self.projectID = projectID
  }

  public func encode(into request: inout RequestBuilder) {
    request.path(["dataset_id": datasetID, "project_id": projectID, "workforce_task_id": workforceTaskID])
    request.query(["checking_task_id": checkingTaskID])
  }
}

extension DataManagementOldVersionOperations {
  /// `GET /v2/{project_id}/datasets/{dataset_id}/workforce-tasks/{workforce_task_id}/acceptance/report`; fails with 401,
  /// 403, 404.
  public func getWorkforceSamplingTask(
    datasetID: String, workforceTaskID: String, checkingTaskID: String, projectID: String? = nil
  ) async throws(ClientError) -> GetWorkforceSamplingTaskResponse {
    try await send(GetWorkforceSamplingTask(
      datasetID: datasetID, workforceTaskID: workforceTaskID, checkingTaskID: checkingTaskID, projectID: projectID
    ))
  }
}

public struct GetWorkforceSamplingTaskResponse: APIObject {
  public var checkingStats: CheckTaskStats?
  public var totalStats: CheckTaskStats?

  public init(checkingStats: CheckTaskStats? = nil, totalStats: CheckTaskStats? = nil) {
    (self.checkingStats, self.totalStats) = (checkingStats, totalStats)
  }

  public static let fields: Fields<Self> = ["checking_stats": \.checkingStats, "total_stats": \.totalStats]
}
