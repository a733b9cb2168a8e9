// Made by Tablature from UpdateService.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `PUT /v1/{project_id}/services/{service_id}`.
public struct UpdateService: APIOperation {
  public typealias Output = JSONValue
  public static let route = APIRoute(.put, "/v1/{project_id}/services/{service_id}", statuses: [200])

  public var projectID: String?
  public var serviceID: String
  public var body: UpdateServiceRequest

  public init(serviceID: String, body: UpdateServiceRequest, projectID: String? = nil) {
    (self.serviceID, self.body, self.projectID) = (serviceID, body, projectID)
  }

  public func encode(into request: inout RequestBuilder) {
    request.path(["project_id": projectID, "service_id": serviceID])
    request.json(body)
  }

  public func validate(with validator: inout Validator) { validator.check(body, "body") }
}

extension ServiceManagementOperations {
  /// `PUT /v1/{project_id}/services/{service_id}`.
  public func updateService(
    serviceID: String, body: UpdateServiceRequest, projectID: String? = nil
  ) async throws(ClientError) -> JSONValue {
    try await send(UpdateService(serviceID: serviceID, body: body, projectID: projectID))
  }
}

public struct UpdateServiceRequest: APIObject {
  public var schedule: [ScheduleInput]?
  /// `description`: string, at most 100 characters.
  public var description: String?
  public var config: [ServiceConfig]?
  public var status: Status?
  public var additionalProperties: [String: ServiceAdditionalProperties]?
  public var loadBalancerPolicy: LoadBalancerPolicy?
  public var serviceSecrets: [ServiceSecret]?
  /// `priority`: integer, 1...3.
  public var priority: Int?

  public init(
    schedule: [ScheduleInput]? = nil, description: String? = nil, config: [ServiceConfig]? = nil, status: Status? = nil,
    additionalProperties: [String: ServiceAdditionalProperties]? = nil, loadBalancerPolicy: LoadBalancerPolicy? = nil,
    serviceSecrets: [ServiceSecret]? = nil, priority: Int? = nil
  ) {
    (self.schedule, self.description, self.config, self.status) = (schedule, description, config, status)
    (self.additionalProperties, self.loadBalancerPolicy) = (additionalProperties, loadBalancerPolicy)
    (self.serviceSecrets, self.priority) = (serviceSecrets, priority)
  }

  public static let fields: Fields<Self> = [
    "schedule": \.schedule, "description": \.description, "config": \.config, "status": \.status,
    "additional_properties": \.additionalProperties, "load_balancer_policy": \.loadBalancerPolicy,
    "service_secrets": \.serviceSecrets, "priority": \.priority
  ]

  public func checkFields(with validator: inout Validator) {
    validator.check(description, "description", length: Limits(upTo: 100))
    validator.check(priority, "priority", range: Limits(1, 3))
  }

  public typealias LoadBalancerPolicy = ShowServiceResponse.LoadBalancerPolicy

  public struct Status: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static var running: Self { Self(rawValue: "running") }
    public static var stopped: Self { Self(rawValue: "stopped") }
    public static var documentedValues: [Self] { [.running, .stopped] }
  }
}
