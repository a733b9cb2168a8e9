// Made by Tablature from ShowServiceSpecifications.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `GET /v1/{project_id}/services/specifications`.
public struct ShowServiceSpecifications: OffsetPaging {
  public typealias Output = ShowServiceSpecificationsResponse
  public static let route = APIRoute(.get, "/v1/{project_id}/services/specifications", statuses: [200])

  public var projectID: String?
  /// `is_personal_cluster`: boolean, default `false`.
  public var isPersonalCluster: Bool?
  /// `infer_type`: string, default `real-time`.
  public var inferType: InferType?
  /// `limit`: string, default `1000`.
  public var limit: String?
  /// `offset`: string, default `0`.
  public var offset: String?

  public init(
    isPersonalCluster: Bool? = nil, inferType: InferType? = nil, limit: String? = nil, offset: String? = nil,
    projectID: String? = nil
  ) {
    (self.isPersonalCluster, self.inferType, self.limit, self.offset) = (isPersonalCluster, inferType, limit, offset)
    self.projectID = projectID
  }

  public func encode(into request: inout RequestBuilder) {
    request.path(["project_id": projectID])
    request.query(["is_personal_cluster": isPersonalCluster, "infer_type": inferType, "limit": limit, "offset": offset])
  }

  public func validate(with validator: inout Validator) { validator.check(inferType, "infer_type") }

  public var recordOffset: Int {
    get { offset.flatMap { Int($0) } ?? 0 }
    set { offset = String(newValue) }
  }
  public static func items(of page: ShowServiceSpecificationsResponse) -> [Specification] { page.specifications ?? [] }
  public static func total(of page: ShowServiceSpecificationsResponse) -> Int? { page.totalCount }

  public typealias InferType = ListServices.InferType
}

extension ServiceManagementOperations {
  /// `GET /v1/{project_id}/services/specifications`, a page at a time.
  public func showServiceSpecifications(
    isPersonalCluster: Bool? = nil, inferType: ShowServiceSpecifications.InferType? = nil, limit: String? = nil,
    offset: String? = nil, projectID: String? = nil
  ) async throws(ClientError) -> ShowServiceSpecificationsResponse {
    try await send(ShowServiceSpecifications(
      isPersonalCluster: isPersonalCluster, inferType: inferType, limit: limit, offset: offset, projectID: projectID
    ))
  }
}

public struct ShowServiceSpecificationsResponse: APIObject {
  public var totalCount: Int?
  public var count: Int?
  public var specifications: [Specification]?

  public init(totalCount: Int? = nil, count: Int? = nil, specifications: [Specification]? = nil) {
    (self.totalCount, self.count, self.specifications) = (totalCount, count, specifications)
  }

  public static let fields: Fields<Self> = [
    "total_count": \.totalCount, "count": \.count, "specifications": \.specifications
  ]
}

public struct Specification: APIObject {
  /// `is_open`: boolean, default `true`.
  public var isOpen: Bool?
  public var specStatus: String?
  public var specification: String?
  public var billingSpec: String?
  public var category: String?
  public var cpuInfo: CPUInfo?
  public var memoryInfo: MemoryInfo?
  public var gpuInfo: ShowServiceSpecificationsGPUInfo?
  public var npuInfo: NPUInfo?
  public var sourceType: SourceType?
  public var isFree: Bool?
  public var overQuota: Bool?
  public var extendParams: Int?
  public var displayEn: String?
  public var displayCn: String?

  public init(
    isOpen: Bool? = nil, specStatus: String? = nil, specification: String? = nil, billingSpec: String? = nil,
    category: String? = nil, cpuInfo: CPUInfo? = nil, memoryInfo: MemoryInfo? = nil,
    gpuInfo: ShowServiceSpecificationsGPUInfo? = nil, npuInfo: NPUInfo? = nil, sourceType: SourceType? = nil,
    isFree: Bool? = nil, overQuota: Bool? = nil, extendParams: Int? = nil, displayEn: String? = nil,
    displayCn: String? = nil
  ) {
    (self.isOpen, self.specStatus, self.specification) = (isOpen, specStatus, specification)
    (self.billingSpec, self.category, self.cpuInfo, self.memoryInfo) = (billingSpec, category, cpuInfo, memoryInfo)
    (self.gpuInfo, self.npuInfo, self.sourceType, self.isFree) = (gpuInfo, npuInfo, sourceType, isFree)
    (self.overQuota, self.extendParams, self.displayEn) = (overQuota, extendParams, displayEn)
    self.displayCn = displayCn
  }

  public static let fields: Fields<Self> = [
    "is_open": \.isOpen, "spec_status": \.specStatus, "specification": \.specification, "billing_spec": \.billingSpec,
    "category": \.category, "cpu_info": \.cpuInfo, "memory_info": \.memoryInfo, "gpu_info": \.gpuInfo,
    "npu_info": \.npuInfo, "source_type": \.sourceType, "is_free": \.isFree, "over_quota": \.overQuota,
    "extend_params": \.extendParams, "display_en": \.displayEn, "display_cn": \.displayCn
  ]

  public struct SourceType: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static var auto: Self { Self(rawValue: "auto") }
    public static var documentedValues: [Self] { [.auto] }
  }
}

public struct CPUInfo: APIObject {
  public var arch: String?
  public var cpu: Double?
  public init(arch: String? = nil, cpu: Double? = nil) { (self.arch, self.cpu) = (arch, cpu) }
  public static let fields: Fields<Self> = ["arch": \.arch, "cpu": \.cpu]
}

public struct MemoryInfo: APIObject {
  public var unit: String?
  public var memory: Int?
  public init(unit: String? = nil, memory: Int? = nil) { (self.unit, self.memory) = (unit, memory) }
  public static let fields: Fields<Self> = ["unit": \.unit, "memory": \.memory]
}

public struct ShowServiceSpecificationsGPUInfo: APIObject {
  public var brand: String?
  public var version: String?
  public var unit: String?
  public var memory: Int?
  public var gpu: Double?

  public init(
    brand: String? = nil, version: String? = nil, unit: String? = nil, memory: Int? = nil, gpu: Double? = nil
  ) {
    (self.brand, self.version, self.unit, self.memory, self.gpu) = (brand, version, unit, memory, gpu)
  }

  public static let fields: Fields<Self> = [
    "brand": \.brand, "version": \.version, "unit": \.unit, "memory": \.memory, "gpu": \.gpu
  ]
}

public struct NPUInfo: APIObject {
  public var brand: String?
  public var version: String?
  public var unit: String?
  public var memory: Int?
  public var npu: Int?

  public init(brand: String? = nil, version: String? = nil, unit: String? = nil, memory: Int? = nil, npu: Int? = nil) {
    (self.brand, self.version, self.unit, self.memory, self.npu) = (brand, version, unit, memory, npu)
  }

  public static let fields: Fields<Self> = [
    "brand": \.brand, "version": \.version, "unit": \.unit, "memory": \.memory, "npu": \.npu
  ]
}
