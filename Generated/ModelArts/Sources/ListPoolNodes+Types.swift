// Made by Tablature from ListPoolNodes.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `ListPoolNodesResponse` of the API.
public struct ListPoolNodesResponse: Codable, Hashable, Sendable {
  /// `apiVersion`: string.
  public var apiVersion: APIVersion?
  /// `kind`: string.
  public var kind: Kind?
  /// `metadata`: NodeListMetadata.
  public var metadata: NodeListMetadata?
  /// `items`: list of Node.
  public var items: [Node]?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    apiVersion: APIVersion? = nil, kind: Kind? = nil, metadata: NodeListMetadata? = nil, items: [Node]? = nil
  ) {
    self.apiVersion = apiVersion
    self.kind = kind
    self.metadata = metadata
    self.items = items
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    apiVersion = try fields.optional("apiVersion")
    kind = try fields.optional("kind")
    metadata = try fields.optional("metadata")
    items = try fields.optional("items")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(apiVersion, "apiVersion")
    try fields.write(kind, "kind")
    try fields.write(metadata, "metadata")
    try fields.write(items, "items")
  }

  /// Values of `ListPoolNodesResponse.apiVersion`.
  public struct APIVersion: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// `v2`.
    public static var v2: Self { Self(rawValue: "v2") }

    public static var documentedValues: [Self] { [.v2] }
  }

  /// Values of `ListPoolNodesResponse.kind`.
  public struct Kind: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// Nodes. `NodeList`.
    public static var nodeList: Self { Self(rawValue: "NodeList") }

    public static var documentedValues: [Self] { [.nodeList] }
  }
}

extension ListPoolNodesResponse: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(apiVersion, "apiVersion")
    validator.check(kind, "kind")
    validator.check(items, "items")
  }
}

/// `NodeListMetadata` of the API.
public struct NodeListMetadata: Codable, Hashable, Sendable {
  /// `continue`: string.
  public var `continue`: String?
  /// `remainingItemCount`: long.
  public var remainingItemCount: Int64?

  /// Makes a value; what is nil is left out of the JSON.
  public init(`continue`: String? = nil, remainingItemCount: Int64? = nil) {
    self.`continue` = `continue`
    self.remainingItemCount = remainingItemCount
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    `continue` = try fields.optional("continue")
    remainingItemCount = try fields.optional("remainingItemCount")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(`continue`, "continue")
    try fields.write(remainingItemCount, "remainingItemCount")
  }
}

extension NodeListMetadata: Validatable {
  public func validate(with validator: inout Validator) {}
}

/// `Node` of the API.
public struct Node: Codable, Hashable, Sendable {
  /// `apiVersion`: string.
  public var apiVersion: APIVersion?
  /// `kind`: string.
  public var kind: Kind?
  /// `metadata`: NodeMetadata.
  public var metadata: NodeMetadata?
  /// `spec`: NodeSpec.
  public var spec: NodeSpec?
  /// `status`: NodeStatus.
  public var status: NodeStatus?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    apiVersion: APIVersion? = nil, kind: Kind? = nil, metadata: NodeMetadata? = nil, spec: NodeSpec? = nil,
    status: NodeStatus? = nil
  ) {
    self.apiVersion = apiVersion
    self.kind = kind
    self.metadata = metadata
    self.spec = spec
    self.status = status
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    apiVersion = try fields.optional("apiVersion")
    kind = try fields.optional("kind")
    metadata = try fields.optional("metadata")
    spec = try fields.optional("spec")
    status = try fields.optional("status")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(apiVersion, "apiVersion")
    try fields.write(kind, "kind")
    try fields.write(metadata, "metadata")
    try fields.write(spec, "spec")
    try fields.write(status, "status")
  }

  /// Values of `Node.apiVersion`.
  public struct APIVersion: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// `v2`.
    public static var v2: Self { Self(rawValue: "v2") }

    public static var documentedValues: [Self] { [.v2] }
  }

  /// Values of `Node.kind`.
  public struct Kind: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// Node. `Node`.
    public static var node: Self { Self(rawValue: "Node") }

    public static var documentedValues: [Self] { [.node] }
  }
}

extension Node: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(apiVersion, "apiVersion")
    validator.check(kind, "kind")
    validator.check(status, "status")
  }
}

/// `NodeMetadata` of the API.
public struct NodeMetadata: Codable, Hashable, Sendable {
  /// `name`: string.
  public var name: String?
  /// `creationTimestamp`: string.
  public var creationTimestamp: String?
  /// `labels`: NodeLabels.
  public var labels: NodeLabels?
  /// `annotations`: NodeVOAnnotations.
  public var annotations: NodeVOAnnotations?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    name: String? = nil, creationTimestamp: String? = nil, labels: NodeLabels? = nil,
    annotations: NodeVOAnnotations? = nil
  ) {
    self.name = name
    self.creationTimestamp = creationTimestamp
    self.labels = labels
    self.annotations = annotations
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    name = try fields.optional("name")
    creationTimestamp = try fields.optional("creationTimestamp")
    labels = try fields.optional("labels")
    annotations = try fields.optional("annotations")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(name, "name")
    try fields.write(creationTimestamp, "creationTimestamp")
    try fields.write(labels, "labels")
    try fields.write(annotations, "annotations")
  }
}

