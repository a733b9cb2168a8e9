// Made by Tablature from PatchPool.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// Calls `PatchPool`.
///
/// `PATCH /v2/{project_id}/pools/{pool_name}`.
public struct PatchPool: APIOperation {
  public typealias Output = PatchPoolResponse

  public static var descriptor: OperationDescriptor {
    OperationDescriptor(
      name: "PatchPool",
      method: .patch,
      path: "/v2/{project_id}/pools/{pool_name}",
      documentedStatuses: [200, 400, 404]
    )
  }

  /// `project_id`: string, required.
  public var projectID: String?
  /// `pool_name`: string, required.
  public var poolName: String
  /// `Content-Type`: string, required.
  public var contentType: String
  /// What the request carries.
  public var body: PatchPoolRequest

  /// Makes a call; parameters that are nil are not sent.
  public init(poolName: String, contentType: String, body: PatchPoolRequest, projectID: String? = nil) {
    self.projectID = projectID
    self.poolName = poolName
    self.contentType = contentType
    self.body = body
  }

  public func encode(into request: inout RequestBuilder) {
    request.path("project_id", projectID)
    request.path("pool_name", poolName)
    request.header("Content-Type", contentType)
    request.json(body)
  }
}

extension PatchPool {
  public func validate(with validator: inout Validator) {
    validator.check(body, "body")
  }
}

extension ModelArtsClient {
  /// Calls `PatchPool`.
  ///
  /// Documented failures: 400, 404.
  public func patchPool(
    poolName: String, contentType: String, body: PatchPoolRequest, projectID: String? = nil
  ) async throws(ClientError) -> PatchPoolResponse {
    try await send(PatchPool(poolName: poolName, contentType: contentType, body: body, projectID: projectID))
  }
}
