// Made by Tablature from Nfs.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `Nfs` of the API.
public struct Nfs: Codable, Hashable, Sendable {
  /// `nfs_server_path`: string.
  public var nfsServerPath: String?
  /// `local_path`: string.
  public var localPath: String?
  /// `read_only`: boolean.
  public var readOnly: Bool?

  /// Makes a value; what is nil is left out of the JSON.
  public init(nfsServerPath: String? = nil, localPath: String? = nil, readOnly: Bool? = nil) {
    self.nfsServerPath = nfsServerPath
    self.localPath = localPath
    self.readOnly = readOnly
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    nfsServerPath = try fields.optional("nfs_server_path")
    localPath = try fields.optional("local_path")
    readOnly = try fields.optional("read_only")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(nfsServerPath, "nfs_server_path")
    try fields.write(localPath, "local_path")
    try fields.write(readOnly, "read_only")
  }
}

extension Nfs: Validatable {
  public func validate(with validator: inout Validator) {}
}
