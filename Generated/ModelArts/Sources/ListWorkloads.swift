// Made by Tablature from ListWorkloads.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `GET /v2/{project_id}/pools/{pool_name}/workloads`.
public struct ListWorkloads: OffsetPaging {
  public typealias Output = ListWorkloadsResponse
  public static let route = APIRoute(.get, "/v2/{project_id}/pools/{pool_name}/workloads", statuses: [200, 400, 404])

  public var projectID: String?
  public var poolName: String
  public var type: [Kind]?
  public var status: Status?
  public var sort: Sort?
  public var ascend: Bool?
  public var offset: String?
  /// `limit`: integer, at most 500, default `500`.
  public var limit: Int?

  public init(
    poolName: String, type: [Kind]? = nil, status: Status? = nil, sort: Sort? = nil, ascend: Bool? = nil,
    offset: String? = nil, limit: Int? = nil, projectID: String? = nil
  ) {
    (self.poolName, self.type, self.status, self.sort, self.ascend) = (poolName, type, status, sort, ascend)
    (self.offset, self.limit, self.projectID) = (offset, limit, projectID)
  }

  public func encode(into request: inout RequestBuilder) {
    request.path(["project_id": projectID, "pool_name": poolName])
    request.query(["type": type, "status": status, "sort": sort, "ascend": ascend, "offset": offset, "limit": limit])
  }

  public func validate(with validator: inout Validator) {
    validator.check(type, "type")
    validator.check(status, "status")
    validator.check(sort, "sort")
    validator.check(limit, "limit", range: Limits(upTo: 500))
  }

  public var pageSize: Int? { limit ?? 500 }
  public var recordOffset: Int {
    get { offset.flatMap { Int($0) } ?? 0 }
    set { offset = String(newValue) }
  }
  public static func items(of page: ListWorkloadsResponse) -> [Workload] { page.items ?? [] }
  public static func total(of page: ListWorkloadsResponse) -> Int? { page.total }

  public struct Kind: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    /// Training job.
    public static var train: Self { Self(rawValue: "train") }
    /// Inference job.
    public static var infer: Self { Self(rawValue: "infer") }
    /// Notebook jobs.
    public static var notebook: Self { Self(rawValue: "notebook") }
    public static var documentedValues: [Self] { [.train, .infer, .notebook] }
  }

  public struct Status: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static var queue: Self { Self(rawValue: "Queue") }
    public static var pending: Self { Self(rawValue: "Pending") }
    public static var abnormal: Self { Self(rawValue: "Abnormal") }
    public static var terminating: Self { Self(rawValue: "Terminating") }
    public static var creating: Self { Self(rawValue: "Creating") }
    public static var running: Self { Self(rawValue: "Running") }
    public static var completed: Self { Self(rawValue: "Completed") }
    public static var terminated: Self { Self(rawValue: "Terminated") }
    /// The job failed to be run.
    public static var failed: Self { Self(rawValue: "Failed") }
    public static var documentedValues: [Self] { [
      .queue, .pending, .abnormal, .terminating, .creating, .running, .completed, .terminated, .failed
    ] }
  }

  public struct Sort: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    /// Sort jobs by creation time.
    public static var createTime: Self { Self(rawValue: "create_time") }
    public static var documentedValues: [Self] { [.createTime] }
  }
}

extension ResourcePoolJobManagementOperations {
  /// `GET /v2/{project_id}/pools/{pool_name}/workloads`, a page at a time; fails with 400, 404.
  public func listWorkloads(
    poolName: String, type: [ListWorkloads.Kind]? = nil, status: ListWorkloads.Status? = nil,
    sort: ListWorkloads.Sort? = nil, ascend: Bool? = nil, offset: String? = nil, limit: Int? = nil,
    projectID: String? = nil
  ) async throws(ClientError) -> ListWorkloadsResponse {
    try await send(ListWorkloads(
      poolName: poolName, type: type, status: status, sort: sort, ascend: ascend, offset: offset, limit: limit,
      projectID: projectID
    ))
  }
}

public struct ListWorkloadsResponse: APIObject {
  public var apiVersion: APIVersion?
  public var kind: Kind?
  public var items: [Workload]?
  /// `metadata`: object, known from an example only.
  public var metadata: JSONValue?
  /// `total`: integer, known from an example only.
  public var total: Int?

  public init(
    apiVersion: APIVersion? = nil, kind: Kind? = nil, items: [Workload]? = nil, metadata: JSONValue? = nil,
    total: Int? = nil
  ) {
    (self.apiVersion, self.kind, self.items, self.metadata, self.total) = (apiVersion, kind, items, metadata, total)
  }

  public static let fields: Fields<Self> = [
    "apiVersion": \.apiVersion, "kind": \.kind, "items": \.items, "metadata": \.metadata, "total": \.total
  ]

