// Made by Tablature from PoolClusterContainerNetwork.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `PoolClusterContainerNetwork` of the API.
public struct PoolClusterContainerNetwork: Codable, Hashable, Sendable {
  /// `mode`: string.
  public var mode: Mode?
  /// `cidr`: string.
  public var cidr: String?

  /// Makes a value; what is nil is left out of the JSON.
  public init(mode: Mode? = nil, cidr: String? = nil) {
    self.mode = mode
    self.cidr = cidr
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    mode = try fields.optional("mode")
    cidr = try fields.optional("cidr")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(mode, "mode")
    try fields.write(cidr, "cidr")
  }

  /// Values of `PoolClusterContainerNetwork.mode`.
  public struct Mode: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// `overlay_l2`.
    public static var overlayL2: Self { Self(rawValue: "overlay_l2") }
    /// `vpc-router`.
    public static var vpcRouter: Self { Self(rawValue: "vpc-router") }
    /// Cloud Native Network 2.0.
    public static var eni: Self { Self(rawValue: "eni") }

    public static var documentedValues: [Self] { [.overlayL2, .vpcRouter, .eni] }
  }
}

extension PoolClusterContainerNetwork: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(mode, "mode")
  }
}
