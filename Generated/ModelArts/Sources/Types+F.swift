// Made by Tablature from the shared types that begin with F. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

public struct FileCopyProgress: APIObject {
  public var fileNumFinished: Int64?
  public var fileNumTotal: Int64?
  /// `file_size_finished`: long, in bytes.
  public var fileSizeFinished: Int64?
  /// `file_size_total`: long, in bytes.
  public var fileSizeTotal: Int64?

  public init(
    fileNumFinished: Int64? = nil, fileNumTotal: Int64? = nil, fileSizeFinished: Int64? = nil,
    fileSizeTotal: Int64? = nil
  ) {
    (self.fileNumFinished, self.fileNumTotal, self.fileSizeFinished) = (fileNumFinished, fileNumTotal, fileSizeFinished)
    self.fileSizeTotal = fileSizeTotal
  }

  public static let fields: Fields<Self> = [
    "file_num_finished": \.fileNumFinished, "file_num_total": \.fileNumTotal, "file_size_finished": \.fileSizeFinished,
    "file_size_total": \.fileSizeTotal
  ]
}

/// A size of machine.
public struct Flavor: APIObject {
  /// The code to order it by.
  public var code: String?
  public init(code: String? = nil) { self.code = code }
  public static let fields: Fields<Self> = ["code": \.code]
}

public struct FlavorDetail: APIObject {
  public var flavorType: FlavorType?
  public var billing: BillingInfo?
  public var flavorInfo: FlavorInfo?

  public init(flavorType: FlavorType? = nil, billing: BillingInfo? = nil, flavorInfo: FlavorInfo? = nil) {
    (self.flavorType, self.billing, self.flavorInfo) = (flavorType, billing, flavorInfo)
  }

  public static let fields: Fields<Self> = [
    "flavor_type": \.flavorType, "billing": \.billing, "flavor_info": \.flavorInfo
  ]

  public struct FlavorType: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static var cpu: Self { Self(rawValue: "CPU") }
    public static var gpu: Self { Self(rawValue: "GPU") }
    public static var documentedValues: [Self] { [.cpu, .gpu] }
  }
}

public struct FlavorInfo: APIObject {
  public var maxNum: Int?
  public var cpu: CPU?
  public var gpu: GPU?
  public var npu: NPU?
  public var memory: Memory?
  public var disk: Disk?

  public init(
    maxNum: Int? = nil, cpu: CPU? = nil, gpu: GPU? = nil, npu: NPU? = nil, memory: Memory? = nil, disk: Disk? = nil
  ) {
    (self.maxNum, self.cpu, self.gpu, self.npu, self.memory, self.disk) = (maxNum, cpu, gpu, npu, memory, disk)
  }

  public static let fields: Fields<Self> = [
    "max_num": \.maxNum, "cpu": \.cpu, "gpu": \.gpu, "npu": \.npu, "memory": \.memory, "disk": \.disk
  ]
}

public struct FlavorInfoResponse: APIObject {
  public var maxNum: Int?
  public var cpu: CPU?
  public var gpu: GPU?
  public var npu: NPU?
  public var memory: Memory?
  public var disk: DiskResponse?

  public init(
    maxNum: Int? = nil, cpu: CPU? = nil, gpu: GPU? = nil, npu: NPU? = nil, memory: Memory? = nil,
    disk: DiskResponse? = nil
  ) {
    (self.maxNum, self.cpu, self.gpu, self.npu, self.memory, self.disk) = (maxNum, cpu, gpu, npu, memory, disk)
  }

  public static let fields: Fields<Self> = [
    "max_num": \.maxNum, "cpu": \.cpu, "gpu": \.gpu, "npu": \.npu, "memory": \.memory, "disk": \.disk
  ]
}

public struct FlavorResponse: APIObject {
  public var flavorID: String?
  public var flavorName: String?
  public var maxNum: Int?
  public var flavorType: FlavorType?
  public var billing: BillingInfo?
  public var flavorInfo: FlavorInfoResponse?
  public var attributes: [String: String]?

  public init(
    flavorID: String? = nil, flavorName: String? = nil, maxNum: Int? = nil, flavorType: FlavorType? = nil,
    billing: BillingInfo? = nil, flavorInfo: FlavorInfoResponse? = nil, attributes: [String: String]? = nil
  ) {
    (self.flavorID, self.flavorName, self.maxNum, self.flavorType) = (flavorID, flavorName, maxNum, flavorType)
    (self.billing, self.flavorInfo, self.attributes) = (billing, flavorInfo, attributes)
  }

  public static let fields: Fields<Self> = [
    "flavor_id": \.flavorID, "flavor_name": \.flavorName, "max_num": \.maxNum, "flavor_type": \.flavorType,
    "billing": \.billing, "flavor_info": \.flavorInfo, "attributes": \.attributes
  ]

  public typealias FlavorType = FlavorDetail.FlavorType
}
