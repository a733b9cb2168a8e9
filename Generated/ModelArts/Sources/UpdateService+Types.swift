// Made by Tablature from UpdateService.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `UpdateServiceRequest` of the API.
public struct UpdateServiceRequest: Codable, Hashable, Sendable {
  /// `schedule`: list of ScheduleInput.
  public var schedule: [ScheduleInput]?
  /// `description`: string, ...100 characters.
  public var description: String?
  /// `config`: list of ServiceConfig.
  public var config: [ServiceConfig]?
  /// `status`: string.
  public var status: Status?
  /// `additional_properties`: map of ServiceAdditionalProperties.
  public var additionalProperties: [String: ServiceAdditionalProperties]?
  /// `load_balancer_policy`: string.
  public var loadBalancerPolicy: LoadBalancerPolicy?
  /// `service_secrets`: list of ServiceSecret.
  public var serviceSecrets: [ServiceSecret]?
  /// `priority`: integer, 1...3.
  public var priority: Int?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    schedule: [ScheduleInput]? = nil, description: String? = nil, config: [ServiceConfig]? = nil, status: Status? = nil,
    additionalProperties: [String: ServiceAdditionalProperties]? = nil, loadBalancerPolicy: LoadBalancerPolicy? = nil,
    serviceSecrets: [ServiceSecret]? = nil, priority: Int? = nil
  ) {
    self.schedule = schedule
    self.description = description
    self.config = config
    self.status = status
    self.additionalProperties = additionalProperties
    self.loadBalancerPolicy = loadBalancerPolicy
    self.serviceSecrets = serviceSecrets
    self.priority = priority
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    schedule = try fields.optional("schedule")
    description = try fields.optional("description")
    config = try fields.optional("config")
    status = try fields.optional("status")
    additionalProperties = try fields.optional("additional_properties")
    loadBalancerPolicy = try fields.optional("load_balancer_policy")
    serviceSecrets = try fields.optional("service_secrets")
    priority = try fields.optional("priority")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(schedule, "schedule")
    try fields.write(description, "description")
    try fields.write(config, "config")
    try fields.write(status, "status")
    try fields.write(additionalProperties, "additional_properties")
    try fields.write(loadBalancerPolicy, "load_balancer_policy")
    try fields.write(serviceSecrets, "service_secrets")
    try fields.write(priority, "priority")
  }

  /// Values of `UpdateServiceRequest.status`.
  public struct Status: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// `running`.
    public static var running: Self { Self(rawValue: "running") }
    /// `stopped`.
    public static var stopped: Self { Self(rawValue: "stopped") }

    public static var documentedValues: [Self] { [.running, .stopped] }
  }

  /// Values of `UpdateServiceRequest.load_balancer_policy`.
  public struct LoadBalancerPolicy: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// Weighted round robin. `ROUND_ROBIN`.
    public static var roundRobin: Self { Self(rawValue: "ROUND_ROBIN") }
    /// Weighted least connections. `LEAST_CONNECTIONS`.
    public static var leastConnections: Self { Self(rawValue: "LEAST_CONNECTIONS") }
    /// Source IP address algorithm. `SOURCE_IP`.
    public static var sourceIP: Self { Self(rawValue: "SOURCE_IP") }

    public static var documentedValues: [Self] { [.roundRobin, .leastConnections, .sourceIP] }
  }
}

extension UpdateServiceRequest: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(schedule, "schedule")
    validator.check(description, "description", length: Limits(upTo: 100))
    validator.check(config, "config")
    validator.check(status, "status")
    validator.check(additionalProperties, "additional_properties")
    validator.check(loadBalancerPolicy, "load_balancer_policy")
    validator.check(serviceSecrets, "service_secrets")
    validator.check(priority, "priority", range: Limits(1, 3))
  }
}
