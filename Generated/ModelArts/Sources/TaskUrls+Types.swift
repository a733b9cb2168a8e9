// Made by Tablature from TaskUrls.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `TaskUrls` of the API.
public struct TaskUrls: Codable, Hashable, Sendable {
  /// `task`: string.
  public var task: String?
  /// `url`: string.
  public var url: String?

  /// Makes a value; what is nil is left out of the JSON.
  public init(task: String? = nil, url: String? = nil) {
    self.task = task
    self.url = url
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    task = try fields.optional("task")
    url = try fields.optional("url")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(task, "task")
    try fields.write(url, "url")
  }
}

extension TaskUrls: Validatable {
  public func validate(with validator: inout Validator) {}
}
