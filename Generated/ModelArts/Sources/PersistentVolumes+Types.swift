// Made by Tablature from PersistentVolumes.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `PersistentVolumes` of the API.
public struct PersistentVolumes: Codable, Hashable, Sendable {
  /// `name`: string.
  public var name: String?
  /// `mount_path`: string.
  public var mountPath: String?
  /// `storage_type`: string.
  public var storageType: String?
  /// `source_address`: string.
  public var sourceAddress: String?

  /// Makes a value; what is nil is left out of the JSON.
  public init(name: String? = nil, mountPath: String? = nil, storageType: String? = nil, sourceAddress: String? = nil) {
    self.name = name
    self.mountPath = mountPath
    self.storageType = storageType
    self.sourceAddress = sourceAddress
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    name = try fields.optional("name")
    mountPath = try fields.optional("mount_path")
    storageType = try fields.optional("storage_type")
    sourceAddress = try fields.optional("source_address")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(name, "name")
    try fields.write(mountPath, "mount_path")
    try fields.write(storageType, "storage_type")
    try fields.write(sourceAddress, "source_address")
  }
}

extension PersistentVolumes: Validatable {
  public func validate(with validator: inout Validator) {}
}
