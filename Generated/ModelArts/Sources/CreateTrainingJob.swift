// Made by Tablature from CreateTrainingJob.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// Calls `CreateTrainingJob`.
///
/// `POST /v2/{project_id}/training-jobs`.
public struct CreateTrainingJob: APIOperation {
  public typealias Output = CreateTrainingJobResponse

  public static var descriptor: OperationDescriptor {
    OperationDescriptor(
      name: "CreateTrainingJob",
      method: .post,
      path: "/v2/{project_id}/training-jobs",
      documentedStatuses: [201, 400]
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
  /// Calls `CreateTrainingJob`.
  ///
  /// Documented failures: 400.
  public func createTrainingJob(
    body: JSONValue, projectID: String? = nil
  ) async throws(ClientError) -> CreateTrainingJobResponse {
    try await send(CreateTrainingJob(body: body, projectID: projectID))
  }
}
