// Made by Tablature from PoolResourceInput.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `PoolResourceInput` of the API.
public struct PoolResourceInput: Codable, Hashable, Sendable {
  /// `flavor`: string, required.
  public var flavor: String
  /// `count`: integer, required.
  public var count: Int
  /// `maxCount`: integer.
  public var maxCount: Int?
  /// `azs`: list of PoolNodeAzInput.
  public var azs: [PoolNodeAzInput]?
  /// `tags`: list of UserTagInput.
  public var tags: [UserTagInput]?
  /// `extendParams`: PoolResourceExtendParams.
  public var extendParams: PoolResourceExtendParams?
  /// `creatingStep`: CreatingStep.
  public var creatingStep: CreatingStep?
  /// `rootVolume`: RootVolumeInput.
  public var rootVolume: RootVolumeInput?
  /// `dataVolumes`: list of DataVolumeItemInput.
  public var dataVolumes: [DataVolumeItemInput]?
  /// `volumeGroupConfigs`: list of VolumeGroupConfigInput, required when a custom data disk exists.
  public var volumeGroupConfigs: [VolumeGroupConfigInput]?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    flavor: String, count: Int, maxCount: Int? = nil, azs: [PoolNodeAzInput]? = nil, tags: [UserTagInput]? = nil,
    extendParams: PoolResourceExtendParams? = nil, creatingStep: CreatingStep? = nil,
    rootVolume: RootVolumeInput? = nil, dataVolumes: [DataVolumeItemInput]? = nil,
    volumeGroupConfigs: [VolumeGroupConfigInput]? = nil
  ) {
    self.flavor = flavor
    self.count = count
    self.maxCount = maxCount
    self.azs = azs
    self.tags = tags
    self.extendParams = extendParams
    self.creatingStep = creatingStep
    self.rootVolume = rootVolume
    self.dataVolumes = dataVolumes
    self.volumeGroupConfigs = volumeGroupConfigs
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    flavor = try fields.required("flavor")
    count = try fields.required("count")
    maxCount = try fields.optional("maxCount")
    azs = try fields.optional("azs")
    tags = try fields.optional("tags")
    extendParams = try fields.optional("extendParams")
    creatingStep = try fields.optional("creatingStep")
    rootVolume = try fields.optional("rootVolume")
    dataVolumes = try fields.optional("dataVolumes")
    volumeGroupConfigs = try fields.optional("volumeGroupConfigs")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(flavor, "flavor")
    try fields.write(count, "count")
    try fields.write(maxCount, "maxCount")
    try fields.write(azs, "azs")
    try fields.write(tags, "tags")
    try fields.write(extendParams, "extendParams")
    try fields.write(creatingStep, "creatingStep")
    try fields.write(rootVolume, "rootVolume")
    try fields.write(dataVolumes, "dataVolumes")
    try fields.write(volumeGroupConfigs, "volumeGroupConfigs")
  }
}

extension PoolResourceInput: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(azs, "azs")
    validator.check(tags, "tags")
    validator.check(extendParams, "extendParams")
    validator.check(creatingStep, "creatingStep")
    validator.check(rootVolume, "rootVolume")
    validator.check(dataVolumes, "dataVolumes")
    validator.check(volumeGroupConfigs, "volumeGroupConfigs")
  }
}
