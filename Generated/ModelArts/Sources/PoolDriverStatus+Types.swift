// Made by Tablature from PoolDriverStatus.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `PoolDriverStatus` of the API.
public struct PoolDriverStatus: Codable, Hashable, Sendable {
  /// `version`: string.
  public var version: String?
  /// `state`: string.
  public var state: State?

  /// Makes a value; what is nil is left out of the JSON.
  public init(version: String? = nil, state: State? = nil) {
    self.version = version
    self.state = state
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    version = try fields.optional("version")
    state = try fields.optional("state")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(version, "version")
    try fields.write(state, "state")
  }

  /// Values of `PoolDriverStatus.state`.
  public struct State: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// `Creating`.
    public static var creating: Self { Self(rawValue: "Creating") }
    /// `Upgrading`.
    public static var upgrading: Self { Self(rawValue: "Upgrading") }
    /// `Running`.
    public static var running: Self { Self(rawValue: "Running") }
    /// The driver malfunctions. `Abnormal`.
    public static var abnormal: Self { Self(rawValue: "Abnormal") }

    public static var documentedValues: [Self] { [.creating, .upgrading, .running, .abnormal] }
  }
}

extension PoolDriverStatus: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(state, "state")
  }
}
