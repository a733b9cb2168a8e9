// Made by Tablature from SendEmails.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// Calls `SendEmails`.
///
/// `POST /v2/{project_id}/datasets/{dataset_id}/workforce-tasks/{workforce_task_id}/notify`.
public struct SendEmails: APIOperation {
  public typealias Output = SendEmailsResponse

  public static var descriptor: OperationDescriptor {
    OperationDescriptor(
      name: "SendEmails",
      method: .post,
      path: "/v2/{project_id}/datasets/{dataset_id}/workforce-tasks/{workforce_task_id}/notify",
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
  public var body: SendEmailsRequest

  /// Makes a call; parameters that are nil are not sent.
  public init(datasetID: String, workforceTaskID: String, body: SendEmailsRequest, projectID: String? = nil) {
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

extension SendEmails {
  public func validate(with validator: inout Validator) {
    validator.check(body, "body")
  }
}

extension ModelArtsClient {
  /// Calls `SendEmails`.
  ///
  /// Documented failures: 401, 403, 404.
  public func sendEmails(
    datasetID: String, workforceTaskID: String, body: SendEmailsRequest, projectID: String? = nil
  ) async throws(ClientError) -> SendEmailsResponse {
    try await send(SendEmails(datasetID: datasetID, workforceTaskID: workforceTaskID, body: body, projectID: projectID))
  }
}
