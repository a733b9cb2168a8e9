// Made by Tablature from CreateProcessorTaskVersion.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `POST /v2/{project_id}/processor-tasks/{task_id}/versions`.
public struct CreateProcessorTaskVersion: APIOperation {
  public typealias Output = CreateProcessorTaskVersionResponse
  public static let route = APIRoute(
    .post, "/v2/{project_id}/processor-tasks/{task_id}/versions", statuses: [200, 401, 403, 404]
  )

  public var projectID: String?
  public var taskID: String
  public var body: CreateProcessorTaskVersionRequest

  public init(taskID: String, body: CreateProcessorTaskVersionRequest, projectID: String? = nil) {
    (self.taskID, self.body, self.projectID) = (taskID, body, projectID)
  }

  public func encode(into request: inout RequestBuilder) {
    request.path(["project_id": projectID, "task_id": taskID])
    request.json(body)
  }

  public func validate(with validator: inout Validator) { validator.check(body, "body") }
}

extension DataManagementOldVersionOperations {
  /// `POST /v2/{project_id}/processor-tasks/{task_id}/versions`; fails with 401, 403, 404.
  public func createProcessorTaskVersion(
    taskID: String, body: CreateProcessorTaskVersionRequest, projectID: String? = nil
  ) async throws(ClientError) -> CreateProcessorTaskVersionResponse {
    try await send(CreateProcessorTaskVersion(taskID: taskID, body: body, projectID: projectID))
  }
}

public struct CreateProcessorTaskVersionRequest: APIObject {
  /// `create_version`: boolean, default `false`.
  public var createVersion: Bool?
  public var dataSource: ProcessorDataSource?
  /// `description`: string, 0...256 characters.
  public var description: String?
  public var inputs: [ProcessorDataSource]?
  public var name: String
  public var template: TemplateParam?
  public var versionID: String?
  public var workPath: WorkPath?
  /// `workspace_id`: string, default `0`.
  public var workspaceID: String?

  public init(
    createVersion: Bool? = nil, dataSource: ProcessorDataSource? = nil, description: String? = nil,
    inputs: [ProcessorDataSource]? = nil, name: String, template: TemplateParam? = nil, versionID: String? = nil,
    workPath: WorkPath? = nil, workspaceID: String? = nil
  ) {
    (self.createVersion, self.dataSource, self.description) = (createVersion, dataSource, description)
    (self.inputs, self.name, self.template, self.versionID) = (inputs, name, template, versionID)
    (self.workPath, self.workspaceID) = (workPath, workspaceID)
  }

  public static let fields: Fields<Self> = [
    "create_version": \.createVersion, "data_source": \.dataSource, "description": \.description, "inputs": \.inputs,
    "name": \.name, "template": \.template, "version_id": \.versionID, "work_path": \.workPath,
    "workspace_id": \.workspaceID
  ]

  public func checkFields(with validator: inout Validator) {
    validator.check(description, "description", length: Limits(0, 256))
  }
}

public typealias CreateProcessorTaskVersionResponse = CreateDatasetVersionResponse
