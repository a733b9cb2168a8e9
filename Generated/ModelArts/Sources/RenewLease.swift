// Made by Tablature from RenewLease.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `PATCH /v1/{project_id}/notebooks/{id}/lease`.
public struct RenewLease: APIOperation {
  public typealias Output = RenewLeaseResponse
  public static let route = APIRoute(.patch, "/v1/{project_id}/notebooks/{id}/lease", statuses: [200, 204, 401, 403])

  public var id: String
  public var projectID: String?
  /// `duration`: long, in milliseconds.
  public var duration: Int64?
  public var body: RenewLeaseRequest

  public init(id: String, duration: Int64? = nil, body: RenewLeaseRequest, projectID: String? = nil) {
    (self.id, self.duration, self.body, self.projectID) = (id, duration, body, projectID)
  }

  public func encode(into request: inout RequestBuilder) {
    request.path(["id": id, "project_id": projectID])
    request.query(["duration": duration])
    request.json(body)
  }
}

extension DevelopmentEnvironmentManagementOperations {
  /// `PATCH /v1/{project_id}/notebooks/{id}/lease`; fails with 401, 403.
  public func renewLease(
    id: String, duration: Int64? = nil, body: RenewLeaseRequest, projectID: String? = nil
  ) async throws(ClientError) -> RenewLeaseResponse {
    try await send(RenewLease(id: id, duration: duration, body: body, projectID: projectID))
  }
}

public typealias RenewLeaseRequest = LeaseReq
public typealias RenewLeaseResponse = Lease
