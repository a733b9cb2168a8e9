// Made by Tablature from GetExportTasksStatusOfDataset.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// Calls `GetExportTasksStatusOfDataset`.
///
/// `GET /v2/{project_id}/datasets/{dataset_id}/export-tasks`.
public struct GetExportTasksStatusOfDataset: APIOperation {
  public typealias Output = GetExportTasksStatusOfDatasetResponse

  public static var descriptor: OperationDescriptor {
    OperationDescriptor(
      name: "GetExportTasksStatusOfDataset",
      method: .get,
      path: "/v2/{project_id}/datasets/{dataset_id}/export-tasks",
      documentedStatuses: [200, 401, 403, 404]
    )
  }

  /// `dataset_id`: string, required.
  public var datasetID: String
  /// `project_id`: string, required.
  public var projectID: String?
  /// `export_type`: integer.
  public var exportType: ExportType?
  /// `limit`: integer, 1...100, default `10`.
  public var limit: Int?
  /// `offset`: integer, default `0`.
  public var offset: Int?

  /// Makes a call; parameters that are nil are not sent.
  public init(
    datasetID: String, exportType: ExportType? = nil, limit: Int? = nil, offset: Int? = nil, projectID: String? = nil
  ) {
    self.datasetID = datasetID
    self.projectID = projectID
    self.exportType = exportType
    self.limit = limit
    self.offset = offset
  }

  public func encode(into request: inout RequestBuilder) {
    request.path("dataset_id", datasetID)
    request.path("project_id", projectID)
    request.query("export_type", exportType)
    request.query("limit", limit)
    request.query("offset", offset)
  }

  /// Values of `GetExportTasksStatusOfDataset.export_type`.
  public struct ExportType: OpenEnumeration {
    public var rawValue: Int

    public init(rawValue: Int) { self.rawValue = rawValue }

    /// Labeled. `0`.
    public static var labeled: Self { Self(rawValue: 0) }
    /// Unlabeled. `1`.
    public static var unlabeled: Self { Self(rawValue: 1) }
    /// All. `2`.
    public static var all: Self { Self(rawValue: 2) }
    /// Conditional search. `3`.
    public static var conditionalSearch: Self { Self(rawValue: 3) }

    public static var documentedValues: [Self] { [.labeled, .unlabeled, .all, .conditionalSearch] }
  }
}

extension GetExportTasksStatusOfDataset {
  public func validate(with validator: inout Validator) {
    validator.check(exportType, "export_type")
    validator.check(limit, "limit", range: Limits(1, 100))
  }
}

extension GetExportTasksStatusOfDataset: PageNumberPaging {
  public var pageSize: Int? { limit ?? 10 }

  public var pageNumber: Int {
    get { offset ?? 0 }
    set { offset = newValue }
  }

  public static func items(of page: GetExportTasksStatusOfDatasetResponse) -> [ExportTaskStatusResp] { page.exportTasks ?? [] }

  public static func total(of page: GetExportTasksStatusOfDatasetResponse) -> Int? { page.totalCount }
}

extension ModelArtsClient {
  /// Calls `GetExportTasksStatusOfDataset`.
  ///
  /// Documented failures: 401, 403, 404.
  public func getExportTasksStatusOfDataset(
    datasetID: String, exportType: GetExportTasksStatusOfDataset.ExportType? = nil, limit: Int? = nil,
    offset: Int? = nil, projectID: String? = nil
  ) async throws(ClientError) -> GetExportTasksStatusOfDatasetResponse {
    try await send(GetExportTasksStatusOfDataset(
      datasetID: datasetID, exportType: exportType, limit: limit, offset: offset, projectID: projectID
    ))
  }
}
