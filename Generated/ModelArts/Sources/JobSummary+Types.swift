// Made by Tablature from JobSummary.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `JobSummary` of the API.
public struct JobSummary: Codable, Hashable, Sendable {
  /// `job_id`: string.
  public var jobID: String?

  /// Makes a value; what is nil is left out of the JSON.
  public init(jobID: String? = nil) {
    self.jobID = jobID
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    jobID = try fields.optional("job_id")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(jobID, "job_id")
  }
}

extension JobSummary: Validatable {
  public func validate(with validator: inout Validator) {}
}
