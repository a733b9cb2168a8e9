// Made by Tablature from the shared types that begin with N. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

public struct NetworkConnection: APIObject {
  public var peerConnectionList: [PeerConnectionItem]?
  public var sfsTurboConnectionList: [SFSTurboConnectionItem]?

  public init(
    peerConnectionList: [PeerConnectionItem]? = nil, sfsTurboConnectionList: [SFSTurboConnectionItem]? = nil
  ) {
    (self.peerConnectionList, self.sfsTurboConnectionList) = (peerConnectionList, sfsTurboConnectionList)
  }

  public static let fields: Fields<Self> = [
    "peerConnectionList": \.peerConnectionList, "sfsTurboConnectionList": \.sfsTurboConnectionList
  ]
}

public struct NetworkConnectionStatus: APIObject {
  public var peerConnectionStatus: [PeerConnectionStatus]?
  public var sfsTurboStatus: [SFSTurboConnectionStatus]?

  public init(peerConnectionStatus: [PeerConnectionStatus]? = nil, sfsTurboStatus: [SFSTurboConnectionStatus]? = nil) {
    (self.peerConnectionStatus, self.sfsTurboStatus) = (peerConnectionStatus, sfsTurboStatus)
  }

  public static let fields: Fields<Self> = [
    "peerConnectionStatus": \.peerConnectionStatus, "sfsTurboStatus": \.sfsTurboStatus
  ]
}

public struct NetworkMetadata: APIObject {
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

public struct NetworkMetadataAnnotations: APIObject {
  public var osModelartsDescription: String?
  public init(osModelartsDescription: String? = nil) { self.osModelartsDescription = osModelartsDescription }
  public static let fields: Fields<Self> = ["os.modelarts/description": \.osModelartsDescription]
}

public struct NetworkMetadataLabels: APIObject {
  public var osModelartsName: String?
  /// `os.modelarts/workspace.id`: string, default `0`.
  public var osModelartsWorkspaceID: String?

  public init(osModelartsName: String? = nil, osModelartsWorkspaceID: String? = nil) {
    (self.osModelartsName, self.osModelartsWorkspaceID) = (osModelartsName, osModelartsWorkspaceID)
  }

  public static let fields: Fields<Self> = [
    "os.modelarts/name": \.osModelartsName, "os.modelarts/workspace.id": \.osModelartsWorkspaceID
  ]
}

public struct NetworkSpec: APIObject {
  public var ipv6enable: Bool?
  public var cidr: String?
  public var connection: NetworkConnection?

  public init(ipv6enable: Bool? = nil, cidr: String? = nil, connection: NetworkConnection? = nil) {
    (self.ipv6enable, self.cidr, self.connection) = (ipv6enable, cidr, connection)
  }

  public static let fields: Fields<Self> = ["ipv6enable": \.ipv6enable, "cidr": \.cidr, "connection": \.connection]
}

public struct NetworkStatus: APIObject {
  public var phase: Phase?
  public var connectionStatus: NetworkConnectionStatus?

  public init(phase: Phase? = nil, connectionStatus: NetworkConnectionStatus? = nil) {
    (self.phase, self.connectionStatus) = (phase, connectionStatus)
  }

  public static let fields: Fields<Self> = ["phase": \.phase, "connectionStatus": \.connectionStatus]

  public struct Phase: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static var creating: Self { Self(rawValue: "Creating") }
    public static var active: Self { Self(rawValue: "Active") }
    /// The network malfunctions.
    public static var abnormal: Self { Self(rawValue: "Abnormal") }
    /// Known from an example only.
    public static var empty: Self { Self(rawValue: "") }
    public static var documentedValues: [Self] { [.creating, .active, .abnormal, .empty] }
  }
}

public struct NFS: APIObject {
  public var nfsServerPath: String?
  public var localPath: String?
  public var readOnly: Bool?

  public init(nfsServerPath: String? = nil, localPath: String? = nil, readOnly: Bool? = nil) {
    (self.nfsServerPath, self.localPath, self.readOnly) = (nfsServerPath, localPath, readOnly)
  }

  public static let fields: Fields<Self> = [
    "nfs_server_path": \.nfsServerPath, "local_path": \.localPath, "read_only": \.readOnly
  ]
}

