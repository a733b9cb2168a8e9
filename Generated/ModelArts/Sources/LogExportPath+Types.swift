// Made by Tablature from LogExportPath.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `LogExportPath` of the API.
public struct LogExportPath: Codable, Hashable, Sendable {
  /// `obs_url`: string.
  public var obsURL: String?
  /// `host_path`: string.
  public var hostPath: String?

  /// Makes a value; what is nil is left out of the JSON.
  public init(obsURL: String? = nil, hostPath: String? = nil) {
    self.obsURL = obsURL
    self.hostPath = hostPath
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    obsURL = try fields.optional("obs_url")
    hostPath = try fields.optional("host_path")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(obsURL, "obs_url")
    try fields.write(hostPath, "host_path")
  }
}

extension LogExportPath: Validatable {
  public func validate(with validator: inout Validator) {}
}
