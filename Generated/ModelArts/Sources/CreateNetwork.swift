// Made by Tablature from CreateNetwork.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `POST /v1/{project_id}/networks`.
public struct CreateNetwork: APIOperation {
  public typealias Output = CreateNetworkResponse
  public static let route = APIRoute(.post, "/v1/{project_id}/networks", statuses: [200, 400])

  public var projectID: String?
  public var body: CreateNetworkRequest
  public init(body: CreateNetworkRequest, projectID: String? = nil) { (self.body, self.projectID) = (body, projectID) }

  public func encode(into request: inout RequestBuilder) {
    request.path(["project_id": projectID])
    request.json(body)
  }

  public func validate(with validator: inout Validator) { validator.check(body, "body") }
}

extension NetworkManagementOperations {
  /// `POST /v1/{project_id}/networks`; fails with 400.
  public func createNetwork(
    body: CreateNetworkRequest, projectID: String? = nil
  ) async throws(ClientError) -> CreateNetworkResponse {
    try await send(CreateNetwork(body: body, projectID: projectID))
  }
}

public struct CreateNetworkRequest: APIObject {
  public var apiVersion: APIVersion
  public var kind: Kind
  public var metadata: NetworkMetadataCreation
  public var spec: NetworkSpecCreation

  public init(apiVersion: APIVersion, kind: Kind, metadata: NetworkMetadataCreation, spec: NetworkSpecCreation) {
    (self.apiVersion, self.kind, self.metadata, self.spec) = (apiVersion, kind, metadata, spec)
  }

  public static let fields: Fields<Self> = [
    "apiVersion": \.apiVersion, "kind": \.kind, "metadata": \.metadata, "spec": \.spec
  ]

  public typealias APIVersion = Network.APIVersion
  public typealias Kind = Network.Kind
}

public struct NetworkMetadataCreation: APIObject {
  public var labels: NetworkMetadataLabelsInput
  public init(labels: NetworkMetadataLabelsInput) { self.labels = labels }
  public static let fields: Fields<Self> = ["labels": \.labels]
}

public struct NetworkMetadataLabelsInput: APIObject {
  public var osModelartsName: String
  /// `os.modelarts/workspace.id`: string, default `0`.
  public var osModelartsWorkspaceID: String?

  public init(osModelartsName: String, osModelartsWorkspaceID: String? = nil) {
    (self.osModelartsName, self.osModelartsWorkspaceID) = (osModelartsName, osModelartsWorkspaceID)
  }

  public static let fields: Fields<Self> = [
    "os.modelarts/name": \.osModelartsName, "os.modelarts/workspace.id": \.osModelartsWorkspaceID
  ]
}

public struct NetworkSpecCreation: APIObject {
  public var ipv6enable: Bool?
  public var cidr: String
  public init(ipv6enable: Bool? = nil, cidr: String) { (self.ipv6enable, self.cidr) = (ipv6enable, cidr) }
  public static let fields: Fields<Self> = ["ipv6enable": \.ipv6enable, "cidr": \.cidr]
}

public typealias CreateNetworkResponse = Network
