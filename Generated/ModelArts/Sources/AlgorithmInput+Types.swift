// Made by Tablature from AlgorithmInput.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `AlgorithmInput` of the API.
public struct AlgorithmInput: Codable, Hashable, Sendable {
  /// `name`: string.
  public var name: String?
  /// `local_dir`: string.
  public var localDir: String?
  /// `remote`: AlgorithmRemote.
  public var remote: AlgorithmRemote?

  /// Makes a value; what is nil is left out of the JSON.
  public init(name: String? = nil, localDir: String? = nil, remote: AlgorithmRemote? = nil) {
    self.name = name
    self.localDir = localDir
    self.remote = remote
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    name = try fields.optional("name")
    localDir = try fields.optional("local_dir")
    remote = try fields.optional("remote")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(name, "name")
    try fields.write(localDir, "local_dir")
    try fields.write(remote, "remote")
  }
}

extension AlgorithmInput: Validatable {
  public func validate(with validator: inout Validator) {}
}
