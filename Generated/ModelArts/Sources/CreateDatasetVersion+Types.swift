// Made by Tablature from CreateDatasetVersion.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `CreateDatasetVersionRequest` of the API.
public struct CreateDatasetVersionRequest: Codable, Hashable, Sendable {
  /// `clear_hard_property`: boolean, default `true`.
  public var clearHardProperty: Bool?
  /// `description`: string, 0...256 characters.
  public var description: String?
  /// `export_images`: boolean, default `false`.
  public var exportImages: Bool?
  /// `remove_sample_usage`: boolean, default `true`.
  public var removeSampleUsage: Bool?
  /// `train_evaluate_sample_ratio`: string, default `1.00`.
  public var trainEvaluateSampleRatio: String?
  /// `version_format`: string.
  public var versionFormat: VersionFormat?
  /// `version_name`: string, 1...32 characters.
  public var versionName: String?
  /// `with_column_header`: boolean, default `true`.
  public var withColumnHeader: Bool?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    clearHardProperty: Bool? = nil, description: String? = nil, exportImages: Bool? = nil,
    removeSampleUsage: Bool? = nil, trainEvaluateSampleRatio: String? = nil, versionFormat: VersionFormat? = nil,
    versionName: String? = nil, withColumnHeader: Bool? = nil
  ) {
    self.clearHardProperty = clearHardProperty
    self.description = description
    self.exportImages = exportImages
    self.removeSampleUsage = removeSampleUsage
    self.trainEvaluateSampleRatio = trainEvaluateSampleRatio
    self.versionFormat = versionFormat
    self.versionName = versionName
    self.withColumnHeader = withColumnHeader
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    clearHardProperty = try fields.optional("clear_hard_property")
    description = try fields.optional("description")
    exportImages = try fields.optional("export_images")
    removeSampleUsage = try fields.optional("remove_sample_usage")
    trainEvaluateSampleRatio = try fields.optional("train_evaluate_sample_ratio")
    versionFormat = try fields.optional("version_format")
    versionName = try fields.optional("version_name")
    withColumnHeader = try fields.optional("with_column_header")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(clearHardProperty, "clear_hard_property")
    try fields.write(description, "description")
    try fields.write(exportImages, "export_images")
    try fields.write(removeSampleUsage, "remove_sample_usage")
    try fields.write(trainEvaluateSampleRatio, "train_evaluate_sample_ratio")
    try fields.write(versionFormat, "version_format")
    try fields.write(versionName, "version_name")
    try fields.write(withColumnHeader, "with_column_header")
  }

  /// Values of `CreateDatasetVersionRequest.version_format`.
  public struct VersionFormat: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// `Default`.
    public static var `default`: Self { Self(rawValue: "Default") }
    /// Supported only by table datasets. `CarbonData`.
    public static var carbonData: Self { Self(rawValue: "CarbonData") }
    /// `CSV`.
    public static var csv: Self { Self(rawValue: "CSV") }

    public static var documentedValues: [Self] { [.default, .carbonData, .csv] }
  }
}

extension CreateDatasetVersionRequest: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(description, "description", length: Limits(0, 256))
    validator.check(versionFormat, "version_format")
    validator.check(versionName, "version_name", length: Limits(1, 32))
  }
}

/// `CreateDatasetVersionResponse` of the API.
public struct CreateDatasetVersionResponse: Codable, Hashable, Sendable {
  /// `version_id`: string.
  public var versionID: String?

  /// Makes a value; what is nil is left out of the JSON.
  public init(versionID: String? = nil) {
    self.versionID = versionID
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    versionID = try fields.optional("version_id")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(versionID, "version_id")
  }
}

extension CreateDatasetVersionResponse: Validatable {
  public func validate(with validator: inout Validator) {}
}
