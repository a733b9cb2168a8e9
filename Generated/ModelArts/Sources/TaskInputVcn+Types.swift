// Made by Tablature from TaskInputVcn.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `TaskInputVcn` of the API.
public struct TaskInputVcn: Codable, Hashable, Sendable {
  /// `ip`: string, required when the input type is vcn.
  public var ip: String?
  /// `port`: integer, required when the input type is vcn.
  public var port: Int?
  /// `username`: string, required when the input type is vcn.
  public var username: String?
  /// `password`: string, required when the input type is vcn.
  public var password: String?

  /// Makes a value; what is nil is left out of the JSON.
  public init(ip: String? = nil, port: Int? = nil, username: String? = nil, password: String? = nil) {
    self.ip = ip
    self.port = port
    self.username = username
    self.password = password
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    ip = try fields.optional("ip")
    port = try fields.optional("port")
    username = try fields.optional("username")
    password = try fields.optional("password")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(ip, "ip")
    try fields.write(port, "port")
    try fields.write(username, "username")
    try fields.write(password, "password")
  }
}

extension TaskInputVcn: Validatable {
  public func validate(with validator: inout Validator) {}
}
