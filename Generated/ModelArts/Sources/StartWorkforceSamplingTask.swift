// Made by Tablature from StartWorkforceSamplingTask.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `POST /v2/{project_id}/datasets/{dataset_id}/workforce-tasks/{workforce_task_id}/acceptance`.
public struct StartWorkforceSamplingTask: APIOperation {
  public typealias Output = StartWorkforceSamplingTaskResponse
  public static let route = APIRoute(
    .post, "/v2/{project_id}/datasets/{dataset_id}/workforce-tasks/{workforce_task_id}/acceptance",
    statuses: [200, 401, 403, 404]
  )

  public var datasetID: String
  public var projectID: String?
  public var workforceTaskID: String
  public var body: StartWorkforceSamplingTaskRequest

  public init(
    datasetID: String, workforceTaskID: String, body: StartWorkforceSamplingTaskRequest, projectID: String? = nil
  ) {
    (self.datasetID, self.workforceTaskID, self.body, self.projectID) = (datasetID, workforceTaskID, body, projectID)
  }

  public func encode(into request: inout RequestBuilder) {
    request.path(["dataset_id": datasetID, "project_id": projectID, "workforce_task_id": workforceTaskID])
    request.json(body)
  }

  public func validate(with validator: inout Validator) { validator.check(body, "body") }
}

extension DataManagementOldVersionOperations {
  /// `POST /v2/{project_id}/datasets/{dataset_id}/workforce-tasks/{workforce_task_id}/acceptance`; fails with 401, 403,
  /// 404.
  public func startWorkforceSamplingTask(
    datasetID: String, workforceTaskID: String, body: StartWorkforceSamplingTaskRequest, projectID: String? = nil
  ) async throws(ClientError) -> StartWorkforceSamplingTaskResponse {
    try await send(StartWorkforceSamplingTask(
      datasetID: datasetID, workforceTaskID: workforceTaskID, body: body, projectID: projectID
    ))
  }
}

public struct StartWorkforceSamplingTaskRequest: APIObject {
  public var samplingNum: Int?
  /// `sampling_rate`: double, >0...1.
  public var samplingRate: Double?

  public init(samplingNum: Int? = nil, samplingRate: Double? = nil) {
    (self.samplingNum, self.samplingRate) = (samplingNum, samplingRate)
  }

  public static let fields: Fields<Self> = ["sampling_num": \.samplingNum, "sampling_rate": \.samplingRate]

  public func checkFields(with validator: inout Validator) {
    validator.check(samplingRate, "sampling_rate", range: Limits(above: 0, upTo: 1))
  }
}

public typealias StartWorkforceSamplingTaskResponse = CreateTaskResponse
