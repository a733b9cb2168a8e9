// Made by Tablature from ReviewSamples.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `ReviewSamplesRequest` of the API.
public struct ReviewSamplesRequest: Codable, Hashable, Sendable {
  /// `comments`: list of SampleComment.
  public var comments: [SampleComment]?

  /// Makes a value; what is nil is left out of the JSON.
  public init(comments: [SampleComment]? = nil) {
    self.comments = comments
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    comments = try fields.optional("comments")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(comments, "comments")
  }
}

extension ReviewSamplesRequest: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(comments, "comments")
  }
}
