// Made by Tablature from DataSource.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `DataSource` of the API.
public struct DataSource: Codable, Hashable, Sendable {
  /// `data_path`: string.
  public var dataPath: String?
  /// `data_type`: integer, default `0`.
  public var dataType: DataType?
  /// `schema_maps`: list of SchemaMap.
  public var schemaMaps: [SchemaMap]?
  /// `source_info`: SourceInfo.
  public var sourceInfo: SourceInfo?
  /// `with_column_header`: boolean.
  public var withColumnHeader: Bool?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    dataPath: String? = nil, dataType: DataType? = nil, schemaMaps: [SchemaMap]? = nil, sourceInfo: SourceInfo? = nil,
    withColumnHeader: Bool? = nil
  ) {
    self.dataPath = dataPath
    self.dataType = dataType
    self.schemaMaps = schemaMaps
    self.sourceInfo = sourceInfo
    self.withColumnHeader = withColumnHeader
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    dataPath = try fields.optional("data_path")
    dataType = try fields.optional("data_type")
    schemaMaps = try fields.optional("schema_maps")
    sourceInfo = try fields.optional("source_info")
    withColumnHeader = try fields.optional("with_column_header")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(dataPath, "data_path")
    try fields.write(dataType, "data_type")
    try fields.write(schemaMaps, "schema_maps")
    try fields.write(sourceInfo, "source_info")
    try fields.write(withColumnHeader, "with_column_header")
  }

  /// Values of `DataSource.data_type`.
  public struct DataType: OpenEnumeration {
    public var rawValue: Int

    public init(rawValue: Int) { self.rawValue = rawValue }

    /// OBS bucket. `0`.
    public static var obsBucket: Self { Self(rawValue: 0) }
    /// GaussDB(DWS). `1`.
    public static var gaussDbDWS: Self { Self(rawValue: 1) }
    /// DLI. `2`.
    public static var dli: Self { Self(rawValue: 2) }
    /// RDS. `3`.
    public static var rds: Self { Self(rawValue: 3) }
    /// MRS. `4`.
    public static var mrs: Self { Self(rawValue: 4) }
    /// AI Gallery. `5`.
    public static var aiGallery: Self { Self(rawValue: 5) }
    /// Inference service. `6`.
    public static var inferenceService: Self { Self(rawValue: 6) }

    public static var documentedValues: [Self] {
      [
        .obsBucket, .gaussDbDWS, .dli, .rds, .mrs, .aiGallery, .inferenceService
      ]
    }
  }
}

extension DataSource: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(dataType, "data_type")
    validator.check(sourceInfo, "source_info")
  }
}
