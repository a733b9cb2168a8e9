// Made by Tablature from ListPoolNodes.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `GET /v2/{project_id}/pools/{pool_name}/nodes`.
public struct ListPoolNodes: APIOperation {
  public typealias Output = ListPoolNodesResponse
  public static let route = APIRoute(.get, "/v2/{project_id}/pools/{pool_name}/nodes", statuses: [200, 404])

  public var projectID: String?
  public var poolName: String
  public var `continue`: String?
  public var limit: Int?

  public init(poolName: String, `continue`: String? = nil, limit: Int? = nil, projectID: String? = nil) {
    (self.poolName, self.continue, self.limit, self.projectID) = (poolName, `continue`, limit, projectID)
  }

  public func encode(into request: inout RequestBuilder) {
    request.path(["project_id": projectID, "pool_name": poolName])
    request.query(["continue": `continue`, "limit": limit])
  }
}

extension NodeManagementOperations {
  /// `GET /v2/{project_id}/pools/{pool_name}/nodes`; fails with 404.
  public func listPoolNodes(
    poolName: String, `continue`: String? = nil, limit: Int? = nil, projectID: String? = nil
  ) async throws(ClientError) -> ListPoolNodesResponse {
    try await send(ListPoolNodes(poolName: poolName, continue: `continue`, limit: limit, projectID: projectID))
  }
}

public struct ListPoolNodesResponse: APIObject {
  public var apiVersion: APIVersion?
  public var kind: Kind?
  public var metadata: NodeListMetadata?
  public var items: [Node]?

  public init(
    apiVersion: APIVersion? = nil, kind: Kind? = nil, metadata: NodeListMetadata? = nil, items: [Node]? = nil
  ) {
    (self.apiVersion, self.kind, self.metadata, self.items) = (apiVersion, kind, metadata, items)
  }

  public static let fields: Fields<Self> = [
    "apiVersion": \.apiVersion, "kind": \.kind, "metadata": \.metadata, "items": \.items
  ]

  public typealias APIVersion = Node.APIVersion

  public struct Kind: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    /// Nodes.
    public static var nodeList: Self { Self(rawValue: "NodeList") }
    public static var documentedValues: [Self] { [.nodeList] }
  }
}

public struct NodeListMetadata: APIObject {
  public var `continue`: String?
  public var remainingItemCount: Int64?

  public init(`continue`: String? = nil, remainingItemCount: Int64? = nil) {
    (self.continue, self.remainingItemCount) = (`continue`, remainingItemCount)
  }

  public static let fields: Fields<Self> = ["continue": \.continue, "remainingItemCount": \.remainingItemCount]
}

public struct Node: APIObject {
  public var apiVersion: APIVersion?
  public var kind: Kind?
  public var metadata: NodeMetadata?
  public var spec: NodeSpec?
  public var status: NodeStatus?

  public init(
    apiVersion: APIVersion? = nil, kind: Kind? = nil, metadata: NodeMetadata? = nil, spec: NodeSpec? = nil,
    status: NodeStatus? = nil
  ) {
    (self.apiVersion, self.kind, self.metadata, self.spec, self.status) = (apiVersion, kind, metadata, spec, status)
  }

  public static let fields: Fields<Self> = [
    "apiVersion": \.apiVersion, "kind": \.kind, "metadata": \.metadata, "spec": \.spec, "status": \.status
  ]

  public struct APIVersion: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static var v2: Self { Self(rawValue: "v2") }
    public static var documentedValues: [Self] { [.v2] }
  }

  public struct Kind: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static var node: Self { Self(rawValue: "Node") }
    public static var documentedValues: [Self] { [.node] }
  }
}

public struct NodeMetadata: APIObject {
  public var name: String?
  public var creationTimestamp: String?
  public var labels: NodeLabels?
  public var annotations: NodeVOAnnotations?

  public init(
    name: String? = nil, creationTimestamp: String? = nil, labels: NodeLabels? = nil,
    annotations: NodeVOAnnotations? = nil
  ) {
    (self.name, self.creationTimestamp, self.labels, self.annotations) = (name, creationTimestamp, labels, annotations)
  }

  public static let fields: Fields<Self> = [
    "name": \.name, "creationTimestamp": \.creationTimestamp, "labels": \.labels, "annotations": \.annotations
  ]
}

public struct NodeLabels: APIObject {
  public var osModelartsNodeCluster: String?
  public var osModelartsNodeBatchUid: String?
  public var osModelartsNodeBatchName: String?
  public var osModelartsNodeVolcanoSchedulerCabinetExclusive: String?
  /// `cce.kubectl.kubernetes.io/cabinet`: string, a list separated by `-`.
  public var cceKubectlKubernetesIOCabinet: String?

