// Made by Tablature from ListWorkforceTaskStats.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `GET /v2/{project_id}/datasets/{dataset_id}/workforce-tasks/{workforce_task_id}/data-annotations/stats`.
public struct ListWorkforceTaskStats: APIOperation {
  public typealias Output = ListWorkforceTaskStatsResponse
  public static let route = APIRoute(
    .get, "/v2/{project_id}/datasets/{dataset_id}/workforce-tasks/{workforce_task_id}/data-annotations/stats",
    statuses: [200, 401, 403, 404]
  )

  public var datasetID: String
  public var projectID: String?
  public var workforceTaskID: String
  public var sampleState: SampleState?

  public init(datasetID: String, workforceTaskID: String, sampleState: SampleState? = nil, projectID: String? = nil) {
    (self.datasetID, self.workforceTaskID, self.sampleState) = (datasetID, workforceTaskID, sampleState)
    self.projectID = projectID
  }

  public func encode(into request: inout RequestBuilder) {
    request.path(["dataset_id": datasetID, "project_id": projectID, "workforce_task_id": workforceTaskID])
    request.query(["sample_state": sampleState])
  }

  public func validate(with validator: inout Validator) { validator.check(sampleState, "sample_state") }

  public struct SampleState: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    /// Labeled.
    public static var all: Self { Self(rawValue: "__ALL__") }
    /// Not marked.
    public static var noneValue: Self { Self(rawValue: "__NONE__") }
    /// To be accepted.
    public static var uncheck: Self { Self(rawValue: "__UNCHECK__") }
    public static var accepted: Self { Self(rawValue: "__ACCEPTED__") }
    public static var rejected: Self { Self(rawValue: "__REJECTED__") }
    /// To be reviewed.
    public static var unreviewed: Self { Self(rawValue: "__UNREVIEWED__") }
    /// Approved.
    public static var reviewed: Self { Self(rawValue: "__REVIEWED__") }
    /// Sampled.
    public static var workforceSampled: Self { Self(rawValue: "__WORKFORCE_SAMPLED__") }
    public static var workforceSampledUncheck: Self { Self(rawValue: "__WORKFORCE_SAMPLED_UNCHECK__") }
    public static var workforceSampledChecked: Self { Self(rawValue: "__WORKFORCE_SAMPLED_CHECKED__") }
    public static var workforceSampledAccepted: Self { Self(rawValue: "__WORKFORCE_SAMPLED_ACCEPTED__") }
    public static var workforceSampledRejected: Self { Self(rawValue: "__WORKFORCE_SAMPLED_REJECTED__") }
    /// To be confirmed.
    public static var autoAnnotation: Self { Self(rawValue: "__AUTO_ANNOTATION__") }
    /// Known from an example only.
    public static var unreviewedValue: Self { Self(rawValue: "__unreviewed__") }
    public static var documentedValues: [Self] { [
      .all, .noneValue, .uncheck, .accepted, .rejected, .unreviewed, .reviewed, .workforceSampled,
      .workforceSampledUncheck, .workforceSampledChecked, .workforceSampledAccepted, .workforceSampledRejected,
      .autoAnnotation, .unreviewedValue
    ] }
  }
}

extension DataManagementOldVersionOperations {
  /// `GET /v2/{project_id}/datasets/{dataset_id}/workforce-tasks/{workforce_task_id}/data-annotations/stats`; fails with
  /// 401, 403, 404.
  public func listWorkforceTaskStats(
    datasetID: String, workforceTaskID: String, sampleState: ListWorkforceTaskStats.SampleState? = nil,
    projectID: String? = nil
  ) async throws(ClientError) -> ListWorkforceTaskStatsResponse {
    try await send(ListWorkforceTaskStats(
      datasetID: datasetID, workforceTaskID: workforceTaskID, sampleState: sampleState, projectID: projectID
    ))
  }
}

public typealias ListWorkforceTaskStatsResponse = GetDatasetStatsResponse
