// Made by Tablature from ListNetworks.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `GET /v1/{project_id}/networks`.
public struct ListNetworks: APIOperation {
  public typealias Output = ListNetworksResponse
  public static let route = APIRoute(.get, "/v1/{project_id}/networks", statuses: [200])

  public var projectID: String?
  /// `workspaceId`: string, default `0`.
  public var workspaceID: String?
  public var labelSelector: String?
  public var limit: Int?
  public var `continue`: String?

  public init(
    workspaceID: String? = nil, labelSelector: String? = nil, limit: Int? = nil, `continue`: String? = nil,
    projectID: String? = nil
  ) {
    (self.workspaceID, self.labelSelector, self.limit, self.continue) = (workspaceID, labelSelector, limit, `continue`)
    self.projectID = projectID
  }

  public func encode(into request: inout RequestBuilder) {
    request.path(["project_id": projectID])
    request.query(["workspaceId": workspaceID, "labelSelector": labelSelector, "limit": limit, "continue": `continue`])
  }
}

extension NetworkManagementOperations {
  /// `GET /v1/{project_id}/networks`.
  public func listNetworks(
    workspaceID: String? = nil, labelSelector: String? = nil, limit: Int? = nil, `continue`: String? = nil,
    projectID: String? = nil
  ) async throws(ClientError) -> ListNetworksResponse {
    try await send(ListNetworks(
      workspaceID: workspaceID, labelSelector: labelSelector, limit: limit, continue: `continue`, projectID: projectID
    ))
  }
}

public struct ListNetworksResponse: APIObject {
  public var apiVersion: APIVersion?
  public var kind: Kind?
  public var metadata: NeworkListMetadata?
  public var items: [Network]?

  public init(
    apiVersion: APIVersion? = nil, kind: Kind? = nil, metadata: NeworkListMetadata? = nil, items: [Network]? = nil
  ) {
    (self.apiVersion, self.kind, self.metadata, self.items) = (apiVersion, kind, metadata, items)
  }

  public static let fields: Fields<Self> = [
    "apiVersion": \.apiVersion, "kind": \.kind, "metadata": \.metadata, "items": \.items
  ]

  public typealias APIVersion = Network.APIVersion

  public struct Kind: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    /// Networks.
    public static var networkList: Self { Self(rawValue: "NetworkList") }
    public static var documentedValues: [Self] { [.networkList] }
  }
}

public struct NeworkListMetadata: APIObject {
  public var `continue`: String?
  public var remainingItemCount: Int?

  public init(`continue`: String? = nil, remainingItemCount: Int? = nil) {
    (self.continue, self.remainingItemCount) = (`continue`, remainingItemCount)
  }

  public static let fields: Fields<Self> = ["continue": \.continue, "remainingItemCount": \.remainingItemCount]
}

public struct Network: APIObject {
  public var apiVersion: APIVersion?
  public var kind: Kind?
  public var metadata: NetworkMetadata?
  public var spec: NetworkSpec?
  public var status: NetworkStatus?

  public init(
    apiVersion: APIVersion? = nil, kind: Kind? = nil, metadata: NetworkMetadata? = nil, spec: NetworkSpec? = nil,
    status: NetworkStatus? = nil
  ) {
    (self.apiVersion, self.kind, self.metadata, self.spec, self.status) = (apiVersion, kind, metadata, spec, status)
  }

  public static let fields: Fields<Self> = [
    "apiVersion": \.apiVersion, "kind": \.kind, "metadata": \.metadata, "spec": \.spec, "status": \.status
  ]

  public struct APIVersion: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static var v1: Self { Self(rawValue: "v1") }
    public static var documentedValues: [Self] { [.v1] }
  }

  public struct Kind: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static var network: Self { Self(rawValue: "Network") }
    public static var documentedValues: [Self] { [.network] }
  }
}
