// Made by Tablature from ShowOsQuota.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `ShowOsQuotaResponse` of the API.
public struct ShowOsQuotaResponse: Codable, Hashable, Sendable {
  /// `quotas`: Quota.
  public var quotas: Quota?

  /// Makes a value; what is nil is left out of the JSON.
  public init(quotas: Quota? = nil) {
    self.quotas = quotas
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    quotas = try fields.optional("quotas")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(quotas, "quotas")
  }
}

extension ShowOsQuotaResponse: Validatable {
  public func validate(with validator: inout Validator) {}
}

/// `Quota` of the API.
public struct Quota: Codable, Hashable, Sendable {
  /// `resources`: list of ResourceQuota.
  public var resources: [ResourceQuota]?

  /// Makes a value; what is nil is left out of the JSON.
  public init(resources: [ResourceQuota]? = nil) {
    self.resources = resources
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    resources = try fields.optional("resources")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(resources, "resources")
  }
}

extension Quota: Validatable {
  public func validate(with validator: inout Validator) {}
}

/// `ResourceQuota` of the API.
public struct ResourceQuota: Codable, Hashable, Sendable {
  /// `type`: string.
  public var type: String?
  /// `quota`: string, examples show number.
  public var quota: Documented<String>?
  /// `used`: string, examples show number.
  public var used: Documented<String>?

  /// Makes a value; what is nil is left out of the JSON.
  public init(type: String? = nil, quota: Documented<String>? = nil, used: Documented<String>? = nil) {
    self.type = type
    self.quota = quota
    self.used = used
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    type = try fields.optional("type")
    quota = try fields.optional("quota")
    used = try fields.optional("used")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(type, "type")
    try fields.write(quota, "quota")
    try fields.write(used, "used")
  }
}

extension ResourceQuota: Validatable {
  public func validate(with validator: inout Validator) {}
}
