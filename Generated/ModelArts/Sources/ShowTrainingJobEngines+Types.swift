// Made by Tablature from ShowTrainingJobEngines.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `ShowTrainingJobEnginesResponse` of the API.
public struct ShowTrainingJobEnginesResponse: Codable, Hashable, Sendable {
  /// `total`: integer.
  public var total: Int?
  /// `items`: list of ShowTrainingJobEnginesResponseItems.
  public var items: [Documented<ShowTrainingJobEnginesResponseItems>]?
  /// `engine_id`: string.
  public var engineID: String?
  /// `engine_name`: string.
  public var engineName: String?
  /// `engine_version`: string.
  public var engineVersion: String?
  /// `v1_compatible`: boolean.
  public var v1Compatible: Bool?
  /// `run_user`: string.
  public var runUser: String?
  /// `image_info`: ShowTrainingJobEnginesResponseItemsImageInfo.
  public var imageInfo: ShowTrainingJobEnginesResponseItemsImageInfo?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    total: Int? = nil, items: [Documented<ShowTrainingJobEnginesResponseItems>]? = nil, engineID: String? = nil,
    engineName: String? = nil, engineVersion: String? = nil, v1Compatible: Bool? = nil, runUser: String? = nil,
    imageInfo: ShowTrainingJobEnginesResponseItemsImageInfo? = nil
  ) {
    self.total = total
    self.items = items
    self.engineID = engineID
    self.engineName = engineName
    self.engineVersion = engineVersion
    self.v1Compatible = v1Compatible
    self.runUser = runUser
    self.imageInfo = imageInfo
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    total = try fields.optional("total")
    items = try fields.optional("items")
    engineID = try fields.optional("engine_id")
    engineName = try fields.optional("engine_name")
    engineVersion = try fields.optional("engine_version")
    v1Compatible = try fields.optional("v1_compatible")
    runUser = try fields.optional("run_user")
    imageInfo = try fields.optional("image_info")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(total, "total")
    try fields.write(items, "items")
    try fields.write(engineID, "engine_id")
    try fields.write(engineName, "engine_name")
    try fields.write(engineVersion, "engine_version")
    try fields.write(v1Compatible, "v1_compatible")
    try fields.write(runUser, "run_user")
    try fields.write(imageInfo, "image_info")
  }
}

extension ShowTrainingJobEnginesResponse: Validatable {
  public func validate(with validator: inout Validator) {}
}

/// `ShowTrainingJobEnginesResponseItems` of the API.
public struct ShowTrainingJobEnginesResponseItems: Codable, Hashable, Sendable {
  /// `engine_id`: string.
  public var engineID: String?
  /// `engine_name`: string.
  public var engineName: String?
  /// `engine_version`: string.
  public var engineVersion: String?
  /// `v1_compatible`: boolean.
  public var v1Compatible: Bool?
  /// `run_user`: string.
  public var runUser: String?
  /// `image_info`: ShowTrainingJobEnginesResponseItemsImageInfo.
  public var imageInfo: ShowTrainingJobEnginesResponseItemsImageInfo?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    engineID: String? = nil, engineName: String? = nil, engineVersion: String? = nil, v1Compatible: Bool? = nil,
    runUser: String? = nil, imageInfo: ShowTrainingJobEnginesResponseItemsImageInfo? = nil
  ) {
    self.engineID = engineID
    self.engineName = engineName
    self.engineVersion = engineVersion
    self.v1Compatible = v1Compatible
    self.runUser = runUser
    self.imageInfo = imageInfo
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    engineID = try fields.optional("engine_id")
    engineName = try fields.optional("engine_name")
    engineVersion = try fields.optional("engine_version")
    v1Compatible = try fields.optional("v1_compatible")
    runUser = try fields.optional("run_user")
    imageInfo = try fields.optional("image_info")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(engineID, "engine_id")
    try fields.write(engineName, "engine_name")
    try fields.write(engineVersion, "engine_version")
    try fields.write(v1Compatible, "v1_compatible")
    try fields.write(runUser, "run_user")
    try fields.write(imageInfo, "image_info")
  }
}

extension ShowTrainingJobEnginesResponseItems: Validatable {
  public func validate(with validator: inout Validator) {}
}

/// `ShowTrainingJobEnginesResponseItemsImageInfo` of the API.
public struct ShowTrainingJobEnginesResponseItemsImageInfo: Codable, Hashable, Sendable {
  /// `cpu_image_url`: string.
  public var cpuImageURL: String?
  /// `gpu_image_url`: string.
  public var gpuImageURL: String?
  /// `image_version`: string.
  public var imageVersion: String?

  /// Makes a value; what is nil is left out of the JSON.
  public init(cpuImageURL: String? = nil, gpuImageURL: String? = nil, imageVersion: String? = nil) {
    self.cpuImageURL = cpuImageURL
    self.gpuImageURL = gpuImageURL
    self.imageVersion = imageVersion
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    cpuImageURL = try fields.optional("cpu_image_url")
    gpuImageURL = try fields.optional("gpu_image_url")
    imageVersion = try fields.optional("image_version")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(cpuImageURL, "cpu_image_url")
    try fields.write(gpuImageURL, "gpu_image_url")
    try fields.write(imageVersion, "image_version")
  }
}

extension ShowTrainingJobEnginesResponseItemsImageInfo: Validatable {
  public func validate(with validator: inout Validator) {}
}
