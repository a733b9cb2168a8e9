// Made by Tablature from QueryJobEngineSpecifications.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// Calls `QueryJobEngineSpecifications`.
///
/// `GET /v1/{project_id}/job/ai-engines`.
public struct QueryJobEngineSpecifications: APIOperation {
  public typealias Output = QueryJobEngineSpecificationsResponse

  public static var descriptor: OperationDescriptor {
    OperationDescriptor(
      name: "QueryJobEngineSpecifications",
      method: .get,
      path: "/v1/{project_id}/job/ai-engines",
      documentedStatuses: [200, 400]
    )
  }

  /// `project_id`: string, required.
  public var projectID: String?
  /// `job_type`: string.
  public var jobType: JobType?

  /// Makes a call; parameters that are nil are not sent.
  public init(jobType: JobType? = nil, projectID: String? = nil) {
    self.projectID = projectID
    self.jobType = jobType
  }

  public func encode(into request: inout RequestBuilder) {
    request.path("project_id", projectID)
    request.query("job_type", jobType)
  }

  /// Values of `QueryJobEngineSpecifications.job_type`.
  public struct JobType: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// `train`.
    public static var train: Self { Self(rawValue: "train") }
    /// `inference`.
    public static var inference: Self { Self(rawValue: "inference") }

    public static var documentedValues: [Self] { [.train, .inference] }
  }
}

extension QueryJobEngineSpecifications {
  public func validate(with validator: inout Validator) {
    validator.check(jobType, "job_type")
  }
}

extension ModelArtsClient {
  /// Calls `QueryJobEngineSpecifications`.
  ///
  /// Documented failures: 400.
  public func queryJobEngineSpecifications(
    jobType: QueryJobEngineSpecifications.JobType? = nil, projectID: String? = nil
  ) async throws(ClientError) -> QueryJobEngineSpecificationsResponse {
    try await send(QueryJobEngineSpecifications(jobType: jobType, projectID: projectID))
  }
}
