// Made by Tablature from AlgorithmOutput.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `AlgorithmOutput` of the API.
public struct AlgorithmOutput: Codable, Hashable, Sendable {
  /// `name`: string.
  public var name: String?
  /// `local_dir`: string.
  public var localDir: String?
  /// `remote`: Remote.
  public var remote: Remote?
  /// `mode`: string, default `upload_periodically`.
  public var mode: String?
  /// `period`: string, default `30s`.
  public var period: String?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    name: String? = nil, localDir: String? = nil, remote: Remote? = nil, mode: String? = nil, period: String? = nil
  ) {
    self.name = name
    self.localDir = localDir
    self.remote = remote
    self.mode = mode
    self.period = period
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    name = try fields.optional("name")
    localDir = try fields.optional("local_dir")
    remote = try fields.optional("remote")
    mode = try fields.optional("mode")
    period = try fields.optional("period")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(name, "name")
    try fields.write(localDir, "local_dir")
    try fields.write(remote, "remote")
    try fields.write(mode, "mode")
    try fields.write(period, "period")
  }
}

extension AlgorithmOutput: Validatable {
  public func validate(with validator: inout Validator) {}
}
