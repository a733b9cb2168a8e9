// Made by Tablature from ListResourceFlavors.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `GET /v1/{project_id}/resourceflavors`.
public struct ListResourceFlavors: APIOperation {
  public typealias Output = ListResourceFlavorsResponse
  public static let route = APIRoute(.get, "/v1/{project_id}/resourceflavors", statuses: [200, 401, 404])

  public var projectID: String?
  public var `continue`: String?
  public var labelSelector: String?
  public var limit: Int?

  public init(`continue`: String? = nil, labelSelector: String? = nil, limit: Int? = nil, projectID: String? = nil) {
    (self.continue, self.labelSelector, self.limit, self.projectID) = (`continue`, labelSelector, limit, projectID)
  }

  public func encode(into request: inout RequestBuilder) {
    request.path(["project_id": projectID])
    request.query(["continue": `continue`, "labelSelector": labelSelector, "limit": limit])
  }
}

extension ResourceSpecificationsManagementOperations {
  /// `GET /v1/{project_id}/resourceflavors`; fails with 401, 404.
  public func listResourceFlavors(
    `continue`: String? = nil, labelSelector: String? = nil, limit: Int? = nil, projectID: String? = nil
  ) async throws(ClientError) -> ListResourceFlavorsResponse {
    try await send(ListResourceFlavors(
      continue: `continue`, labelSelector: labelSelector, limit: limit, projectID: projectID
    ))
  }
}

public struct ListResourceFlavorsResponse: APIObject {
  public var apiVersion: APIVersion?
  public var kind: Kind?
  public var metadata: ResourceFlavorListMetadata?
  public var items: [ResourceFlavor]?

  public init(
    apiVersion: APIVersion? = nil, kind: Kind? = nil, metadata: ResourceFlavorListMetadata? = nil,
    items: [ResourceFlavor]? = nil
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
    /// Resource specifications.
    public static var resourceFlavorList: Self { Self(rawValue: "ResourceFlavorList") }
    public static var documentedValues: [Self] { [.resourceFlavorList] }
  }
}

public struct ResourceFlavor: APIObject {
  public var apiVersion: APIVersion?
  public var kind: Kind?
  public var metadata: ResourceFlavorMetadata?
  public var spec: ResourceFlavorSpec?
  public var status: ResourceFlavorStatus?

  public init(
    apiVersion: APIVersion? = nil, kind: Kind? = nil, metadata: ResourceFlavorMetadata? = nil,
    spec: ResourceFlavorSpec? = nil, status: ResourceFlavorStatus? = nil
  ) {
    (self.apiVersion, self.kind, self.metadata, self.spec, self.status) = (apiVersion, kind, metadata, spec, status)
  }

  public static let fields: Fields<Self> = [
    "apiVersion": \.apiVersion, "kind": \.kind, "metadata": \.metadata, "spec": \.spec, "status": \.status
  ]

  public typealias APIVersion = Network.APIVersion

  public struct Kind: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    /// Resource specification.
    public static var resourceFlavor: Self { Self(rawValue: "ResourceFlavor") }
    public static var documentedValues: [Self] { [.resourceFlavor] }
  }
}

public struct ResourceFlavorMetadata: APIObject {
  public var name: String?
  public var labels: ResourceFlavorLabel?
  public var annotations: ResourceFlavorAnnotations?

  public init(name: String? = nil, labels: ResourceFlavorLabel? = nil, annotations: ResourceFlavorAnnotations? = nil) {
    (self.name, self.labels, self.annotations) = (name, labels, annotations)
  }

  public static let fields: Fields<Self> = ["name": \.name, "labels": \.labels, "annotations": \.annotations]
}

public struct ResourceFlavorLabel: APIObject {
  public var osModelartsScope: String?
  public var osModelartsFlavorBaremetal: String?
  public var osModelartsFlavorLocaldisk: String?

  public init(
    osModelartsScope: String? = nil, osModelartsFlavorBaremetal: String? = nil,
    osModelartsFlavorLocaldisk: String? = nil
  ) {
    (self.osModelartsScope, self.osModelartsFlavorBaremetal) = (osModelartsScope, osModelartsFlavorBaremetal)
    self.osModelartsFlavorLocaldisk = osModelartsFlavorLocaldisk
  }

  public static let fields: Fields<Self> = [
    "os.modelarts/scope": \.osModelartsScope, "os.modelarts.flavor/baremetal": \.osModelartsFlavorBaremetal,
    "os.modelarts.flavor/localdisk": \.osModelartsFlavorLocaldisk
  ]
}

public struct ResourceFlavorAnnotations: APIObject {
  public var osModelartsResourceflavorVolumeConfigs: String?

  public init(osModelartsResourceflavorVolumeConfigs: String? = nil) {
    self.osModelartsResourceflavorVolumeConfigs = osModelartsResourceflavorVolumeConfigs
  }

