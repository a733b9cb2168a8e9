// Made by Tablature from CreateVisualizationJob.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// Calls `CreateVisualizationJob`.
///
/// `POST /v1/{project_id}/visualization-jobs`.
public struct CreateVisualizationJob: APIOperation {
  public typealias Output = CreateVisualizationJobResponse

  public static var descriptor: OperationDescriptor {
    OperationDescriptor(
      name: "CreateVisualizationJob",
      method: .post,
      path: "/v1/{project_id}/visualization-jobs",
      documentedStatuses: [200, 400]
    )
  }

  /// `project_id`: string, required.
  public var projectID: String?
  /// What the request carries.
  public var body: CreateVisualizationJobRequest

  /// Makes a call; parameters that are nil are not sent.
  public init(body: CreateVisualizationJobRequest, projectID: String? = nil) {
    self.projectID = projectID
    self.body = body
  }

  public func encode(into request: inout RequestBuilder) {
    request.path("project_id", projectID)
    request.json(body)
  }
}

extension CreateVisualizationJob {
  public func validate(with validator: inout Validator) {
    validator.check(body, "body")
  }
}

extension ModelArtsClient {
  /// Calls `CreateVisualizationJob`.
  ///
  /// Documented failures: 400.
  public func createVisualizationJob(
    body: CreateVisualizationJobRequest, projectID: String? = nil
  ) async throws(ClientError) -> CreateVisualizationJobResponse {
    try await send(CreateVisualizationJob(body: body, projectID: projectID))
  }
}
