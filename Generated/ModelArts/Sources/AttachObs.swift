// Made by Tablature from AttachObs.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// Calls `AttachObs`.
///
/// `POST /v1/{project_id}/notebooks/{instance_id}/storage`.
public struct AttachObs: APIOperation {
  public typealias Output = AttachObsResponse

  public static var descriptor: OperationDescriptor {
    OperationDescriptor(
      name: "AttachObs",
      method: .post,
      path: "/v1/{project_id}/notebooks/{instance_id}/storage",
      documentedStatuses: [200, 201, 401, 403, 404]
    )
  }

  /// `instance_id`: string, required.
  public var instanceID: String
  /// `project_id`: string, required.
  public var projectID: String?
  /// What the request carries.
  public var body: AttachObsRequest

  /// Makes a call; parameters that are nil are not sent.
  public init(instanceID: String, body: AttachObsRequest, projectID: String? = nil) {
    self.instanceID = instanceID
    self.projectID = projectID
    self.body = body
  }

  public func encode(into request: inout RequestBuilder) {
    request.path("instance_id", instanceID)
    request.path("project_id", projectID)
    request.json(body)
  }
}

extension AttachObs {
  public func validate(with validator: inout Validator) {
    validator.check(body, "body")
  }
}

extension ModelArtsClient {
  /// Calls `AttachObs`.
  ///
  /// Documented failures: 401, 403, 404.
  public func attachOBS(
    instanceID: String, body: AttachObsRequest, projectID: String? = nil
  ) async throws(ClientError) -> AttachObsResponse {
    try await send(AttachObs(instanceID: instanceID, body: body, projectID: projectID))
  }
}
