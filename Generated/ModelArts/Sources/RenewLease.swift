// Made by Tablature from RenewLease.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// Calls `RenewLease`.
///
/// `PATCH /v1/{project_id}/notebooks/{id}/lease`.
public struct RenewLease: APIOperation {
  public typealias Output = RenewLeaseResponse

  public static var descriptor: OperationDescriptor {
    OperationDescriptor(
      name: "RenewLease",
      method: .patch,
      path: "/v1/{project_id}/notebooks/{id}/lease",
      documentedStatuses: [200, 204, 401, 403]
    )
  }

  /// `id`: string, required.
  public var id: String
  /// `project_id`: string, required.
  public var projectID: String?
  /// `duration`: long, in milliseconds.
  public var duration: Int64?
  /// What the request carries.
  public var body: RenewLeaseRequest

  /// Makes a call; parameters that are nil are not sent.
  public init(id: String, duration: Int64? = nil, body: RenewLeaseRequest, projectID: String? = nil) {
    self.id = id
    self.projectID = projectID
    self.duration = duration
    self.body = body
  }

  public func encode(into request: inout RequestBuilder) {
    request.path("id", id)
    request.path("project_id", projectID)
    request.query("duration", duration)
    request.json(body)
  }
}

extension ModelArtsClient {
  /// Calls `RenewLease`.
  ///
  /// Documented failures: 401, 403.
  public func renewLease(
    id: String, duration: Int64? = nil, body: RenewLeaseRequest, projectID: String? = nil
  ) async throws(ClientError) -> RenewLeaseResponse {
    try await send(RenewLease(id: id, duration: duration, body: body, projectID: projectID))
  }
}
