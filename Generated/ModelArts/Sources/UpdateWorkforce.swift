// Made by Tablature from UpdateWorkforce.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// Calls `UpdateWorkforce`.
///
/// `PUT /v2/{project_id}/workforces/{workforce_id}`.
public struct UpdateWorkforce: APIOperation {
  public typealias Output = JSONValue

  public static var descriptor: OperationDescriptor {
    OperationDescriptor(
      name: "UpdateWorkforce",
      method: .put,
      path: "/v2/{project_id}/workforces/{workforce_id}",
      documentedStatuses: [200, 401, 403, 404]
    )
  }

  /// `project_id`: string, required.
  public var projectID: String?
  /// `workforce_id`: string, required.
  public var workforceID: String
  /// What the request carries.
  public var body: UpdateWorkforceRequest

  /// Makes a call; parameters that are nil are not sent.
  public init(workforceID: String, body: UpdateWorkforceRequest, projectID: String? = nil) {
    self.projectID = projectID
    self.workforceID = workforceID
    self.body = body
  }

  public func encode(into request: inout RequestBuilder) {
    request.path("project_id", projectID)
    request.path("workforce_id", workforceID)
    request.json(body)
  }
}

extension UpdateWorkforce {
  public func validate(with validator: inout Validator) {
    validator.check(body, "body")
  }
}

extension ModelArtsClient {
  /// Calls `UpdateWorkforce`.
  ///
  /// Documented failures: 401, 403, 404.
  public func updateWorkforce(
    workforceID: String, body: UpdateWorkforceRequest, projectID: String? = nil
  ) async throws(ClientError) -> JSONValue {
    try await send(UpdateWorkforce(workforceID: workforceID, body: body, projectID: projectID))
  }
}
