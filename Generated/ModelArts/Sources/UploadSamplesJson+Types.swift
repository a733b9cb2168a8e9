// Made by Tablature from UploadSamplesJson.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `UploadSamplesJsonRequest` of the API.
public struct UploadSamplesJsonRequest: Codable, Hashable, Sendable {
  /// `final_annotation`: boolean, default `true`.
  public var finalAnnotation: Bool?
  /// `label_format`: LabelFormat.
  public var labelFormat: LabelFormat?
  /// `samples`: list of Sample.
  public var samples: [Sample]?

  /// Makes a value; what is nil is left out of the JSON.
  public init(finalAnnotation: Bool? = nil, labelFormat: LabelFormat? = nil, samples: [Sample]? = nil) {
    self.finalAnnotation = finalAnnotation
    self.labelFormat = labelFormat
    self.samples = samples
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    finalAnnotation = try fields.optional("final_annotation")
    labelFormat = try fields.optional("label_format")
    samples = try fields.optional("samples")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(finalAnnotation, "final_annotation")
    try fields.write(labelFormat, "label_format")
    try fields.write(samples, "samples")
  }
}

extension UploadSamplesJsonRequest: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(labelFormat, "label_format")
    validator.check(samples, "samples")
  }
}

/// `Sample` of the API.
public struct Sample: Codable, Hashable, Sendable {
  /// `data`: object, examples show string.
  public var data: JSONValue?
  /// `data_source`: DataSource.
  public var dataSource: DataSource?
  /// `encoding`: string, default `UTF-8`.
  public var encoding: Encoding?
  /// `labels`: list of SampleLabel.
  public var labels: [SampleLabel]?
  /// `metadata`: SampleMetadata.
  public var metadata: SampleMetadata?
  /// `name`: string, 0...1024 characters.
  public var name: String?
  /// `sample_type`: integer.
  public var sampleType: SampleType?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    data: JSONValue? = nil, dataSource: DataSource? = nil, encoding: Encoding? = nil, labels: [SampleLabel]? = nil,
    metadata: SampleMetadata? = nil, name: String? = nil, sampleType: SampleType? = nil
  ) {
    self.data = data
    self.dataSource = dataSource
    self.encoding = encoding
    self.labels = labels
    self.metadata = metadata
    self.name = name
    self.sampleType = sampleType
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    data = try fields.optional("data")
    dataSource = try fields.optional("data_source")
    encoding = try fields.optional("encoding")
    labels = try fields.optional("labels")
    metadata = try fields.optional("metadata")
    name = try fields.optional("name")
    sampleType = try fields.optional("sample_type")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(data, "data")
    try fields.write(dataSource, "data_source")
    try fields.write(encoding, "encoding")
    try fields.write(labels, "labels")
    try fields.write(metadata, "metadata")
    try fields.write(name, "name")
    try fields.write(sampleType, "sample_type")
  }

  /// Values of `Sample.encoding`.
  public struct Encoding: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// `UTF-8`.
    public static var utf8: Self { Self(rawValue: "UTF-8") }
    /// `GBK`.
    public static var gbk: Self { Self(rawValue: "GBK") }
    /// `GB2312`.
    public static var gb2312: Self { Self(rawValue: "GB2312") }

    public static var documentedValues: [Self] { [.utf8, .gbk, .gb2312] }
  }

  /// Values of `Sample.sample_type`.
  public struct SampleType: OpenEnumeration {
    public var rawValue: Int

    public init(rawValue: Int) { self.rawValue = rawValue }

    /// Image. `0`.
    public static var image: Self { Self(rawValue: 0) }
    /// Text. `1`.
    public static var text: Self { Self(rawValue: 1) }
    /// Speech. `2`.
    public static var speech: Self { Self(rawValue: 2) }
    /// Table. `4`.
    public static var table: Self { Self(rawValue: 4) }
    /// Video. `6`.
    public static var video: Self { Self(rawValue: 6) }
    /// Custom format. `9`.
    public static var customFormat: Self { Self(rawValue: 9) }

    public static var documentedValues: [Self] { [.image, .text, .speech, .table, .video, .customFormat] }
  }
}

extension Sample: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(dataSource, "data_source")
    validator.check(encoding, "encoding")
    validator.check(labels, "labels")
    validator.check(metadata, "metadata")
    validator.check(name, "name", length: Limits(0, 1024))
    validator.check(sampleType, "sample_type")
  }
}

/// `UploadSamplesJsonResponse` of the API.
public struct UploadSamplesJsonResponse: Codable, Hashable, Sendable {
  /// `error_code`: string.
  public var errorCode: String?
  /// `error_msg`: string.
  public var errorMsg: String?
  /// `results`: list of UploadSampleResp.
  public var results: [UploadSampleResp]?
  /// `success`: boolean.
  public var success: Bool?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    errorCode: String? = nil, errorMsg: String? = nil, results: [UploadSampleResp]? = nil, success: Bool? = nil
  ) {
    self.errorCode = errorCode
    self.errorMsg = errorMsg
    self.results = results
    self.success = success
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    errorCode = try fields.optional("error_code")
    errorMsg = try fields.optional("error_msg")
    results = try fields.optional("results")
    success = try fields.optional("success")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(errorCode, "error_code")
    try fields.write(errorMsg, "error_msg")
    try fields.write(results, "results")
    try fields.write(success, "success")
  }
}

extension UploadSamplesJsonResponse: Validatable {
  public func validate(with validator: inout Validator) {}
}

/// `UploadSampleResp` of the API.
public struct UploadSampleResp: Codable, Hashable, Sendable {
  /// `error_code`: string.
  public var errorCode: String?
  /// `error_msg`: string.
  public var errorMsg: String?
  /// `info`: string.
  public var info: String?
  /// `name`: string.
  public var name: String?
  /// `success`: boolean.
  public var success: Bool?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    errorCode: String? = nil, errorMsg: String? = nil, info: String? = nil, name: String? = nil, success: Bool? = nil
  ) {
    self.errorCode = errorCode
    self.errorMsg = errorMsg
    self.info = info
    self.name = name
    self.success = success
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    errorCode = try fields.optional("error_code")
    errorMsg = try fields.optional("error_msg")
    info = try fields.optional("info")
    name = try fields.optional("name")
    success = try fields.optional("success")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(errorCode, "error_code")
    try fields.write(errorMsg, "error_msg")
    try fields.write(info, "info")
    try fields.write(name, "name")
    try fields.write(success, "success")
  }
}

extension UploadSampleResp: Validatable {
  public func validate(with validator: inout Validator) {}
}
