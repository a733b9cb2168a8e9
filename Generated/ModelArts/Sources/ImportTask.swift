// Made by Tablature from ImportTask.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `POST /v2/{project_id}/datasets/{dataset_id}/import-tasks`.
public struct ImportTask: APIOperation {
  public typealias Output = ImportTaskResponse
  public static let route = APIRoute(
    .post, "/v2/{project_id}/datasets/{dataset_id}/import-tasks", statuses: [200, 401, 403, 404]
  )

  public var datasetID: String
  public var projectID: String?
  public var body: ImportTaskRequest

  public init(datasetID: String, body: ImportTaskRequest, projectID: String? = nil) {
    (self.datasetID, self.body, self.projectID) = (datasetID, body, projectID)
  }

  public func encode(into request: inout RequestBuilder) {
    request.path(["dataset_id": datasetID, "project_id": projectID])
    request.json(body)
  }

  public func validate(with validator: inout Validator) { validator.check(body, "body") }
}

extension DataManagementOldVersionOperations {
  /// `POST /v2/{project_id}/datasets/{dataset_id}/import-tasks`; fails with 401, 403, 404.
  public func importTask(
    datasetID: String, body: ImportTaskRequest, projectID: String? = nil
  ) async throws(ClientError) -> ImportTaskResponse {
    try await send(ImportTask(datasetID: datasetID, body: body, projectID: projectID))
  }
}

public struct ImportTaskRequest: APIObject {
  public var dataSource: DataSource?
  /// `difficult_only`: boolean, default `false`.
  public var difficultOnly: Bool?
  public var excludedLabels: [Label]?
  /// `final_annotation`: boolean, default `true`.
  public var finalAnnotation: Bool?
  /// `import_annotations`: boolean, default `true`.
  public var importAnnotations: Bool?
  public var importFolder: String?
  /// `import_origin`: string, default `obs`.
  public var importOrigin: ImportOrigin?
  public var importPath: String
  /// `import_samples`: boolean, default `true`.
  public var importSamples: Bool?
  public var importType: ImportType?
  public var includedLabels: [Documented<Label>]?
  public var labelFormat: LabelFormat?
  /// `with_column_header`: boolean, default `false`.
  public var withColumnHeader: Bool?

  public init(
    dataSource: DataSource? = nil, difficultOnly: Bool? = nil, excludedLabels: [Label]? = nil,
    finalAnnotation: Bool? = nil, importAnnotations: Bool? = nil, importFolder: String? = nil,
    importOrigin: ImportOrigin? = nil, importPath: String, importSamples: Bool? = nil, importType: ImportType? = nil,
    includedLabels: [Documented<Label>]? = nil, labelFormat: LabelFormat? = nil, withColumnHeader: Bool? = nil
  ) {
    (self.dataSource, self.difficultOnly, self.excludedLabels) = (dataSource, difficultOnly, excludedLabels)
    (self.finalAnnotation, self.importAnnotations) = (finalAnnotation, importAnnotations)
    (self.importFolder, self.importOrigin, self.importPath) = (importFolder, importOrigin, importPath)
    (self.importSamples, self.importType, self.includedLabels) = (importSamples, importType, includedLabels)
    (self.labelFormat, self.withColumnHeader) = (labelFormat, withColumnHeader)
  }

  public static let fields: Fields<Self> = [
    "data_source": \.dataSource, "difficult_only": \.difficultOnly, "excluded_labels": \.excludedLabels,
    "final_annotation": \.finalAnnotation, "import_annotations": \.importAnnotations, "import_folder": \.importFolder,
    "import_origin": \.importOrigin, "import_path": \.importPath, "import_samples": \.importSamples,
    "import_type": \.importType, "included_labels": \.includedLabels, "label_format": \.labelFormat,
    "with_column_header": \.withColumnHeader
  ]

  public struct ImportOrigin: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    /// OBS bucket.
    public static var obs: Self { Self(rawValue: "obs") }
    /// GaussDB(DWS).
    public static var dws: Self { Self(rawValue: "dws") }
    public static var dli: Self { Self(rawValue: "dli") }
    public static var rds: Self { Self(rawValue: "rds") }
    public static var mrs: Self { Self(rawValue: "mrs") }
    /// Inference service.
    public static var inference: Self { Self(rawValue: "inference") }
    public static var documentedValues: [Self] { [.obs, .dws, .dli, .rds, .mrs, .inference] }
  }

  public struct ImportType: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    /// Import datasets through an OBS path.
    public static var dir: Self { Self(rawValue: "dir") }
    /// Import datasets through a manifest file.
    public static var manifest: Self { Self(rawValue: "manifest") }
    public static var documentedValues: [Self] { [.dir, .manifest] }
  }
}

public typealias ImportTaskResponse = CreateTaskResponse
