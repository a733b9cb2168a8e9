// Made by Tablature from EndpointsRes.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `EndpointsRes` of the API.
public struct EndpointsRes: Codable, Hashable, Sendable {
  /// `allowed_access_ips`: list of string.
  public var allowedAccessIPs: [String]?
  /// `dev_service`: string.
  public var devService: DevService?
  /// `ssh_keys`: list of string.
  public var sshKeys: [String]?
  /// `service`: string.
  public var service: Service?
  /// `uri`: string.
  public var uri: String?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    allowedAccessIPs: [String]? = nil, devService: DevService? = nil, sshKeys: [String]? = nil, service: Service? = nil,
    uri: String? = nil
  ) {
    self.allowedAccessIPs = allowedAccessIPs
    self.devService = devService
    self.sshKeys = sshKeys
    self.service = service
    self.uri = uri
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    allowedAccessIPs = try fields.optional("allowed_access_ips")
    devService = try fields.optional("dev_service")
    sshKeys = try fields.optional("ssh_keys")
    service = try fields.optional("service")
    uri = try fields.optional("uri")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(allowedAccessIPs, "allowed_access_ips")
    try fields.write(devService, "dev_service")
    try fields.write(sshKeys, "ssh_keys")
    try fields.write(service, "service")
    try fields.write(uri, "uri")
  }

  /// Values of `EndpointsRes.dev_service`.
  public struct DevService: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// `NOTEBOOK`.
    public static var notebook: Self { Self(rawValue: "NOTEBOOK") }
    /// `SSH`.
    public static var ssh: Self { Self(rawValue: "SSH") }

    public static var documentedValues: [Self] { [.notebook, .ssh] }
  }

  /// Values of `EndpointsRes.service`.
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

extension EndpointsRes: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(devService, "dev_service")
    validator.check(service, "service")
  }
}
