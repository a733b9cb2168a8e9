// Made by Tablature from UpdateWorker.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `PUT /v2/{project_id}/workforces/{workforce_id}/workers/{worker_id}`.
public struct UpdateWorker: APIOperation {
  public typealias Output = JSONValue
  public static let route = APIRoute(
    .put, "/v2/{project_id}/workforces/{workforce_id}/workers/{worker_id}", statuses: [200, 401, 403, 404]
  )

  public var projectID: String?
  public var workerID: String
  public var workforceID: String
  public var body: UpdateWorkerRequest

  public init(workerID: String, workforceID: String, body: UpdateWorkerRequest, projectID: String? = nil) {
    (self.workerID, self.workforceID, self.body, self.projectID) = (workerID, workforceID, body, projectID)
  }

  public func encode(into request: inout RequestBuilder) {
    request.path(["project_id": projectID, "worker_id": workerID, "workforce_id": workforceID])
    request.json(body)
  }

  public func validate(with validator: inout Validator) { validator.check(body, "body") }
}

extension DataManagementOldVersionOperations {
  /// `PUT /v2/{project_id}/workforces/{workforce_id}/workers/{worker_id}`; fails with 401, 403, 404.
  public func updateWorker(
    workerID: String, workforceID: String, body: UpdateWorkerRequest, projectID: String? = nil
  ) async throws(ClientError) -> JSONValue {
    try await send(UpdateWorker(workerID: workerID, workforceID: workforceID, body: body, projectID: projectID))
  }
}

public struct UpdateWorkerRequest: APIObject {
  /// `description`: string, 0...256 characters.
  public var description: String?
  public var role: Role?
  public init(description: String? = nil, role: Role? = nil) { (self.description, self.role) = (description, role) }
  public static let fields: Fields<Self> = ["description": \.description, "role": \.role]

  public func checkFields(with validator: inout Validator) {
    validator.check(description, "description", length: Limits(0, 256))
  }

  public typealias Role = Worker.Role
}
