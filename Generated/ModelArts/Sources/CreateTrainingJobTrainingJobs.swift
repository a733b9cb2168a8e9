// Made by Tablature from CreateTrainingJobTrainingJobs.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// Calls `CreateTrainingJobTrainingJobs`.
///
/// `POST /v1/{project_id}/training-jobs`.
public struct CreateTrainingJobTrainingJobs: APIOperation {
  public typealias Output = CreateTrainingJobTrainingJobsResponse

  public static var descriptor: OperationDescriptor {
    OperationDescriptor(
      name: "CreateTrainingJobTrainingJobs",
      method: .post,
      path: "/v1/{project_id}/training-jobs",
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
  /// Calls `CreateTrainingJobTrainingJobs`.
  ///
  /// Documented failures: 400.
  public func createTrainingJobTrainingJobs(
    body: JSONValue, projectID: String? = nil
  ) async throws(ClientError) -> CreateTrainingJobTrainingJobsResponse {
    try await send(CreateTrainingJobTrainingJobs(body: body, projectID: projectID))
  }
}
