// Made by Tablature from ExportTask.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// Calls `ExportTask`.
///
/// `POST /v2/{project_id}/datasets/{dataset_id}/export-tasks`.
public struct ExportTask: APIOperation {
  public typealias Output = ExportTaskResponse

  public static var descriptor: OperationDescriptor {
    OperationDescriptor(
      name: "ExportTask",
      method: .post,
      path: "/v2/{project_id}/datasets/{dataset_id}/export-tasks",
      documentedStatuses: [200, 401, 403, 404]
    )
  }

  /// `dataset_id`: string, required.
  public var datasetID: String
  /// `project_id`: string, required.
  public var projectID: String?
  /// What the request carries.
  public var body: ExportTaskRequest

  /// Makes a call; parameters that are nil are not sent.
  public init(datasetID: String, body: ExportTaskRequest, projectID: String? = nil) {
    self.datasetID = datasetID
    self.projectID = projectID
    self.body = body
  }

  public func encode(into request: inout RequestBuilder) {
    request.path("dataset_id", datasetID)
    request.path("project_id", projectID)
    request.json(body)
  }
}

extension ExportTask {
  public func validate(with validator: inout Validator) {
    validator.check(body, "body")
  }
}

extension ModelArtsClient {
  /// Calls `ExportTask`.
  ///
  /// Documented failures: 401, 403, 404.
  public func exportTask(
    datasetID: String, body: ExportTaskRequest, projectID: String? = nil
  ) async throws(ClientError) -> ExportTaskResponse {
    try await send(ExportTask(datasetID: datasetID, body: body, projectID: projectID))
  }
}
