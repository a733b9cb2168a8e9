// Made by Tablature from ResourceRequirementInput.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `ResourceRequirementInput` of the API.
public struct ResourceRequirementInput: Codable, Hashable, Sendable {
  /// `key`: string.
  public var key: KeyValue?
  /// `values`: list of string.
  public var values: [String]?
  /// `operator`: string, always `in`.
  public var `operator`: String?

  /// Makes a value; what is nil is left out of the JSON.
  public init(key: KeyValue? = nil, values: [String]? = nil, `operator`: String? = nil) {
    self.key = key
    self.values = values
    self.`operator` = `operator`
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    key = try fields.optional("key")
    values = try fields.optional("values")
    `operator` = try fields.optional("operator")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(key, "key")
    try fields.write(values, "values")
    try fields.write(`operator`, "operator")
  }

  /// Values of `ResourceRequirementInput.key`.
  public struct KeyValue: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// `flavor_type`.
    public static var flavorType: Self { Self(rawValue: "flavor_type") }
    /// Whether to support multi-card training. `device_distributed_mode`.
    public static var deviceDistributedMode: Self { Self(rawValue: "device_distributed_mode") }
    /// Whether to support distributed training. `host_distributed_mode`.
    public static var hostDistributedMode: Self { Self(rawValue: "host_distributed_mode") }

    public static var documentedValues: [Self] { [.flavorType, .deviceDistributedMode, .hostDistributedMode] }
  }
}

extension ResourceRequirementInput: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(key, "key")
    validator.check(`operator`, "operator", constant: "in")
  }
}
