// Made by Tablature from ListProcessorTaskVersionResults.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `ListProcessorTaskVersionResultsResponse` of the API.
public struct ListProcessorTaskVersionResultsResponse: Codable, Hashable, Sendable {
  /// `count`: integer.
  public var count: Int?
  /// `has_more`: boolean.
  public var hasMore: Bool?
  /// `results`: list of DescProcessorTaskVersionResultsResp.
  public var results: [DescProcessorTaskVersionResultsResp]?

  /// Makes a value; what is nil is left out of the JSON.
  public init(count: Int? = nil, hasMore: Bool? = nil, results: [DescProcessorTaskVersionResultsResp]? = nil) {
    self.count = count
    self.hasMore = hasMore
    self.results = results
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    count = try fields.optional("count")
    hasMore = try fields.optional("has_more")
    results = try fields.optional("results")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(count, "count")
    try fields.write(hasMore, "has_more")
    try fields.write(results, "results")
  }
}

extension ListProcessorTaskVersionResultsResponse: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(results, "results")
  }
}

/// `DescProcessorTaskVersionResultsResp` of the API.
public struct DescProcessorTaskVersionResultsResp: Codable, Hashable, Sendable {
  /// `new_source`: string.
  public var newSource: String?
  /// `origin_source`: string.
  public var originSource: String?
  /// `result_description`: list of object.
  public var resultDescription: [JSONValue]?
  /// `result_property`: integer.
  public var resultProperty: ResultProperty?
  /// `sample_id`: string.
  public var sampleID: String?
  /// `signed_new_source`: string.
  public var signedNewSource: String?
  /// `signed_origin_source`: string.
  public var signedOriginSource: String?
  /// `version_id`: string.
  public var versionID: String?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    newSource: String? = nil, originSource: String? = nil, resultDescription: [JSONValue]? = nil,
    resultProperty: ResultProperty? = nil, sampleID: String? = nil, signedNewSource: String? = nil,
    signedOriginSource: String? = nil, versionID: String? = nil
  ) {
    self.newSource = newSource
    self.originSource = originSource
    self.resultDescription = resultDescription
    self.resultProperty = resultProperty
    self.sampleID = sampleID
    self.signedNewSource = signedNewSource
    self.signedOriginSource = signedOriginSource
    self.versionID = versionID
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    newSource = try fields.optional("new_source")
    originSource = try fields.optional("origin_source")
    resultDescription = try fields.optional("result_description")
    resultProperty = try fields.optional("result_property")
    sampleID = try fields.optional("sample_id")
    signedNewSource = try fields.optional("signed_new_source")
    signedOriginSource = try fields.optional("signed_origin_source")
    versionID = try fields.optional("version_id")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(newSource, "new_source")
    try fields.write(originSource, "origin_source")
    try fields.write(resultDescription, "result_description")
    try fields.write(resultProperty, "result_property")
    try fields.write(sampleID, "sample_id")
    try fields.write(signedNewSource, "signed_new_source")
    try fields.write(signedOriginSource, "signed_origin_source")
    try fields.write(versionID, "version_id")
  }

  /// Values of `DescProcessorTaskVersionResultsResp.result_property`.
  public struct ResultProperty: OpenEnumeration {
    public var rawValue: Int

    public init(rawValue: Int) { self.rawValue = rawValue }

    /// `-1`.
    public static var minus1: Self { Self(rawValue: -1) }
    /// Reserved. `0`.
    public static var reserved: Self { Self(rawValue: 0) }
    /// Modified. `1`.
    public static var modified: Self { Self(rawValue: 1) }
    /// Deleted. `2`.
    public static var deleted: Self { Self(rawValue: 2) }
    /// Added. `3`.
    public static var added: Self { Self(rawValue: 3) }

    public static var documentedValues: [Self] { [.minus1, .reserved, .modified, .deleted, .added] }
  }
}

extension DescProcessorTaskVersionResultsResp: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(resultProperty, "result_property")
  }
}
