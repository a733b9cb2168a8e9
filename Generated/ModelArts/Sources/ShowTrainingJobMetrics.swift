// Made by Tablature from ShowTrainingJobMetrics.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `GET /v2/{project_id}/training-jobs/{training_job_id}/metrics/{task_id}`.
public struct ShowTrainingJobMetrics: APIOperation {
  public typealias Output = ShowTrainingJobMetricsResponse
  public static let route = APIRoute(
    .get, "/v2/{project_id}/training-jobs/{training_job_id}/metrics/{task_id}", statuses: [200]
  )

  public var projectID: String?
  public var trainingJobID: String
  public var taskID: String

  public init(trainingJobID: String, taskID: String, projectID: String? = nil) {
    (self.trainingJobID, self.taskID, self.projectID) = (trainingJobID, taskID, projectID)
  }

  public func encode(into request: inout RequestBuilder) {
    request.path(["project_id": projectID, "training_job_id": trainingJobID, "task_id": taskID])
  }
}

extension TrainingManagementOperations {
  /// `GET /v2/{project_id}/training-jobs/{training_job_id}/metrics/{task_id}`.
  public func showTrainingJobMetrics(
    trainingJobID: String, taskID: String, projectID: String? = nil
  ) async throws(ClientError) -> ShowTrainingJobMetricsResponse {
    try await send(ShowTrainingJobMetrics(trainingJobID: trainingJobID, taskID: taskID, projectID: projectID))
  }
}

public struct ShowTrainingJobMetricsResponse: APIObject {
  public var metrics: [MetricObject]?
  public init(metrics: [MetricObject]? = nil) { self.metrics = metrics }
  public static let fields: Fields<Self> = ["metrics": \.metrics]
}

public struct MetricObject: APIObject {
  public var metric: Metric?
  public var value: [Double]?
  public init(metric: Metric? = nil, value: [Double]? = nil) { (self.metric, self.value) = (metric, value) }
  public static let fields: Fields<Self> = ["metric": \.metric, "value": \.value]

  public struct Metric: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static var cpuUsage: Self { Self(rawValue: "cpuUsage") }
    /// Physical memory usage.
    public static var memUsage: Self { Self(rawValue: "memUsage") }
    /// GPU usage.
    public static var gpuUtil: Self { Self(rawValue: "gpuUtil") }
    /// GPU memory usage.
    public static var gpuMemUsage: Self { Self(rawValue: "gpuMemUsage") }
    /// NPU usage.
    public static var npuUtil: Self { Self(rawValue: "npuUtil") }
    /// NPU memory usage.
    public static var npuMemUsage: Self { Self(rawValue: "npuMemUsage") }
    public static var documentedValues: [Self] { [
      .cpuUsage, .memUsage, .gpuUtil, .gpuMemUsage, .npuUtil, .npuMemUsage
    ] }
  }
}
