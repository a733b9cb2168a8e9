// Made by Tablature from PeerConnectionItem.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `PeerConnectionItem` of the API.
public struct PeerConnectionItem: Codable, Hashable, Sendable {
  /// `peerVpcId`: string.
  public var peerVPCID: String?
  /// `peerSubnetId`: string.
  public var peerSubnetID: String?
  /// `defaultGateWay`: boolean, default `false`.
  public var defaultGateWay: Bool?

  /// Makes a value; what is nil is left out of the JSON.
  public init(peerVPCID: String? = nil, peerSubnetID: String? = nil, defaultGateWay: Bool? = nil) {
    self.peerVPCID = peerVPCID
    self.peerSubnetID = peerSubnetID
    self.defaultGateWay = defaultGateWay
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    peerVPCID = try fields.optional("peerVpcId")
    peerSubnetID = try fields.optional("peerSubnetId")
    defaultGateWay = try fields.optional("defaultGateWay")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(peerVPCID, "peerVpcId")
    try fields.write(peerSubnetID, "peerSubnetId")
    try fields.write(defaultGateWay, "defaultGateWay")
  }
}

extension PeerConnectionItem: Validatable {
  public func validate(with validator: inout Validator) {}
}
