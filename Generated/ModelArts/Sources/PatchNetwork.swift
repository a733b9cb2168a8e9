// Made by Tablature from PatchNetwork.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `PATCH /v1/{project_id}/networks/{network_name}`.
public struct PatchNetwork: APIOperation {
  public typealias Output = PatchNetworkResponse
  public static let route = APIRoute(.patch, "/v1/{project_id}/networks/{network_name}", statuses: [200, 400, 404])

  public var projectID: String?
  public var networkName: String
  public var contentType: String
  public var body: PatchNetworkRequest

  public init(networkName: String, contentType: String, body: PatchNetworkRequest, projectID: String? = nil) {
    (self.networkName, self.contentType, self.body, self.projectID) = (networkName, contentType, body, projectID)
  }

  public func encode(into request: inout RequestBuilder) {
    request.path(["project_id": projectID, "network_name": networkName])
    request.header(["Content-Type": contentType])
    request.json(body)
  }

  public func validate(with validator: inout Validator) { validator.check(body, "body") }
}

extension NetworkManagementOperations {
  /// `PATCH /v1/{project_id}/networks/{network_name}`; fails with 400, 404.
  public func patchNetwork(
    networkName: String, contentType: String, body: PatchNetworkRequest, projectID: String? = nil
  ) async throws(ClientError) -> PatchNetworkResponse {
    try await send(PatchNetwork(networkName: networkName, contentType: contentType, body: body, projectID: projectID))
  }
}

public struct PatchNetworkRequest: APIObject {
  public var metadata: NetworkMetadataUpdate?
  public var spec: NetworkSpecUpdate?

  public init(metadata: NetworkMetadataUpdate? = nil, spec: NetworkSpecUpdate? = nil) {
    (self.metadata, self.spec) = (metadata, spec)
  }

  public static let fields: Fields<Self> = ["metadata": \.metadata, "spec": \.spec]
}

public struct NetworkMetadataUpdate: APIObject {
  public var annotations: NetworkMetadataAnnotations?
  public var labels: NetworkUpdateLabels?

  public init(annotations: NetworkMetadataAnnotations? = nil, labels: NetworkUpdateLabels? = nil) {
    (self.annotations, self.labels) = (annotations, labels)
  }

  public static let fields: Fields<Self> = ["annotations": \.annotations, "labels": \.labels]
}

public struct NetworkUpdateLabels: APIObject {
  public var osModelartsWorkspaceID: String?
  public init(osModelartsWorkspaceID: String? = nil) { self.osModelartsWorkspaceID = osModelartsWorkspaceID }
  public static let fields: Fields<Self> = ["os.modelarts/workspace.id": \.osModelartsWorkspaceID]
}

public struct NetworkSpecUpdate: APIObject {
  public var ipv6enable: Bool?
  public var connection: NetworkConnectionInput?

  public init(ipv6enable: Bool? = nil, connection: NetworkConnectionInput? = nil) {
    (self.ipv6enable, self.connection) = (ipv6enable, connection)
  }

  public static let fields: Fields<Self> = ["ipv6enable": \.ipv6enable, "connection": \.connection]
}

public struct NetworkConnectionInput: APIObject {
  public var peerConnectionList: [PeerConnectionItemInput]?
  public var sfsTurboConnectionList: [SFSTurboConnectionItemInput]?

  public init(
    peerConnectionList: [PeerConnectionItemInput]? = nil, sfsTurboConnectionList: [SFSTurboConnectionItemInput]? = nil
  ) {
    (self.peerConnectionList, self.sfsTurboConnectionList) = (peerConnectionList, sfsTurboConnectionList)
  }

  public static let fields: Fields<Self> = [
    "peerConnectionList": \.peerConnectionList, "sfsTurboConnectionList": \.sfsTurboConnectionList
  ]
}

public struct PeerConnectionItemInput: APIObject {
  public var peerVPCID: String
  public var peerSubnetID: String
  /// `defaultGateWay`: boolean, default `false`.
  public var defaultGateWay: Bool?

  public init(peerVPCID: String, peerSubnetID: String, defaultGateWay: Bool? = nil) {
    (self.peerVPCID, self.peerSubnetID, self.defaultGateWay) = (peerVPCID, peerSubnetID, defaultGateWay)
  }

  public static let fields: Fields<Self> = [
    "peerVpcId": \.peerVPCID, "peerSubnetId": \.peerSubnetID, "defaultGateWay": \.defaultGateWay
  ]
}

public struct SFSTurboConnectionItemInput: APIObject {
  public var name: String
  public var sfsID: String
  public init(name: String, sfsID: String) { (self.name, self.sfsID) = (name, sfsID) }
  public static let fields: Fields<Self> = ["name": \.name, "sfsId": \.sfsID]
}

public typealias PatchNetworkResponse = Network
