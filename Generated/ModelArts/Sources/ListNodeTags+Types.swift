// Made by Tablature from ListNodeTags.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `ListNodeTagsResponse` of the API.
public struct ListNodeTagsResponse: Codable, Hashable, Sendable {
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

extension ListNodeTagsResponse: Validatable {
  public func validate(with validator: inout Validator) {}
}