public struct NodeAffinityInput: APIObject {
  public var mode: String
  public var poolInfos: [AffinityPoolInfoInput]?

  public init(mode: String, poolInfos: [AffinityPoolInfoInput]? = nil) {
    (self.mode, self.poolInfos) = (mode, poolInfos)
  }

  public static let fields: Fields<Self> = ["mode": \.mode, "pool_infos": \.poolInfos]
}

public struct NotebookFlavor: APIObject {
  public var arch: Arch?
  public var billing: BillingInfo?
  public var category: Category?
  public var description: String?
  public var feature: Feature?
  public var free: Bool?
  public var gpu: GPUInfo?
  public var id: String?
  public var memory: Int64?
  public var name: String?
  public var soldOut: Bool?
  public var storages: [Storage]?
  public var vcpus: Int?

  public init(
    arch: Arch? = nil, billing: BillingInfo? = nil, category: Category? = nil, description: String? = nil,
    feature: Feature? = nil, free: Bool? = nil, gpu: GPUInfo? = nil, id: String? = nil, memory: Int64? = nil,
    name: String? = nil, soldOut: Bool? = nil, storages: [Storage]? = nil, vcpus: Int? = nil
  ) {
    (self.arch, self.billing, self.category, self.description) = (arch, billing, category, description)
    (self.feature, self.free, self.gpu, self.id, self.memory, self.name) = (feature, free, gpu, id, memory, name)
    (self.soldOut, self.storages, self.vcpus) = (soldOut, storages, vcpus)
  }

  public static let fields: Fields<Self> = [
    "arch": \.arch, "billing": \.billing, "category": \.category, "description": \.description, "feature": \.feature,
    "free": \.free, "gpu": \.gpu, "id": \.id, "memory": \.memory, "name": \.name, "sold_out": \.soldOut,
    "storages": \.storages, "vcpus": \.vcpus
  ]

  public typealias Category = ListFlavors.Category

  public struct Arch: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static var x86_64: Self { Self(rawValue: "X86_64") }
    public static var aarch64: Self { Self(rawValue: "AARCH64") }
    /// Known from an example only.
    public static var x86_64Value: Self { Self(rawValue: "x86_64") }
    /// Known from an example only.
    public static var aarch64Value: Self { Self(rawValue: "aarch64") }
    public static var documentedValues: [Self] { [.x86_64, .aarch64, .x86_64Value, .aarch64Value] }
  }

  public struct Feature: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    /// CodeLab specification.
    public static var `default`: Self { Self(rawValue: "DEFAULT") }
    /// Notebook specifications.
    public static var notebook: Self { Self(rawValue: "NOTEBOOK") }
    public static var documentedValues: [Self] { [.default, .notebook] }
  }

  public struct Storage: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static var efs: Self { Self(rawValue: "EFS") }
    public static var evs: Self { Self(rawValue: "EVS") }
    /// Known from an example only.
    public static var obsfs: Self { Self(rawValue: "OBSFS") }
    /// Known from an example only.
    public static var obs: Self { Self(rawValue: "OBS") }
    public static var documentedValues: [Self] { [.efs, .evs, .obsfs, .obs] }
  }
}

public struct NotebookResp: APIObject {
  public var actionProgress: [JobProgress]?
  public var description: String?
  public var endpoints: [EndpointsRes]?
  public var failReason: String?
  public var flavor: String?
  public var id: String?
  public var image: Image?
  public var lease: Lease?
  public var name: String?
  public var pool: Pool?
  public var status: Status?
  public var token: String?
  public var url: String?
  public var volume: VolumeRes?
  /// `workspace_id`: string, default `0`.
  public var workspaceID: String?
  public var feature: Feature?
  public var billingItems: [BillingItem]?
  public var user: NotebookRespUser?

