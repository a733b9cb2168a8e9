// Made by Tablature from VolumeGroupConfig.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `VolumeGroupConfig` of the API.
public struct VolumeGroupConfig: Codable, Hashable, Sendable {
  /// `volumeGroup`: string.
  public var volumeGroup: String?
  /// `dockerThinPool`: integer.
  public var dockerThinPool: Int?
  /// `lvmConfig`: LvmConfig.
  public var lvmConfig: LvmConfig?
  /// `types`: list of string, required when a local disk is used.
  public var types: [Kind]?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    volumeGroup: String? = nil, dockerThinPool: Int? = nil, lvmConfig: LvmConfig? = nil, types: [Kind]? = nil
  ) {
    self.volumeGroup = volumeGroup
    self.dockerThinPool = dockerThinPool
    self.lvmConfig = lvmConfig
    self.types = types
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    volumeGroup = try fields.optional("volumeGroup")
    dockerThinPool = try fields.optional("dockerThinPool")
    lvmConfig = try fields.optional("lvmConfig")
    types = try fields.optional("types")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(volumeGroup, "volumeGroup")
    try fields.write(dockerThinPool, "dockerThinPool")
    try fields.write(lvmConfig, "lvmConfig")
    try fields.write(types, "types")
  }

  /// Values of `VolumeGroupConfig.types`.
  public struct Kind: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// Cloud hard disk.
    public static var volume: Self { Self(rawValue: "volume") }
    /// Local disk.
    public static var local: Self { Self(rawValue: "local") }

    public static var documentedValues: [Self] { [.volume, .local] }
  }
}

extension VolumeGroupConfig: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(lvmConfig, "lvmConfig")
    validator.check(types, "types")
  }
}
