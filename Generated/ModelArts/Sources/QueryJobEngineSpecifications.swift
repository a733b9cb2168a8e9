// Made by Tablature from QueryJobEngineSpecifications.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `GET /v1/{project_id}/job/ai-engines`.
public struct QueryJobEngineSpecifications: APIOperation {
  public typealias Output = QueryJobEngineSpecificationsResponse
  public static let route = APIRoute(.get, "/v1/{project_id}/job/ai-engines", statuses: [200, 400])

  public var projectID: String?
  public var jobType: JobType?

  public init(jobType: JobType? = nil, projectID: String? = nil) {
    (self.jobType, self.projectID) = (jobType, projectID)
  }

  public func encode(into request: inout RequestBuilder) {
    request.path(["project_id": projectID])
    request.query(["job_type": jobType])
  }

  public func validate(with validator: inout Validator) { validator.check(jobType, "job_type") }

  public struct JobType: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static var train: Self { Self(rawValue: "train") }
    public static var inference: Self { Self(rawValue: "inference") }
    public static var documentedValues: [Self] { [.train, .inference] }
  }
}

extension ResourceAndEngineSpecificationsOperations {
  /// `GET /v1/{project_id}/job/ai-engines`; fails with 400.
  public func queryJobEngineSpecifications(
    jobType: QueryJobEngineSpecifications.JobType? = nil, projectID: String? = nil
  ) async throws(ClientError) -> QueryJobEngineSpecificationsResponse {
    try await send(QueryJobEngineSpecifications(jobType: jobType, projectID: projectID))
  }
}

public struct QueryJobEngineSpecificationsResponse: APIObject {
  public var isSuccess: Bool?
  public var errorMessage: String?
  public var errorCode: String?
  public var engines: [QueryJobEngineSpecificationsResponseEngines]?

  public init(
    isSuccess: Bool? = nil, errorMessage: String? = nil, errorCode: String? = nil,
    engines: [QueryJobEngineSpecificationsResponseEngines]? = nil
  ) {
    (self.isSuccess, self.errorMessage, self.errorCode, self.engines) = (isSuccess, errorMessage, errorCode, engines)
  }

  public static let fields: Fields<Self> = [
    "is_success": \.isSuccess, "error_message": \.errorMessage, "error_code": \.errorCode, "engines": \.engines
  ]
}

public struct QueryJobEngineSpecificationsResponseEngines: APIObject {
  public var engineType: Int?
  public var engineID: Int64?
  public var engineName: String?
  public var engineVersion: String?

  public init(engineType: Int? = nil, engineID: Int64? = nil, engineName: String? = nil, engineVersion: String? = nil) {
    (self.engineType, self.engineID, self.engineName) = (engineType, engineID, engineName)
    self.engineVersion = engineVersion
  }

  public static let fields: Fields<Self> = [
    "engine_type": \.engineType, "engine_id": \.engineID, "engine_name": \.engineName,
    "engine_version": \.engineVersion
  ]
}
