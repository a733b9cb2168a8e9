// Made by Tablature from Output.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `Output` of the API.
public struct ModelArtsOutput: Codable, Hashable, Sendable {
  /// `name`: string.
  public var name: String?
  /// `description`: string.
  public var description: String?
  /// `local_dir`: string.
  public var localDir: String?
  /// `remote`: Remote.
  public var remote: Remote?

  /// Makes a value; what is nil is left out of the JSON.
  public init(name: String? = nil, description: String? = nil, localDir: String? = nil, remote: Remote? = nil) {
    self.name = name
    self.description = description
    self.localDir = localDir
    self.remote = remote
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    name = try fields.optional("name")
    description = try fields.optional("description")
    localDir = try fields.optional("local_dir")
    remote = try fields.optional("remote")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(name, "name")
    try fields.write(description, "description")
    try fields.write(localDir, "local_dir")
    try fields.write(remote, "remote")
  }
}

extension ModelArtsOutput: Validatable {
  public func validate(with validator: inout Validator) {}
}
