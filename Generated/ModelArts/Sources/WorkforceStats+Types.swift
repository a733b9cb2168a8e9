// Made by Tablature from WorkforceStats.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `WorkforceStats` of the API.
public struct WorkforceStats: Codable, Hashable, Sendable {
  /// `labeler_count`: integer, ...100.
  public var labelerCount: Int?
  /// `reviewer_count`: integer, ...100.
  public var reviewerCount: Int?
  /// `workforce_count`: integer.
  public var workforceCount: Int?

  /// Makes a value; what is nil is left out of the JSON.
  public init(labelerCount: Int? = nil, reviewerCount: Int? = nil, workforceCount: Int? = nil) {
    self.labelerCount = labelerCount
    self.reviewerCount = reviewerCount
    self.workforceCount = workforceCount
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    labelerCount = try fields.optional("labeler_count")
    reviewerCount = try fields.optional("reviewer_count")
    workforceCount = try fields.optional("workforce_count")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(labelerCount, "labeler_count")
    try fields.write(reviewerCount, "reviewer_count")
    try fields.write(workforceCount, "workforce_count")
  }
}

extension WorkforceStats: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(labelerCount, "labeler_count", range: Limits(upTo: 100))
    validator.check(reviewerCount, "reviewer_count", range: Limits(upTo: 100))
  }
}