  public typealias APIVersion = Network.APIVersion

  public struct Kind: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    /// Job list.
    public static var workloadList: Self { Self(rawValue: "WorkloadList") }
    public static var documentedValues: [Self] { [.workloadList] }
  }
}

public struct Workload: APIObject {
  public var apiVersion: APIVersion?
  public var kind: Kind?
  public var type: TypeValue?
  public var namespace: String?
  public var name: String?
  public var jobName: String?
  public var uid: String?
  public var jobUUID: String?
  public var flavor: String?
  public var status: String?
  /// `resourceRequirement`: list of ResourceRequirement, examples show object.
  public var resourceRequirement: Documented<[ResourceRequirement]>?
  public var priority: String?
  public var runningDuration: Int?
  public var pendingDuration: Int?
  public var pendingPosition: Int?
  public var createTime: Int?
  public var gvk: String?
  /// `hostIps`: string, a list separated by `,`.
  public var hostIPs: String?
  public var nodes: WorkloadNodeVO?
  /// `isDeleted`: string, known from an example only.
  public var isDeleted: String?

  public init(
    apiVersion: APIVersion? = nil, kind: Kind? = nil, type: TypeValue? = nil, namespace: String? = nil,
    name: String? = nil, jobName: String? = nil, uid: String? = nil, jobUUID: String? = nil, flavor: String? = nil,
    status: String? = nil, resourceRequirement: Documented<[ResourceRequirement]>? = nil, priority: String? = nil,
    runningDuration: Int? = nil, pendingDuration: Int? = nil, pendingPosition: Int? = nil, createTime: Int? = nil,
    gvk: String? = nil, hostIPs: String? = nil, nodes: WorkloadNodeVO? = nil, isDeleted: String? = nil
  ) {
    (self.apiVersion, self.kind, self.type, self.namespace, self.name) = (apiVersion, kind, type, namespace, name)
    (self.jobName, self.uid, self.jobUUID, self.flavor, self.status) = (jobName, uid, jobUUID, flavor, status)
    (self.resourceRequirement, self.priority, self.runningDuration) = (resourceRequirement, priority, runningDuration)
    (self.pendingDuration, self.pendingPosition, self.createTime) = (pendingDuration, pendingPosition, createTime)
    (self.gvk, self.hostIPs, self.nodes, self.isDeleted) = (gvk, hostIPs, nodes, isDeleted)
  }

  public static let fields: Fields<Self> = [
    "apiVersion": \.apiVersion, "kind": \.kind, "type": \.type, "namespace": \.namespace, "name": \.name,
    "jobName": \.jobName, "uid": \.uid, "jobUUID": \.jobUUID, "flavor": \.flavor, "status": \.status,
    "resourceRequirement": \.resourceRequirement, "priority": \.priority, "runningDuration": \.runningDuration,
    "pendingDuration": \.pendingDuration, "pendingPosition": \.pendingPosition, "createTime": \.createTime,
    "gvk": \.gvk, "hostIps": \.hostIPs, "nodes": \.nodes, "isDeleted": \.isDeleted
  ]

  public typealias APIVersion = Network.APIVersion

  public struct Kind: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static var workload: Self { Self(rawValue: "Workload") }
    public static var documentedValues: [Self] { [.workload] }
  }

  public struct TypeValue: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    /// Training job.
    public static var train: Self { Self(rawValue: "train") }
    /// Inference service.
    public static var infer: Self { Self(rawValue: "infer") }
    public static var documentedValues: [Self] { [.train, .infer] }
  }
}

public struct ResourceRequirement: APIObject {
  public var cpu: String?
  public var memory: String?
  public var nvidiaComGPU: String?

  public init(cpu: String? = nil, memory: String? = nil, nvidiaComGPU: String? = nil) {
    (self.cpu, self.memory, self.nvidiaComGPU) = (cpu, memory, nvidiaComGPU)
  }

  public static let fields: Fields<Self> = ["cpu": \.cpu, "memory": \.memory, "nvidia.com/gpu": \.nvidiaComGPU]
}

public struct WorkloadNodeVO: APIObject {
  public var hostIP: String?
  public var npuTopologyPlacement: String?
  public var resourceRequirement: ResourceRequirementVO?

  public init(
    hostIP: String? = nil, npuTopologyPlacement: String? = nil, resourceRequirement: ResourceRequirementVO? = nil
  ) {
    (self.hostIP, self.npuTopologyPlacement) = (hostIP, npuTopologyPlacement)
    self.resourceRequirement = resourceRequirement
  }

  public static let fields: Fields<Self> = [
    "hostIp": \.hostIP, "npuTopologyPlacement": \.npuTopologyPlacement, "resourceRequirement": \.resourceRequirement
  ]
}

public typealias ResourceRequirementVO = ResourceRequirement
