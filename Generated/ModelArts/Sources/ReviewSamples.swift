// Made by Tablature from ReviewSamples.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `POST /v2/{project_id}/datasets/{dataset_id}/workforce-tasks/{workforce_task_id}/data-annotations/review`.
public struct ReviewSamples: APIOperation {
  public typealias Output = JSONValue
  public static let route = APIRoute(
    .post, "/v2/{project_id}/datasets/{dataset_id}/workforce-tasks/{workforce_task_id}/data-annotations/review",
    statuses: [200, 401, 403, 404]
  )

  public var datasetID: String
  public var projectID: String?
  public var workforceTaskID: String
  public var body: ReviewSamplesRequest

  public init(datasetID: String, workforceTaskID: String, body: ReviewSamplesRequest, projectID: String? = nil) {
    (self.datasetID, self.workforceTaskID, self.body, self.projectID) = (datasetID, workforceTaskID, body, projectID)
  }

  public func encode(into request: inout RequestBuilder) {
    request.path(["dataset_id": datasetID, "project_id": projectID, "workforce_task_id": workforceTaskID])
    request.json(body)
  }

  public func validate(with validator: inout Validator) { validator.check(body, "body") }
}

extension DataManagementOldVersionOperations {
  /// `POST /v2/{project_id}/datasets/{dataset_id}/workforce-tasks/{workforce_task_id}/data-annotations/review`; fails
  /// with 401, 403, 404.
  public func reviewSamples(
    datasetID: String, workforceTaskID: String, body: ReviewSamplesRequest, projectID: String? = nil
  ) async throws(ClientError) -> JSONValue {
    try await send(ReviewSamples(
      datasetID: datasetID, workforceTaskID: workforceTaskID, body: body, projectID: projectID
    ))
  }
}

public struct ReviewSamplesRequest: APIObject {
  public var comments: [SampleComment]?
  public init(comments: [SampleComment]? = nil) { self.comments = comments }
  public static let fields: Fields<Self> = ["comments": \.comments]
}
