// Made by Tablature from ShowModelEngineAndRuntime.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `GET /v1/{project_id}/models/ai-engine-runtimes`.
public struct ShowModelEngineAndRuntime: OffsetPaging {
  public typealias Output = ShowModelEngineAndRuntimeResponse
  public static let route = APIRoute(.get, "/v1/{project_id}/models/ai-engine-runtimes", statuses: [200, 401, 403, 404])

  public var projectID: String?
  public var limit: String?
  /// `offset`: string, at least 0.
  public var offset: String?

  public init(limit: String? = nil, offset: String? = nil, projectID: String? = nil) {
    (self.limit, self.offset, self.projectID) = (limit, offset, projectID)
  }

  public func encode(into request: inout RequestBuilder) {
    request.path(["project_id": projectID])
    request.query(["limit": limit, "offset": offset])
  }

  public func validate(with validator: inout Validator) { validator.check(offset, "offset", range: Limits(from: 0)) }

  public var recordOffset: Int {
    get { offset.flatMap { Int($0) } ?? 0 }
    set { offset = String(newValue) }
  }
  public static func items(of page: ShowModelEngineAndRuntimeResponse) -> [EngineAndRuntimesResponse] { page.engineRuntimes ?? [] }
  public static func total(of page: ShowModelEngineAndRuntimeResponse) -> Int? { page.count }
}

extension AIApplicationManagementOperations {
  /// `GET /v1/{project_id}/models/ai-engine-runtimes`, a page at a time; fails with 401, 403, 404.
  public func showModelEngineAndRuntime(
    limit: String? = nil, offset: String? = nil, projectID: String? = nil
  ) async throws(ClientError) -> ShowModelEngineAndRuntimeResponse {
    try await send(ShowModelEngineAndRuntime(limit: limit, offset: offset, projectID: projectID))
  }
}

public struct ShowModelEngineAndRuntimeResponse: APIObject {
  public var count: Int?
  public var totalCount: Int?
  public var engineRuntimes: [EngineAndRuntimesResponse]?

  public init(count: Int? = nil, totalCount: Int? = nil, engineRuntimes: [EngineAndRuntimesResponse]? = nil) {
    (self.count, self.totalCount, self.engineRuntimes) = (count, totalCount, engineRuntimes)
  }

  public static let fields: Fields<Self> = [
    "count": \.count, "total_count": \.totalCount, "engine_runtimes": \.engineRuntimes
  ]
}

public struct EngineAndRuntimesResponse: APIObject {
  public var aiEngine: AIEngine?
  public var runtimes: [String]?
  public var requestMode: [RequestMode]?
  public var accelerators: [Accelerator]?
  public var arch: [Arch]?
  public var statusList: [StatusList]?
  public var imageSource: [ImageSource]?

  public init(
    aiEngine: AIEngine? = nil, runtimes: [String]? = nil, requestMode: [RequestMode]? = nil,
    accelerators: [Accelerator]? = nil, arch: [Arch]? = nil, statusList: [StatusList]? = nil,
    imageSource: [ImageSource]? = nil
  ) {
    (self.aiEngine, self.runtimes, self.requestMode) = (aiEngine, runtimes, requestMode)
    (self.accelerators, self.arch, self.statusList, self.imageSource) = (accelerators, arch, statusList, imageSource)
  }

  public static let fields: Fields<Self> = [
    "ai_engine": \.aiEngine, "runtimes": \.runtimes, "request_mode": \.requestMode, "accelerators": \.accelerators,
    "arch": \.arch, "status_list": \.statusList, "image_source": \.imageSource
  ]

  public struct AIEngine: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static var tensorFlow: Self { Self(rawValue: "TensorFlow") }
    public static var pyTorch: Self { Self(rawValue: "PyTorch") }
    public static var mindSpore: Self { Self(rawValue: "MindSpore") }
    public static var xgBoost: Self { Self(rawValue: "XGBoost") }
    public static var scikitLearn: Self { Self(rawValue: "Scikit_Learn") }
    public static var sparkMLlib: Self { Self(rawValue: "Spark_MLlib") }
    /// Known from an example only.
    public static var custom: Self { Self(rawValue: "Custom") }
    public static var documentedValues: [Self] { [
      .tensorFlow, .pyTorch, .mindSpore, .xgBoost, .scikitLearn, .sparkMLlib, .custom
    ] }
  }

  public struct RequestMode: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    /// Synchronous real-time service.
    public static var sync: Self { Self(rawValue: "sync") }
    /// Asynchronous real-time service.
    public static var async: Self { Self(rawValue: "async") }
    public static var documentedValues: [Self] { [.sync, .async] }
  }

  public struct Arch: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static var x86_64: Self { Self(rawValue: "x86_64") }
    public static var aarch64: Self { Self(rawValue: "aarch64") }
    public static var documentedValues: [Self] { [.x86_64, .aarch64] }
  }

  public struct StatusList: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static var normal: Self { Self(rawValue: "normal") }
    public static var deleted: Self { Self(rawValue: "deleted") }
    public static var deleting: Self { Self(rawValue: "deleting") }
    public static var documentedValues: [Self] { [.normal, .deleted, .deleting] }
  }

  public struct ImageSource: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static var baseImage: Self { Self(rawValue: "base_image") }
    public static var uniformImage: Self { Self(rawValue: "uniform_image") }
    public static var documentedValues: [Self] { [.baseImage, .uniformImage] }
  }
}

public struct Accelerator: APIObject {
  public var type: Kind?
  public var name: String?
  public var cudaVersion: String?
  public var driverVersionSection: String?

  public init(type: Kind? = nil, name: String? = nil, cudaVersion: String? = nil, driverVersionSection: String? = nil) {
    (self.type, self.name, self.cudaVersion) = (type, name, cudaVersion)
    self.driverVersionSection = driverVersionSection
  }

  public static let fields: Fields<Self> = [
    "type": \.type, "name": \.name, "cuda_version": \.cudaVersion, "driver_version_section": \.driverVersionSection
  ]

  public struct Kind: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static var npu: Self { Self(rawValue: "npu") }
    public static var gpu: Self { Self(rawValue: "gpu") }
    public static var noneValue: Self { Self(rawValue: "none") }
    public static var documentedValues: [Self] { [.npu, .gpu, .noneValue] }
  }
}
