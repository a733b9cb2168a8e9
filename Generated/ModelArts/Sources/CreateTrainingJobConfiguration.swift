// Made by Tablature from CreateTrainingJobConfiguration.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// Calls `CreateTrainingJobConfiguration`.
///
/// `POST /v1/{project_id}/training-job-configs`.
public struct CreateTrainingJobConfiguration: APIOperation {
  public typealias Output = CreateTrainingJobConfigurationResponse

  public static var descriptor: OperationDescriptor {
    OperationDescriptor(
      name: "CreateTrainingJobConfiguration",
      method: .post,
      path: "/v1/{project_id}/training-job-configs",
      documentedStatuses: [200, 400]
    )
  }

  /// `project_id`: string, required.
  public var projectID: String?
  /// What the request carries.
  public var body: JSONValue

  /// Makes a call; parameters that are nil are not sent.
  public init(body: JSONValue, projectID: String? = nil) {
    self.projectID = projectID
    self.body = body
  }

  public func encode(into request: inout RequestBuilder) {
    request.path("project_id", projectID)
    request.json(body)
  }
}

extension ModelArtsClient {
  /// Calls `CreateTrainingJobConfiguration`.
  ///
  /// Documented failures: 400.
  public func createTrainingJobConfiguration(
    body: JSONValue, projectID: String? = nil
  ) async throws(ClientError) -> CreateTrainingJobConfigurationResponse {
    try await send(CreateTrainingJobConfiguration(body: body, projectID: projectID))
  }
}
