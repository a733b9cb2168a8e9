// Made by Tablature from CreateTasks.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// Calls `CreateTasks`.
///
/// `POST /v1/{project_id}/services/{service_id}/tasks`.
public struct CreateTasks: APIOperation {
  public typealias Output = CreateTasksResponse

  public static var descriptor: OperationDescriptor {
    OperationDescriptor(
      name: "CreateTasks",
      method: .post,
      path: "/v1/{project_id}/services/{service_id}/tasks",
      documentedStatuses: [201, 400, 404]
    )
  }

  /// `project_id`: string, required.
  public var projectID: String?
  /// `service_id`: string, required.
  public var serviceID: String
  /// What the request carries.
  public var body: CreateTasksRequest

  /// Makes a call; parameters that are nil are not sent.
  public init(serviceID: String, body: CreateTasksRequest, projectID: String? = nil) {
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

extension CreateTasks {
  public func validate(with validator: inout Validator) {
    validator.check(body, "body")
  }
}

extension ModelArtsClient {
  /// Calls `CreateTasks`.
  ///
  /// Documented failures: 400, 404.
  public func createTasks(
    serviceID: String, body: CreateTasksRequest, projectID: String? = nil
  ) async throws(ClientError) -> CreateTasksResponse {
    try await send(CreateTasks(serviceID: serviceID, body: body, projectID: projectID))
  }
}
