// Made by Tablature from EndpointsReq.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `EndpointsReq` of the API.
public struct EndpointsReq: Codable, Hashable, Sendable {
  /// `allowed_access_ips`: list of string.
  public var allowedAccessIPs: [String]?
  /// `service`: string.
  public var service: Service?
  /// `key_pair_names`: list of string.
  public var keyPairNames: [String]?

  /// Makes a value; what is nil is left out of the JSON.
  public init(allowedAccessIPs: [String]? = nil, service: Service? = nil, keyPairNames: [String]? = nil) {
    self.allowedAccessIPs = allowedAccessIPs
    self.service = service
    self.keyPairNames = keyPairNames
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    allowedAccessIPs = try fields.optional("allowed_access_ips")
    service = try fields.optional("service")
    keyPairNames = try fields.optional("key_pair_names")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(allowedAccessIPs, "allowed_access_ips")
    try fields.write(service, "service")
    try fields.write(keyPairNames, "key_pair_names")
  }

  /// Values of `EndpointsReq.service`.
  public struct Service: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// `NOTEBOOK`.
    public static var notebook: Self { Self(rawValue: "NOTEBOOK") }
    /// `SSH`.
    public static var ssh: Self { Self(rawValue: "SSH") }

    public static var documentedValues: [Self] { [.notebook, .ssh] }
  }
}

extension EndpointsReq: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(service, "service")
  }
}
