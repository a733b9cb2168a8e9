// Made by Tablature from QueryDetailsAboutVisualizationJob.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `GET /v1/{project_id}/visualization-jobs/{job_id}`.
public struct QueryDetailsAboutVisualizationJob: APIOperation {
  public typealias Output = QueryDetailsAboutVisualizationJobResponse
  public static let route = APIRoute(.get, "/v1/{project_id}/visualization-jobs/{job_id}", statuses: [200, 400])

  public var projectID: String?
  public var jobID: String
  public init(jobID: String, projectID: String? = nil) { (self.jobID, self.projectID) = (jobID, projectID) }
  public func encode(into request: inout RequestBuilder) { request.path(["project_id": projectID, "job_id": jobID]) }
}

extension VisualizationJobsOperations {
  /// `GET /v1/{project_id}/visualization-jobs/{job_id}`; fails with 400.
  public func queryDetailsAboutVisualizationJob(
    jobID: String, projectID: String? = nil
  ) async throws(ClientError) -> QueryDetailsAboutVisualizationJobResponse {
    try await send(QueryDetailsAboutVisualizationJob(jobID: jobID, projectID: projectID))
  }
}

public struct QueryDetailsAboutVisualizationJobResponse: APIObject {
  public var errorMessage: String?
  public var errorCode: String?
  public var jobName: String?
  public var serviceURL: String?
  public var resourceID: String?
  public var jobID: Int64?
  public var jobDesc: String?
  /// `duration`: long, in milliseconds.
  public var duration: Int64?
  public var createTime: Int64?
  public var trainURL: String?
  public var status: Int?

  public init(
    errorMessage: String? = nil, errorCode: String? = nil, jobName: String? = nil, serviceURL: String? = nil,
    resourceID: String? = nil, jobID: Int64? = nil, jobDesc: String? = nil, duration: Int64? = nil,
    createTime: Int64? = nil, trainURL: String? = nil, status: Int? = nil
  ) {
    (self.errorMessage, self.errorCode, self.jobName, self.serviceURL) = (errorMessage, errorCode, jobName, serviceURL)
    (self.resourceID, self.jobID, self.jobDesc, self.duration) = (resourceID, jobID, jobDesc, duration)
    (self.createTime, self.trainURL, self.status) = (createTime, trainURL, status)
  }

  public static let fields: Fields<Self> = [
    "error_message": \.errorMessage, "error_code": \.errorCode, "job_name": \.jobName, "service_url": \.serviceURL,
    "resource_id": \.resourceID, "job_id": \.jobID, "job_desc": \.jobDesc, "duration": \.duration,
    "create_time": \.createTime, "train_url": \.trainURL, "status": \.status
  ]
}
