// Made by Tablature from ReviewSamples.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// Calls `ReviewSamples`.
///
/// `POST /v2/{project_id}/datasets/{dataset_id}/workforce-tasks/{workforce_task_id}/data-annotations/review`.
public struct ReviewSamples: APIOperation {
  public typealias Output = JSONValue

  public static var descriptor: OperationDescriptor {
    OperationDescriptor(
      name: "ReviewSamples",
      method: .post,
      path: "/v2/{project_id}/datasets/{dataset_id}/workforce-tasks/{workforce_task_id}/data-annotations/review",
      documentedStatuses: [200, 401, 403, 404]
    )
  }

  /// `dataset_id`: string, required.
  public var datasetID: String
  /// `project_id`: string, required.
  public var projectID: String?
  /// `workforce_task_id`: string, required.
  public var workforceTaskID: String
  /// What the request carries.
  public var body: ReviewSamplesRequest

  /// Makes a call; parameters that are nil are not sent.
  public init(datasetID: String, workforceTaskID: String, body: ReviewSamplesRequest, projectID: String? = nil) {
    self.datasetID = datasetID
    self.projectID = projectID
    self.workforceTaskID = workforceTaskID
    self.body = body
  }

  public func encode(into request: inout RequestBuilder) {
    request.path("dataset_id", datasetID)
    request.path("project_id", projectID)
    request.path("workforce_task_id", workforceTaskID)
    request.json(body)
  }
}

extension ReviewSamples {
  public func validate(with validator: inout Validator) {
    validator.check(body, "body")
  }
}

extension ModelArtsClient {
  /// Calls `ReviewSamples`.
  ///
  /// Documented failures: 401, 403, 404.
  public func reviewSamples(
    datasetID: String, workforceTaskID: String, body: ReviewSamplesRequest, projectID: String? = nil
  ) async throws(ClientError) -> JSONValue {
    try await send(ReviewSamples(
      datasetID: datasetID, workforceTaskID: workforceTaskID, body: body, projectID: projectID
    ))
  }
}
