// Made by Tablature from ManageDevelopmentEnvironmentInstance.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `POST /v1/{project_id}/demanager/instances/{instance_id}/action`.
public struct ManageDevelopmentEnvironmentInstance: APIOperation {
  public typealias Output = ManageDevelopmentEnvironmentInstanceResponse
  public static let route = APIRoute(
    .post, "/v1/{project_id}/demanager/instances/{instance_id}/action", statuses: [200, 400]
  )

  public var projectID: String?
  public var instanceID: String
  public var body: ManageDevelopmentEnvironmentInstanceRequest

  public init(instanceID: String, body: ManageDevelopmentEnvironmentInstanceRequest, projectID: String? = nil) {
    (self.instanceID, self.body, self.projectID) = (instanceID, body, projectID)
  }

  public func encode(into request: inout RequestBuilder) {
    request.path(["project_id": projectID, "instance_id": instanceID])
    request.json(body)
  }

  public func validate(with validator: inout Validator) { validator.check(body, "body") }
}

extension DevenvironOldVersionOperations {
  /// `POST /v1/{project_id}/demanager/instances/{instance_id}/action`; fails with 400.
  public func manageDevelopmentEnvironmentInstance(
    instanceID: String, body: ManageDevelopmentEnvironmentInstanceRequest, projectID: String? = nil
  ) async throws(ClientError) -> ManageDevelopmentEnvironmentInstanceResponse {
    try await send(ManageDevelopmentEnvironmentInstance(instanceID: instanceID, body: body, projectID: projectID))
  }
}

public struct ManageDevelopmentEnvironmentInstanceRequest: APIObject {
  public var action: Action
  public init(action: Action) { self.action = action }
  public static let fields: Fields<Self> = ["action": \.action]

  public struct Action: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static var start: Self { Self(rawValue: "start") }
    public static var stop: Self { Self(rawValue: "stop") }
    public static var documentedValues: [Self] { [.start, .stop] }
  }
}

public struct ManageDevelopmentEnvironmentInstanceResponse: APIObject {
  public var currentStatus: String?
  public var previousState: String?

  public init(currentStatus: String? = nil, previousState: String? = nil) {
    (self.currentStatus, self.previousState) = (currentStatus, previousState)
  }

  public static let fields: Fields<Self> = ["current_status": \.currentStatus, "previous_state": \.previousState]
}
