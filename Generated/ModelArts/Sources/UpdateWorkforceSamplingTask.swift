// Made by Tablature from UpdateWorkforceSamplingTask.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `PUT /v2/{project_id}/datasets/{dataset_id}/workforce-tasks/{workforce_task_id}/acceptance/status`.
public struct UpdateWorkforceSamplingTask: APIOperation {
  public typealias Output = UpdateWorkforceSamplingTaskResponse
  public static let route = APIRoute(
    .put, "/v2/{project_id}/datasets/{dataset_id}/workforce-tasks/{workforce_task_id}/acceptance/status",
    statuses: [200, 401, 403, 404]
  )

  public var datasetID: String
  public var projectID: String?
  public var workforceTaskID: String
  public var locale: String
  public var body: UpdateWorkforceSamplingTaskRequest

  public init(
    datasetID: String, workforceTaskID: String, locale: String, body: UpdateWorkforceSamplingTaskRequest,
    projectID: String? = nil
  ) {
    (self.datasetID, self.workforceTaskID, self.locale, self.body) = (datasetID, workforceTaskID, locale, body)
    self.projectID = projectID
  }

  public func encode(into request: inout RequestBuilder) {
    request.path(["dataset_id": datasetID, "project_id": projectID, "workforce_task_id": workforceTaskID])
    request.query(["locale": locale])
    request.json(body)
  }

  public func validate(with validator: inout Validator) { validator.check(body, "body") }
}

extension DataManagementOldVersionOperations {
  /// `PUT /v2/{project_id}/datasets/{dataset_id}/workforce-tasks/{workforce_task_id}/acceptance/status`; fails with 401,
  /// 403, 404.
  public func updateWorkforceSamplingTask(
    datasetID: String, workforceTaskID: String, locale: String, body: UpdateWorkforceSamplingTaskRequest,
    projectID: String? = nil
  ) async throws(ClientError) -> UpdateWorkforceSamplingTaskResponse {
    try await send(UpdateWorkforceSamplingTask(
      datasetID: datasetID, workforceTaskID: workforceTaskID, locale: locale, body: body, projectID: projectID
    ))
  }
}

public struct UpdateWorkforceSamplingTaskRequest: APIObject {
  public var action: Action
  /// `overwrite_last_result`: boolean, default `false`.
  public var overwriteLastResult: Bool?

  public init(action: Action, overwriteLastResult: Bool? = nil) {
    (self.action, self.overwriteLastResult) = (action, overwriteLastResult)
  }

  public static let fields: Fields<Self> = ["action": \.action, "overwrite_last_result": \.overwriteLastResult]

  public struct Action: OpenEnumeration {
    public let rawValue: Int
    public init(rawValue: Int) { self.rawValue = rawValue }
    public static var value0: Self { Self(rawValue: 0) }
    public static var value1: Self { Self(rawValue: 1) }
    public static var value2: Self { Self(rawValue: 2) }
    public static var value3: Self { Self(rawValue: 3) }
    public static var value4: Self { Self(rawValue: 4) }
    public static var value5: Self { Self(rawValue: 5) }
    public static var documentedValues: [Self] { [.value0, .value1, .value2, .value3, .value4, .value5] }
  }
}

public struct UpdateWorkforceSamplingTaskResponse: APIObject {
  public var sampleCount: Int?
  public var samples: [DescribeSampleResp]?

  public init(sampleCount: Int? = nil, samples: [DescribeSampleResp]? = nil) {
    (self.sampleCount, self.samples) = (sampleCount, samples)
  }

  public static let fields: Fields<Self> = ["sample_count": \.sampleCount, "samples": \.samples]
}
