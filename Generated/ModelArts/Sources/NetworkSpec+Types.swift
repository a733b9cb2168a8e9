// Made by Tablature from NetworkSpec.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `NetworkSpec` of the API.
public struct NetworkSpec: Codable, Hashable, Sendable {
  /// `ipv6enable`: boolean.
  public var ipv6enable: Bool?
  /// `cidr`: string.
  public var cidr: String?
  /// `connection`: NetworkConnection.
  public var connection: NetworkConnection?

  /// Makes a value; what is nil is left out of the JSON.
  public init(ipv6enable: Bool? = nil, cidr: String? = nil, connection: NetworkConnection? = nil) {
    self.ipv6enable = ipv6enable
    self.cidr = cidr
    self.connection = connection
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    ipv6enable = try fields.optional("ipv6enable")
    cidr = try fields.optional("cidr")
    connection = try fields.optional("connection")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(ipv6enable, "ipv6enable")
    try fields.write(cidr, "cidr")
    try fields.write(connection, "connection")
  }
}

extension NetworkSpec: Validatable {
  public func validate(with validator: inout Validator) {}
}
