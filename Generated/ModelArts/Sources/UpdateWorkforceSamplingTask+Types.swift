// Made by Tablature from UpdateWorkforceSamplingTask.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `UpdateWorkforceSamplingTaskRequest` of the API.
public struct UpdateWorkforceSamplingTaskRequest: Codable, Hashable, Sendable {
  /// `action`: integer, required.
  public var action: Action
  /// `overwrite_last_result`: boolean, default `false`.
  public var overwriteLastResult: Bool?

  /// Makes a value; what is nil is left out of the JSON.
  public init(action: Action, overwriteLastResult: Bool? = nil) {
    self.action = action
    self.overwriteLastResult = overwriteLastResult
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    action = try fields.required("action")
    overwriteLastResult = try fields.optional("overwrite_last_result")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(action, "action")
    try fields.write(overwriteLastResult, "overwrite_last_result")
  }

  /// Values of `UpdateWorkforceSamplingTaskRequest.action`.
  public struct Action: OpenEnumeration {
    public var rawValue: Int

    public init(rawValue: Int) { self.rawValue = rawValue }

    /// `0`.
    public static var value0: Self { Self(rawValue: 0) }
    /// `1`.
    public static var value1: Self { Self(rawValue: 1) }
    /// `2`.
    public static var value2: Self { Self(rawValue: 2) }
    /// `3`.
    public static var value3: Self { Self(rawValue: 3) }
    /// `4`.
    public static var value4: Self { Self(rawValue: 4) }
    /// `5`.
    public static var value5: Self { Self(rawValue: 5) }

    public static var documentedValues: [Self] { [.value0, .value1, .value2, .value3, .value4, .value5] }
  }
}

extension UpdateWorkforceSamplingTaskRequest: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(action, "action")
  }
}

/// `UpdateWorkforceSamplingTaskResponse` of the API.
public struct UpdateWorkforceSamplingTaskResponse: Codable, Hashable, Sendable {
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

extension UpdateWorkforceSamplingTaskResponse: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(samples, "samples")
  }
}
