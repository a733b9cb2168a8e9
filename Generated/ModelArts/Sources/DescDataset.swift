// Made by Tablature from DescDataset.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// Calls `DescDataset`.
///
/// `GET /v2/{project_id}/datasets/{dataset_id}`.
public struct DescDataset: APIOperation {
  public typealias Output = DescDatasetResponse

  public static var descriptor: OperationDescriptor {
    OperationDescriptor(
      name: "DescDataset",
      method: .get,
      path: "/v2/{project_id}/datasets/{dataset_id}",
      documentedStatuses: [200, 401, 403, 404]
    )
  }

  /// `dataset_id`: string, required.
  public var datasetID: String
  /// `project_id`: string, required.
  public var projectID: String?
  /// `check_running_task`: boolean, default `false`.
  public var checkRunningTask: Bool?
  /// `running_task_type`: integer.
  public var runningTaskType: RunningTaskType?

  /// Makes a call; parameters that are nil are not sent.
  public init(
    datasetID: String, checkRunningTask: Bool? = nil, runningTaskType: RunningTaskType? = nil, projectID: String? = nil
  ) {
    self.datasetID = datasetID
    self.projectID = projectID
    self.checkRunningTask = checkRunningTask
    self.runningTaskType = runningTaskType
  }

  public func encode(into request: inout RequestBuilder) {
    request.path("dataset_id", datasetID)
    request.path("project_id", projectID)
    request.query("check_running_task", checkRunningTask)
    request.query("running_task_type", runningTaskType)
  }

  /// Values of `DescDataset.running_task_type`.
  public struct RunningTaskType: OpenEnumeration {
    public var rawValue: Int

    public init(rawValue: Int) { self.rawValue = rawValue }

    /// Auto labeling. `0`.
    public static var autoLabeling: Self { Self(rawValue: 0) }
    /// Pre-labeling. `1`.
    public static var preLabeling: Self { Self(rawValue: 1) }
    /// Export. `2`.
    public static var export: Self { Self(rawValue: 2) }
    /// Version switch. `3`.
    public static var versionSwitch: Self { Self(rawValue: 3) }
    /// Manifest file export. `4`.
    public static var manifestFileExport: Self { Self(rawValue: 4) }
    /// Manifest file import. `5`.
    public static var manifestFileImport: Self { Self(rawValue: 5) }
    /// Version publishing. `6`.
    public static var versionPublishing: Self { Self(rawValue: 6) }
    /// Auto grouping. `7`.
    public static var autoGrouping: Self { Self(rawValue: 7) }

    public static var documentedValues: [Self] {
      [
        .autoLabeling, .preLabeling, .export, .versionSwitch, .manifestFileExport, .manifestFileImport,
        .versionPublishing, .autoGrouping
      ]
    }
  }
}

extension DescDataset {
  public func validate(with validator: inout Validator) {
    validator.check(runningTaskType, "running_task_type")
  }
}

extension ModelArtsClient {
  /// Calls `DescDataset`.
  ///
  /// Documented failures: 401, 403, 404.
  public func descDataset(
    datasetID: String, checkRunningTask: Bool? = nil, runningTaskType: DescDataset.RunningTaskType? = nil,
    projectID: String? = nil
  ) async throws(ClientError) -> DescDatasetResponse {
    try await send(DescDataset(
      datasetID: datasetID, checkRunningTask: checkRunningTask, runningTaskType: runningTaskType, projectID: projectID
    ))
  }
}
