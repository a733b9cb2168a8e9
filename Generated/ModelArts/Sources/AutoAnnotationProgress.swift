// Made by Tablature from AutoAnnotationProgress.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `GET /v2/{project_id}/datasets/{dataset_id}/tasks/{task_id}`.
public struct AutoAnnotationProgress: APIOperation {
  public typealias Output = AutoAnnotationProgressResponse
  public static let route = APIRoute(
    .get, "/v2/{project_id}/datasets/{dataset_id}/tasks/{task_id}", statuses: [200, 401, 403, 404]
  )

  public var datasetID: String
  public var projectID: String?
  public var taskID: String

  public init(datasetID: String, taskID: String, projectID: String? = nil) {
    (self.datasetID, self.taskID, self.projectID) = (datasetID, taskID, projectID)
  }

  public func encode(into request: inout RequestBuilder) {
    request.path(["dataset_id": datasetID, "project_id": projectID, "task_id": taskID])
  }
}

extension DataManagementOldVersionOperations {
  /// `GET /v2/{project_id}/datasets/{dataset_id}/tasks/{task_id}`; fails with 401, 403, 404.
  public func autoAnnotationProgress(
    datasetID: String, taskID: String, projectID: String? = nil
  ) async throws(ClientError) -> AutoAnnotationProgressResponse {
    try await send(AutoAnnotationProgress(datasetID: datasetID, taskID: taskID, projectID: projectID))
  }
}

public struct AutoAnnotationProgressResponse: APIObject {
  public var code: String?
  public var config: SmartTaskConfig?
  public var createTime: String?
  public var elapsedTime: Int64?
  public var errorCode: String?
  public var errorDetail: String?
  public var errorMsg: String?
  public var message: String?
  public var progress: Double?
  public var resourceID: String?
  public var result: ModelArtsResult?
  public var status: Status?
  public var taskID: String?
  public var taskName: String?
  public var exportType: ExportType?

  public init(
    code: String? = nil, config: SmartTaskConfig? = nil, createTime: String? = nil, elapsedTime: Int64? = nil,
    errorCode: String? = nil, errorDetail: String? = nil, errorMsg: String? = nil, message: String? = nil,
    progress: Double? = nil, resourceID: String? = nil, result: ModelArtsResult? = nil, status: Status? = nil,
    taskID: String? = nil, taskName: String? = nil, exportType: ExportType? = nil
  ) {
    (self.code, self.config, self.createTime, self.elapsedTime) = (code, config, createTime, elapsedTime)
    (self.errorCode, self.errorDetail, self.errorMsg, self.message) = (errorCode, errorDetail, errorMsg, message)
    (self.progress, self.resourceID, self.result, self.status) = (progress, resourceID, result, status)
    (self.taskID, self.taskName, self.exportType) = (taskID, taskName, exportType)
  }

  public static let fields: Fields<Self> = [
    "code": \.code, "config": \.config, "create_time": \.createTime, "elapsed_time": \.elapsedTime,
    "error_code": \.errorCode, "error_detail": \.errorDetail, "error_msg": \.errorMsg, "message": \.message,
    "progress": \.progress, "resource_id": \.resourceID, "result": \.result, "status": \.status, "task_id": \.taskID,
    "task_name": \.taskName, "export_type": \.exportType
  ]

  public struct Status: OpenEnumeration {
    public let rawValue: Int
    public init(rawValue: Int) { self.rawValue = rawValue }
    public static var queuing: Self { Self(rawValue: -1) }
    public static var initializing: Self { Self(rawValue: 0) }
    public static var running: Self { Self(rawValue: 1) }
    public static var failed: Self { Self(rawValue: 2) }
    public static var succeeded: Self { Self(rawValue: 3) }
    public static var stopping: Self { Self(rawValue: 4) }
    public static var stopped: Self { Self(rawValue: 5) }
    public static var documentedValues: [Self] { [
      .queuing, .initializing, .running, .failed, .succeeded, .stopping, .stopped
    ] }
  }

  public struct ExportType: OpenEnumeration {
    public let rawValue: Int
    public init(rawValue: Int) { self.rawValue = rawValue }
    public static var exportToOBS: Self { Self(rawValue: 0) }
    public static var exportToSampleAttributes: Self { Self(rawValue: 1) }
    public static var documentedValues: [Self] { [.exportToOBS, .exportToSampleAttributes] }
  }
}
