// Made by Tablature from UpdateNodeTags.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `UpdateNodeTagsRequest` of the API.
public struct UpdateNodeTagsRequest: Codable, Hashable, Sendable {
  /// `action`: string, required.
  public var action: Action
  /// `tags`: list of TagInput, required.
  public var tags: [TagInput]

  /// Makes a value; what is nil is left out of the JSON.
  public init(action: Action, tags: [TagInput]) {
    self.action = action
    self.tags = tags
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    action = try fields.required("action")
    tags = try fields.required("tags")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(action, "action")
    try fields.write(tags, "tags")
  }

  /// Values of `UpdateNodeTagsRequest.action`.
  public struct Action: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// Add a specified resource tag.
    public static var create: Self { Self(rawValue: "create") }
    /// Delete a specified resource tag.
    public static var delete: Self { Self(rawValue: "delete") }
    /// `reset`.
    public static var reset: Self { Self(rawValue: "reset") }

    public static var documentedValues: [Self] { [.create, .delete, .reset] }
  }
}

extension UpdateNodeTagsRequest: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(action, "action")
    validator.check(tags, "tags")
  }
}

/// `UpdateNodeTagsResponse` of the API.
public struct UpdateNodeTagsResponse: Codable, Hashable, Sendable {
  /// `tags`: Tag, examples show array.
  public var tags: Documented<Tag>?

  /// Makes a value; what is nil is left out of the JSON.
  public init(tags: Documented<Tag>? = nil) {
    self.tags = tags
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    tags = try fields.optional("tags")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(tags, "tags")
  }
}

extension UpdateNodeTagsResponse: Validatable {
  public func validate(with validator: inout Validator) {}
}
