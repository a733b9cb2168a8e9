// Made by Tablature from PluginStatus.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `PluginStatus` of the API.
public struct PluginStatus: Codable, Hashable, Sendable {
  /// `phase`: string.
  public var phase: Phase?
  /// `version`: string.
  public var version: String?
  /// `reason`: string.
  public var reason: String?
  /// `values`: string.
  public var values: String?
  /// `resources`: list of PluginResources.
  public var resources: [PluginResources]?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    phase: Phase? = nil, version: String? = nil, reason: String? = nil, values: String? = nil,
    resources: [PluginResources]? = nil
  ) {
    self.phase = phase
    self.version = version
    self.reason = reason
    self.values = values
    self.resources = resources
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    phase = try fields.optional("phase")
    version = try fields.optional("version")
    reason = try fields.optional("reason")
    values = try fields.optional("values")
    resources = try fields.optional("resources")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(phase, "phase")
    try fields.write(version, "version")
    try fields.write(reason, "reason")
    try fields.write(values, "values")
    try fields.write(resources, "resources")
  }

  /// Values of `PluginStatus.phase`.
  public struct Phase: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// `Pending`.
    public static var pending: Self { Self(rawValue: "Pending") }
    /// `Running`.
    public static var running: Self { Self(rawValue: "Running") }
    /// `Updating`.
    public static var updating: Self { Self(rawValue: "Updating") }
    /// `Abnormal`.
    public static var abnormal: Self { Self(rawValue: "Abnormal") }
    /// `Deleting`.
    public static var deleting: Self { Self(rawValue: "Deleting") }

    public static var documentedValues: [Self] { [.pending, .running, .updating, .abnormal, .deleting] }
  }
}

extension PluginStatus: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(phase, "phase")
  }
}
