// Made by Tablature from TaskResponse.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `TaskResponse` of the API.
public struct TaskResponse: Codable, Hashable, Sendable {
  /// `role`: string.
  public var role: String?
  /// `algorithm`: TaskResponseAlgorithm.
  public var algorithm: TaskResponseAlgorithm?
  /// `task_resource`: FlavorResponse.
  public var taskResource: FlavorResponse?

  /// Makes a value; what is nil is left out of the JSON.
  public init(role: String? = nil, algorithm: TaskResponseAlgorithm? = nil, taskResource: FlavorResponse? = nil) {
    self.role = role
    self.algorithm = algorithm
    self.taskResource = taskResource
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    role = try fields.optional("role")
    algorithm = try fields.optional("algorithm")
    taskResource = try fields.optional("task_resource")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(role, "role")
    try fields.write(algorithm, "algorithm")
    try fields.write(taskResource, "task_resource")
  }
}

extension TaskResponse: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(taskResource, "task_resource")
  }
}
