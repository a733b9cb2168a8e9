// Made by Tablature from ListResourceFlavors.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `ListResourceFlavorsResponse` of the API.
public struct ListResourceFlavorsResponse: Codable, Hashable, Sendable {
  /// `apiVersion`: string.
  public var apiVersion: APIVersion?
  /// `kind`: string.
  public var kind: Kind?
  /// `metadata`: ResourceFlavorListMetadata.
  public var metadata: ResourceFlavorListMetadata?
  /// `items`: list of ResourceFlavor.
  public var items: [ResourceFlavor]?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    apiVersion: APIVersion? = nil, kind: Kind? = nil, metadata: ResourceFlavorListMetadata? = nil,
    items: [ResourceFlavor]? = nil
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

  /// Values of `ListResourceFlavorsResponse.apiVersion`.
  public struct APIVersion: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// `v1`.
    public static var v1: Self { Self(rawValue: "v1") }

    public static var documentedValues: [Self] { [.v1] }
  }

  /// Values of `ListResourceFlavorsResponse.kind`.
  public struct Kind: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// Resource specifications. `ResourceFlavorList`.
    public static var resourceFlavorList: Self { Self(rawValue: "ResourceFlavorList") }

    public static var documentedValues: [Self] { [.resourceFlavorList] }
  }
}

extension ListResourceFlavorsResponse: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(apiVersion, "apiVersion")
    validator.check(kind, "kind")
    validator.check(items, "items")
  }
}

/// `ResourceFlavor` of the API.
public struct ResourceFlavor: Codable, Hashable, Sendable {
  /// `apiVersion`: string.
  public var apiVersion: APIVersion?
  /// `kind`: string.
  public var kind: Kind?
  /// `metadata`: ResourceFlavorMetadata.
  public var metadata: ResourceFlavorMetadata?
  /// `spec`: ResourceFlavorSpec.
  public var spec: ResourceFlavorSpec?
  /// `status`: ResourceFlavorStatus.
  public var status: ResourceFlavorStatus?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    apiVersion: APIVersion? = nil, kind: Kind? = nil, metadata: ResourceFlavorMetadata? = nil,
    spec: ResourceFlavorSpec? = nil, status: ResourceFlavorStatus? = nil
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

  /// Values of `ResourceFlavor.apiVersion`.
  public struct APIVersion: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// `v1`.
    public static var v1: Self { Self(rawValue: "v1") }

    public static var documentedValues: [Self] { [.v1] }
  }

  /// Values of `ResourceFlavor.kind`.
  public struct Kind: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// Resource specification. `ResourceFlavor`.
    public static var resourceFlavor: Self { Self(rawValue: "ResourceFlavor") }

    public static var documentedValues: [Self] { [.resourceFlavor] }
  }
}

extension ResourceFlavor: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(apiVersion, "apiVersion")
    validator.check(kind, "kind")
    validator.check(spec, "spec")
    validator.check(status, "status")
  }
}

/// `ResourceFlavorMetadata` of the API.
public struct ResourceFlavorMetadata: Codable, Hashable, Sendable {
  /// `name`: string.
  public var name: String?
  /// `labels`: ResourceFlavorLabel.
  public var labels: ResourceFlavorLabel?
  /// `annotations`: ResourceFlavorAnnotations.
  public var annotations: ResourceFlavorAnnotations?

  /// Makes a value; what is nil is left out of the JSON.
  public init(name: String? = nil, labels: ResourceFlavorLabel? = nil, annotations: ResourceFlavorAnnotations? = nil) {
    self.name = name
    self.labels = labels
    self.annotations = annotations
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    name = try fields.optional("name")
    labels = try fields.optional("labels")
    annotations = try fields.optional("annotations")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(name, "name")
    try fields.write(labels, "labels")
    try fields.write(annotations, "annotations")
  }
}

extension ResourceFlavorMetadata: Validatable {
  public func validate(with validator: inout Validator) {}
}

