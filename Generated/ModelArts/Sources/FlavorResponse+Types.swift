// Made by Tablature from FlavorResponse.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `FlavorResponse` of the API.
public struct FlavorResponse: Codable, Hashable, Sendable {
  /// `flavor_id`: string.
  public var flavorID: String?
  /// `flavor_name`: string.
  public var flavorName: String?
  /// `max_num`: integer.
  public var maxNum: Int?
  /// `flavor_type`: string.
  public var flavorType: FlavorType?
  /// `billing`: BillingInfo.
  public var billing: BillingInfo?
  /// `flavor_info`: FlavorInfoResponse.
  public var flavorInfo: FlavorInfoResponse?
  /// `attributes`: map of string.
  public var attributes: [String: String]?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    flavorID: String? = nil, flavorName: String? = nil, maxNum: Int? = nil, flavorType: FlavorType? = nil,
    billing: BillingInfo? = nil, flavorInfo: FlavorInfoResponse? = nil, attributes: [String: String]? = nil
  ) {
    self.flavorID = flavorID
    self.flavorName = flavorName
    self.maxNum = maxNum
    self.flavorType = flavorType
    self.billing = billing
    self.flavorInfo = flavorInfo
    self.attributes = attributes
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    flavorID = try fields.optional("flavor_id")
    flavorName = try fields.optional("flavor_name")
    maxNum = try fields.optional("max_num")
    flavorType = try fields.optional("flavor_type")
    billing = try fields.optional("billing")
    flavorInfo = try fields.optional("flavor_info")
    attributes = try fields.optional("attributes")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(flavorID, "flavor_id")
    try fields.write(flavorName, "flavor_name")
    try fields.write(maxNum, "max_num")
    try fields.write(flavorType, "flavor_type")
    try fields.write(billing, "billing")
    try fields.write(flavorInfo, "flavor_info")
    try fields.write(attributes, "attributes")
  }

  /// Values of `FlavorResponse.flavor_type`.
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

extension FlavorResponse: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(flavorType, "flavor_type")
  }
}
