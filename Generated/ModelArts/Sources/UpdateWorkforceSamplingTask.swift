// Made by Tablature from UpdateWorkforceSamplingTask.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// Calls `UpdateWorkforceSamplingTask`.
///
/// `PUT /v2/{project_id}/datasets/{dataset_id}/workforce-tasks/{workforce_task_id}/acceptance/status`.
public struct UpdateWorkforceSamplingTask: APIOperation {
  public typealias Output = UpdateWorkforceSamplingTaskResponse

  public static var descriptor: OperationDescriptor {
    OperationDescriptor(
      name: "UpdateWorkforceSamplingTask",
      method: .put,
      path: "/v2/{project_id}/datasets/{dataset_id}/workforce-tasks/{workforce_task_id}/acceptance/status",
      documentedStatuses: [200, 401, 403, 404]
    )
  }

  /// `dataset_id`: string, required.
  public var datasetID: String
  /// `project_id`: string, required.
  public var projectID: String?
  /// `workforce_task_id`: string, required.
  public var workforceTaskID: String
  /// `locale`: string, required.
  public var locale: String
  /// What the request carries.
  public var body: UpdateWorkforceSamplingTaskRequest

  /// Makes a call; parameters that are nil are not sent.
  public init(
    datasetID: String, workforceTaskID: String, locale: String, body: UpdateWorkforceSamplingTaskRequest,
    projectID: String? = nil
  ) {
    self.datasetID = datasetID
    self.projectID = projectID
    self.workforceTaskID = workforceTaskID
    self.locale = locale
    self.body = body
  }

  public func encode(into request: inout RequestBuilder) {
    request.path("dataset_id", datasetID)
    request.path("project_id", projectID)
    request.path("workforce_task_id", workforceTaskID)
    request.query("locale", locale)
    request.json(body)
  }
}

extension UpdateWorkforceSamplingTask {
  public func validate(with validator: inout Validator) {
    validator.check(body, "body")
  }
}

extension ModelArtsClient {
  /// Calls `UpdateWorkforceSamplingTask`.
  ///
  /// Documented failures: 401, 403, 404.
  public func updateWorkforceSamplingTask(
    datasetID: String, workforceTaskID: String, locale: String, body: UpdateWorkforceSamplingTaskRequest,
    projectID: String? = nil
  ) async throws(ClientError) -> UpdateWorkforceSamplingTaskResponse {
    try await send(UpdateWorkforceSamplingTask(
      datasetID: datasetID, workforceTaskID: workforceTaskID, locale: locale, body: body, projectID: projectID
    ))
  }
}
