// Made by Tablature from ShowOsQuota.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `GET /v1/{project_id}/quotas`.
public struct ShowOSQuota: APIOperation {
  public typealias Output = ShowOSQuotaResponse
  public static let name = "ShowOsQuota"
  public static let route = APIRoute(.get, "/v1/{project_id}/quotas", statuses: [200, 404])

  public var projectID: String?
  public init(projectID: String? = nil) { self.projectID = projectID }
  public func encode(into request: inout RequestBuilder) { request.path(["project_id": projectID]) }
}

extension ConfigurationManagementOperations {
  /// `GET /v1/{project_id}/quotas`; fails with 404.
  public func showOSQuota(projectID: String? = nil) async throws(ClientError) -> ShowOSQuotaResponse {
    try await send(ShowOSQuota(projectID: projectID))
  }
}

public struct ShowOSQuotaResponse: APIObject {
  public var quotas: Quota?
  public init(quotas: Quota? = nil) { self.quotas = quotas }
  public static let fields: Fields<Self> = ["quotas": \.quotas]
}

public struct Quota: APIObject {
  public var resources: [ResourceQuota]?
  public init(resources: [ResourceQuota]? = nil) { self.resources = resources }
  public static let fields: Fields<Self> = ["resources": \.resources]
}

public struct ResourceQuota: APIObject {
  public var type: String?
  /// `quota`: string, examples show number.
  public var quota: Documented<String>?
  /// `used`: string, examples show number.
  public var used: Documented<String>?

  public init(type: String? = nil, quota: Documented<String>? = nil, used: Documented<String>? = nil) {
    (self.type, self.quota, self.used) = (type, quota, used)
  }

  public static let fields: Fields<Self> = ["type": \.type, "quota": \.quota, "used": \.used]
}
