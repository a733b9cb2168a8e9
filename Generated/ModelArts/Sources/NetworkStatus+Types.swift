// Made by Tablature from NetworkStatus.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `NetworkStatus` of the API.
public struct NetworkStatus: Codable, Hashable, Sendable {
  /// `phase`: string.
  public var phase: Phase?
  /// `connectionStatus`: NetworkConnectionStatus.
  public var connectionStatus: NetworkConnectionStatus?

  /// Makes a value; what is nil is left out of the JSON.
  public init(phase: Phase? = nil, connectionStatus: NetworkConnectionStatus? = nil) {
    self.phase = phase
    self.connectionStatus = connectionStatus
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    phase = try fields.optional("phase")
    connectionStatus = try fields.optional("connectionStatus")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(phase, "phase")
    try fields.write(connectionStatus, "connectionStatus")
  }

  /// Values of `NetworkStatus.phase`.
  public struct Phase: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// `Creating`.
    public static var creating: Self { Self(rawValue: "Creating") }
    /// `Active`.
    public static var active: Self { Self(rawValue: "Active") }
    /// The network malfunctions. `Abnormal`.
    public static var abnormal: Self { Self(rawValue: "Abnormal") }
    /// Known from an example only. ``.
    public static var empty: Self { Self(rawValue: "") }

    public static var documentedValues: [Self] { [.creating, .active, .abnormal, .empty] }
  }
}

extension NetworkStatus: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(phase, "phase")
    validator.check(connectionStatus, "connectionStatus")
  }
}
