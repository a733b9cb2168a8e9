// Made by Tablature from DescWorker.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `GET /v2/{project_id}/workforces/{workforce_id}/workers/{worker_id}`.
public struct DescWorker: APIOperation {
  public typealias Output = DescWorkerResponse
  public static let route = APIRoute(
    .get, "/v2/{project_id}/workforces/{workforce_id}/workers/{worker_id}", statuses: [200, 401, 403, 404]
  )

  public var projectID: String?
  public var workerID: String
  public var workforceID: String

  public init(workerID: String, workforceID: String, projectID: String? = nil) {
    (self.workerID, self.workforceID, self.projectID) = (workerID, workforceID, projectID)
  }

  public func encode(into request: inout RequestBuilder) {
    request.path(["project_id": projectID, "worker_id": workerID, "workforce_id": workforceID])
  }
}

extension DataManagementOldVersionOperations {
  /// `GET /v2/{project_id}/workforces/{workforce_id}/workers/{worker_id}`; fails with 401, 403, 404.
  public func descWorker(
    workerID: String, workforceID: String, projectID: String? = nil
  ) async throws(ClientError) -> DescWorkerResponse {
    try await send(DescWorker(workerID: workerID, workforceID: workforceID, projectID: projectID))
  }
}

public struct DescWorkerResponse: APIObject {
  public var createTime: Int64?
  /// `description`: string, 0...256 characters.
  public var description: String?
  public var email: String?
  public var role: Role?
  public var status: Status?
  public var updateTime: Int64?
  public var workerID: String?
  public var workforceID: String?

  public init(
    createTime: Int64? = nil, description: String? = nil, email: String? = nil, role: Role? = nil,
    status: Status? = nil, updateTime: Int64? = nil, workerID: String? = nil, workforceID: String? = nil
  ) {
    (self.createTime, self.description, self.email, self.role) = (createTime, description, email, role)
    (self.status, self.updateTime, self.workerID, self.workforceID) = (status, updateTime, workerID, workforceID)
  }

  public static let fields: Fields<Self> = [
    "create_time": \.createTime, "description": \.description, "email": \.email, "role": \.role, "status": \.status,
    "update_time": \.updateTime, "worker_id": \.workerID, "workforce_id": \.workforceID
  ]

  public func checkFields(with validator: inout Validator) {
    validator.check(description, "description", length: Limits(0, 256))
  }

  public typealias Status = Worker.Status

  public struct Role: OpenEnumeration {
    public let rawValue: Int
    public init(rawValue: Int) { self.rawValue = rawValue }
    public static var annotator: Self { Self(rawValue: 0) }
    public static var reviewer: Self { Self(rawValue: 1) }
    public static var teamManager: Self { Self(rawValue: 2) }
    public static var datasetOwner: Self { Self(rawValue: 3) }
    public static var documentedValues: [Self] { [.annotator, .reviewer, .teamManager, .datasetOwner] }
  }
}
