// Made by Tablature from ShowModelEngineAndRuntime.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `ShowModelEngineAndRuntimeResponse` of the API.
public struct ShowModelEngineAndRuntimeResponse: Codable, Hashable, Sendable {
  /// `count`: integer.
  public var count: Int?
  /// `total_count`: integer.
  public var totalCount: Int?
  /// `engine_runtimes`: list of EngineAndRuntimesResponse.
  public var engineRuntimes: [EngineAndRuntimesResponse]?

  /// Makes a value; what is nil is left out of the JSON.
  public init(count: Int? = nil, totalCount: Int? = nil, engineRuntimes: [EngineAndRuntimesResponse]? = nil) {
    self.count = count
    self.totalCount = totalCount
    self.engineRuntimes = engineRuntimes
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    count = try fields.optional("count")
    totalCount = try fields.optional("total_count")
    engineRuntimes = try fields.optional("engine_runtimes")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(count, "count")
    try fields.write(totalCount, "total_count")
    try fields.write(engineRuntimes, "engine_runtimes")
  }
}

extension ShowModelEngineAndRuntimeResponse: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(engineRuntimes, "engine_runtimes")
  }
}

/// `EngineAndRuntimesResponse` of the API.
public struct EngineAndRuntimesResponse: Codable, Hashable, Sendable {
  /// `ai_engine`: string.
  public var aiEngine: AiEngine?
  /// `runtimes`: list of string.
  public var runtimes: [String]?
  /// `request_mode`: list of string.
  public var requestMode: [RequestMode]?
  /// `accelerators`: list of Accelerator.
  public var accelerators: [Accelerator]?
  /// `arch`: list of string.
  public var arch: [Arch]?
  /// `status_list`: list of string.
  public var statusList: [StatusList]?
  /// `image_source`: list of string.
  public var imageSource: [ImageSource]?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    aiEngine: AiEngine? = nil, runtimes: [String]? = nil, requestMode: [RequestMode]? = nil,
    accelerators: [Accelerator]? = nil, arch: [Arch]? = nil, statusList: [StatusList]? = nil,
    imageSource: [ImageSource]? = nil
  ) {
    self.aiEngine = aiEngine
    self.runtimes = runtimes
    self.requestMode = requestMode
    self.accelerators = accelerators
    self.arch = arch
    self.statusList = statusList
    self.imageSource = imageSource
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    aiEngine = try fields.optional("ai_engine")
    runtimes = try fields.optional("runtimes")
    requestMode = try fields.optional("request_mode")
    accelerators = try fields.optional("accelerators")
    arch = try fields.optional("arch")
    statusList = try fields.optional("status_list")
    imageSource = try fields.optional("image_source")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(aiEngine, "ai_engine")
    try fields.write(runtimes, "runtimes")
    try fields.write(requestMode, "request_mode")
    try fields.write(accelerators, "accelerators")
    try fields.write(arch, "arch")
    try fields.write(statusList, "status_list")
    try fields.write(imageSource, "image_source")
  }

  /// Values of `EngineAndRuntimesResponse.ai_engine`.
  public struct AiEngine: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// `TensorFlow`.
    public static var tensorFlow: Self { Self(rawValue: "TensorFlow") }
    /// `PyTorch`.
    public static var pyTorch: Self { Self(rawValue: "PyTorch") }
    /// `MindSpore`.
    public static var mindSpore: Self { Self(rawValue: "MindSpore") }
    /// `XGBoost`.
    public static var xgBoost: Self { Self(rawValue: "XGBoost") }
    /// `Scikit_Learn`.
    public static var scikitLearn: Self { Self(rawValue: "Scikit_Learn") }
    /// `Spark_MLlib`.
    public static var sparkMLlib: Self { Self(rawValue: "Spark_MLlib") }
    /// Known from an example only. `Custom`.
    public static var custom: Self { Self(rawValue: "Custom") }

    public static var documentedValues: [Self] {
      [
        .tensorFlow, .pyTorch, .mindSpore, .xgBoost, .scikitLearn, .sparkMLlib, .custom
      ]
    }
  }

  /// Values of `EngineAndRuntimesResponse.request_mode`.
  public struct RequestMode: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// Synchronous real-time service.
    public static var sync: Self { Self(rawValue: "sync") }
    /// Asynchronous real-time service.
    public static var async: Self { Self(rawValue: "async") }

    public static var documentedValues: [Self] { [.sync, .async] }
  }

  /// Values of `EngineAndRuntimesResponse.arch`.
  public struct Arch: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// `x86_64`.
    public static var x86_64: Self { Self(rawValue: "x86_64") }
    /// `aarch64`.
    public static var aarch64: Self { Self(rawValue: "aarch64") }

    public static var documentedValues: [Self] { [.x86_64, .aarch64] }
  }

  /// Values of `EngineAndRuntimesResponse.status_list`.
  public struct StatusList: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// `normal`.
    public static var normal: Self { Self(rawValue: "normal") }
    /// `deleted`.
    public static var deleted: Self { Self(rawValue: "deleted") }
    /// `deleting`.
    public static var deleting: Self { Self(rawValue: "deleting") }

    public static var documentedValues: [Self] { [.normal, .deleted, .deleting] }
  }

  /// Values of `EngineAndRuntimesResponse.image_source`.
  public struct ImageSource: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// `base_image`.
    public static var baseImage: Self { Self(rawValue: "base_image") }
    /// `uniform_image`.
    public static var uniformImage: Self { Self(rawValue: "uniform_image") }

    public static var documentedValues: [Self] { [.baseImage, .uniformImage] }
  }
}

extension EngineAndRuntimesResponse: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(aiEngine, "ai_engine")
    validator.check(requestMode, "request_mode")
    validator.check(accelerators, "accelerators")
    validator.check(arch, "arch")
    validator.check(statusList, "status_list")
    validator.check(imageSource, "image_source")
  }
}

/// `Accelerator` of the API.
public struct Accelerator: Codable, Hashable, Sendable {
  /// `type`: string.
  public var type: Kind?
  /// `name`: string.
  public var name: String?
  /// `cuda_version`: string.
  public var cudaVersion: String?
  /// `driver_version_section`: string.
  public var driverVersionSection: String?

  /// Makes a value; what is nil is left out of the JSON.
  public init(type: Kind? = nil, name: String? = nil, cudaVersion: String? = nil, driverVersionSection: String? = nil) {
    self.type = type
    self.name = name
    self.cudaVersion = cudaVersion
    self.driverVersionSection = driverVersionSection
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    type = try fields.optional("type")
    name = try fields.optional("name")
    cudaVersion = try fields.optional("cuda_version")
    driverVersionSection = try fields.optional("driver_version_section")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(type, "type")
    try fields.write(name, "name")
    try fields.write(cudaVersion, "cuda_version")
    try fields.write(driverVersionSection, "driver_version_section")
  }

  /// Values of `Accelerator.type`.
  public struct Kind: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// `npu`.
    public static var npu: Self { Self(rawValue: "npu") }
    /// `gpu`.
    public static var gpu: Self { Self(rawValue: "gpu") }
    /// `none`.
    public static var noneValue: Self { Self(rawValue: "none") }

    public static var documentedValues: [Self] { [.npu, .gpu, .noneValue] }
  }
}

extension Accelerator: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(type, "type")
  }
}
