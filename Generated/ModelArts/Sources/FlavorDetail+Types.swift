// Made by Tablature from FlavorDetail.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `FlavorDetail` of the API.
public struct FlavorDetail: Codable, Hashable, Sendable {
  /// `flavor_type`: string.
  public var flavorType: FlavorType?
  /// `billing`: BillingInfo.
  public var billing: BillingInfo?
  /// `flavor_info`: FlavorInfo.
  public var flavorInfo: FlavorInfo?

  /// Makes a value; what is nil is left out of the JSON.
  public init(flavorType: FlavorType? = nil, billing: BillingInfo? = nil, flavorInfo: FlavorInfo? = nil) {
    self.flavorType = flavorType
    self.billing = billing
    self.flavorInfo = flavorInfo
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    flavorType = try fields.optional("flavor_type")
    billing = try fields.optional("billing")
    flavorInfo = try fields.optional("flavor_info")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(flavorType, "flavor_type")
    try fields.write(billing, "billing")
    try fields.write(flavorInfo, "flavor_info")
  }

  /// Values of `FlavorDetail.flavor_type`.
  public struct FlavorType: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// `CPU`.
    public static var cpu: Self { Self(rawValue: "CPU") }
    /// `GPU`.
    public static var gpu: Self { Self(rawValue: "GPU") }

    public static var documentedValues: [Self] { [.cpu, .gpu] }
  }
}

extension FlavorDetail: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(flavorType, "flavor_type")
  }
}
