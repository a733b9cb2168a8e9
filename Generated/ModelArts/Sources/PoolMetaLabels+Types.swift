// Made by Tablature from PoolMetaLabels.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `PoolMetaLabels` of the API.
public struct PoolMetaLabels: Codable, Hashable, Sendable {
  /// `os.modelarts/workspace.id`: string.
  public var osModelartsWorkspaceID: String?
  /// `os.modelarts/name`: string.
  public var osModelartsName: String?
  /// `os.modelarts/resource.id`: string.
  public var osModelartsResourceID: String?
  /// `os.modelarts/tenant.domain.id`: string.
  public var osModelartsTenantDomainID: String?
  /// `os.modelarts/create-from`: string.
  public var osModelartsCreateFrom: String?
  /// `os.modelarts.pool/biz`: string.
  public var osModelartsPoolBiz: OSModelartsPoolBiz?
  /// `os.modelarts/sharing`: string.
  public var osModelartsSharing: OSModelartsSharing?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    osModelartsWorkspaceID: String? = nil, osModelartsName: String? = nil, osModelartsResourceID: String? = nil,
    osModelartsTenantDomainID: String? = nil, osModelartsCreateFrom: String? = nil,
    osModelartsPoolBiz: OSModelartsPoolBiz? = nil, osModelartsSharing: OSModelartsSharing? = nil
  ) {
    self.osModelartsWorkspaceID = osModelartsWorkspaceID
    self.osModelartsName = osModelartsName
    self.osModelartsResourceID = osModelartsResourceID
    self.osModelartsTenantDomainID = osModelartsTenantDomainID
    self.osModelartsCreateFrom = osModelartsCreateFrom
    self.osModelartsPoolBiz = osModelartsPoolBiz
    self.osModelartsSharing = osModelartsSharing
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    osModelartsWorkspaceID = try fields.optional("os.modelarts/workspace.id")
    osModelartsName = try fields.optional("os.modelarts/name")
    osModelartsResourceID = try fields.optional("os.modelarts/resource.id")
    osModelartsTenantDomainID = try fields.optional("os.modelarts/tenant.domain.id")
    osModelartsCreateFrom = try fields.optional("os.modelarts/create-from")
    osModelartsPoolBiz = try fields.optional("os.modelarts.pool/biz")
    osModelartsSharing = try fields.optional("os.modelarts/sharing")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(osModelartsWorkspaceID, "os.modelarts/workspace.id")
    try fields.write(osModelartsName, "os.modelarts/name")
    try fields.write(osModelartsResourceID, "os.modelarts/resource.id")
    try fields.write(osModelartsTenantDomainID, "os.modelarts/tenant.domain.id")
    try fields.write(osModelartsCreateFrom, "os.modelarts/create-from")
    try fields.write(osModelartsPoolBiz, "os.modelarts.pool/biz")
    try fields.write(osModelartsSharing, "os.modelarts/sharing")
  }

  /// Values of `PoolMetaLabels.os.modelarts.pool/biz`.
  public struct OSModelartsPoolBiz: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// `public`.
    public static var `public`: Self { Self(rawValue: "public") }
    /// `private`.
    public static var `private`: Self { Self(rawValue: "private") }

    public static var documentedValues: [Self] { [.public, .private] }
  }

  /// Values of `PoolMetaLabels.os.modelarts/sharing`.
  public struct OSModelartsSharing: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// `unshared`.
    public static var unshared: Self { Self(rawValue: "unshared") }
    /// `shared`.
    public static var shared: Self { Self(rawValue: "shared") }

    public static var documentedValues: [Self] { [.unshared, .shared] }
  }
}

extension PoolMetaLabels: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(osModelartsPoolBiz, "os.modelarts.pool/biz")
    validator.check(osModelartsSharing, "os.modelarts/sharing")
  }
}
