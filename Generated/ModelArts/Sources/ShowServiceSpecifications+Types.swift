// Made by Tablature from ShowServiceSpecifications.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `ShowServiceSpecificationsResponse` of the API.
public struct ShowServiceSpecificationsResponse: Codable, Hashable, Sendable {
  /// `total_count`: integer.
  public var totalCount: Int?
  /// `count`: integer.
  public var count: Int?
  /// `specifications`: list of Specification.
  public var specifications: [Specification]?

  /// Makes a value; what is nil is left out of the JSON.
  public init(totalCount: Int? = nil, count: Int? = nil, specifications: [Specification]? = nil) {
    self.totalCount = totalCount
    self.count = count
    self.specifications = specifications
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    totalCount = try fields.optional("total_count")
    count = try fields.optional("count")
    specifications = try fields.optional("specifications")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(totalCount, "total_count")
    try fields.write(count, "count")
    try fields.write(specifications, "specifications")
  }
}

extension ShowServiceSpecificationsResponse: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(specifications, "specifications")
  }
}

/// `Specification` of the API.
public struct Specification: Codable, Hashable, Sendable {
  /// `is_open`: boolean, default `true`.
  public var isOpen: Bool?
  /// `spec_status`: string.
  public var specStatus: String?
  /// `specification`: string.
  public var specification: String?
  /// `billing_spec`: string.
  public var billingSpec: String?
  /// `category`: string.
  public var category: String?
  /// `cpu_info`: CpuInfo.
  public var cpuInfo: CpuInfo?
  /// `memory_info`: MemoryInfo.
  public var memoryInfo: MemoryInfo?
  /// `gpu_info`: ShowServiceSpecificationsGpuInfo.
  public var gpuInfo: ShowServiceSpecificationsGpuInfo?
  /// `npu_info`: NpuInfo.
  public var npuInfo: NpuInfo?
  /// `source_type`: string.
  public var sourceType: SourceType?
  /// `is_free`: boolean.
  public var isFree: Bool?
  /// `over_quota`: boolean.
  public var overQuota: Bool?
  /// `extend_params`: integer.
  public var extendParams: Int?
  /// `display_en`: string.
  public var displayEn: String?
  /// `display_cn`: string.
  public var displayCn: String?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    isOpen: Bool? = nil, specStatus: String? = nil, specification: String? = nil, billingSpec: String? = nil,
    category: String? = nil, cpuInfo: CpuInfo? = nil, memoryInfo: MemoryInfo? = nil,
    gpuInfo: ShowServiceSpecificationsGpuInfo? = nil, npuInfo: NpuInfo? = nil, sourceType: SourceType? = nil,
    isFree: Bool? = nil, overQuota: Bool? = nil, extendParams: Int? = nil, displayEn: String? = nil,
    displayCn: String? = nil
  ) {
    self.isOpen = isOpen
    self.specStatus = specStatus
    self.specification = specification
    self.billingSpec = billingSpec
    self.category = category
    self.cpuInfo = cpuInfo
    self.memoryInfo = memoryInfo
    self.gpuInfo = gpuInfo
    self.npuInfo = npuInfo
    self.sourceType = sourceType
    self.isFree = isFree
    self.overQuota = overQuota
    self.extendParams = extendParams
    self.displayEn = displayEn
    self.displayCn = displayCn
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    isOpen = try fields.optional("is_open")
    specStatus = try fields.optional("spec_status")
    specification = try fields.optional("specification")
    billingSpec = try fields.optional("billing_spec")
    category = try fields.optional("category")
    cpuInfo = try fields.optional("cpu_info")
    memoryInfo = try fields.optional("memory_info")
    gpuInfo = try fields.optional("gpu_info")
    npuInfo = try fields.optional("npu_info")
    sourceType = try fields.optional("source_type")
    isFree = try fields.optional("is_free")
    overQuota = try fields.optional("over_quota")
    extendParams = try fields.optional("extend_params")
    displayEn = try fields.optional("display_en")
    displayCn = try fields.optional("display_cn")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(isOpen, "is_open")
    try fields.write(specStatus, "spec_status")
    try fields.write(specification, "specification")
    try fields.write(billingSpec, "billing_spec")
    try fields.write(category, "category")
    try fields.write(cpuInfo, "cpu_info")
    try fields.write(memoryInfo, "memory_info")
    try fields.write(gpuInfo, "gpu_info")
    try fields.write(npuInfo, "npu_info")
    try fields.write(sourceType, "source_type")
    try fields.write(isFree, "is_free")
    try fields.write(overQuota, "over_quota")
    try fields.write(extendParams, "extend_params")
    try fields.write(displayEn, "display_en")
    try fields.write(displayCn, "display_cn")
  }

  /// Values of `Specification.source_type`.
  public struct SourceType: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// `auto`.
    public static var auto: Self { Self(rawValue: "auto") }

    public static var documentedValues: [Self] { [.auto] }
  }
}

