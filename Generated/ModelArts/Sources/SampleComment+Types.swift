// Made by Tablature from SampleComment.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `SampleComment` of the API.
public struct SampleComment: Codable, Hashable, Sendable {
  /// `accept`: boolean, required.
  public var accept: Bool
  /// `comment`: string, 0...256 characters.
  public var comment: String?
  /// `sample_id`: string.
  public var sampleID: String?
  /// `score`: string.
  public var score: String?
  /// `worker_id`: string.
  public var workerID: String?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    accept: Bool, comment: String? = nil, sampleID: String? = nil, score: String? = nil, workerID: String? = nil
  ) {
    self.accept = accept
    self.comment = comment
    self.sampleID = sampleID
    self.score = score
    self.workerID = workerID
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    accept = try fields.required("accept")
    comment = try fields.optional("comment")
    sampleID = try fields.optional("sample_id")
    score = try fields.optional("score")
    workerID = try fields.optional("worker_id")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(accept, "accept")
    try fields.write(comment, "comment")
    try fields.write(sampleID, "sample_id")
    try fields.write(score, "score")
    try fields.write(workerID, "worker_id")
  }
}

extension SampleComment: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(comment, "comment", length: Limits(0, 256))
  }
}