extension NodeMetadata: Validatable {
  public func validate(with validator: inout Validator) {}
}

/// `NodeLabels` of the API.
public struct NodeLabels: Codable, Hashable, Sendable {
  /// `os.modelarts.node/cluster`: string.
  public var osModelartsNodeCluster: String?
  /// `os.modelarts.node/batch.uid`: string.
  public var osModelartsNodeBatchUid: String?
  /// `os.modelarts.node/batch.name`: string.
  public var osModelartsNodeBatchName: String?
  /// `os.modelarts.node/volcano.scheduler.cabinet-exclusive`: string.
  public var osModelartsNodeVolcanoSchedulerCabinetExclusive: String?
  /// `cce.kubectl.kubernetes.io/cabinet`: string, a list separated by `-`.
  public var cceKubectlKubernetesIOCabinet: String?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    osModelartsNodeCluster: String? = nil, osModelartsNodeBatchUid: String? = nil,
    osModelartsNodeBatchName: String? = nil, osModelartsNodeVolcanoSchedulerCabinetExclusive: String? = nil,
    cceKubectlKubernetesIOCabinet: String? = nil
  ) {
    self.osModelartsNodeCluster = osModelartsNodeCluster
    self.osModelartsNodeBatchUid = osModelartsNodeBatchUid
    self.osModelartsNodeBatchName = osModelartsNodeBatchName
    self.osModelartsNodeVolcanoSchedulerCabinetExclusive = osModelartsNodeVolcanoSchedulerCabinetExclusive
    self.cceKubectlKubernetesIOCabinet = cceKubectlKubernetesIOCabinet
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    osModelartsNodeCluster = try fields.optional("os.modelarts.node/cluster")
    osModelartsNodeBatchUid = try fields.optional("os.modelarts.node/batch.uid")
    osModelartsNodeBatchName = try fields.optional("os.modelarts.node/batch.name")
    osModelartsNodeVolcanoSchedulerCabinetExclusive = try fields.optional("os.modelarts.node/volcano.scheduler.cabinet-exclusive")
    cceKubectlKubernetesIOCabinet = try fields.optional("cce.kubectl.kubernetes.io/cabinet")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(osModelartsNodeCluster, "os.modelarts.node/cluster")
    try fields.write(osModelartsNodeBatchUid, "os.modelarts.node/batch.uid")
    try fields.write(osModelartsNodeBatchName, "os.modelarts.node/batch.name")
    try fields.write(osModelartsNodeVolcanoSchedulerCabinetExclusive, "os.modelarts.node/volcano.scheduler.cabinet-exclusive")
    try fields.write(cceKubectlKubernetesIOCabinet, "cce.kubectl.kubernetes.io/cabinet")
  }
}

extension NodeLabels: Validatable {
  public func validate(with validator: inout Validator) {}
}

/// `NodeVOAnnotations` of the API.
public struct NodeVOAnnotations: Codable, Hashable, Sendable {
  /// `os.modelarts/npu-topology-placement`: string.
  public var osModelartsNPUTopologyPlacement: String?
  /// `os.modelarts.node/drain`: string.
  public var osModelartsNodeDrain: String?

  /// Makes a value; what is nil is left out of the JSON.
  public init(osModelartsNPUTopologyPlacement: String? = nil, osModelartsNodeDrain: String? = nil) {
    self.osModelartsNPUTopologyPlacement = osModelartsNPUTopologyPlacement
    self.osModelartsNodeDrain = osModelartsNodeDrain
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    osModelartsNPUTopologyPlacement = try fields.optional("os.modelarts/npu-topology-placement")
    osModelartsNodeDrain = try fields.optional("os.modelarts.node/drain")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(osModelartsNPUTopologyPlacement, "os.modelarts/npu-topology-placement")
    try fields.write(osModelartsNodeDrain, "os.modelarts.node/drain")
  }
}

extension NodeVOAnnotations: Validatable {
  public func validate(with validator: inout Validator) {}
}

/// `NodeSpec` of the API.
public struct NodeSpec: Codable, Hashable, Sendable {
  /// `flavor`: string.
  public var flavor: String?
  /// `hostNetwork`: NodeNetwork.
  public var hostNetwork: NodeNetwork?

  /// Makes a value; what is nil is left out of the JSON.
  public init(flavor: String? = nil, hostNetwork: NodeNetwork? = nil) {
    self.flavor = flavor
    self.hostNetwork = hostNetwork
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    flavor = try fields.optional("flavor")
    hostNetwork = try fields.optional("hostNetwork")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(flavor, "flavor")
    try fields.write(hostNetwork, "hostNetwork")
  }
}

extension NodeSpec: Validatable {
  public func validate(with validator: inout Validator) {}
}

/// `NodeNetwork` of the API.
public struct NodeNetwork: Codable, Hashable, Sendable {
  /// `vpc`: string.
  public var vpc: String?
  /// `subnet`: string.
  public var subnet: String?
  /// `securityGroups`: list of string.
  public var securityGroups: [String]?

