// Made by Tablature from the shared types that begin with V. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

public struct VolumeExtendParams: APIObject {
  public var volumeGroup: VolumeGroup?
  public init(volumeGroup: VolumeGroup? = nil) { self.volumeGroup = volumeGroup }
  public static let fields: Fields<Self> = ["volumeGroup": \.volumeGroup]

  /// Also `vguser{num}`.
  public struct VolumeGroup: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    /// Container disk.
    public static var vgpaas: Self { Self(rawValue: "vgpaas") }
    public static var `default`: Self { Self(rawValue: "default") }
    public static var vgEverestLocalvolumePersistent: Self { Self(rawValue: "vg-everest-localvolume-persistent") }
    public static var vgEverestLocalvolumeEphemeral: Self { Self(rawValue: "vg-everest-localvolume-ephemeral") }
    public static var documentedValues: [Self] { [
      .vgpaas, .default, .vgEverestLocalvolumePersistent, .vgEverestLocalvolumeEphemeral
    ] }
    public static let documentedPatterns = [Pattern("vguser.+")]
  }
}

public struct VolumeExtendParamsInput: APIObject {
  public var volumeGroup: VolumeGroup
  public init(volumeGroup: VolumeGroup) { self.volumeGroup = volumeGroup }
  public static let fields: Fields<Self> = ["volumeGroup": \.volumeGroup]

  public typealias VolumeGroup = VolumeExtendParams.VolumeGroup
}

public struct VolumeGroupConfig: APIObject {
  public var volumeGroup: String?
  public var dockerThinPool: Int?
  public var lvmConfig: LvmConfig?
  /// `types`: list of string, required when a local disk is used.
  public var types: [Kind]?

  public init(
    volumeGroup: String? = nil, dockerThinPool: Int? = nil, lvmConfig: LvmConfig? = nil, types: [Kind]? = nil
  ) {
    (self.volumeGroup, self.dockerThinPool, self.lvmConfig) = (volumeGroup, dockerThinPool, lvmConfig)
    self.types = types
  }

  public static let fields: Fields<Self> = [
    "volumeGroup": \.volumeGroup, "dockerThinPool": \.dockerThinPool, "lvmConfig": \.lvmConfig, "types": \.types
  ]

  public struct Kind: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    /// Cloud hard disk.
    public static var volume: Self { Self(rawValue: "volume") }
    /// Local disk.
    public static var local: Self { Self(rawValue: "local") }
    public static var documentedValues: [Self] { [.volume, .local] }
  }
}

public struct VolumeGroupConfigInput: APIObject {
  public var volumeGroup: String
  public var dockerThinPool: Int?
  public var lvmConfig: LvmConfigInput?
  /// `types`: list of string, required when a local disk is used.
  public var types: [Kind]?

  public init(volumeGroup: String, dockerThinPool: Int? = nil, lvmConfig: LvmConfigInput? = nil, types: [Kind]? = nil) {
    (self.volumeGroup, self.dockerThinPool, self.lvmConfig) = (volumeGroup, dockerThinPool, lvmConfig)
    self.types = types
  }

  public static let fields: Fields<Self> = [
    "volumeGroup": \.volumeGroup, "dockerThinPool": \.dockerThinPool, "lvmConfig": \.lvmConfig, "types": \.types
  ]

  public typealias Kind = VolumeGroupConfig.Kind
}

public struct VolumeRes: APIObject {
  /// `capacity`: integer, at most 4096, in GB, default `5`.
  public var capacity: Int?
  public var category: Category?
  public var mountPath: String?
  public var ownership: Ownership?
  public var status: String?

  public init(
    capacity: Int? = nil, category: Category? = nil, mountPath: String? = nil, ownership: Ownership? = nil,
    status: String? = nil
  ) {
    (self.capacity, self.category, self.mountPath, self.ownership) = (capacity, category, mountPath, ownership)
    self.status = status
  }

  public static let fields: Fields<Self> = [
    "capacity": \.capacity, "category": \.category, "mount_path": \.mountPath, "ownership": \.ownership,
    "status": \.status
  ]

  public func checkFields(with validator: inout Validator) {
    validator.check(capacity, "capacity", range: Limits(upTo: 4096))
  }

  public struct Category: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static var sfs: Self { Self(rawValue: "SFS") }
    public static var evs: Self { Self(rawValue: "EVS") }
    /// Known from an example only.
    public static var efs: Self { Self(rawValue: "EFS") }
    public static var documentedValues: [Self] { [.sfs, .evs, .efs] }
  }

  public struct Ownership: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static var managed: Self { Self(rawValue: "MANAGED") }
    public static var dedicated: Self { Self(rawValue: "DEDICATED") }
    public static var documentedValues: [Self] { [.managed, .dedicated] }
  }
}
