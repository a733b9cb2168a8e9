// Made by Tablature from PoolResource.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `PoolResource` of the API.
public struct PoolResource: Codable, Hashable, Sendable {
  /// `flavor`: string.
  public var flavor: String?
  /// `count`: integer.
  public var count: Int?
  /// `maxCount`: integer.
  public var maxCount: Int?
  /// `azs`: list of PoolNodeAz.
  public var azs: [PoolNodeAz]?
  /// `tags`: list of UserTag.
  public var tags: [UserTag]?
  /// `extendParams`: PoolResourceExtendParams.
  public var extendParams: PoolResourceExtendParams?
  /// `creatingStep`: CreatingStep.
  public var creatingStep: CreatingStep?
  /// `rootVolume`: RootVolume.
  public var rootVolume: RootVolume?
  /// `dataVolumes`: list of DataVolumeItem.
  public var dataVolumes: [DataVolumeItem]?
  /// `volumeGroupConfigs`: list of VolumeGroupConfig, required when a custom data disk exists.
  public var volumeGroupConfigs: [VolumeGroupConfig]?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    flavor: String? = nil, count: Int? = nil, maxCount: Int? = nil, azs: [PoolNodeAz]? = nil, tags: [UserTag]? = nil,
    extendParams: PoolResourceExtendParams? = nil, creatingStep: CreatingStep? = nil, rootVolume: RootVolume? = nil,
    dataVolumes: [DataVolumeItem]? = nil, volumeGroupConfigs: [VolumeGroupConfig]? = nil
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
    flavor = try fields.optional("flavor")
    count = try fields.optional("count")
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

extension PoolResource: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(extendParams, "extendParams")
    validator.check(creatingStep, "creatingStep")
    validator.check(rootVolume, "rootVolume")
    validator.check(dataVolumes, "dataVolumes")
    validator.check(volumeGroupConfigs, "volumeGroupConfigs")
  }
}
