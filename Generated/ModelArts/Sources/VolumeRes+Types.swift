// Made by Tablature from VolumeRes.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `VolumeRes` of the API.
public struct VolumeRes: Codable, Hashable, Sendable {
  /// `capacity`: integer, ...4096, in GB, default `5`.
  public var capacity: Int?
  /// `category`: string.
  public var category: Category?
  /// `mount_path`: string.
  public var mountPath: String?
  /// `ownership`: string.
  public var ownership: Ownership?
  /// `status`: string.
  public var status: String?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    capacity: Int? = nil, category: Category? = nil, mountPath: String? = nil, ownership: Ownership? = nil,
    status: String? = nil
  ) {
    self.capacity = capacity
    self.category = category
    self.mountPath = mountPath
    self.ownership = ownership
    self.status = status
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    capacity = try fields.optional("capacity")
    category = try fields.optional("category")
    mountPath = try fields.optional("mount_path")
    ownership = try fields.optional("ownership")
    status = try fields.optional("status")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(capacity, "capacity")
    try fields.write(category, "category")
    try fields.write(mountPath, "mount_path")
    try fields.write(ownership, "ownership")
    try fields.write(status, "status")
  }

  /// Values of `VolumeRes.category`.
  public struct Category: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// `SFS`.
    public static var sfs: Self { Self(rawValue: "SFS") }
    /// `EVS`.
    public static var evs: Self { Self(rawValue: "EVS") }
    /// Known from an example only. `EFS`.
    public static var efs: Self { Self(rawValue: "EFS") }

    public static var documentedValues: [Self] { [.sfs, .evs, .efs] }
  }

  /// Values of `VolumeRes.ownership`.
  public struct Ownership: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// `MANAGED`.
    public static var managed: Self { Self(rawValue: "MANAGED") }
    /// `DEDICATED`.
    public static var dedicated: Self { Self(rawValue: "DEDICATED") }

    public static var documentedValues: [Self] { [.managed, .dedicated] }
  }
}

extension VolumeRes: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(capacity, "capacity", range: Limits(upTo: 4096))
    validator.check(category, "category")
    validator.check(ownership, "ownership")
  }
}
