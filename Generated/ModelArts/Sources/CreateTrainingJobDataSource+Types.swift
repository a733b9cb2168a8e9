// Made by Tablature from CreateTrainingJobDataSource.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `CreateTrainingJobDataSource` of the API.
public struct CreateTrainingJobDataSource: Codable, Hashable, Sendable {
  /// `job`: JobSummary.
  public var job: JobSummary?

  /// Makes a value; what is nil is left out of the JSON.
  public init(job: JobSummary? = nil) {
    self.job = job
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    job = try fields.optional("job")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(job, "job")
  }
}

extension CreateTrainingJobDataSource: Validatable {
  public func validate(with validator: inout Validator) {}
}
