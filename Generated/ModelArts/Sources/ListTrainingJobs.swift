// Made by Tablature from ListTrainingJobs.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// Calls `ListTrainingJobs`.
///
/// `POST /v2/{project_id}/training-job-searches`.
public struct ListTrainingJobs: APIOperation {
  public typealias Output = ListTrainingJobsResponse

  public static var descriptor: OperationDescriptor {
    OperationDescriptor(
      name: "ListTrainingJobs",
      method: .post,
      path: "/v2/{project_id}/training-job-searches",
      documentedStatuses: [200]
    )
  }

  /// `project_id`: string, required.
  public var projectID: String?
  /// `limit`: string, known from an example only.
  public var limit: String?
  /// What the request carries.
  public var body: ListTrainingJobsRequest

  /// Makes a call; parameters that are nil are not sent.
  public init(limit: String? = nil, body: ListTrainingJobsRequest, projectID: String? = nil) {
    self.projectID = projectID
    self.limit = limit
    self.body = body
  }

  public func encode(into request: inout RequestBuilder) {
    request.path("project_id", projectID)
    request.query("limit", limit)
    request.json(body)
  }
}

extension ListTrainingJobs {
  public func validate(with validator: inout Validator) {
    validator.check(body, "body")
  }
}

extension ModelArtsClient {
  /// Calls `ListTrainingJobs`.
  public func listTrainingJobs(
    limit: String? = nil, body: ListTrainingJobsRequest, projectID: String? = nil
  ) async throws(ClientError) -> ListTrainingJobsResponse {
    try await send(ListTrainingJobs(limit: limit, body: body, projectID: projectID))
  }
}
