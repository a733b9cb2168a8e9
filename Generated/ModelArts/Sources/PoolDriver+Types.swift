// Made by Tablature from PoolDriver.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `PoolDriver` of the API.
public struct PoolDriver: Codable, Hashable, Sendable {
  /// `gpuVersion`: string.
  public var gpuVersion: String?
  /// `npuVersion`: string.
  public var npuVersion: String?
  /// `updateStrategy`: string.
  public var updateStrategy: UpdateStrategy?

  /// Makes a value; what is nil is left out of the JSON.
  public init(gpuVersion: String? = nil, npuVersion: String? = nil, updateStrategy: UpdateStrategy? = nil) {
    self.gpuVersion = gpuVersion
    self.npuVersion = npuVersion
    self.updateStrategy = updateStrategy
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    gpuVersion = try fields.optional("gpuVersion")
    npuVersion = try fields.optional("npuVersion")
    updateStrategy = try fields.optional("updateStrategy")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(gpuVersion, "gpuVersion")
    try fields.write(npuVersion, "npuVersion")
    try fields.write(updateStrategy, "updateStrategy")
  }

  /// Values of `PoolDriver.updateStrategy`.
  public struct UpdateStrategy: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// Forcible upgrade.
    public static var force: Self { Self(rawValue: "force") }
    /// Secure upgrade.
    public static var idle: Self { Self(rawValue: "idle") }

    public static var documentedValues: [Self] { [.force, .idle] }
  }
}

extension PoolDriver: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(updateStrategy, "updateStrategy")
  }
}
