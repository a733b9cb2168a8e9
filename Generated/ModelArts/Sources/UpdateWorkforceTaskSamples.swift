// Made by Tablature from UpdateWorkforceTaskSamples.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `PUT /v2/{project_id}/datasets/{dataset_id}/workforce-tasks/{workforce_task_id}/data-annotations/samples`.
public struct UpdateWorkforceTaskSamples: APIOperation {
  public typealias Output = UpdateWorkforceTaskSamplesResponse
  public static let route = APIRoute(
    .put, "/v2/{project_id}/datasets/{dataset_id}/workforce-tasks/{workforce_task_id}/data-annotations/samples",
    statuses: [200, 401, 403, 404]
  )

  public var datasetID: String
  public var projectID: String?
  public var workforceTaskID: String
  public var body: UpdateWorkforceTaskSamplesRequest

  public init(
    datasetID: String, workforceTaskID: String, body: UpdateWorkforceTaskSamplesRequest, projectID: String? = nil
  ) {
    (self.datasetID, self.workforceTaskID, self.body, self.projectID) = (datasetID, workforceTaskID, body, projectID)
  }

  public func encode(into request: inout RequestBuilder) {
    request.path(["dataset_id": datasetID, "project_id": projectID, "workforce_task_id": workforceTaskID])
    request.json(body)
  }

  public func validate(with validator: inout Validator) { validator.check(body, "body") }
}

extension DataManagementOldVersionOperations {
  /// `PUT /v2/{project_id}/datasets/{dataset_id}/workforce-tasks/{workforce_task_id}/data-annotations/samples`; fails
  /// with 401, 403, 404.
  public func updateWorkforceTaskSamples(
    datasetID: String, workforceTaskID: String, body: UpdateWorkforceTaskSamplesRequest, projectID: String? = nil
  ) async throws(ClientError) -> UpdateWorkforceTaskSamplesResponse {
    try await send(UpdateWorkforceTaskSamples(
      datasetID: datasetID, workforceTaskID: workforceTaskID, body: body, projectID: projectID
    ))
  }
}

public typealias UpdateWorkforceTaskSamplesRequest = UpdateSamplesRequest
public typealias UpdateWorkforceTaskSamplesResponse = DeleteSamplesResponse
