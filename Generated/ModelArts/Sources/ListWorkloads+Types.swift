// Made by Tablature from ListWorkloads.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `ListWorkloadsResponse` of the API.
public struct ListWorkloadsResponse: Codable, Hashable, Sendable {
  /// `apiVersion`: string.
  public var apiVersion: APIVersion?
  /// `kind`: string.
  public var kind: Kind?
  /// `items`: list of Workload.
  public var items: [Workload]?
  /// `metadata`: object, known from an example only.
  public var metadata: JSONValue?
  /// `total`: long, known from an example only.
  public var total: Int64?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    apiVersion: APIVersion? = nil, kind: Kind? = nil, items: [Workload]? = nil, metadata: JSONValue? = nil,
    total: Int64? = nil
  ) {
    self.apiVersion = apiVersion
    self.kind = kind
    self.items = items
    self.metadata = metadata
    self.total = total
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    apiVersion = try fields.optional("apiVersion")
    kind = try fields.optional("kind")
    items = try fields.optional("items")
    metadata = try fields.optional("metadata")
    total = try fields.optional("total")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(apiVersion, "apiVersion")
    try fields.write(kind, "kind")
    try fields.write(items, "items")
    try fields.write(metadata, "metadata")
    try fields.write(total, "total")
  }

  /// Values of `ListWorkloadsResponse.apiVersion`.
  public struct APIVersion: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// `v1`.
    public static var v1: Self { Self(rawValue: "v1") }

    public static var documentedValues: [Self] { [.v1] }
  }

  /// Values of `ListWorkloadsResponse.kind`.
  public struct Kind: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// Job list. `WorkloadList`.
    public static var workloadList: Self { Self(rawValue: "WorkloadList") }

    public static var documentedValues: [Self] { [.workloadList] }
  }
}

extension ListWorkloadsResponse: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(apiVersion, "apiVersion")
    validator.check(kind, "kind")
    validator.check(items, "items")
  }
}

