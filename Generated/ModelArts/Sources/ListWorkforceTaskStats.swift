// Made by Tablature from ListWorkforceTaskStats.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// Calls `ListWorkforceTaskStats`.
///
/// `GET /v2/{project_id}/datasets/{dataset_id}/workforce-tasks/{workforce_task_id}/data-annotations/stats`.
public struct ListWorkforceTaskStats: APIOperation {
  public typealias Output = ListWorkforceTaskStatsResponse

  public static var descriptor: OperationDescriptor {
    OperationDescriptor(
      name: "ListWorkforceTaskStats",
      method: .get,
      path: "/v2/{project_id}/datasets/{dataset_id}/workforce-tasks/{workforce_task_id}/data-annotations/stats",
      documentedStatuses: [200, 401, 403, 404]
    )
  }

  /// `dataset_id`: string, required.
  public var datasetID: String
  /// `project_id`: string, required.
  public var projectID: String?
  /// `workforce_task_id`: string, required.
  public var workforceTaskID: String
  /// `sample_state`: string.
  public var sampleState: SampleState?

  /// Makes a call; parameters that are nil are not sent.
  public init(datasetID: String, workforceTaskID: String, sampleState: SampleState? = nil, projectID: String? = nil) {
    self.datasetID = datasetID
    self.projectID = projectID
    self.workforceTaskID = workforceTaskID
    self.sampleState = sampleState
  }

  public func encode(into request: inout RequestBuilder) {
    request.path("dataset_id", datasetID)
    request.path("project_id", projectID)
    request.path("workforce_task_id", workforceTaskID)
    request.query("sample_state", sampleState)
  }

  /// Values of `ListWorkforceTaskStats.sample_state`.
  public struct SampleState: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// Labeled. `__ALL__`.
    public static var all: Self { Self(rawValue: "__ALL__") }
    /// Not marked. `__NONE__`.
    public static var noneValue: Self { Self(rawValue: "__NONE__") }
    /// To be accepted. `__UNCHECK__`.
    public static var uncheck: Self { Self(rawValue: "__UNCHECK__") }
    /// `__ACCEPTED__`.
    public static var accepted: Self { Self(rawValue: "__ACCEPTED__") }
    /// Rejected. `__REJECTED__`.
    public static var rejected: Self { Self(rawValue: "__REJECTED__") }
    /// To be reviewed. `__UNREVIEWED__`.
    public static var unreviewed: Self { Self(rawValue: "__UNREVIEWED__") }
    /// Approved. `__REVIEWED__`.
    public static var reviewed: Self { Self(rawValue: "__REVIEWED__") }
    /// Sampled. `__WORKFORCE_SAMPLED__`.
    public static var workforceSampled: Self { Self(rawValue: "__WORKFORCE_SAMPLED__") }
    /// `__WORKFORCE_SAMPLED_UNCHECK__`.
    public static var workforceSampledUncheck: Self { Self(rawValue: "__WORKFORCE_SAMPLED_UNCHECK__") }
    /// `__WORKFORCE_SAMPLED_CHECKED__`.
    public static var workforceSampledChecked: Self { Self(rawValue: "__WORKFORCE_SAMPLED_CHECKED__") }
    /// `__WORKFORCE_SAMPLED_ACCEPTED__`.
    public static var workforceSampledAccepted: Self { Self(rawValue: "__WORKFORCE_SAMPLED_ACCEPTED__") }
    /// `__WORKFORCE_SAMPLED_REJECTED__`.
    public static var workforceSampledRejected: Self { Self(rawValue: "__WORKFORCE_SAMPLED_REJECTED__") }
    /// To be confirmed. `__AUTO_ANNOTATION__`.
    public static var autoAnnotation: Self { Self(rawValue: "__AUTO_ANNOTATION__") }
    /// Known from an example only. `__unreviewed__`.
    public static var unreviewedValue: Self { Self(rawValue: "__unreviewed__") }

    public static var documentedValues: [Self] {
      [
        .all, .noneValue, .uncheck, .accepted, .rejected, .unreviewed, .reviewed, .workforceSampled,
        .workforceSampledUncheck, .workforceSampledChecked, .workforceSampledAccepted, .workforceSampledRejected,
        .autoAnnotation, .unreviewedValue
      ]
    }
  }
}

extension ListWorkforceTaskStats {
  public func validate(with validator: inout Validator) {
    validator.check(sampleState, "sample_state")
  }
}

extension ModelArtsClient {
  /// Calls `ListWorkforceTaskStats`.
  ///
  /// Documented failures: 401, 403, 404.
  public func listWorkforceTaskStats(
    datasetID: String, workforceTaskID: String, sampleState: ListWorkforceTaskStats.SampleState? = nil,
    projectID: String? = nil
  ) async throws(ClientError) -> ListWorkforceTaskStatsResponse {
    try await send(ListWorkforceTaskStats(
      datasetID: datasetID, workforceTaskID: workforceTaskID, sampleState: sampleState, projectID: projectID
    ))
  }
}
