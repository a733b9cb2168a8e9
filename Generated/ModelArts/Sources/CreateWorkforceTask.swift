// Made by Tablature from CreateWorkforceTask.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `POST /v2/{project_id}/datasets/{dataset_id}/workforce-tasks`.
public struct CreateWorkforceTask: APIOperation {
  public typealias Output = CreateWorkforceTaskResponse
  public static let route = APIRoute(
    .post, "/v2/{project_id}/datasets/{dataset_id}/workforce-tasks", statuses: [200, 401, 403, 404]
  )

  public var datasetID: String
  public var projectID: String?
  public var body: CreateWorkforceTaskRequest

  public init(datasetID: String, body: CreateWorkforceTaskRequest, projectID: String? = nil) {
    (self.datasetID, self.body, self.projectID) = (datasetID, body, projectID)
  }

  public func encode(into request: inout RequestBuilder) {
    request.path(["dataset_id": datasetID, "project_id": projectID])
    request.json(body)
  }

  public func validate(with validator: inout Validator) { validator.check(body, "body") }
}

extension DataManagementOldVersionOperations {
  /// `POST /v2/{project_id}/datasets/{dataset_id}/workforce-tasks`; fails with 401, 403, 404.
  public func createWorkforceTask(
    datasetID: String, body: CreateWorkforceTaskRequest, projectID: String? = nil
  ) async throws(ClientError) -> CreateWorkforceTaskResponse {
    try await send(CreateWorkforceTask(datasetID: datasetID, body: body, projectID: projectID))
  }
}

public struct CreateWorkforceTaskRequest: APIObject {
  /// `auto_sync_dataset`: boolean, default `true`.
  public var autoSyncDataset: Bool?
  public var dataSyncType: DataSyncType?
  /// `repetition`: integer, at least 1.
  public var repetition: Int?
  public var sampleConditions: String?
  /// `synchronize_auto_labeling_data`: boolean, default `false`.
  public var synchronizeAutoLabelingData: Bool?
  public var workforcesConfig: WorkforcesConfig?
  public var taskName: String?
  public var synchronizeData: Bool?

  public init(
    autoSyncDataset: Bool? = nil, dataSyncType: DataSyncType? = nil, repetition: Int? = nil,
    sampleConditions: String? = nil, synchronizeAutoLabelingData: Bool? = nil,
    workforcesConfig: WorkforcesConfig? = nil, taskName: String? = nil, synchronizeData: Bool? = nil
  ) {
    (self.autoSyncDataset, self.dataSyncType, self.repetition) = (autoSyncDataset, dataSyncType, repetition)
    (self.sampleConditions, self.synchronizeAutoLabelingData) = (sampleConditions, synchronizeAutoLabelingData)
    (self.workforcesConfig, self.taskName, self.synchronizeData) = (workforcesConfig, taskName, synchronizeData)
  }

  public static let fields: Fields<Self> = [
    "auto_sync_dataset": \.autoSyncDataset, "data_sync_type": \.dataSyncType, "repetition": \.repetition,
    "sample_conditions": \.sampleConditions, "synchronize_auto_labeling_data": \.synchronizeAutoLabelingData,
    "workforces_config": \.workforcesConfig, "task_name": \.taskName, "synchronize_data": \.synchronizeData
  ]

  public func checkFields(with validator: inout Validator) {
    validator.check(repetition, "repetition", range: Limits(from: 1))
  }

  public struct DataSyncType: OpenEnumeration {
    public let rawValue: Int
    public init(rawValue: Int) { self.rawValue = rawValue }
    public static var unsynchronization: Self { Self(rawValue: 0) }
    public static var dataSynchronization: Self { Self(rawValue: 1) }
    public static var labelSynchronization: Self { Self(rawValue: 2) }
    public static var dataAndLabelSynchronization: Self { Self(rawValue: 3) }
    public static var documentedValues: [Self] { [
      .unsynchronization, .dataSynchronization, .labelSynchronization, .dataAndLabelSynchronization
    ] }
  }
}

public typealias CreateWorkforceTaskResponse = CreateTaskResponse
