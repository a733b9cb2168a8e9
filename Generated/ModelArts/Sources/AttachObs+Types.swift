// Made by Tablature from AttachObs.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `AttachObsRequest` of the API.
public struct AttachObsRequest: Codable, Hashable, Sendable {
  /// `category`: string.
  public var category: Category?
  /// `mount_path`: string.
  public var mountPath: String?
  /// `uri`: string.
  public var uri: String?

  /// Makes a value; what is nil is left out of the JSON.
  public init(category: Category? = nil, mountPath: String? = nil, uri: String? = nil) {
    self.category = category
    self.mountPath = mountPath
    self.uri = uri
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    category = try fields.optional("category")
    mountPath = try fields.optional("mount_path")
    uri = try fields.optional("uri")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(category, "category")
    try fields.write(mountPath, "mount_path")
    try fields.write(uri, "uri")
  }

  /// Values of `AttachObsRequest.category`.
  public struct Category: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// `OBS`.
    public static var obs: Self { Self(rawValue: "OBS") }

    public static var documentedValues: [Self] { [.obs] }
  }
}

extension AttachObsRequest: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(category, "category")
  }
}

/// `AttachObsResponse` of the API.
public struct AttachObsResponse: Codable, Hashable, Sendable {
  /// `category`: string.
  public var category: Category?
  /// `id`: string.
  public var id: String?
  /// `mount_path`: string.
  public var mountPath: String?
  /// `status`: string.
  public var status: Status?
  /// `uri`: string.
  public var uri: String?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    category: Category? = nil, id: String? = nil, mountPath: String? = nil, status: Status? = nil, uri: String? = nil
  ) {
    self.category = category
    self.id = id
    self.mountPath = mountPath
    self.status = status
    self.uri = uri
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    category = try fields.optional("category")
    id = try fields.optional("id")
    mountPath = try fields.optional("mount_path")
    status = try fields.optional("status")
    uri = try fields.optional("uri")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(category, "category")
    try fields.write(id, "id")
    try fields.write(mountPath, "mount_path")
    try fields.write(status, "status")
    try fields.write(uri, "uri")
  }

  /// Values of `AttachObsResponse.category`.
  public struct Category: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// `OBS`.
    public static var obs: Self { Self(rawValue: "OBS") }
    /// Known from an example only. `OBSFS`.
    public static var obsfs: Self { Self(rawValue: "OBSFS") }

    public static var documentedValues: [Self] { [.obs, .obsfs] }
  }

  /// Values of `AttachObsResponse.status`.
  public struct Status: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// Being mounted. `MOUNTING`.
    public static var mounting: Self { Self(rawValue: "MOUNTING") }
    /// Mounting failed. `MOUNT_FAILED`.
    public static var mountFailed: Self { Self(rawValue: "MOUNT_FAILED") }
    /// Mounted. `MOUNTED`.
    public static var mounted: Self { Self(rawValue: "MOUNTED") }
    /// Being unmounted. `UNMOUNTING`.
    public static var unmounting: Self { Self(rawValue: "UNMOUNTING") }
    /// Unmounting failed. `UNMOUNT_FAILED`.
    public static var unmountFailed: Self { Self(rawValue: "UNMOUNT_FAILED") }
    /// Unmounted. `UNMOUNTED`.
    public static var unmounted: Self { Self(rawValue: "UNMOUNTED") }

    public static var documentedValues: [Self] {
      [
        .mounting, .mountFailed, .mounted, .unmounting, .unmountFailed, .unmounted
      ]
    }
  }
}

extension AttachObsResponse: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(category, "category")
    validator.check(status, "status")
  }
}
