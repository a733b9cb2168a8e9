// Made by Tablature from PeerConnectionStatus.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `PeerConnectionStatus` of the API.
public struct PeerConnectionStatus: Codable, Hashable, Sendable {
  /// `peerVpcId`: string.
  public var peerVPCID: String?
  /// `peerSubnetId`: string.
  public var peerSubnetID: String?
  /// `defaultGateWay`: boolean, default `false`.
  public var defaultGateWay: Bool?
  /// `phase`: string.
  public var phase: Phase?

  /// Makes a value; what is nil is left out of the JSON.
  public init(peerVPCID: String? = nil, peerSubnetID: String? = nil, defaultGateWay: Bool? = nil, phase: Phase? = nil) {
    self.peerVPCID = peerVPCID
    self.peerSubnetID = peerSubnetID
    self.defaultGateWay = defaultGateWay
    self.phase = phase
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    peerVPCID = try fields.optional("peerVpcId")
    peerSubnetID = try fields.optional("peerSubnetId")
    defaultGateWay = try fields.optional("defaultGateWay")
    phase = try fields.optional("phase")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(peerVPCID, "peerVpcId")
    try fields.write(peerSubnetID, "peerSubnetId")
    try fields.write(defaultGateWay, "defaultGateWay")
    try fields.write(phase, "phase")
  }

  /// Values of `PeerConnectionStatus.phase`.
  public struct Phase: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// `Connecting`.
    public static var connecting: Self { Self(rawValue: "Connecting") }
    /// `Active`.
    public static var active: Self { Self(rawValue: "Active") }
    /// `Abnormal`.
    public static var abnormal: Self { Self(rawValue: "Abnormal") }

    public static var documentedValues: [Self] { [.connecting, .active, .abnormal] }
  }
}

extension PeerConnectionStatus: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(phase, "phase")
  }
}