/// `ResourceFlavorLabel` of the API.
public struct ResourceFlavorLabel: Codable, Hashable, Sendable {
  /// `os.modelarts/scope`: string.
  public var osModelartsScope: String?
  /// `os.modelarts.flavor/baremetal`: string.
  public var osModelartsFlavorBaremetal: String?
  /// `os.modelarts.flavor/localdisk`: string.
  public var osModelartsFlavorLocaldisk: String?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    osModelartsScope: String? = nil, osModelartsFlavorBaremetal: String? = nil,
    osModelartsFlavorLocaldisk: String? = nil
  ) {
    self.osModelartsScope = osModelartsScope
    self.osModelartsFlavorBaremetal = osModelartsFlavorBaremetal
    self.osModelartsFlavorLocaldisk = osModelartsFlavorLocaldisk
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    osModelartsScope = try fields.optional("os.modelarts/scope")
    osModelartsFlavorBaremetal = try fields.optional("os.modelarts.flavor/baremetal")
    osModelartsFlavorLocaldisk = try fields.optional("os.modelarts.flavor/localdisk")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(osModelartsScope, "os.modelarts/scope")
    try fields.write(osModelartsFlavorBaremetal, "os.modelarts.flavor/baremetal")
    try fields.write(osModelartsFlavorLocaldisk, "os.modelarts.flavor/localdisk")
  }
}

extension ResourceFlavorLabel: Validatable {
  public func validate(with validator: inout Validator) {}
}

/// `ResourceFlavorAnnotations` of the API.
public struct ResourceFlavorAnnotations: Codable, Hashable, Sendable {
  /// `os.modelarts.resourceflavor/volume.configs`: string.
  public var osModelartsResourceflavorVolumeConfigs: String?

  /// Makes a value; what is nil is left out of the JSON.
  public init(osModelartsResourceflavorVolumeConfigs: String? = nil) {
    self.osModelartsResourceflavorVolumeConfigs = osModelartsResourceflavorVolumeConfigs
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    osModelartsResourceflavorVolumeConfigs = try fields.optional("os.modelarts.resourceflavor/volume.configs")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(osModelartsResourceflavorVolumeConfigs, "os.modelarts.resourceflavor/volume.configs")
  }
}

extension ResourceFlavorAnnotations: Validatable {
  public func validate(with validator: inout Validator) {}
}

