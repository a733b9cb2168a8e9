// Made by Tablature from UpdateService.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// Calls `UpdateService`.
///
/// `PUT /v1/{project_id}/services/{service_id}`.
public struct UpdateService: APIOperation {
  public typealias Output = JSONValue

  public static var descriptor: OperationDescriptor {
    OperationDescriptor(
      name: "UpdateService",
      method: .put,
      path: "/v1/{project_id}/services/{service_id}",
      documentedStatuses: [200]
    )
  }

  /// `project_id`: string, required.
  public var projectID: String?
  /// `service_id`: string, required.
  public var serviceID: String
  /// What the request carries.
  public var body: UpdateServiceRequest

  /// Makes a call; parameters that are nil are not sent.
  public init(serviceID: String, body: UpdateServiceRequest, projectID: String? = nil) {
    self.projectID = projectID
    self.serviceID = serviceID
    self.body = body
  }

  public func encode(into request: inout RequestBuilder) {
    request.path("project_id", projectID)
    request.path("service_id", serviceID)
    request.json(body)
  }
}

extension UpdateService {
  public func validate(with validator: inout Validator) {
    validator.check(body, "body")
  }
}

extension ModelArtsClient {
  /// Calls `UpdateService`.
  public func updateService(
    serviceID: String, body: UpdateServiceRequest, projectID: String? = nil
  ) async throws(ClientError) -> JSONValue {
    try await send(UpdateService(serviceID: serviceID, body: body, projectID: projectID))
  }
}