  public init(
    osModelartsNodeCluster: String? = nil, osModelartsNodeBatchUid: String? = nil,
    osModelartsNodeBatchName: String? = nil, osModelartsNodeVolcanoSchedulerCabinetExclusive: String? = nil,
    cceKubectlKubernetesIOCabinet: String? = nil
  ) {
    (self.osModelartsNodeCluster, self.osModelartsNodeBatchUid) = (osModelartsNodeCluster, osModelartsNodeBatchUid)
    self.osModelartsNodeBatchName = osModelartsNodeBatchName
    self.osModelartsNodeVolcanoSchedulerCabinetExclusive = osModelartsNodeVolcanoSchedulerCabinetExclusive
    self.cceKubectlKubernetesIOCabinet = cceKubectlKubernetesIOCabinet
  }

  public static let fields: Fields<Self> = [
    "os.modelarts.node/cluster": \.osModelartsNodeCluster, "os.modelarts.node/batch.uid": \.osModelartsNodeBatchUid,
    "os.modelarts.node/batch.name": \.osModelartsNodeBatchName,
    "os.modelarts.node/volcano.scheduler.cabinet-exclusive": \.osModelartsNodeVolcanoSchedulerCabinetExclusive,
    "cce.kubectl.kubernetes.io/cabinet": \.cceKubectlKubernetesIOCabinet
  ]
}

public struct NodeVOAnnotations: APIObject {
  public var osModelartsNPUTopologyPlacement: String?
  public var osModelartsNodeDrain: String?

  public init(osModelartsNPUTopologyPlacement: String? = nil, osModelartsNodeDrain: String? = nil) {
    self.osModelartsNPUTopologyPlacement = osModelartsNPUTopologyPlacement
    self.osModelartsNodeDrain = osModelartsNodeDrain
  }

  public static let fields: Fields<Self> = [
    "os.modelarts/npu-topology-placement": \.osModelartsNPUTopologyPlacement,
    "os.modelarts.node/drain": \.osModelartsNodeDrain
  ]
}

public struct NodeSpec: APIObject {
  public var flavor: String?
  public var hostNetwork: NodeNetwork?

  public init(flavor: String? = nil, hostNetwork: NodeNetwork? = nil) {
    (self.flavor, self.hostNetwork) = (flavor, hostNetwork)
  }

  public static let fields: Fields<Self> = ["flavor": \.flavor, "hostNetwork": \.hostNetwork]
}

public struct NodeNetwork: APIObject {
  public var vpc: String?
  public var subnet: String?
  public var securityGroups: [String]?

  public init(vpc: String? = nil, subnet: String? = nil, securityGroups: [String]? = nil) {
    (self.vpc, self.subnet, self.securityGroups) = (vpc, subnet, securityGroups)
  }

  public static let fields: Fields<Self> = ["vpc": \.vpc, "subnet": \.subnet, "securityGroups": \.securityGroups]
}

public struct NodeStatus: APIObject {
  public var phase: Phase?
  public var az: String?
  public var privateIP: String?
  public var resources: NodeResource?
  public var availableResources: NodeResource?
  public var taints: [Taint]?

  public init(
    phase: Phase? = nil, az: String? = nil, privateIP: String? = nil, resources: NodeResource? = nil,
    availableResources: NodeResource? = nil, taints: [Taint]? = nil
  ) {
    (self.phase, self.az, self.privateIP, self.resources) = (phase, az, privateIP, resources)
    (self.availableResources, self.taints) = (availableResources, taints)
  }

  public static let fields: Fields<Self> = [
    "phase": \.phase, "az": \.az, "privateIp": \.privateIP, "resources": \.resources,
    "availableResources": \.availableResources, "taints": \.taints
  ]

  public struct Phase: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static var available: Self { Self(rawValue: "Available") }
    public static var creating: Self { Self(rawValue: "Creating") }
    public static var deleting: Self { Self(rawValue: "Deleting") }
    public static var abnormal: Self { Self(rawValue: "Abnormal") }
    public static var documentedValues: [Self] { [.available, .creating, .deleting, .abnormal] }
  }
}

public struct NodeResource: APIObject {
  public var cpu: String?
  public var memory: String?
  public var nvidiaComGPU: String?

  public init(cpu: String? = nil, memory: String? = nil, nvidiaComGPU: String? = nil) {
    (self.cpu, self.memory, self.nvidiaComGPU) = (cpu, memory, nvidiaComGPU)
  }

  public static let fields: Fields<Self> = ["cpu": \.cpu, "memory": \.memory, "nvidia.com/gpu": \.nvidiaComGPU]
}

public struct Taint: APIObject {
  public var key: String?
  public var value: String?
  public var effect: Effect?
  public var timeAdded: String?

  public init(key: String? = nil, value: String? = nil, effect: Effect? = nil, timeAdded: String? = nil) {
    (self.key, self.value, self.effect, self.timeAdded) = (key, value, effect, timeAdded)
  }

  public static let fields: Fields<Self> = [
    "key": \.key, "value": \.value, "effect": \.effect, "timeAdded": \.timeAdded
  ]

  public struct Effect: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static var noSchedule: Self { Self(rawValue: "NoSchedule") }
    public static var preferNoSchedule: Self { Self(rawValue: "PreferNoSchedule") }
    public static var noExecute: Self { Self(rawValue: "NoExecute") }
    public static var documentedValues: [Self] { [.noSchedule, .preferNoSchedule, .noExecute] }
  }
}
