// Made by Tablature from SyncDataSourceState.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `GET /v2/{project_id}/datasets/{dataset_id}/sync-data/status`.
public struct SyncDataSourceState: APIOperation {
  public typealias Output = SyncDataSourceStateResponse
  public static let route = APIRoute(
    .get, "/v2/{project_id}/datasets/{dataset_id}/sync-data/status", statuses: [200, 401, 403, 404]
  )

  public var datasetID: String
  public var projectID: String?
  public init(datasetID: String, projectID: String? = nil) { (self.datasetID, self.projectID) = (datasetID, projectID) }

  public func encode(into request: inout RequestBuilder) {
    request.path(["dataset_id": datasetID, "project_id": projectID])
  }
}

extension DataManagementOldVersionOperations {
  /// `GET /v2/{project_id}/datasets/{dataset_id}/sync-data/status`; fails with 401, 403, 404.
  public func syncDataSourceState(
    datasetID: String, projectID: String? = nil
  ) async throws(ClientError) -> SyncDataSourceStateResponse {
    try await send(SyncDataSourceState(datasetID: datasetID, projectID: projectID))
  }
}

public struct SyncDataSourceStateResponse: APIObject {
  public var addSampleCount: Int64?
  public var createTime: Int64?
  public var datasetID: String?
  public var deletedSampleCount: Int64?
  public var durationTime: Int64?
  public var errorCode: String?
  public var errorMsg: String?
  public var status: Status?
  public var taskID: String?
  public var totalSampleCount: Int64?

  public init(
    addSampleCount: Int64? = nil, createTime: Int64? = nil, datasetID: String? = nil, deletedSampleCount: Int64? = nil,
    durationTime: Int64? = nil, errorCode: String? = nil, errorMsg: String? = nil, status: Status? = nil,
    taskID: String? = nil, totalSampleCount: Int64? = nil
  ) {
    (self.addSampleCount, self.createTime, self.datasetID) = (addSampleCount, createTime, datasetID)
    (self.deletedSampleCount, self.durationTime, self.errorCode) = (deletedSampleCount, durationTime, errorCode)
    (self.errorMsg, self.status, self.taskID, self.totalSampleCount) = (errorMsg, status, taskID, totalSampleCount)
  }

  public static let fields: Fields<Self> = [
    "add_sample_count": \.addSampleCount, "create_time": \.createTime, "dataset_id": \.datasetID,
    "deleted_sample_count": \.deletedSampleCount, "duration_time": \.durationTime, "error_code": \.errorCode,
    "error_msg": \.errorMsg, "status": \.status, "task_id": \.taskID, "total_sample_count": \.totalSampleCount
  ]

  public typealias Status = ImportTaskStatusResp.Status
}
