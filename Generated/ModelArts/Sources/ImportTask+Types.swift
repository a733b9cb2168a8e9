// Made by Tablature from ImportTask.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `ImportTaskRequest` of the API.
public struct ImportTaskRequest: Codable, Hashable, Sendable {
  /// `data_source`: DataSource.
  public var dataSource: DataSource?
  /// `difficult_only`: boolean, default `false`.
  public var difficultOnly: Bool?
  /// `excluded_labels`: list of Label.
  public var excludedLabels: [Label]?
  /// `final_annotation`: boolean, default `true`.
  public var finalAnnotation: Bool?
  /// `import_annotations`: boolean, default `true`.
  public var importAnnotations: Bool?
  /// `import_folder`: string.
  public var importFolder: String?
  /// `import_origin`: string, default `obs`.
  public var importOrigin: ImportOrigin?
  /// `import_path`: string, required.
  public var importPath: String
  /// `import_samples`: boolean, default `true`.
  public var importSamples: Bool?
  /// `import_type`: string.
  public var importType: ImportType?
  /// `included_labels`: list of Label.
  public var includedLabels: [Documented<Label>]?
  /// `label_format`: LabelFormat.
  public var labelFormat: LabelFormat?
  /// `with_column_header`: boolean, default `false`.
  public var withColumnHeader: Bool?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    dataSource: DataSource? = nil, difficultOnly: Bool? = nil, excludedLabels: [Label]? = nil,
    finalAnnotation: Bool? = nil, importAnnotations: Bool? = nil, importFolder: String? = nil,
    importOrigin: ImportOrigin? = nil, importPath: String, importSamples: Bool? = nil, importType: ImportType? = nil,
    includedLabels: [Documented<Label>]? = nil, labelFormat: LabelFormat? = nil, withColumnHeader: Bool? = nil
  ) {
    self.dataSource = dataSource
    self.difficultOnly = difficultOnly
    self.excludedLabels = excludedLabels
    self.finalAnnotation = finalAnnotation
    self.importAnnotations = importAnnotations
    self.importFolder = importFolder
    self.importOrigin = importOrigin
    self.importPath = importPath
    self.importSamples = importSamples
    self.importType = importType
    self.includedLabels = includedLabels
    self.labelFormat = labelFormat
    self.withColumnHeader = withColumnHeader
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    dataSource = try fields.optional("data_source")
    difficultOnly = try fields.optional("difficult_only")
    excludedLabels = try fields.optional("excluded_labels")
    finalAnnotation = try fields.optional("final_annotation")
    importAnnotations = try fields.optional("import_annotations")
    importFolder = try fields.optional("import_folder")
    importOrigin = try fields.optional("import_origin")
    importPath = try fields.required("import_path")
    importSamples = try fields.optional("import_samples")
    importType = try fields.optional("import_type")
    includedLabels = try fields.optional("included_labels")
    labelFormat = try fields.optional("label_format")
    withColumnHeader = try fields.optional("with_column_header")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(dataSource, "data_source")
    try fields.write(difficultOnly, "difficult_only")
    try fields.write(excludedLabels, "excluded_labels")
    try fields.write(finalAnnotation, "final_annotation")
    try fields.write(importAnnotations, "import_annotations")
    try fields.write(importFolder, "import_folder")
    try fields.write(importOrigin, "import_origin")
    try fields.write(importPath, "import_path")
    try fields.write(importSamples, "import_samples")
    try fields.write(importType, "import_type")
    try fields.write(includedLabels, "included_labels")
    try fields.write(labelFormat, "label_format")
    try fields.write(withColumnHeader, "with_column_header")
  }

  /// Values of `ImportTaskRequest.import_origin`.
  public struct ImportOrigin: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// OBS bucket.
    public static var obs: Self { Self(rawValue: "obs") }
    /// GaussDB(DWS).
    public static var dws: Self { Self(rawValue: "dws") }
    /// DLI.
    public static var dli: Self { Self(rawValue: "dli") }
    /// RDS.
    public static var rds: Self { Self(rawValue: "rds") }
    /// MRS.
    public static var mrs: Self { Self(rawValue: "mrs") }
    /// Inference service.
    public static var inference: Self { Self(rawValue: "inference") }

    public static var documentedValues: [Self] { [.obs, .dws, .dli, .rds, .mrs, .inference] }
  }

  /// Values of `ImportTaskRequest.import_type`.
  public struct ImportType: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// Import datasets through an OBS path.
    public static var dir: Self { Self(rawValue: "dir") }
    /// Import datasets through a manifest file.
    public static var manifest: Self { Self(rawValue: "manifest") }

    public static var documentedValues: [Self] { [.dir, .manifest] }
  }
}

extension ImportTaskRequest: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(dataSource, "data_source")
    validator.check(excludedLabels, "excluded_labels")
    validator.check(importOrigin, "import_origin")
    validator.check(importType, "import_type")
    validator.check(includedLabels, "included_labels")
    validator.check(labelFormat, "label_format")
  }
}

/// `ImportTaskResponse` of the API.
public struct ImportTaskResponse: Codable, Hashable, Sendable {
  /// `task_id`: string.
  public var taskID: String?

  /// Makes a value; what is nil is left out of the JSON.
  public init(taskID: String? = nil) {
    self.taskID = taskID
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    taskID = try fields.optional("task_id")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(taskID, "task_id")
  }
}

extension ImportTaskResponse: Validatable {
  public func validate(with validator: inout Validator) {}
}
