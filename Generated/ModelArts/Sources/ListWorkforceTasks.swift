// Made by Tablature from ListWorkforceTasks.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `GET /v2/{project_id}/datasets/{dataset_id}/workforce-tasks`.
public struct ListWorkforceTasks: PageNumberPaging {
  public typealias Output = ListWorkforceTasksResponse
  public static let route = APIRoute(
    .get, "/v2/{project_id}/datasets/{dataset_id}/workforce-tasks", statuses: [200, 401, 403, 404]
  )

  public var datasetID: String
  public var projectID: String?
  /// `offset`: integer, default `0`.
  public var offset: Int?
  /// `limit`: integer, 1...1000, default `1000`.
  public var limit: Int?

  public init(datasetID: String, offset: Int? = nil, limit: Int? = nil, projectID: String? = nil) {
    (self.datasetID, self.offset, self.limit, self.projectID) = (datasetID, offset, limit, projectID)
  }

  public func encode(into request: inout RequestBuilder) {
    request.path(["dataset_id": datasetID, "project_id": projectID])
    request.query(["offset": offset, "limit": limit])
  }

  public func validate(with validator: inout Validator) { validator.check(limit, "limit", range: Limits(1, 1000)) }

  public var pageSize: Int? { limit ?? 1000 }
  public var pageNumber: Int {
    get { offset ?? 0 }
    set { offset = newValue }
  }
  public static func items(of page: ListWorkforceTasksResponse) -> [WorkforceTask] { page.tasks ?? [] }
  public static func total(of page: ListWorkforceTasksResponse) -> Int? { page.count }
}

extension DataManagementOldVersionOperations {
  /// `GET /v2/{project_id}/datasets/{dataset_id}/workforce-tasks`, a page at a time; fails with 401, 403, 404.
  public func listWorkforceTasks(
    datasetID: String, offset: Int? = nil, limit: Int? = nil, projectID: String? = nil
  ) async throws(ClientError) -> ListWorkforceTasksResponse {
    try await send(ListWorkforceTasks(datasetID: datasetID, offset: offset, limit: limit, projectID: projectID))
  }
}

public struct ListWorkforceTasksResponse: APIObject {
  public var count: Int?
  public var tasks: [WorkforceTask]?
  public init(count: Int? = nil, tasks: [WorkforceTask]? = nil) { (self.count, self.tasks) = (count, tasks) }
  public static let fields: Fields<Self> = ["count": \.count, "tasks": \.tasks]
}

public struct WorkforceTask: APIObject {
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
  public var workforceStats: WorkforceStats?
  public var workforcesConfig: WorkforcesConfig?

  public init(
    autoSyncDataset: Bool? = nil, checkRate: Double? = nil, checkingTaskDesc: WorkforceSamplingTaskDesc? = nil,
    createTime: Int64? = nil, datasetID: String? = nil, description: String? = nil, labelStats: [LabelStats]? = nil,
    passRate: Double? = nil, repetition: Int? = nil, sampleSearchConditions: [SearchCondition]? = nil,
    sampleStats: SampleStats? = nil, score: Double? = nil, status: Int? = nil, synchronizeAutoLabelingData: Bool? = nil,
    synchronizeData: Bool? = nil, taskID: String? = nil, taskName: String? = nil, updateTime: Int64? = nil,
    versionID: String? = nil, workforceStats: WorkforceStats? = nil, workforcesConfig: WorkforcesConfig? = nil
  ) {
    (self.autoSyncDataset, self.checkRate, self.checkingTaskDesc) = (autoSyncDataset, checkRate, checkingTaskDesc)
    (self.createTime, self.datasetID, self.description) = (createTime, datasetID, description)
    (self.labelStats, self.passRate, self.repetition) = (labelStats, passRate, repetition)
    (self.sampleSearchConditions, self.sampleStats, self.score) = (sampleSearchConditions, sampleStats, score)
    (self.status, self.synchronizeAutoLabelingData) = (status, synchronizeAutoLabelingData)
    (self.synchronizeData, self.taskID, self.taskName) = (synchronizeData, taskID, taskName)
    (self.updateTime, self.versionID, self.workforceStats) = (updateTime, versionID, workforceStats)
    self.workforcesConfig = workforcesConfig
  }

  public static let fields: Fields<Self> = [
    "auto_sync_dataset": \.autoSyncDataset, "check_rate": \.checkRate, "checking_task_desc": \.checkingTaskDesc,
    "create_time": \.createTime, "dataset_id": \.datasetID, "description": \.description, "label_stats": \.labelStats,
    "pass_rate": \.passRate, "repetition": \.repetition, "sample_search_conditions": \.sampleSearchConditions,
    "sample_stats": \.sampleStats, "score": \.score, "status": \.status,
    "synchronize_auto_labeling_data": \.synchronizeAutoLabelingData, "synchronize_data": \.synchronizeData,
    "task_id": \.taskID, "task_name": \.taskName, "update_time": \.updateTime, "version_id": \.versionID,
    "workforce_stats": \.workforceStats, "workforces_config": \.workforcesConfig
  ]

  public func checkFields(with validator: inout Validator) {
    validator.check(repetition, "repetition", range: Limits(from: 1))
  }
}