/// `Workload` of the API.
public struct Workload: Codable, Hashable, Sendable {
  /// `apiVersion`: string.
  public var apiVersion: APIVersion?
  /// `kind`: string.
  public var kind: Kind?
  /// `type`: string.
  public var type: TypeValue?
  /// `namespace`: string.
  public var namespace: String?
  /// `name`: string.
  public var name: String?
  /// `jobName`: string.
  public var jobName: String?
  /// `uid`: string.
  public var uid: String?
  /// `jobUUID`: string.
  public var jobUUID: String?
  /// `flavor`: string.
  public var flavor: String?
  /// `status`: string.
  public var status: String?
  /// `resourceRequirement`: list of ResourceRequirement, examples show object.
  public var resourceRequirement: Documented<[ResourceRequirement]>?
  /// `priority`: string.
  public var priority: String?
  /// `runningDuration`: integer.
  public var runningDuration: Int?
  /// `pendingDuration`: integer.
  public var pendingDuration: Int?
  /// `pendingPosition`: integer.
  public var pendingPosition: Int?
  /// `createTime`: integer.
  public var createTime: Int?
  /// `gvk`: string.
  public var gvk: String?
  /// `hostIps`: string, a list separated by `,`.
  public var hostIPs: String?
  /// `nodes`: WorkloadNodeVO.
  public var nodes: WorkloadNodeVO?
  /// `isDeleted`: string, known from an example only.
  public var isDeleted: String?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    apiVersion: APIVersion? = nil, kind: Kind? = nil, type: TypeValue? = nil, namespace: String? = nil,
    name: String? = nil, jobName: String? = nil, uid: String? = nil, jobUUID: String? = nil, flavor: String? = nil,
    status: String? = nil, resourceRequirement: Documented<[ResourceRequirement]>? = nil, priority: String? = nil,
    runningDuration: Int? = nil, pendingDuration: Int? = nil, pendingPosition: Int? = nil, createTime: Int? = nil,
    gvk: String? = nil, hostIPs: String? = nil, nodes: WorkloadNodeVO? = nil, isDeleted: String? = nil
  ) {
    self.apiVersion = apiVersion
    self.kind = kind
    self.type = type
    self.namespace = namespace
    self.name = name
    self.jobName = jobName
    self.uid = uid
    self.jobUUID = jobUUID
    self.flavor = flavor
    self.status = status
    self.resourceRequirement = resourceRequirement
    self.priority = priority
    self.runningDuration = runningDuration
    self.pendingDuration = pendingDuration
    self.pendingPosition = pendingPosition
    self.createTime = createTime
    self.gvk = gvk
    self.hostIPs = hostIPs
    self.nodes = nodes
    self.isDeleted = isDeleted
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    apiVersion = try fields.optional("apiVersion")
    kind = try fields.optional("kind")
    type = try fields.optional("type")
    namespace = try fields.optional("namespace")
    name = try fields.optional("name")
    jobName = try fields.optional("jobName")
    uid = try fields.optional("uid")
    jobUUID = try fields.optional("jobUUID")
    flavor = try fields.optional("flavor")
    status = try fields.optional("status")
    resourceRequirement = try fields.optional("resourceRequirement")
    priority = try fields.optional("priority")
    runningDuration = try fields.optional("runningDuration")
    pendingDuration = try fields.optional("pendingDuration")
    pendingPosition = try fields.optional("pendingPosition")
    createTime = try fields.optional("createTime")
    gvk = try fields.optional("gvk")
    hostIPs = try fields.optional("hostIps")
    nodes = try fields.optional("nodes")
    isDeleted = try fields.optional("isDeleted")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(apiVersion, "apiVersion")
    try fields.write(kind, "kind")
    try fields.write(type, "type")
    try fields.write(namespace, "namespace")
    try fields.write(name, "name")
    try fields.write(jobName, "jobName")
    try fields.write(uid, "uid")
    try fields.write(jobUUID, "jobUUID")
    try fields.write(flavor, "flavor")
    try fields.write(status, "status")
    try fields.write(resourceRequirement, "resourceRequirement")
    try fields.write(priority, "priority")
    try fields.write(runningDuration, "runningDuration")
    try fields.write(pendingDuration, "pendingDuration")
    try fields.write(pendingPosition, "pendingPosition")
    try fields.write(createTime, "createTime")
    try fields.write(gvk, "gvk")
    try fields.write(hostIPs, "hostIps")
    try fields.write(nodes, "nodes")
    try fields.write(isDeleted, "isDeleted")
  }

  /// Values of `Workload.apiVersion`.
  public struct APIVersion: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// `v1`.
    public static var v1: Self { Self(rawValue: "v1") }

    public static var documentedValues: [Self] { [.v1] }
  }

  /// Values of `Workload.kind`.
  public struct Kind: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// `Workload`.
    public static var workload: Self { Self(rawValue: "Workload") }

    public static var documentedValues: [Self] { [.workload] }
  }

  /// Values of `Workload.type`.
  public struct TypeValue: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// Training job.
    public static var train: Self { Self(rawValue: "train") }
    /// Inference service.
    public static var infer: Self { Self(rawValue: "infer") }

    public static var documentedValues: [Self] { [.train, .infer] }
  }
}

extension Workload: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(apiVersion, "apiVersion")
    validator.check(kind, "kind")
    validator.check(type, "type")
  }
}

/// `ResourceRequirement` of the API.
public struct ResourceRequirement: Codable, Hashable, Sendable {
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

extension ResourceRequirement: Validatable {
  public func validate(with validator: inout Validator) {}
}

/// `WorkloadNodeVO` of the API.
public struct WorkloadNodeVO: Codable, Hashable, Sendable {
  /// `hostIp`: string.
  public var hostIP: String?
  /// `npuTopologyPlacement`: string.
  public var npuTopologyPlacement: String?
  /// `resourceRequirement`: ResourceRequirementVO.
  public var resourceRequirement: ResourceRequirementVO?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    hostIP: String? = nil, npuTopologyPlacement: String? = nil, resourceRequirement: ResourceRequirementVO? = nil
  ) {
    self.hostIP = hostIP
    self.npuTopologyPlacement = npuTopologyPlacement
    self.resourceRequirement = resourceRequirement
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    hostIP = try fields.optional("hostIp")
    npuTopologyPlacement = try fields.optional("npuTopologyPlacement")
    resourceRequirement = try fields.optional("resourceRequirement")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(hostIP, "hostIp")
    try fields.write(npuTopologyPlacement, "npuTopologyPlacement")
    try fields.write(resourceRequirement, "resourceRequirement")
  }
}

extension WorkloadNodeVO: Validatable {
  public func validate(with validator: inout Validator) {}
}

/// `ResourceRequirementVO` of the API.
public struct ResourceRequirementVO: Codable, Hashable, Sendable {
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

extension ResourceRequirementVO: Validatable {
  public func validate(with validator: inout Validator) {}
}