  public static let fields: Fields<Self> = [
    "os.modelarts.resourceflavor/volume.configs": \.osModelartsResourceflavorVolumeConfigs
  ]
}

public struct ResourceFlavorSpec: APIObject {
  public var type: String?
  public var cpuArch: CPUArch?
  public var cpu: String?
  public var memory: String?
  public var gpu: ResourceFlavorXpu?
  public var npu: ResourceFlavorXpu?
  public var dataVolumes: [ListResourceFlavorsDataVolumeItem]?
  public var rootVolume: RootVolume?
  public var jobFlavors: [String]?
  public var nodeConfigTemplate: String?
  public var creatingSteps: [FlavorCreatingStepVO]?
  public var flavorBootType: FlavorBootType?
  public var localDiskDetail: String?
  /// `billingModes`: list of integer, known from an example only.
  public var billingModes: [Int]?

  public init(
    type: String? = nil, cpuArch: CPUArch? = nil, cpu: String? = nil, memory: String? = nil,
    gpu: ResourceFlavorXpu? = nil, npu: ResourceFlavorXpu? = nil,
    dataVolumes: [ListResourceFlavorsDataVolumeItem]? = nil, rootVolume: RootVolume? = nil, jobFlavors: [String]? = nil,
    nodeConfigTemplate: String? = nil, creatingSteps: [FlavorCreatingStepVO]? = nil,
    flavorBootType: FlavorBootType? = nil, localDiskDetail: String? = nil, billingModes: [Int]? = nil
  ) {
    (self.type, self.cpuArch, self.cpu, self.memory, self.gpu, self.npu) = (type, cpuArch, cpu, memory, gpu, npu)
    (self.dataVolumes, self.rootVolume, self.jobFlavors) = (dataVolumes, rootVolume, jobFlavors)
    (self.nodeConfigTemplate, self.creatingSteps) = (nodeConfigTemplate, creatingSteps)
    (self.flavorBootType, self.localDiskDetail, self.billingModes) = (flavorBootType, localDiskDetail, billingModes)
  }

  public static let fields: Fields<Self> = [
    "type": \.type, "cpuArch": \.cpuArch, "cpu": \.cpu, "memory": \.memory, "gpu": \.gpu, "npu": \.npu,
    "dataVolumes": \.dataVolumes, "rootVolume": \.rootVolume, "jobFlavors": \.jobFlavors,
    "nodeConfigTemplate": \.nodeConfigTemplate, "creatingSteps": \.creatingSteps, "flavorBootType": \.flavorBootType,
    "localDiskDetail": \.localDiskDetail, "billingModes": \.billingModes
  ]

  public struct CPUArch: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static var x86: Self { Self(rawValue: "x86") }
    public static var arm64: Self { Self(rawValue: "arm64") }
    public static var documentedValues: [Self] { [.x86, .arm64] }
  }

  public struct FlavorBootType: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static var localDisk: Self { Self(rawValue: "LocalDisk") }
    /// Cloud hard disk (quick provisioning).
    public static var volume: Self { Self(rawValue: "Volume") }
    public static var documentedValues: [Self] { [.localDisk, .volume] }
  }
}

public struct ResourceFlavorXpu: APIObject {
  public var type: String?
  public var size: String?
  public var memory: String?

  public init(type: String? = nil, size: String? = nil, memory: String? = nil) {
    (self.type, self.size, self.memory) = (type, size, memory)
  }

  public static let fields: Fields<Self> = ["type": \.type, "size": \.size, "memory": \.memory]
}

public struct FlavorCreatingStepVO: APIObject {
  public var displayInfo: DisplayInfo?
  public var step: Int?
  public var type: String?

  public init(displayInfo: DisplayInfo? = nil, step: Int? = nil, type: String? = nil) {
    (self.displayInfo, self.step, self.type) = (displayInfo, step, type)
  }

  public static let fields: Fields<Self> = ["displayInfo": \.displayInfo, "step": \.step, "type": \.type]
}

public struct DisplayInfo: APIObject {
  public var enUs: String?
  public init(enUs: String? = nil) { self.enUs = enUs }
  public static let fields: Fields<Self> = ["en_US": \.enUs]
}

public struct ResourceFlavorStatus: APIObject {
  public var phase: [String: Phase]?
  public init(phase: [String: Phase]? = nil) { self.phase = phase }
  public static let fields: Fields<Self> = ["phase": \.phase]

  public struct Phase: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static var normal: Self { Self(rawValue: "normal") }
    public static var soldout: Self { Self(rawValue: "soldout") }
    public static var documentedValues: [Self] { [.normal, .soldout] }
  }
}

public typealias ListResourceFlavorsDataVolumeItem = RootVolume
