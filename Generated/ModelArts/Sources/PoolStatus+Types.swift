// Made by Tablature from PoolStatus.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `PoolStatus` of the API.
public struct PoolStatus: Codable, Hashable, Sendable {
  /// `phase`: string.
  public var phase: Phase?
  /// `message`: string.
  public var message: String?
  /// `resources`: PoolResourceStatus.
  public var resources: PoolResourceStatus?
  /// `scope`: list of PoolScopeStatus.
  public var scope: [PoolScopeStatus]?
  /// `driver`: PoolDriverListStatus.
  public var driver: PoolDriverListStatus?
  /// `parent`: string.
  public var parent: String?
  /// `root`: string.
  public var root: String?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    phase: Phase? = nil, message: String? = nil, resources: PoolResourceStatus? = nil, scope: [PoolScopeStatus]? = nil,
    driver: PoolDriverListStatus? = nil, parent: String? = nil, root: String? = nil
  ) {
    self.phase = phase
    self.message = message
    self.resources = resources
    self.scope = scope
    self.driver = driver
    self.parent = parent
    self.root = root
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    phase = try fields.optional("phase")
    message = try fields.optional("message")
    resources = try fields.optional("resources")
    scope = try fields.optional("scope")
    driver = try fields.optional("driver")
    parent = try fields.optional("parent")
    root = try fields.optional("root")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(phase, "phase")
    try fields.write(message, "message")
    try fields.write(resources, "resources")
    try fields.write(scope, "scope")
    try fields.write(driver, "driver")
    try fields.write(parent, "parent")
    try fields.write(root, "root")
  }

  /// Values of `PoolStatus.phase`.
  public struct Phase: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// `Creating`.
    public static var creating: Self { Self(rawValue: "Creating") }
    /// `Running`.
    public static var running: Self { Self(rawValue: "Running") }
    /// The resource pool malfunctions. `Abnormal`.
    public static var abnormal: Self { Self(rawValue: "Abnormal") }
    /// `Deleting`.
    public static var deleting: Self { Self(rawValue: "Deleting") }
    /// `Error`.
    public static var error: Self { Self(rawValue: "Error") }
    /// Creating the resource pool failed. `CreationFailed`.
    public static var creationFailed: Self { Self(rawValue: "CreationFailed") }
    /// `ScalingFailed`.
    public static var scalingFailed: Self { Self(rawValue: "ScalingFailed") }
    /// `Waiting`.
    public static var waiting: Self { Self(rawValue: "Waiting") }

    public static var documentedValues: [Self] {
      [
        .creating, .running, .abnormal, .deleting, .error, .creationFailed, .scalingFailed, .waiting
      ]
    }
  }
}

extension PoolStatus: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(phase, "phase")
    validator.check(resources, "resources")
    validator.check(scope, "scope")
    validator.check(driver, "driver")
  }
}
