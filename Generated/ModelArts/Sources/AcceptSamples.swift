// Made by Tablature from AcceptSamples.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// Calls `AcceptSamples`.
///
/// `POST /v2/{project_id}/datasets/{dataset_id}/workforce-tasks/{workforce_task_id}/acceptance/batch-comment`.
public struct AcceptSamples: APIOperation {
  public typealias Output = JSONValue

  public static var descriptor: OperationDescriptor {
    OperationDescriptor(
      name: "AcceptSamples",
      method: .post,
      path: "/v2/{project_id}/datasets/{dataset_id}/workforce-tasks/{workforce_task_id}/acceptance/batch-comment",
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
  public var body: AcceptSamplesRequest

  /// Makes a call; parameters that are nil are not sent.
  public init(datasetID: String, workforceTaskID: String, body: AcceptSamplesRequest, projectID: String? = nil) {
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

extension AcceptSamples {
  public func validate(with validator: inout Validator) {
    validator.check(body, "body")
  }
}

extension ModelArtsClient {
  /// Calls `AcceptSamples`.
  ///
  /// Documented failures: 401, 403, 404.
  public func acceptSamples(
    datasetID: String, workforceTaskID: String, body: AcceptSamplesRequest, projectID: String? = nil
  ) async throws(ClientError) -> JSONValue {
    try await send(AcceptSamples(
      datasetID: datasetID, workforceTaskID: workforceTaskID, body: body, projectID: projectID
    ))
  }
}
