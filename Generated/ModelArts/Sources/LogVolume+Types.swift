// Made by Tablature from LogVolume.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `LogVolume` of the API.
public struct LogVolume: Codable, Hashable, Sendable {
  /// `host_path`: string.
  public var hostPath: String?
  /// `mount_path`: string.
  public var mountPath: String?

  /// Makes a value; what is nil is left out of the JSON.
  public init(hostPath: String? = nil, mountPath: String? = nil) {
    self.hostPath = hostPath
    self.mountPath = mountPath
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    hostPath = try fields.optional("host_path")
    mountPath = try fields.optional("mount_path")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(hostPath, "host_path")
    try fields.write(mountPath, "mount_path")
  }
}

extension LogVolume: Validatable {
  public func validate(with validator: inout Validator) {}
}
