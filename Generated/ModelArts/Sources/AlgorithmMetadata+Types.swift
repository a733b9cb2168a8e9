// Made by Tablature from AlgorithmMetadata.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `AlgorithmMetadata` of the API.
public struct AlgorithmMetadata: Codable, Hashable, Sendable {
  /// `id`: integer.
  public var id: Int?
  /// `name`: string, required, 1...64 characters.
  public var name: String
  /// `description`: string, 0...256 characters.
  public var description: String?
  /// `workspace_id`: string, default `0`.
  public var workspaceID: String?
  /// `ai_project`: string, default `default-ai-project`.
  public var aiProject: String?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    id: Int? = nil, name: String, description: String? = nil, workspaceID: String? = nil, aiProject: String? = nil
  ) {
    self.id = id
    self.name = name
    self.description = description
    self.workspaceID = workspaceID
    self.aiProject = aiProject
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    id = try fields.optional("id")
    name = try fields.required("name")
    description = try fields.optional("description")
    workspaceID = try fields.optional("workspace_id")
    aiProject = try fields.optional("ai_project")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(id, "id")
    try fields.write(name, "name")
    try fields.write(description, "description")
    try fields.write(workspaceID, "workspace_id")
    try fields.write(aiProject, "ai_project")
  }
}

extension AlgorithmMetadata: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(name, "name", length: Limits(1, 64))
    validator.check(description, "description", length: Limits(0, 256))
  }
}
