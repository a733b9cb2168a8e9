// Made by Tablature from CustomHooks.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `CustomHooks` of the API.
public struct CustomHooks: Codable, Hashable, Sendable {
  /// `container_hooks`: ContainerHooks.
  public var containerHooks: ContainerHooks?

  /// Makes a value; what is nil is left out of the JSON.
  public init(containerHooks: ContainerHooks? = nil) {
    self.containerHooks = containerHooks
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    containerHooks = try fields.optional("container_hooks")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(containerHooks, "container_hooks")
  }
}

extension CustomHooks: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(containerHooks, "container_hooks")
  }
}
