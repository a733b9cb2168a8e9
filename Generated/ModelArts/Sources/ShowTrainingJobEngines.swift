// Made by Tablature from ShowTrainingJobEngines.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// Calls `ShowTrainingJobEngines`.
///
/// `GET /v2/{project_id}/training-job-engines`.
public struct ShowTrainingJobEngines: APIOperation {
  public typealias Output = ShowTrainingJobEnginesResponse

  public static var descriptor: OperationDescriptor {
    OperationDescriptor(
      name: "ShowTrainingJobEngines",
      method: .get,
      path: "/v2/{project_id}/training-job-engines",
      documentedStatuses: [200]
    )
  }

  /// `project_id`: string, required.
  public var projectID: String?

  /// Makes a call; parameters that are nil are not sent.
  public init(projectID: String? = nil) {
    self.projectID = projectID
  }

  public func encode(into request: inout RequestBuilder) {
    request.path("project_id", projectID)
  }
}

extension ModelArtsClient {
  /// Calls `ShowTrainingJobEngines`.
  public func showTrainingJobEngines(
    projectID: String? = nil
  ) async throws(ClientError) -> ShowTrainingJobEnginesResponse {
    try await send(ShowTrainingJobEngines(projectID: projectID))
  }
}