extension Specification: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(sourceType, "source_type")
  }
}

/// `CpuInfo` of the API.
public struct CpuInfo: Codable, Hashable, Sendable {
  /// `arch`: string.
  public var arch: String?
  /// `cpu`: double.
  public var cpu: Double?

  /// Makes a value; what is nil is left out of the JSON.
  public init(arch: String? = nil, cpu: Double? = nil) {
    self.arch = arch
    self.cpu = cpu
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    arch = try fields.optional("arch")
    cpu = try fields.optional("cpu")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(arch, "arch")
    try fields.write(cpu, "cpu")
  }
}

extension CpuInfo: Validatable {
  public func validate(with validator: inout Validator) {}
}

/// `MemoryInfo` of the API.
public struct MemoryInfo: Codable, Hashable, Sendable {
  /// `unit`: string.
  public var unit: String?
  /// `memory`: integer.
  public var memory: Int?

  /// Makes a value; what is nil is left out of the JSON.
  public init(unit: String? = nil, memory: Int? = nil) {
    self.unit = unit
    self.memory = memory
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    unit = try fields.optional("unit")
    memory = try fields.optional("memory")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(unit, "unit")
    try fields.write(memory, "memory")
  }
}

extension MemoryInfo: Validatable {
  public func validate(with validator: inout Validator) {}
}

/// `ShowServiceSpecificationsGpuInfo` of the API.
public struct ShowServiceSpecificationsGpuInfo: Codable, Hashable, Sendable {
  /// `brand`: string.
  public var brand: String?
  /// `version`: string.
  public var version: String?
  /// `unit`: string.
  public var unit: String?
  /// `memory`: integer.
  public var memory: Int?
  /// `gpu`: double.
  public var gpu: Double?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    brand: String? = nil, version: String? = nil, unit: String? = nil, memory: Int? = nil, gpu: Double? = nil
  ) {
    self.brand = brand
    self.version = version
    self.unit = unit
    self.memory = memory
    self.gpu = gpu
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    brand = try fields.optional("brand")
    version = try fields.optional("version")
    unit = try fields.optional("unit")
    memory = try fields.optional("memory")
    gpu = try fields.optional("gpu")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(brand, "brand")
    try fields.write(version, "version")
    try fields.write(unit, "unit")
    try fields.write(memory, "memory")
    try fields.write(gpu, "gpu")
  }
}

extension ShowServiceSpecificationsGpuInfo: Validatable {
  public func validate(with validator: inout Validator) {}
}

/// `NpuInfo` of the API.
public struct NpuInfo: Codable, Hashable, Sendable {
  /// `brand`: string.
  public var brand: String?
  /// `version`: string.
  public var version: String?
  /// `unit`: string.
  public var unit: String?
  /// `memory`: integer.
  public var memory: Int?
  /// `npu`: integer.
  public var npu: Int?

  /// Makes a value; what is nil is left out of the JSON.
  public init(brand: String? = nil, version: String? = nil, unit: String? = nil, memory: Int? = nil, npu: Int? = nil) {
    self.brand = brand
    self.version = version
    self.unit = unit
    self.memory = memory
    self.npu = npu
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    brand = try fields.optional("brand")
    version = try fields.optional("version")
    unit = try fields.optional("unit")
    memory = try fields.optional("memory")
    npu = try fields.optional("npu")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(brand, "brand")
    try fields.write(version, "version")
    try fields.write(unit, "unit")
    try fields.write(memory, "memory")
    try fields.write(npu, "npu")
  }
}

extension NpuInfo: Validatable {
  public func validate(with validator: inout Validator) {}
}
