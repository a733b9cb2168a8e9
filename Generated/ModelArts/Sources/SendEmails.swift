// Made by Tablature from SendEmails.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `POST /v2/{project_id}/datasets/{dataset_id}/workforce-tasks/{workforce_task_id}/notify`.
public struct SendEmails: APIOperation {
  public typealias Output = SendEmailsResponse
  public static let route = APIRoute(
    .post, "/v2/{project_id}/datasets/{dataset_id}/workforce-tasks/{workforce_task_id}/notify",
    statuses: [200, 401, 403, 404]
  )

  public var datasetID: String
  public var projectID: String?
  public var workforceTaskID: String
  public var body: SendEmailsRequest

  public init(datasetID: String, workforceTaskID: String, body: SendEmailsRequest, projectID: String? = nil) {
    (self.datasetID, self.workforceTaskID, self.body, self.projectID) = (datasetID, workforceTaskID, body, projectID)
  }

  public func encode(into request: inout RequestBuilder) {
    request.path(["dataset_id": datasetID, "project_id": projectID, "workforce_task_id": workforceTaskID])
    request.json(body)
  }

  public func validate(with validator: inout Validator) { validator.check(body, "body") }
}

extension DataManagementOldVersionOperations {
  /// `POST /v2/{project_id}/datasets/{dataset_id}/workforce-tasks/{workforce_task_id}/notify`; fails with 401, 403, 404.
  public func sendEmails(
    datasetID: String, workforceTaskID: String, body: SendEmailsRequest, projectID: String? = nil
  ) async throws(ClientError) -> SendEmailsResponse {
    try await send(SendEmails(datasetID: datasetID, workforceTaskID: workforceTaskID, body: body, projectID: projectID))
  }
}

public struct SendEmailsRequest: APIObject {
  public var emails: [String]
  public init(emails: [String]) { self.emails = emails }
  public static let fields: Fields<Self> = ["emails": \.emails]
}

public struct SendEmailsResponse: APIObject {
  public var errorCode: String?
  public var errorMsg: String?
  public var results: [BatchResponse]?
  public var success: Bool?

  public init(
    errorCode: String? = nil, errorMsg: String? = nil, results: [BatchResponse]? = nil, success: Bool? = nil
  ) {
    (self.errorCode, self.errorMsg, self.results, self.success) = (errorCode, errorMsg, results, success)
  }

  public static let fields: Fields<Self> = [
    "error_code": \.errorCode, "error_msg": \.errorMsg, "results": \.results, "success": \.success
  ]
}
