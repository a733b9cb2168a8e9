// Made by Tablature from DeleteLabelAndSamples.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `DELETE /v2/{project_id}/datasets/{dataset_id}/data-annotations/labels/{label_name}`.
public struct DeleteLabelAndSamples: APIOperation {
  public typealias Output = DeleteLabelAndSamplesResponse
  public static let route = APIRoute(
    .delete, "/v2/{project_id}/datasets/{dataset_id}/data-annotations/labels/{label_name}", statuses: [204, 401, 403]
  )

  public var datasetID: String
  public var labelName: String
  public var projectID: String?
  /// `delete_source`: boolean, default `false`.
  public var deleteSource: Bool?
  public var labelType: LabelType?

  public init(
    datasetID: String, labelName: String, deleteSource: Bool? = nil, labelType: LabelType? = nil,
    projectID: String? = nil
  ) {
    (self.datasetID, self.labelName, self.deleteSource) = (datasetID, labelName, deleteSource)
    (self.labelType, self.projectID) = (labelType, projectID)
  }

  public func encode(into request: inout RequestBuilder) {
    request.path(["dataset_id": datasetID, "label_name": labelName, "project_id": projectID])
    request.query(["delete_source": deleteSource, "label_type": labelType])
  }

  public func validate(with validator: inout Validator) { validator.check(labelType, "label_type") }

  public typealias LabelType = UpdateLabel.LabelType
}

extension DataManagementOldVersionOperations {
  /// `DELETE /v2/{project_id}/datasets/{dataset_id}/data-annotations/labels/{label_name}`; fails with 401, 403.
  public func deleteLabelAndSamples(
    datasetID: String, labelName: String, deleteSource: Bool? = nil, labelType: DeleteLabelAndSamples.LabelType? = nil,
    projectID: String? = nil
  ) async throws(ClientError) -> DeleteLabelAndSamplesResponse {
    try await send(DeleteLabelAndSamples(
      datasetID: datasetID, labelName: labelName, deleteSource: deleteSource, labelType: labelType,
      projectID: projectID
    ))
  }
}

public struct DeleteLabelAndSamplesResponse: APIObject {
  public var errorCode: String?
  public var errorMsg: String?
  public var success: Bool?

  public init(errorCode: String? = nil, errorMsg: String? = nil, success: Bool? = nil) {
    (self.errorCode, self.errorMsg, self.success) = (errorCode, errorMsg, success)
  }

  public static let fields: Fields<Self> = ["error_code": \.errorCode, "error_msg": \.errorMsg, "success": \.success]
}