  /// Makes a value; what is nil is left out of the JSON.
  public init(vpc: String? = nil, subnet: String? = nil, securityGroups: [String]? = nil) {
    self.vpc = vpc
    self.subnet = subnet
    self.securityGroups = securityGroups
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    vpc = try fields.optional("vpc")
    subnet = try fields.optional("subnet")
    securityGroups = try fields.optional("securityGroups")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(vpc, "vpc")
    try fields.write(subnet, "subnet")
    try fields.write(securityGroups, "securityGroups")
  }
}

extension NodeNetwork: Validatable {
  public func validate(with validator: inout Validator) {}
}

/// `NodeStatus` of the API.
public struct NodeStatus: Codable, Hashable, Sendable {
  /// `phase`: string.
  public var phase: Phase?
  /// `az`: string.
  public var az: String?
  /// `privateIp`: string.
  public var privateIP: String?
  /// `resources`: NodeResource.
  public var resources: NodeResource?
  /// `availableResources`: NodeResource.
  public var availableResources: NodeResource?
  /// `taints`: list of Taint.
  public var taints: [Taint]?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    phase: Phase? = nil, az: String? = nil, privateIP: String? = nil, resources: NodeResource? = nil,
    availableResources: NodeResource? = nil, taints: [Taint]? = nil
  ) {
    self.phase = phase
    self.az = az
    self.privateIP = privateIP
    self.resources = resources
    self.availableResources = availableResources
    self.taints = taints
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    phase = try fields.optional("phase")
    az = try fields.optional("az")
    privateIP = try fields.optional("privateIp")
    resources = try fields.optional("resources")
    availableResources = try fields.optional("availableResources")
    taints = try fields.optional("taints")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(phase, "phase")
    try fields.write(az, "az")
    try fields.write(privateIP, "privateIp")
    try fields.write(resources, "resources")
    try fields.write(availableResources, "availableResources")
    try fields.write(taints, "taints")
  }

  /// Values of `NodeStatus.phase`.
  public struct Phase: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// `Available`.
    public static var available: Self { Self(rawValue: "Available") }
    /// `Creating`.
    public static var creating: Self { Self(rawValue: "Creating") }
    /// `Deleting`.
    public static var deleting: Self { Self(rawValue: "Deleting") }
    /// `Abnormal`.
    public static var abnormal: Self { Self(rawValue: "Abnormal") }

    public static var documentedValues: [Self] { [.available, .creating, .deleting, .abnormal] }
  }
}

extension NodeStatus: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(phase, "phase")
    validator.check(taints, "taints")
  }
}

/// `NodeResource` of the API.
public struct NodeResource: Codable, Hashable, Sendable {
  /// `cpu`: string.
  public var cpu: String?
  /// `memory`: string.
  public var memory: String?
  /// `nvidia.com/gpu`: string.
  public var nvidiaComGPU: String?

  /// Makes a value; what is nil is left out of the JSON.
  public init(cpu: String? = nil, memory: String? = nil, nvidiaComGPU: String? = nil) {
    self.cpu = cpu
    self.memory = memory
    self.nvidiaComGPU = nvidiaComGPU
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    cpu = try fields.optional("cpu")
    memory = try fields.optional("memory")
    nvidiaComGPU = try fields.optional("nvidia.com/gpu")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(cpu, "cpu")
    try fields.write(memory, "memory")
    try fields.write(nvidiaComGPU, "nvidia.com/gpu")
  }
}

extension NodeResource: Validatable {
  public func validate(with validator: inout Validator) {}
}

/// `Taint` of the API.
public struct Taint: Codable, Hashable, Sendable {
  /// `key`: string.
  public var key: String?
  /// `value`: string.
  public var value: String?
  /// `effect`: string.
  public var effect: Effect?
  /// `timeAdded`: string.
  public var timeAdded: String?

  /// Makes a value; what is nil is left out of the JSON.
  public init(key: String? = nil, value: String? = nil, effect: Effect? = nil, timeAdded: String? = nil) {
    self.key = key
    self.value = value
    self.effect = effect
    self.timeAdded = timeAdded
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    key = try fields.optional("key")
    value = try fields.optional("value")
    effect = try fields.optional("effect")
    timeAdded = try fields.optional("timeAdded")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(key, "key")
    try fields.write(value, "value")
    try fields.write(effect, "effect")
    try fields.write(timeAdded, "timeAdded")
  }

  /// Values of `Taint.effect`.
  public struct Effect: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// `NoSchedule`.
    public static var noSchedule: Self { Self(rawValue: "NoSchedule") }
    /// `PreferNoSchedule`.
    public static var preferNoSchedule: Self { Self(rawValue: "PreferNoSchedule") }
    /// `NoExecute`.
    public static var noExecute: Self { Self(rawValue: "NoExecute") }

    public static var documentedValues: [Self] { [.noSchedule, .preferNoSchedule, .noExecute] }
  }
}

extension Taint: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(effect, "effect")
  }
}
