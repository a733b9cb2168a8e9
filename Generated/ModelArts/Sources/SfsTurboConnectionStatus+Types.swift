// Made by Tablature from SfsTurboConnectionStatus.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `SfsTurboConnectionStatus` of the API.
public struct SfsTurboConnectionStatus: Codable, Hashable, Sendable {
  /// `name`: string.
  public var name: String?
  /// `sfsId`: string.
  public var sfsID: String?
  /// `connectionType`: string.
  public var connectionType: ConnectionType?
  /// `ipAddr`: string.
  public var ipAddr: String?
  /// `status`: string.
  public var status: Status?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    name: String? = nil, sfsID: String? = nil, connectionType: ConnectionType? = nil, ipAddr: String? = nil,
    status: Status? = nil
  ) {
    self.name = name
    self.sfsID = sfsID
    self.connectionType = connectionType
    self.ipAddr = ipAddr
    self.status = status
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    name = try fields.optional("name")
    sfsID = try fields.optional("sfsId")
    connectionType = try fields.optional("connectionType")
    ipAddr = try fields.optional("ipAddr")
    status = try fields.optional("status")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(name, "name")
    try fields.write(sfsID, "sfsId")
    try fields.write(connectionType, "connectionType")
    try fields.write(ipAddr, "ipAddr")
    try fields.write(status, "status")
  }

  /// Values of `SfsTurboConnectionStatus.connectionType`.
  public struct ConnectionType: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// Passthrough through attached NICs. `VpcPort`.
    public static var vpcPort: Self { Self(rawValue: "VpcPort") }
    /// Connection through VPC peering. `Peering`.
    public static var peering: Self { Self(rawValue: "Peering") }

    public static var documentedValues: [Self] { [.vpcPort, .peering] }
  }

  /// Values of `SfsTurboConnectionStatus.status`.
  public struct Status: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// `Active`.
    public static var active: Self { Self(rawValue: "Active") }
    /// `Abnormal`.
    public static var abnormal: Self { Self(rawValue: "Abnormal") }
    /// `Creating`.
    public static var creating: Self { Self(rawValue: "Creating") }
    /// `Deleting`.
    public static var deleting: Self { Self(rawValue: "Deleting") }

    public static var documentedValues: [Self] { [.active, .abnormal, .creating, .deleting] }
  }
}

extension SfsTurboConnectionStatus: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(connectionType, "connectionType")
    validator.check(status, "status")
  }
}
