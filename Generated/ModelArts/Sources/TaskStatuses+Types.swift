// Made by Tablature from TaskStatuses.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `TaskStatuses` of the API.
public struct TaskStatuses: Codable, Hashable, Sendable {
  /// `task`: string.
  public var task: String?
  /// `exit_code`: integer.
  public var exitCode: Int?
  /// `message`: string.
  public var message: String?

  /// Makes a value; what is nil is left out of the JSON.
  public init(task: String? = nil, exitCode: Int? = nil, message: String? = nil) {
    self.task = task
    self.exitCode = exitCode
    self.message = message
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    task = try fields.optional("task")
    exitCode = try fields.optional("exit_code")
    message = try fields.optional("message")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(task, "task")
    try fields.write(exitCode, "exit_code")
    try fields.write(message, "message")
  }
}

extension TaskStatuses: Validatable {
  public func validate(with validator: inout Validator) {}
}
