// Made by Tablature from ManageDevelopmentEnvironmentInstance.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `ManageDevelopmentEnvironmentInstanceRequest` of the API.
public struct ManageDevelopmentEnvironmentInstanceRequest: Codable, Hashable, Sendable {
  /// `action`: string, required.
  public var action: Action

  /// Makes a value; what is nil is left out of the JSON.
  public init(action: Action) {
    self.action = action
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    action = try fields.required("action")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(action, "action")
  }

  /// Values of `ManageDevelopmentEnvironmentInstanceRequest.action`.
  public struct Action: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// `start`.
    public static var start: Self { Self(rawValue: "start") }
    /// `stop`.
    public static var stop: Self { Self(rawValue: "stop") }

    public static var documentedValues: [Self] { [.start, .stop] }
  }
}

extension ManageDevelopmentEnvironmentInstanceRequest: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(action, "action")
  }
}

/// `ManageDevelopmentEnvironmentInstanceResponse` of the API.
public struct ManageDevelopmentEnvironmentInstanceResponse: Codable, Hashable, Sendable {
  /// `current_status`: string.
  public var currentStatus: String?
  /// `previous_state`: string.
  public var previousState: String?

  /// Makes a value; what is nil is left out of the JSON.
  public init(currentStatus: String? = nil, previousState: String? = nil) {
    self.currentStatus = currentStatus
    self.previousState = previousState
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    currentStatus = try fields.optional("current_status")
    previousState = try fields.optional("previous_state")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(currentStatus, "current_status")
    try fields.write(previousState, "previous_state")
  }
}

extension ManageDevelopmentEnvironmentInstanceResponse: Validatable {
  public func validate(with validator: inout Validator) {}
}
