// Made by Tablature from SSHResp.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `SSHResp` of the API.
public struct SSHResp: Codable, Hashable, Sendable {
  /// `key_pair_names`: list of string.
  public var keyPairNames: [String]?
  /// `task_urls`: list of TaskUrls.
  public var taskURLs: [TaskUrls]?

  /// Makes a value; what is nil is left out of the JSON.
  public init(keyPairNames: [String]? = nil, taskURLs: [TaskUrls]? = nil) {
    self.keyPairNames = keyPairNames
    self.taskURLs = taskURLs
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    keyPairNames = try fields.optional("key_pair_names")
    taskURLs = try fields.optional("task_urls")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(keyPairNames, "key_pair_names")
    try fields.write(taskURLs, "task_urls")
  }
}

extension SSHResp: Validatable {
  public func validate(with validator: inout Validator) {}
}
