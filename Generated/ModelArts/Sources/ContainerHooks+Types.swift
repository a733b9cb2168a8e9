// Made by Tablature from ContainerHooks.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `ContainerHooks` of the API.
public struct ContainerHooks: Codable, Hashable, Sendable {
  /// `post_start`: Config.
  public var postStart: Config?
  /// `pre_start`: Config.
  public var preStart: Config?

  /// Makes a value; what is nil is left out of the JSON.
  public init(postStart: Config? = nil, preStart: Config? = nil) {
    self.postStart = postStart
    self.preStart = preStart
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    postStart = try fields.optional("post_start")
    preStart = try fields.optional("pre_start")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(postStart, "post_start")
    try fields.write(preStart, "pre_start")
  }
}

extension ContainerHooks: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(postStart, "post_start")
    validator.check(preStart, "pre_start")
  }
}