  public init(
    actionProgress: [JobProgress]? = nil, description: String? = nil, endpoints: [EndpointsRes]? = nil,
    failReason: String? = nil, flavor: String? = nil, id: String? = nil, image: Image? = nil, lease: Lease? = nil,
    name: String? = nil, pool: Pool? = nil, status: Status? = nil, token: String? = nil, url: String? = nil,
    volume: VolumeRes? = nil, workspaceID: String? = nil, feature: Feature? = nil, billingItems: [BillingItem]? = nil,
    user: NotebookRespUser? = nil
  ) {
    (self.actionProgress, self.description, self.endpoints) = (actionProgress, description, endpoints)
    (self.failReason, self.flavor, self.id, self.image, self.lease) = (failReason, flavor, id, image, lease)
    (self.name, self.pool, self.status, self.token, self.url, self.volume) = (name, pool, status, token, url, volume)
    (self.workspaceID, self.feature, self.billingItems, self.user) = (workspaceID, feature, billingItems, user)
  }

  public static let fields: Fields<Self> = [
    "action_progress": \.actionProgress, "description": \.description, "endpoints": \.endpoints,
    "fail_reason": \.failReason, "flavor": \.flavor, "id": \.id, "image": \.image, "lease": \.lease, "name": \.name,
    "pool": \.pool, "status": \.status, "token": \.token, "url": \.url, "volume": \.volume,
    "workspace_id": \.workspaceID, "feature": \.feature, "billing_items": \.billingItems, "user": \.user
  ]

  public struct Status: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static var initValue: Self { Self(rawValue: "INIT") }
    public static var creating: Self { Self(rawValue: "CREATING") }
    public static var starting: Self { Self(rawValue: "STARTING") }
    public static var stopping: Self { Self(rawValue: "STOPPING") }
    public static var deleting: Self { Self(rawValue: "DELETING") }
    public static var running: Self { Self(rawValue: "RUNNING") }
    public static var stopped: Self { Self(rawValue: "STOPPED") }
    public static var snapshotting: Self { Self(rawValue: "SNAPSHOTTING") }
    /// Creating the instance failed.
    public static var createFailed: Self { Self(rawValue: "CREATE_FAILED") }
    /// Starting the instance failed.
    public static var startFailed: Self { Self(rawValue: "START_FAILED") }
    /// Deleting the instance failed.
    public static var deleteFailed: Self { Self(rawValue: "DELETE_FAILED") }
    /// An error occurred.
    public static var error: Self { Self(rawValue: "ERROR") }
    public static var deleted: Self { Self(rawValue: "DELETED") }
    public static var frozen: Self { Self(rawValue: "FROZEN") }
    public static var documentedValues: [Self] { [
      .initValue, .creating, .starting, .stopping, .deleting, .running, .stopped, .snapshotting, .createFailed,
      .startFailed, .deleteFailed, .error, .deleted, .frozen
    ] }
  }

  public struct Feature: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    /// Free CodeLab instance.
    public static var `default`: Self { Self(rawValue: "DEFAULT") }
    /// Billed instance.
    public static var notebook: Self { Self(rawValue: "NOTEBOOK") }
    public static var documentedValues: [Self] { [.default, .notebook] }
  }

  public struct BillingItem: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static var storage: Self { Self(rawValue: "STORAGE") }
    public static var compute: Self { Self(rawValue: "COMPUTE") }
    /// All charging types.
    public static var all: Self { Self(rawValue: "ALL") }
    public static var documentedValues: [Self] { [.storage, .compute, .all] }
  }
}

public struct NotebookRespUser: APIObject {
  public var domain: NotebookRespUserDomain?
  public var id: String?
  public var name: String?

  public init(domain: NotebookRespUserDomain? = nil, id: String? = nil, name: String? = nil) {
    (self.domain, self.id, self.name) = (domain, id, name)
  }

  public static let fields: Fields<Self> = ["domain": \.domain, "id": \.id, "name": \.name]
}

public struct NotebookRespUserDomain: APIObject {
  public var id: String?
  public var name: String?
  public init(id: String? = nil, name: String? = nil) { (self.id, self.name) = (id, name) }
  public static let fields: Fields<Self> = ["id": \.id, "name": \.name]
}

public struct NPU: APIObject {
  public var unitNum: String?
  public var productName: String?
  public var memory: String?

  public init(unitNum: String? = nil, productName: String? = nil, memory: String? = nil) {
    (self.unitNum, self.productName, self.memory) = (unitNum, productName, memory)
  }

  public static let fields: Fields<Self> = ["unit_num": \.unitNum, "product_name": \.productName, "memory": \.memory]
}
