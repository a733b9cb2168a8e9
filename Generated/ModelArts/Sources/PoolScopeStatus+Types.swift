// Made by Tablature from PoolScopeStatus.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `PoolScopeStatus` of the API.
public struct PoolScopeStatus: Codable, Hashable, Sendable {
  /// `scopeType`: string.
  public var scopeType: ScopeType?
  /// `state`: string.
  public var state: State?
  /// `plugins`: list of PoolScopePluginPhase.
  public var plugins: [PoolScopePluginPhase]?
  /// `message`: string.
  public var message: String?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    scopeType: ScopeType? = nil, state: State? = nil, plugins: [PoolScopePluginPhase]? = nil, message: String? = nil
  ) {
    self.scopeType = scopeType
    self.state = state
    self.plugins = plugins
    self.message = message
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    scopeType = try fields.optional("scopeType")
    state = try fields.optional("state")
    plugins = try fields.optional("plugins")
    message = try fields.optional("message")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(scopeType, "scopeType")
    try fields.write(state, "state")
    try fields.write(plugins, "plugins")
    try fields.write(message, "message")
  }

  /// Values of `PoolScopeStatus.scopeType`.
  public struct ScopeType: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// Training jobs. `Train`.
    public static var train: Self { Self(rawValue: "Train") }
    /// Inference jobs. `Infer`.
    public static var infer: Self { Self(rawValue: "Infer") }
    /// Notebook jobs. `Notebook`.
    public static var notebook: Self { Self(rawValue: "Notebook") }

    public static var documentedValues: [Self] { [.train, .infer, .notebook] }
  }

  /// Values of `PoolScopeStatus.state`.
  public struct State: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// `Enabling`.
    public static var enabling: Self { Self(rawValue: "Enabling") }
    /// `Enabled`.
    public static var enabled: Self { Self(rawValue: "Enabled") }
    /// `EnableFailed`.
    public static var enableFailed: Self { Self(rawValue: "EnableFailed") }
    /// `Disabling`.
    public static var disabling: Self { Self(rawValue: "Disabling") }
    /// `Disabled`.
    public static var disabled: Self { Self(rawValue: "Disabled") }

    public static var documentedValues: [Self] { [.enabling, .enabled, .enableFailed, .disabling, .disabled] }
  }
}

extension PoolScopeStatus: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(scopeType, "scopeType")
    validator.check(state, "state")
    validator.check(plugins, "plugins")
  }
}
