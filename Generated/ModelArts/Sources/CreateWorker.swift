// Made by Tablature from CreateWorker.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `POST /v2/{project_id}/workforces/{workforce_id}/workers`.
public struct CreateWorker: APIOperation {
  public typealias Output = JSONValue
  public static let route = APIRoute(
    .post, "/v2/{project_id}/workforces/{workforce_id}/workers", statuses: [201, 401, 403, 404]
  )

  public var projectID: String?
  public var workforceID: String
  public var body: CreateWorkerRequest

  public init(workforceID: String, body: CreateWorkerRequest, projectID: String? = nil) {
    (self.workforceID, self.body, self.projectID) = (workforceID, body, projectID)
  }

  public func encode(into request: inout RequestBuilder) {
    request.path(["project_id": projectID, "workforce_id": workforceID])
    request.json(body)
  }

  public func validate(with validator: inout Validator) { validator.check(body, "body") }
}

extension DataManagementOldVersionOperations {
  /// `POST /v2/{project_id}/workforces/{workforce_id}/workers`; fails with 401, 403, 404.
  public func createWorker(
    workforceID: String, body: CreateWorkerRequest, projectID: String? = nil
  ) async throws(ClientError) -> JSONValue {
    try await send(CreateWorker(workforceID: workforceID, body: body, projectID: projectID))
  }
}

public struct CreateWorkerRequest: APIObject {
  /// `description`: string, 0...256 characters.
  public var description: String?
  public var emails: String
  /// `role`: integer, required, examples show string.
  public var role: Documented<Role>

  public init(description: String? = nil, emails: String, role: Documented<Role>) {
    (self.description, self.emails, self.role) = (description, emails, role)
  }

  public static let fields: Fields<Self> = ["description": \.description, "emails": \.emails, "role": \.role]

  public func checkFields(with validator: inout Validator) {
    validator.check(description, "description", length: Limits(0, 256))
  }

  public typealias Role = ListAllWorkers.Role
}