/// `ResourceFlavorSpec` of the API.
public struct ResourceFlavorSpec: Codable, Hashable, Sendable {
  /// `type`: string.
  public var type: String?
  /// `cpuArch`: string.
  public var cpuArch: CPUArch?
  /// `cpu`: string.
  public var cpu: String?
  /// `memory`: string.
  public var memory: String?
  /// `gpu`: ResourceFlavorXpu.
  public var gpu: ResourceFlavorXpu?
  /// `npu`: ResourceFlavorXpu.
  public var npu: ResourceFlavorXpu?
  /// `dataVolumes`: list of ListResourceFlavorsDataVolumeItem.
  public var dataVolumes: [ListResourceFlavorsDataVolumeItem]?
  /// `rootVolume`: RootVolume.
  public var rootVolume: RootVolume?
  /// `jobFlavors`: list of string.
  public var jobFlavors: [String]?
  /// `nodeConfigTemplate`: string.
  public var nodeConfigTemplate: String?
  /// `creatingSteps`: list of FlavorCreatingStepVO.
  public var creatingSteps: [FlavorCreatingStepVO]?
  /// `flavorBootType`: string.
  public var flavorBootType: FlavorBootType?
  /// `localDiskDetail`: string.
  public var localDiskDetail: String?
  /// `billingModes`: list of long, known from an example only.
  public var billingModes: [Int64]?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    type: String? = nil, cpuArch: CPUArch? = nil, cpu: String? = nil, memory: String? = nil,
    gpu: ResourceFlavorXpu? = nil, npu: ResourceFlavorXpu? = nil,
    dataVolumes: [ListResourceFlavorsDataVolumeItem]? = nil, rootVolume: RootVolume? = nil, jobFlavors: [String]? = nil,
    nodeConfigTemplate: String? = nil, creatingSteps: [FlavorCreatingStepVO]? = nil,
    flavorBootType: FlavorBootType? = nil, localDiskDetail: String? = nil, billingModes: [Int64]? = nil
  ) {
    self.type = type
    self.cpuArch = cpuArch
    self.cpu = cpu
    self.memory = memory
    self.gpu = gpu
    self.npu = npu
    self.dataVolumes = dataVolumes
    self.rootVolume = rootVolume
    self.jobFlavors = jobFlavors
    self.nodeConfigTemplate = nodeConfigTemplate
    self.creatingSteps = creatingSteps
    self.flavorBootType = flavorBootType
    self.localDiskDetail = localDiskDetail
    self.billingModes = billingModes
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    type = try fields.optional("type")
    cpuArch = try fields.optional("cpuArch")
    cpu = try fields.optional("cpu")
    memory = try fields.optional("memory")
    gpu = try fields.optional("gpu")
    npu = try fields.optional("npu")
    dataVolumes = try fields.optional("dataVolumes")
    rootVolume = try fields.optional("rootVolume")
    jobFlavors = try fields.optional("jobFlavors")
    nodeConfigTemplate = try fields.optional("nodeConfigTemplate")
    creatingSteps = try fields.optional("creatingSteps")
    flavorBootType = try fields.optional("flavorBootType")
    localDiskDetail = try fields.optional("localDiskDetail")
    billingModes = try fields.optional("billingModes")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(type, "type")
    try fields.write(cpuArch, "cpuArch")
    try fields.write(cpu, "cpu")
    try fields.write(memory, "memory")
    try fields.write(gpu, "gpu")
    try fields.write(npu, "npu")
    try fields.write(dataVolumes, "dataVolumes")
    try fields.write(rootVolume, "rootVolume")
    try fields.write(jobFlavors, "jobFlavors")
    try fields.write(nodeConfigTemplate, "nodeConfigTemplate")
    try fields.write(creatingSteps, "creatingSteps")
    try fields.write(flavorBootType, "flavorBootType")
    try fields.write(localDiskDetail, "localDiskDetail")
    try fields.write(billingModes, "billingModes")
  }

  /// Values of `ResourceFlavorSpec.cpuArch`.
  public struct CPUArch: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// `x86`.
    public static var x86: Self { Self(rawValue: "x86") }
    /// `arm64`.
    public static var arm64: Self { Self(rawValue: "arm64") }

    public static var documentedValues: [Self] { [.x86, .arm64] }
  }

  /// Values of `ResourceFlavorSpec.flavorBootType`.
  public struct FlavorBootType: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// Local disk. `LocalDisk`.
    public static var localDisk: Self { Self(rawValue: "LocalDisk") }
    /// Cloud hard disk (quick provisioning). `Volume`.
    public static var volume: Self { Self(rawValue: "Volume") }

    public static var documentedValues: [Self] { [.localDisk, .volume] }
  }
}

extension ResourceFlavorSpec: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(cpuArch, "cpuArch")
    validator.check(dataVolumes, "dataVolumes")
    validator.check(rootVolume, "rootVolume")
    validator.check(flavorBootType, "flavorBootType")
  }
}

/// `ResourceFlavorXpu` of the API.
public struct ResourceFlavorXpu: Codable, Hashable, Sendable {
  /// `type`: string.
  public var type: String?
  /// `size`: string.
  public var size: String?
  /// `memory`: string.
  public var memory: String?

