// Made by Tablature from ListWorkforceTaskSamples.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `ListWorkforceTaskSamplesResponse` of the API.
public struct ListWorkforceTaskSamplesResponse: Codable, Hashable, Sendable {
  /// `sample_count`: integer.
  public var sampleCount: Int?
  /// `samples`: list of DescribeSampleResp.
  public var samples: [DescribeSampleResp]?

  /// Makes a value; what is nil is left out of the JSON.
  public init(sampleCount: Int? = nil, samples: [DescribeSampleResp]? = nil) {
    self.sampleCount = sampleCount
    self.samples = samples
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    sampleCount = try fields.optional("sample_count")
    samples = try fields.optional("samples")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(sampleCount, "sample_count")
    try fields.write(samples, "samples")
  }
}

extension ListWorkforceTaskSamplesResponse: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(samples, "samples")
  }
}
