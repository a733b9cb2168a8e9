// Made by Tablature from AcceptSamples.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `AcceptSamplesRequest` of the API.
public struct AcceptSamplesRequest: Codable, Hashable, Sendable {
  /// `comments`: list of SampleComment, required.
  public var comments: [SampleComment]

  /// Makes a value; what is nil is left out of the JSON.
  public init(comments: [SampleComment]) {
    self.comments = comments
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    comments = try fields.required("comments")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(comments, "comments")
  }
}

extension AcceptSamplesRequest: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(comments, "comments")
  }
}
