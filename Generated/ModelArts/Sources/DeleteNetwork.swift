// Made by Tablature from DeleteNetwork.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `DELETE /v1/{project_id}/networks/{network_name}`.
public struct DeleteNetwork: APIOperation {
  public typealias Output = DeleteNetworkResponse
  public static let route = APIRoute(.delete, "/v1/{project_id}/networks/{network_name}", statuses: [200, 404])

  public var projectID: String?
  public var networkName: String

  public init(networkName: String, projectID: String? = nil) {
    (self.networkName, self.projectID) = (networkName, projectID)
  }

  public func encode(into request: inout RequestBuilder) {
    request.path(["project_id": projectID, "network_name": networkName])
  }
}

extension NetworkManagementOperations {
  /// Calls `DeleteNetwork`; documented failures: 404.
  public func deleteNetwork(
    networkName: String, projectID: String? = nil
  ) async throws(ClientError) -> DeleteNetworkResponse {
    try await send(DeleteNetwork(networkName: networkName, projectID: projectID))
  }
}

public struct DeleteNetworkResponse: APIObject {
  public var apiVersion: APIVersion?
  public var kind: Kind?
  public var metadata: DeleteNetworkNetworkMetadata?
  public var spec: NetworkSpec?
  public var status: NetworkStatus?

  public init(
    apiVersion: APIVersion? = nil, kind: Kind? = nil, metadata: DeleteNetworkNetworkMetadata? = nil,
    spec: NetworkSpec? = nil, status: NetworkStatus? = nil
  ) {
    (self.apiVersion, self.kind, self.metadata, self.spec, self.status) = (apiVersion, kind, metadata, spec, status)
  }

  public static let fields: Fields<Self> = [
    "apiVersion": \.apiVersion, "kind": \.kind, "metadata": \.metadata, "spec": \.spec, "status": \.status
  ]

  public typealias APIVersion = Network.APIVersion
  public typealias Kind = Network.Kind
}

public struct DeleteNetworkNetworkMetadata: APIObject {
  public var name: String?
  public var creationTimestamp: String?
  public var labels: NetworkMetadataLabels?
  public var annotations: NetworkMetadataAnnotations?
  /// `deletionTimestamp`: string, known from an example only.
  public var deletionTimestamp: String?

  public init(
    name: String? = nil, creationTimestamp: String? = nil, labels: NetworkMetadataLabels? = nil,
    annotations: NetworkMetadataAnnotations? = nil, deletionTimestamp: String? = nil
  ) {
    (self.name, self.creationTimestamp, self.labels, self.annotations) = (name, creationTimestamp, labels, annotations)
    self.deletionTimestamp = deletionTimestamp
  }

  public static let fields: Fields<Self> = [
    "name": \.name, "creationTimestamp": \.creationTimestamp, "labels": \.labels, "annotations": \.annotations,
    "deletionTimestamp": \.deletionTimestamp
  ]
}
