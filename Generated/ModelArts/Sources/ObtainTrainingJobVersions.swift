// Made by Tablature from ObtainTrainingJobVersions.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// Calls `ObtainTrainingJobVersions`.
///
/// `GET /v1/{project_id}/training-jobs/{job_id}/versions`.
public struct ObtainTrainingJobVersions: APIOperation {
  public typealias Output = ObtainTrainingJobVersionsResponse

  public static var descriptor: OperationDescriptor {
    OperationDescriptor(
      name: "ObtainTrainingJobVersions",
      method: .get,
      path: "/v1/{project_id}/training-jobs/{job_id}/versions",
      documentedStatuses: [200, 400]
    )
  }

  /// `project_id`: string, required.
  public var projectID: String?
  /// `job_id`: long, required.
  public var jobID: Int64
  /// `per_page`: integer, 1...1000.
  public var perPage: Int?
  /// `page`: integer, default `0`.
  public var page: Int?

  /// Makes a call; parameters that are nil are not sent.
  public init(jobID: Int64, perPage: Int? = nil, page: Int? = nil, projectID: String? = nil) {
    self.projectID = projectID
    self.jobID = jobID
    self.perPage = perPage
    self.page = page
  }

  public func encode(into request: inout RequestBuilder) {
    request.path("project_id", projectID)
    request.path("job_id", jobID)
    request.query("per_page", perPage)
    request.query("page", self.page)
  }
}

extension ObtainTrainingJobVersions {
  public func validate(with validator: inout Validator) {
    validator.check(perPage, "per_page", range: Limits(1, 1000))
  }
}

extension ModelArtsClient {
  /// Calls `ObtainTrainingJobVersions`.
  ///
  /// Documented failures: 400.
  public func obtainTrainingJobVersions(
    jobID: Int64, perPage: Int? = nil, page: Int? = nil, projectID: String? = nil
  ) async throws(ClientError) -> ObtainTrainingJobVersionsResponse {
    try await send(ObtainTrainingJobVersions(jobID: jobID, perPage: perPage, page: page, projectID: projectID))
  }
}
