// Made by Tablature from QueryJobResourceSpecifications.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// Calls `QueryJobResourceSpecifications`.
///
/// `GET /v1/{project_id}/job/resource-specs`.
public struct QueryJobResourceSpecifications: APIOperation {
  public typealias Output = QueryJobResourceSpecificationsResponse

  public static var descriptor: OperationDescriptor {
    OperationDescriptor(
      name: "QueryJobResourceSpecifications",
      method: .get,
      path: "/v1/{project_id}/job/resource-specs",
      documentedStatuses: [200, 400]
    )
  }

  /// `project_id`: string, required.
  public var projectID: String?
  /// `job_type`: string.
  public var jobType: JobType?
  /// `engine_id`: long.
  public var engineID: Int64?
  /// `project_type`: integer.
  public var projectType: Int?

  /// Makes a call; parameters that are nil are not sent.
  public init(jobType: JobType? = nil, engineID: Int64? = nil, projectType: Int? = nil, projectID: String? = nil) {
    self.projectID = projectID
    self.jobType = jobType
    self.engineID = engineID
    self.projectType = projectType
  }

  public func encode(into request: inout RequestBuilder) {
    request.path("project_id", projectID)
    request.query("job_type", jobType)
    request.query("engine_id", engineID)
    request.query("project_type", projectType)
  }

  /// Values of `QueryJobResourceSpecifications.job_type`.
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

extension QueryJobResourceSpecifications {
  public func validate(with validator: inout Validator) {
    validator.check(jobType, "job_type")
  }
}

extension ModelArtsClient {
  /// Calls `QueryJobResourceSpecifications`.
  ///
  /// Documented failures: 400.
  public func queryJobResourceSpecifications(
    jobType: QueryJobResourceSpecifications.JobType? = nil, engineID: Int64? = nil, projectType: Int? = nil,
    projectID: String? = nil
  ) async throws(ClientError) -> QueryJobResourceSpecificationsResponse {
    try await send(QueryJobResourceSpecifications(
      jobType: jobType, engineID: engineID, projectType: projectType, projectID: projectID
    ))
  }
}
