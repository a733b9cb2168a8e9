// Made by Tablature from UpdateDataset.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `PUT /v2/{project_id}/datasets/{dataset_id}`.
public struct UpdateDataset: APIOperation {
  public typealias Output = UpdateDatasetResponse
  public static let route = APIRoute(.put, "/v2/{project_id}/datasets/{dataset_id}", statuses: [200, 401, 403, 404])

  public var datasetID: String
  public var projectID: String?
  public var body: UpdateDatasetRequest

  public init(datasetID: String, body: UpdateDatasetRequest, projectID: String? = nil) {
    (self.datasetID, self.body, self.projectID) = (datasetID, body, projectID)
  }

  public func encode(into request: inout RequestBuilder) {
    request.path(["dataset_id": datasetID, "project_id": projectID])
    request.json(body)
  }

  public func validate(with validator: inout Validator) { validator.check(body, "body") }
}

extension DataManagementOldVersionOperations {
  /// `PUT /v2/{project_id}/datasets/{dataset_id}`; fails with 401, 403, 404.
  public func updateDataset(
    datasetID: String, body: UpdateDatasetRequest, projectID: String? = nil
  ) async throws(ClientError) -> UpdateDatasetResponse {
    try await send(UpdateDataset(datasetID: datasetID, body: body, projectID: projectID))
  }
}

public struct UpdateDatasetRequest: APIObject {
  public var addLabels: [Label]?
  public var currentVersionID: String?
  public var datasetName: String?
  public var deleteLabels: [Label]?
  /// `description`: string, 0...256 characters.
  public var description: String?
  public var updateLabels: [Label]?

  public init(
    addLabels: [Label]? = nil, currentVersionID: String? = nil, datasetName: String? = nil,
    deleteLabels: [Label]? = nil, description: String? = nil, updateLabels: [Label]? = nil
  ) {
    (self.addLabels, self.currentVersionID, self.datasetName) = (addLabels, currentVersionID, datasetName)
    (self.deleteLabels, self.description, self.updateLabels) = (deleteLabels, description, updateLabels)
  }

  public static let fields: Fields<Self> = [
    "add_labels": \.addLabels, "current_version_id": \.currentVersionID, "dataset_name": \.datasetName,
    "delete_labels": \.deleteLabels, "description": \.description, "update_labels": \.updateLabels
  ]

  public func checkFields(with validator: inout Validator) {
    validator.check(description, "description", length: Limits(0, 256))
  }
}

public struct UpdateDatasetResponse: APIObject {
  public var datasetID: String?
  public init(datasetID: String? = nil) { self.datasetID = datasetID }
  public static let fields: Fields<Self> = ["dataset_id": \.datasetID]
}
