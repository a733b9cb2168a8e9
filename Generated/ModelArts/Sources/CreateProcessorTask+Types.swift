// Made by Tablature from CreateProcessorTask.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `CreateProcessorTaskRequest` of the API.
public struct CreateProcessorTaskRequest: Codable, Hashable, Sendable {
  /// `create_version`: boolean, default `false`.
  public var createVersion: Bool?
  /// `data_source`: ProcessorDataSource.
  public var dataSource: ProcessorDataSource?
  /// `description`: string, 0...256 characters.
  public var description: String?
  /// `inputs`: list of ProcessorDataSource.
  public var inputs: [ProcessorDataSource]?
  /// `name`: string, required.
  public var name: String
  /// `template`: TemplateParam, required.
  public var template: TemplateParam
  /// `version_id`: string.
  public var versionID: String?
  /// `work_path`: WorkPath.
  public var workPath: WorkPath?
  /// `workspace_id`: string, default `0`.
  public var workspaceID: String?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    createVersion: Bool? = nil, dataSource: ProcessorDataSource? = nil, description: String? = nil,
    inputs: [ProcessorDataSource]? = nil, name: String, template: TemplateParam, versionID: String? = nil,
    workPath: WorkPath? = nil, workspaceID: String? = nil
  ) {
    self.createVersion = createVersion
    self.dataSource = dataSource
    self.description = description
    self.inputs = inputs
    self.name = name
    self.template = template
    self.versionID = versionID
    self.workPath = workPath
    self.workspaceID = workspaceID
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    createVersion = try fields.optional("create_version")
    dataSource = try fields.optional("data_source")
    description = try fields.optional("description")
    inputs = try fields.optional("inputs")
    name = try fields.required("name")
    template = try fields.required("template")
    versionID = try fields.optional("version_id")
    workPath = try fields.optional("work_path")
    workspaceID = try fields.optional("workspace_id")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(createVersion, "create_version")
    try fields.write(dataSource, "data_source")
    try fields.write(description, "description")
    try fields.write(inputs, "inputs")
    try fields.write(name, "name")
    try fields.write(template, "template")
    try fields.write(versionID, "version_id")
    try fields.write(workPath, "work_path")
    try fields.write(workspaceID, "workspace_id")
  }
}

extension CreateProcessorTaskRequest: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(dataSource, "data_source")
    validator.check(description, "description", length: Limits(0, 256))
    validator.check(inputs, "inputs")
    validator.check(template, "template")
    validator.check(workPath, "work_path")
  }
}

/// `CreateProcessorTaskResponse` of the API.
public struct CreateProcessorTaskResponse: Codable, Hashable, Sendable {
  /// `task_id`: string.
  public var taskID: String?

  /// Makes a value; what is nil is left out of the JSON.
  public init(taskID: String? = nil) {
    self.taskID = taskID
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    taskID = try fields.optional("task_id")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(taskID, "task_id")
  }
}

extension CreateProcessorTaskResponse: Validatable {
  public func validate(with validator: inout Validator) {}
}
