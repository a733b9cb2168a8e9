// Made by Tablature from CreateWorkforce.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `POST /v2/{project_id}/workforces`.
public struct CreateWorkforce: APIOperation {
  public typealias Output = CreateWorkforceResponse
  public static let route = APIRoute(.post, "/v2/{project_id}/workforces", statuses: [201, 401, 403, 404])

  public var projectID: String?
  public var body: CreateWorkforceRequest

  public init(body: CreateWorkforceRequest, projectID: String? = nil) {
    (self.body, self.projectID) = (body, projectID)
  }

  public func encode(into request: inout RequestBuilder) {
    request.path(["project_id": projectID])
    request.json(body)
  }

  public func validate(with validator: inout Validator) { validator.check(body, "body") }
}

extension DataManagementOldVersionOperations {
  /// `POST /v2/{project_id}/workforces`; fails with 401, 403, 404.
  public func createWorkforce(
    body: CreateWorkforceRequest, projectID: String? = nil
  ) async throws(ClientError) -> CreateWorkforceResponse {
    try await send(CreateWorkforce(body: body, projectID: projectID))
  }
}

public struct CreateWorkforceRequest: APIObject {
  /// `description`: string, 0...256 characters.
  public var description: String?
  /// `workforce_name`: string, required, 1...64 characters.
  public var workforceName: String

  public init(description: String? = nil, workforceName: String) {
    (self.description, self.workforceName) = (description, workforceName)
  }

  public static let fields: Fields<Self> = ["description": \.description, "workforce_name": \.workforceName]

  public func checkFields(with validator: inout Validator) {
    validator.check(description, "description", length: Limits(0, 256))
    validator.check(workforceName, "workforce_name", length: Limits(1, 64))
  }
}

public struct CreateWorkforceResponse: APIObject {
  public var workforceID: String?
  public init(workforceID: String? = nil) { self.workforceID = workforceID }
  public static let fields: Fields<Self> = ["workforce_id": \.workforceID]
}
