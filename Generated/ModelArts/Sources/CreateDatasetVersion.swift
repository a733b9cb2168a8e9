// Made by Tablature from CreateDatasetVersion.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `POST /v2/{project_id}/datasets/{dataset_id}/versions`.
public struct CreateDatasetVersion: APIOperation {
  public typealias Output = CreateDatasetVersionResponse
  public static let route = APIRoute(
    .post, "/v2/{project_id}/datasets/{dataset_id}/versions", statuses: [201, 401, 403, 404]
  )

  public var datasetID: String
  public var projectID: String?
  public var body: CreateDatasetVersionRequest

  public init(datasetID: String, body: CreateDatasetVersionRequest, projectID: String? = nil) {
    (self.datasetID, self.body, self.projectID) = (datasetID, body, projectID)
  }

  public func encode(into request: inout RequestBuilder) {
    request.path(["dataset_id": datasetID, "project_id": projectID])
    request.json(body)
  }

  public func validate(with validator: inout Validator) { validator.check(body, "body") }
}

extension DataManagementOldVersionOperations {
  /// `POST /v2/{project_id}/datasets/{dataset_id}/versions`; fails with 401, 403, 404.
  public func createDatasetVersion(
    datasetID: String, body: CreateDatasetVersionRequest, projectID: String? = nil
  ) async throws(ClientError) -> CreateDatasetVersionResponse {
    try await send(CreateDatasetVersion(datasetID: datasetID, body: body, projectID: projectID))
  }
}

public struct CreateDatasetVersionRequest: APIObject {
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
  public var versionFormat: VersionFormat?
  /// `version_name`: string, 1...32 characters.
  public var versionName: String?
  /// `with_column_header`: boolean, default `true`.
  public var withColumnHeader: Bool?

  public init(
    clearHardProperty: Bool? = nil, description: String? = nil, exportImages: Bool? = nil,
    removeSampleUsage: Bool? = nil, trainEvaluateSampleRatio: String? = nil, versionFormat: VersionFormat? = nil,
    versionName: String? = nil, withColumnHeader: Bool? = nil
  ) {
    (self.clearHardProperty, self.description, self.exportImages) = (clearHardProperty, description, exportImages)
    (self.removeSampleUsage, self.trainEvaluateSampleRatio) = (removeSampleUsage, trainEvaluateSampleRatio)
    (self.versionFormat, self.versionName, self.withColumnHeader) = (versionFormat, versionName, withColumnHeader)
  }

  public static let fields: Fields<Self> = [
    "clear_hard_property": \.clearHardProperty, "description": \.description, "export_images": \.exportImages,
    "remove_sample_usage": \.removeSampleUsage, "train_evaluate_sample_ratio": \.trainEvaluateSampleRatio,
    "version_format": \.versionFormat, "version_name": \.versionName, "with_column_header": \.withColumnHeader
  ]

  public func checkFields(with validator: inout Validator) {
    validator.check(description, "description", length: Limits(0, 256))
    validator.check(versionName, "version_name", length: Limits(1, 32))
  }

  public struct VersionFormat: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static var `default`: Self { Self(rawValue: "Default") }
    /// Supported only by table datasets.
    public static var carbonData: Self { Self(rawValue: "CarbonData") }
    public static var csv: Self { Self(rawValue: "CSV") }
    public static var documentedValues: [Self] { [.default, .carbonData, .csv] }
  }
}

public struct CreateDatasetVersionResponse: APIObject {
  public var versionID: String?
  public init(versionID: String? = nil) { self.versionID = versionID }
  public static let fields: Fields<Self> = ["version_id": \.versionID]
}
