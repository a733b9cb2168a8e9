// Made by Tablature from DescWorkforceTask.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `GET /v2/{project_id}/datasets/{dataset_id}/workforce-tasks/{workforce_task_id}`.
public struct DescWorkforceTask: APIOperation {
  public typealias Output = DescWorkforceTaskResponse
  public static let route = APIRoute(
    .get, "/v2/{project_id}/datasets/{dataset_id}/workforce-tasks/{workforce_task_id}", statuses: [200, 401, 403, 404]
  )

  public var datasetID: String
  public var projectID: String?
  public var workforceTaskID: String
  /// `label_stats`: boolean, default `false`.
  public var labelStats: Bool?
  /// `sample_stats`: boolean, default `false`.
  public var sampleStats: Bool?
  /// `workforce_stats`: boolean, default `false`.
  public var workforceStats: Bool?

  public init(
    datasetID: String, workforceTaskID: String, labelStats: Bool? = nil, sampleStats: Bool? = nil,
    workforceStats: Bool? = nil, projectID: String? = nil
  ) {
    (self.datasetID, self.workforceTaskID, self.labelStats) = (datasetID, workforceTaskID, labelStats)
    (self.sampleStats, self.workforceStats, self.projectID) = (sampleStats, workforceStats, projectID)
  }

  public func encode(into request: inout RequestBuilder) {
    request.path(["dataset_id": datasetID, "project_id": projectID, "workforce_task_id": workforceTaskID])
    request.query(["label_stats": labelStats, "sample_stats": sampleStats, "workforce_stats": workforceStats])
  }
}

extension DataManagementOldVersionOperations {
  /// `GET /v2/{project_id}/datasets/{dataset_id}/workforce-tasks/{workforce_task_id}`; fails with 401, 403, 404.
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

public struct DescWorkforceTaskResponse: APIObject {
  public var autoSyncDataset: Bool?
  public var checkRate: Double?
  public var checkingTaskDesc: WorkforceSamplingTaskDesc?
  public var createTime: Int64?
  public var datasetID: String?
  public var description: String?
  public var labelStats: [LabelStats]?
  public var passRate: Double?
  /// `repetition`: integer, at least 1.
  public var repetition: Int?
  public var sampleSearchConditions: [SearchCondition]?
  public var sampleStats: SampleStats?
  public var score: Double?
  public var status: Int?
  /// `synchronize_auto_labeling_data`: boolean, default `false`.
  public var synchronizeAutoLabelingData: Bool?
  /// `synchronize_data`: boolean, default `false`.
  public var synchronizeData: Bool?
  public var taskID: String?
  public var taskName: String?
  public var updateTime: Int64?
  public var versionID: String?
  public var workerStats: [WorkerTask]?
  public var workforceStats: WorkforceStats?
  public var workforcesConfig: WorkforcesConfig?

  public init(
    autoSyncDataset: Bool? = nil, checkRate: Double? = nil, checkingTaskDesc: WorkforceSamplingTaskDesc? = nil,
    createTime: Int64? = nil, datasetID: String? = nil, description: String? = nil, labelStats: [LabelStats]? = nil,
    passRate: Double? = nil, repetition: Int? = nil, sampleSearchConditions: [SearchCondition]? = nil,
    sampleStats: SampleStats? = nil, score: Double? = nil, status: Int? = nil, synchronizeAutoLabelingData: Bool? = nil,
    synchronizeData: Bool? = nil, taskID: String? = nil, taskName: String? = nil, updateTime: Int64? = nil,
    versionID: String? = nil, workerStats: [WorkerTask]? = nil, workforceStats: WorkforceStats? = nil,
    workforcesConfig: WorkforcesConfig? = nil
  ) {
    (self.autoSyncDataset, self.checkRate, self.checkingTaskDesc) = (autoSyncDataset, checkRate, checkingTaskDesc)
    (self.createTime, self.datasetID, self.description) = (createTime, datasetID, description)
    (self.labelStats, self.passRate, self.repetition) = (labelStats, passRate, repetition)
    (self.sampleSearchConditions, self.sampleStats, self.score) = (sampleSearchConditions, sampleStats, score)
    (self.status, self.synchronizeAutoLabelingData) = (status, synchronizeAutoLabelingData)
    (self.synchronizeData, self.taskID, self.taskName) = (synchronizeData, taskID, taskName)
    (self.updateTime, self.versionID, self.workerStats) = (updateTime, versionID, workerStats)
    (self.workforceStats, self.workforcesConfig) = (workforceStats, workforcesConfig)
  }

  public static let fields: Fields<Self> = [
    "auto_sync_dataset": \.autoSyncDataset, "check_rate": \.checkRate, "checking_task_desc": \.checkingTaskDesc,
    "create_time": \.createTime, "dataset_id": \.datasetID, "description": \.description, "label_stats": \.labelStats,
    "pass_rate": \.passRate, "repetition": \.repetition, "sample_search_conditions": \.sampleSearchConditions,
    "sample_stats": \.sampleStats, "score": \.score, "status": \.status,
    "synchronize_auto_labeling_data": \.synchronizeAutoLabelingData, "synchronize_data": \.synchronizeData,
    "task_id": \.taskID, "task_name": \.taskName, "update_time": \.updateTime, "version_id": \.versionID,
    "worker_stats": \.workerStats, "workforce_stats": \.workforceStats, "workforces_config": \.workforcesConfig
  ]

  public func checkFields(with validator: inout Validator) {
    validator.check(repetition, "repetition", range: Limits(from: 1))
  }
}
