// Made by Tablature from UpdateWorkforce.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `PUT /v2/{project_id}/workforces/{workforce_id}`.
public struct UpdateWorkforce: APIOperation {
  public typealias Output = JSONValue
  public static let route = APIRoute(.put, "/v2/{project_id}/workforces/{workforce_id}", statuses: [200, 401, 403, 404])

  public var projectID: String?
  public var workforceID: String
  public var body: UpdateWorkforceRequest

  public init(workforceID: String, body: UpdateWorkforceRequest, projectID: String? = nil) {
    (self.workforceID, self.body, self.projectID) = (workforceID, body, projectID)
  }

  public func encode(into request: inout RequestBuilder) {
    request.path(["project_id": projectID, "workforce_id": workforceID])
    request.json(body)
  }

  public func validate(with validator: inout Validator) { validator.check(body, "body") }
}

extension DataManagementOldVersionOperations {
  /// `PUT /v2/{project_id}/workforces/{workforce_id}`; fails with 401, 403, 404.
  public func updateWorkforce(
    workforceID: String, body: UpdateWorkforceRequest, projectID: String? = nil
  ) async throws(ClientError) -> JSONValue {
    try await send(UpdateWorkforce(workforceID: workforceID, body: body, projectID: projectID))
  }
}

public struct UpdateWorkforceRequest: APIObject {
  /// `description`: string, 0...256 characters.
  public var description: String?
  /// `workforce_name`: string, 1...64 characters.
  public var workforceName: String?

  public init(description: String? = nil, workforceName: String? = nil) {
    (self.description, self.workforceName) = (description, workforceName)
  }

  public static let fields: Fields<Self> = ["description": \.description, "workforce_name": \.workforceName]

  public func checkFields(with validator: inout Validator) {
    validator.check(description, "description", length: Limits(0, 256))
    validator.check(workforceName, "workforce_name", length: Limits(1, 64))
  }
}