  /// Makes a value; what is nil is left out of the JSON.
  public init(type: String? = nil, size: String? = nil, memory: String? = nil) {
    self.type = type
    self.size = size
    self.memory = memory
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    type = try fields.optional("type")
    size = try fields.optional("size")
    memory = try fields.optional("memory")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(type, "type")
    try fields.write(size, "size")
    try fields.write(memory, "memory")
  }
}

extension ResourceFlavorXpu: Validatable {
  public func validate(with validator: inout Validator) {}
}

/// `ListResourceFlavorsDataVolumeItem` of the API.
public struct ListResourceFlavorsDataVolumeItem: Codable, Hashable, Sendable {
  /// `volumeType`: string.
  public var volumeType: VolumeType?
  /// `size`: string.
  public var size: String?

  /// Makes a value; what is nil is left out of the JSON.
  public init(volumeType: VolumeType? = nil, size: String? = nil) {
    self.volumeType = volumeType
    self.size = size
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    volumeType = try fields.optional("volumeType")
    size = try fields.optional("size")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(volumeType, "volumeType")
    try fields.write(size, "size")
  }

  /// Values of `ListResourceFlavorsDataVolumeItem.volumeType`.
  public struct VolumeType: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// Ultra-high I/O disk. `SSD`.
    public static var ssd: Self { Self(rawValue: "SSD") }
    /// General-purpose SSD. `GPSSD`.
    public static var gpssd: Self { Self(rawValue: "GPSSD") }
    /// High I/O disk. `SAS`.
    public static var sas: Self { Self(rawValue: "SAS") }
    /// Common disk. `SATA`.
    public static var sata: Self { Self(rawValue: "SATA") }

    public static var documentedValues: [Self] { [.ssd, .gpssd, .sas, .sata] }
  }
}

extension ListResourceFlavorsDataVolumeItem: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(volumeType, "volumeType")
  }
}

/// `FlavorCreatingStepVO` of the API.
public struct FlavorCreatingStepVO: Codable, Hashable, Sendable {
  /// `displayInfo`: DisplayInfo.
  public var displayInfo: DisplayInfo?
  /// `step`: integer.
  public var step: Int?
  /// `type`: string.
  public var type: String?

  /// Makes a value; what is nil is left out of the JSON.
  public init(displayInfo: DisplayInfo? = nil, step: Int? = nil, type: String? = nil) {
    self.displayInfo = displayInfo
    self.step = step
    self.type = type
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    displayInfo = try fields.optional("displayInfo")
    step = try fields.optional("step")
    type = try fields.optional("type")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(displayInfo, "displayInfo")
    try fields.write(step, "step")
    try fields.write(type, "type")
  }
}

extension FlavorCreatingStepVO: Validatable {
  public func validate(with validator: inout Validator) {}
}

/// `DisplayInfo` of the API.
public struct DisplayInfo: Codable, Hashable, Sendable {
  /// `en_US`: string.
  public var enUs: String?

  /// Makes a value; what is nil is left out of the JSON.
  public init(enUs: String? = nil) {
    self.enUs = enUs
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    enUs = try fields.optional("en_US")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(enUs, "en_US")
  }
}

extension DisplayInfo: Validatable {
  public func validate(with validator: inout Validator) {}
}

/// `ResourceFlavorStatus` of the API.
public struct ResourceFlavorStatus: Codable, Hashable, Sendable {
  /// `phase`: map of string.
  public var phase: [String: Phase]?

  /// Makes a value; what is nil is left out of the JSON.
  public init(phase: [String: Phase]? = nil) {
    self.phase = phase
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    phase = try fields.optional("phase")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(phase, "phase")
  }

  /// Values of `ResourceFlavorStatus.phase`.
  public struct Phase: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// `normal`.
    public static var normal: Self { Self(rawValue: "normal") }
    /// `soldout`.
    public static var soldout: Self { Self(rawValue: "soldout") }

    public static var documentedValues: [Self] { [.normal, .soldout] }
  }
}

extension ResourceFlavorStatus: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(phase, "phase")
  }
}
