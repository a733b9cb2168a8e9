// Made by Tablature from UpdateWorkforceTaskSamples.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// Calls `UpdateWorkforceTaskSamples`.
///
/// `PUT /v2/{project_id}/datasets/{dataset_id}/workforce-tasks/{workforce_task_id}/data-annotations/samples`.
public struct UpdateWorkforceTaskSamples: APIOperation {
  public typealias Output = UpdateWorkforceTaskSamplesResponse

  public static var descriptor: OperationDescriptor {
    OperationDescriptor(
      name: "UpdateWorkforceTaskSamples",
      method: .put,
      path: "/v2/{project_id}/datasets/{dataset_id}/workforce-tasks/{workforce_task_id}/data-annotations/samples",
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
  public var body: UpdateWorkforceTaskSamplesRequest

  /// Makes a call; parameters that are nil are not sent.
  public init(
    datasetID: String, workforceTaskID: String, body: UpdateWorkforceTaskSamplesRequest, projectID: String? = nil
  ) {
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

extension UpdateWorkforceTaskSamples {
  public func validate(with validator: inout Validator) {
    validator.check(body, "body")
  }
}

extension ModelArtsClient {
  /// Calls `UpdateWorkforceTaskSamples`.
  ///
  /// Documented failures: 401, 403, 404.
  public func updateWorkforceTaskSamples(
    datasetID: String, workforceTaskID: String, body: UpdateWorkforceTaskSamplesRequest, projectID: String? = nil
  ) async throws(ClientError) -> UpdateWorkforceTaskSamplesResponse {
    try await send(UpdateWorkforceTaskSamples(
      datasetID: datasetID, workforceTaskID: workforceTaskID, body: body, projectID: projectID
    ))
  }
}
