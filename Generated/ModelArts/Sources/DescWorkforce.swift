// Made by Tablature from DescWorkforce.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `GET /v2/{project_id}/workforces/{workforce_id}`.
public struct DescWorkforce: APIOperation {
  public typealias Output = DescWorkforceResponse
  public static let route = APIRoute(.get, "/v2/{project_id}/workforces/{workforce_id}", statuses: [200, 401, 403, 404])

  public var projectID: String?
  public var workforceID: String

  public init(workforceID: String, projectID: String? = nil) {
    (self.workforceID, self.projectID) = (workforceID, projectID)
  }

  public func encode(into request: inout RequestBuilder) {
    request.path(["project_id": projectID, "workforce_id": workforceID])
  }
}

extension DataManagementOldVersionOperations {
  /// `GET /v2/{project_id}/workforces/{workforce_id}`; fails with 401, 403, 404.
  public func descWorkforce(
    workforceID: String, projectID: String? = nil
  ) async throws(ClientError) -> DescWorkforceResponse {
    try await send(DescWorkforce(workforceID: workforceID, projectID: projectID))
  }
}

public typealias DescWorkforceResponse = Workforce
