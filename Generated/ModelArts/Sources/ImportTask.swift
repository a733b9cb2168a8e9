// Made by Tablature from ImportTask.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// Calls `ImportTask`.
///
/// `POST /v2/{project_id}/datasets/{dataset_id}/import-tasks`.
public struct ImportTask: APIOperation {
  public typealias Output = ImportTaskResponse

  public static var descriptor: OperationDescriptor {
    OperationDescriptor(
      name: "ImportTask",
      method: .post,
      path: "/v2/{project_id}/datasets/{dataset_id}/import-tasks",
      documentedStatuses: [200, 401, 403, 404]
    )
  }

  /// `dataset_id`: string, required.
  public var datasetID: String
  /// `project_id`: string, required.
  public var projectID: String?
  /// What the request carries.
  public var body: ImportTaskRequest

  /// Makes a call; parameters that are nil are not sent.
  public init(datasetID: String, body: ImportTaskRequest, projectID: String? = nil) {
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

extension ImportTask {
  public func validate(with validator: inout Validator) {
    validator.check(body, "body")
  }
}

extension ModelArtsClient {
  /// Calls `ImportTask`.
  ///
  /// Documented failures: 401, 403, 404.
  public func importTask(
    datasetID: String, body: ImportTaskRequest, projectID: String? = nil
  ) async throws(ClientError) -> ImportTaskResponse {
    try await send(ImportTask(datasetID: datasetID, body: body, projectID: projectID))
  }
}
