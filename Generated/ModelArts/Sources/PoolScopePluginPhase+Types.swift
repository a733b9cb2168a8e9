// Made by Tablature from PoolScopePluginPhase.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `PoolScopePluginPhase` of the API.
public struct PoolScopePluginPhase: Codable, Hashable, Sendable {
  /// `name`: string.
  public var name: String?
  /// `phase`: string.
  public var phase: Phase?

  /// Makes a value; what is nil is left out of the JSON.
  public init(name: String? = nil, phase: Phase? = nil) {
    self.name = name
    self.phase = phase
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    name = try fields.optional("name")
    phase = try fields.optional("phase")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(name, "name")
    try fields.write(phase, "phase")
  }

  /// Values of `PoolScopePluginPhase.phase`.
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

extension PoolScopePluginPhase: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(phase, "phase")
  }
}
