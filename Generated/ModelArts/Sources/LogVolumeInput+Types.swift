// Made by Tablature from LogVolumeInput.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `LogVolumeInput` of the API.
public struct LogVolumeInput: Codable, Hashable, Sendable {
  /// `host_path`: string, required.
  public var hostPath: String
  /// `mount_path`: string, required.
  public var mountPath: String

  /// Makes a value; what is nil is left out of the JSON.
  public init(hostPath: String, mountPath: String) {
    self.hostPath = hostPath
    self.mountPath = mountPath
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    hostPath = try fields.required("host_path")
    mountPath = try fields.required("mount_path")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(hostPath, "host_path")
    try fields.write(mountPath, "mount_path")
  }
}

extension LogVolumeInput: Validatable {
  public func validate(with validator: inout Validator) {}
}
