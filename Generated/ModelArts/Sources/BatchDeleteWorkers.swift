// Made by Tablature from BatchDeleteWorkers.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `POST /v2/{project_id}/workforces/{workforce_id}/workers/batch-delete`.
public struct BatchDeleteWorkers: APIOperation {
  public typealias Output = BatchDeleteWorkersResponse
  public static let route = APIRoute(
    .post, "/v2/{project_id}/workforces/{workforce_id}/workers/batch-delete", statuses: [200, 401, 403, 404]
  )

  public var projectID: String?
  public var workforceID: String
  public var body: BatchDeleteWorkersRequest

  public init(workforceID: String, body: BatchDeleteWorkersRequest, projectID: String? = nil) {
    (self.workforceID, self.body, self.projectID) = (workforceID, body, projectID)
  }

  public func encode(into request: inout RequestBuilder) {
    request.path(["project_id": projectID, "workforce_id": workforceID])
    request.json(body)
  }

  public func validate(with validator: inout Validator) { validator.check(body, "body") }
}

extension DataManagementOldVersionOperations {
  /// `POST /v2/{project_id}/workforces/{workforce_id}/workers/batch-delete`; fails with 401, 403, 404.
  public func batchDeleteWorkers(
    workforceID: String, body: BatchDeleteWorkersRequest, projectID: String? = nil
  ) async throws(ClientError) -> BatchDeleteWorkersResponse {
    try await send(BatchDeleteWorkers(workforceID: workforceID, body: body, projectID: projectID))
  }
}

public struct BatchDeleteWorkersRequest: APIObject {
  public var workers: [String]
  public init(workers: [String]) { self.workers = workers }
  public static let fields: Fields<Self> = ["workers": \.workers]
}

public struct BatchDeleteWorkersResponse: APIObject {
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
